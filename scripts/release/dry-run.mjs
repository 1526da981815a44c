// @ts-check
// Everything of a release but the upload, into dist/release/:
//   NAME-VERSION.tgz        the npm package
//   NAME-VERSION-cdn.zip    dist/cdn, for those who host the script
//   NAME-VERSION-site.zip   the site: builder, gallery, documentation, script; for any static host
//   NAME-VERSION-wordpress.zip  the plugin
//   NAME-VERSION.cdx.json   bill of materials
//   integrity.json          for the attribute `integrity` of each script
//   RELEASE-NOTES.md        what CHANGELOG.md says of the version
//   SHA256SUMS              of all files above
// `--no-build` takes what is built, `--into FOLDER` writes elsewhere.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { zipPlugin, writePlugin } from '../../integrations/wordpress-build/build-plugin.mjs';
import { billOfMaterials } from './bill-of-materials.mjs';
import { dateOfSources } from './date-of-sources.mjs';
import { integrityOf } from './integrity.mjs';
import { releaseNotes } from './release-notes.mjs';
import { zipFolder } from './zip-folder.mjs';

const { values: options } = parseArgs({
  options: { 'no-build': { type: 'boolean' }, into: { type: 'string', default: 'dist/release' } },
});

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const target = options.into;

/** @param {string} command @param {string[]} args @returns {string} what it printed */
const run = (command, ...args) =>
  execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });

const date = dateOfSources();

const siteFolder = 'dist/site';

/** A tag must say the version that it releases. */
function checkTag() {
  const { GITHUB_REF_TYPE: type, GITHUB_REF_NAME: tag } = process.env;
  if (type === 'tag' && tag !== `v${version}`)
    throw new Error(`The tag is ${tag}, and package.json has the version ${version}`);
}

/** @param {string} file @param {string | Uint8Array} content */
const write = (file, content) => writeFileSync(join(target, file), content);

const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;

checkTag();
const notes = releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), version);
if (!options['no-build']) {
  run('npm', 'run', '--silent', 'build');
  run('npm', 'run', '--silent', 'build:site');
}
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const base = `${name}-${version}`;
const beside = ['LICENSE'];
run('npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', target);
write(`${base}-cdn.zip`, zipFolder('dist/cdn', { name: `${base}-cdn`, date, beside }));
if (existsSync(siteFolder))
  write(`${base}-site.zip`, zipFolder(siteFolder, { name: `${base}-site`, date, beside }));
else if (!options['no-build']) throw new Error(`npm run build:site wrote no ${siteFolder}`);
writePlugin('dist/wordpress/euromed-news-card');
write(`${base}-wordpress.zip`, zipPlugin('dist/wordpress/euromed-news-card'));
const noticeFiles = ['dist/cdn', 'dist/npm'].map((folder) => `${folder}/THIRD-PARTY-LICENSES.md`);
write(`${base}.cdx.json`, json(billOfMaterials({ noticeFiles, date })));
write('integrity.json', json(integrityOf('dist/cdn', { version })));
write('RELEASE-NOTES.md', notes);
const released = readdirSync(target).sort();
const sums = released.map((file) => {
  const digest = createHash('sha256').update(readFileSync(join(target, file)));
  return `${digest.digest('hex')}  ${file}\n`;
});
write('SHA256SUMS', sums.join(''));
console.log(`${base}, in ${target}:\n${[...released, 'SHA256SUMS'].join('\n')}`);
