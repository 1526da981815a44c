// @ts-check
// Extracts the site's own texts into demo/locales/*.xlf, and builds modules from these. lit-localize also finds the card's
// texts, which the sources import; they stay in the card's catalogues.
//   --check  writes nothing, and fails where a translation is missing or a module is stale
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCheck, report, writeOrCheck } from '../../scripts/generated-files.mjs';
import { looseMark } from '../../scripts/locales/rules.mjs';
import { unitsOf, withSortedUnits } from '../../scripts/locales/xliff.mjs';
import { galleryTexts } from './gallery-texts.mjs';

const sources = 'demo/builder';
const catalogues = 'demo/locales';
const modules = 'demo/localization/generated';

const own = new Set(
  readdirSync(sources)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(join(sources, file), 'utf8').matchAll(/\bid: '([\w-]+)',?\s+desc:/g),
    ])
    .map(([, id]) => id),
);

if (!isCheck)
  execFileSync('lit-localize', ['extract', '--config', 'demo/lit-localize.json'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });

/** @param {string} text with placeholders as {0} */
const asSource = (text) =>
  /\{\d\}/.test(text)
    ? `str\`${text.replace(/[`\\]/g, '\\$&').replace(/\{(\d)\}/g, '${$1}')}\``
    : JSON.stringify(text);

/** @type {string[]} */
const complaints = [];
/** @type {[path: string, content: string][]} */
const files = [];
for (const file of readdirSync(catalogues).filter((name) => name.endsWith('.xlf'))) {
  const path = join(catalogues, file);
  const before = readFileSync(path, 'utf8');
  const ofSite = before.replace(
    /<trans-unit\b[^>]*?\bid="([^"]*)"[^]*?<\/trans-unit>\n?/g,
    (unit, id) => (own.has(id) ? unit : ''),
  );
  const xliff = withSortedUnits(ofSite);
  const units = unitsOf(xliff);
  for (const { id, target } of units) {
    const fault = target ? looseMark(file, target) : 'is not translated';
    if (fault) complaints.push(`${path}: ${id} ${fault}`);
  }
  const known = new Set(units.map(({ id }) => id));
  for (const id of own)
    if (id && !known.has(id)) complaints.push(`${path}: ${id} is missing: npm run localize:site`);
  const lines = units.map(({ id, source, target }) => `  '${id}': ${asSource(target ?? source)},`);
  const module = `// Written by npm run localize:site.\nimport { str } from '../../../src/localization/fill-placeholders.js';\n\nexport const templates = {\n${lines.join('\n')}\n};\n`;
  files.push([path, xliff], [join(modules, file.replace('.xlf', '.ts')), module]);
}
for (const [lang, texts] of Object.entries(galleryTexts))
  for (const text of Object.values(texts)) {
    const fault = looseMark(lang, text);
    if (fault) complaints.push(`demo/site/gallery-texts.mjs: ‘${text}’ ${fault}`);
  }
writeOrCheck(files, 'npm run localize:site');
if (isCheck) report(complaints);
else for (const complaint of complaints) console.warn(complaint);
