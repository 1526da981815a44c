// @ts-check
// Minifying drops the notices that licences ask to keep; they go into a file beside the code.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @import { Plugin } from 'vite' */

const LICENSE_FILE = /^(licen[cs]e|copying)/i;

/** Modules of our own that hold what a script copied from a package. @type {[RegExp, string][]} */
const COPIED = [
  [/\/generated\/(?:cldr\/|rtl-scripts)/, 'node_modules/cldr-core'],
  [/\/share-icons\.ts$/, 'node_modules/simple-icons'],
];

/** @param {string} directory of an installed package */
function notice(directory) {
  const { name, version, license } = JSON.parse(
    readFileSync(join(directory, 'package.json'), 'utf8'),
  );
  const file = readdirSync(directory).find((entry) => LICENSE_FILE.test(entry));
  if (!file) throw new Error(`${name} is bundled but carries no licence text`);
  const text = readFileSync(join(directory, file), 'utf8').trim();
  return `## ${name} ${version} (${license})\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}

/** The folder of the package that a module belongs to, or was copied from. */
function packageOf(/** @type {string} */ id) {
  const [path = ''] = id.split('?');
  const [installed] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
  if (!installed) return COPIED.find(([pattern]) => pattern.test(path))?.[1];
  return existsSync(join(installed, 'package.json')) ? installed : undefined;
}

/**
 * One collector for all builds of an output: `collect()` goes into each, `emit()` into the last.
 * @param {string} fileName
 */
export function thirdPartyLicenses(fileName = 'THIRD-PARTY-LICENSES.md') {
  /** @type {Set<string>} */
  const packages = new Set();

  /** @returns {Plugin} */
  const collect = () => ({
    name: 'third-party-licenses',
    renderChunk(_code, chunk) {
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const directory = renderedLength > 0 && packageOf(id);
        if (directory) packages.add(directory);
      }
      return null;
    },
  });

  /** @returns {Plugin} */
  const emit = () => ({
    ...collect(),
    generateBundle() {
      const notices = [...packages].sort().map(notice);
      const source = `# Third-party licences\n\nParts of these packages are contained in the files here.\n\n${notices.join('\n')}`;
      if (notices.length > 0) this.emitFile({ type: 'asset', fileName, source });
    },
  });

  return { collect, emit };
}
