// @ts-check
// Every language is complete and keeps to the rules. Takes the project's directory, for tests.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { importLocaleModule } from './import-locale-module.mjs';
import { localeProject } from './locale-list.mjs';
import { faultsOf, toBeReviewed } from './rules.mjs';
import { languageOf, unitsOf } from './xliff.mjs';

const root = process.argv[2] ?? '.';
const { tags, directory, english, importer } = localeProject(root);
const read = (/** @type {string} */ file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** @type {Record<string, string>} */
const sources = JSON.parse(read(english) || '{}');
const complaints = [];
const awaiting = [];

for (const tag of tags) {
  const file = `locales/${tag}.xlf`;
  const xliff = read(join(directory, `${tag}.xlf`));
  if (!xliff) {
    complaints.push(`${file}: is missing: run npm run localize:extract`);
    continue;
  }
  if (languageOf(xliff) !== tag)
    complaints.push(`${file}: has target-language="${languageOf(xliff)}"`);
  const units = unitsOf(xliff);
  for (const [id, fault] of faultsOf(tag, units, sources))
    complaints.push(`${file}:${id}: ${fault}`);
  const count = units.filter(toBeReviewed).length;
  if (count > 0) awaiting.push(`${tag} ${count}`);
}

for (const file of readdirSync(directory))
  if (![...tags.map((tag) => `${tag}.xlf`), basename(english)].includes(file))
    complaints.push(`locales/${file}: is of no language in lit-localize.json`);

if (read(importer) !== importLocaleModule(tags))
  complaints.push('src/localization/import-locale.ts: is stale: run npm run localize:build');

// Quicker than extracting all: a text of the sources that no extraction has seen.
const text = /\bmsg\((?:(?!\bmsg\()[^])*?\bid: '([\w-]+)'/g;
const folder = join(root, 'src');
for (const file of existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
  : [])
  if (file.endsWith('.ts') && !file.includes('generated'))
    for (const [, id = ''] of read(join(folder, file)).matchAll(text))
      if (!(id in sources))
        complaints.push(`src/${file}: has the new text ${id}: run npm run localize:extract`);

for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;
else {
  console.log(
    `${tags.length + 1} languages with English, ${Object.keys(sources).length} messages each.`,
  );
  if (awaiting.length > 0) console.log(`To be reviewed by native readers: ${awaiting.join(', ')}`);
}
