// @ts-check
// Writes into docs/embedding.md what CMSs' editors leave of each snippet, from the dated results of the tests with real
// editors, and the recipes that those tests use.
//   node scripts/cms-docs.mjs [--check]    with --check: fails where the page or the results are stale
import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { editors } from '../test/cms/editors.mjs';
import { recipes } from '../test/cms/recipes.mjs';

const page = 'docs/embedding.md';
const read = (/** @type {string} */ path) => readFileSync(path, 'utf8');

/** @type {{ date: string, versions: Record<string, string>, forms: string[], results: Record<string, string[]> }} */
const { date, versions, forms, results } = JSON.parse(read('test/cms/editors-results.json'));

/** @type {Record<string, string>} */
const installed = JSON.parse(read('test/cms/package.json')).dependencies;
const plain = (/** @type {string} */ version) => version.replace(/^npm:.*@/, '');

const stale = Object.values(editors)
  .map(({ package: name }) => name)
  .filter((name) => versions[name] !== installed[name]);
const missing = Object.keys(editors).filter((name) => !results[name]);
if (stale.length + missing.length > 0) {
  console.error(
    `The results of ${[...stale, ...missing].join(', ')} are not of today's tests: npm run test:cms:all`,
  );
  process.exit(1);
}

/** @type {{ date: string, version: string, forms: string[], results: Record<string, string[]> }} */
const wordpress = JSON.parse(read('test/cms/wordpress-results.json'));

const row = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |\n`;

const tried = [...new Set(Object.values(editors).map(({ package: name }) => name))].map(
  (name) => `${name.replace(/\d$/, '')} ${plain(installed[name] ?? '')}`,
);

const table =
  row(['editor', ...forms.map((form) => `\`${form}\``)]) +
  row(['---', ...forms.map(() => '---')]) +
  Object.keys(editors)
    .map((name) => row([name, ...(results[name] ?? [])]))
    .join('') +
  Object.entries(wordpress.results)
    .map(([name, outcomes]) =>
      row([
        `WordPress, ${name}`,
        ...forms.map((form) => outcomes[wordpress.forms.indexOf(form)] ?? ''),
      ]),
    )
    .join('') +
  `\nTried on ${wordpress.date} with WordPress ${wordpress.version}, on ${date} with ${tried.join(', ')}. \`frame\` is the card in its frame; the link stands beside the frame.\n`;

const recipesText = Object.values(recipes)
  .map(
    ({ title, does, language, code, tested }) =>
      `**${title}** ${does}${tested ? '' : ' (by its rules)'}:\n\n<!-- prettier-ignore -->\n\`\`\`${language}\n${code}\n\`\`\`\n`,
  )
  .join('\n');

/** @param {string} text @param {string} name @param {string} content */
const fill = (text, name, content) => {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${page} has no ${start} … ${end}`);
  return `${before}${start}\n\n${content}\n${end}${after}`;
};

const options = { ...(await prettier.resolveConfig(page)), parser: 'markdown' };
const old = read(page);
const written = await prettier.format(
  fill(fill(old, 'cms-results', table), 'cms-recipes', recipesText),
  options,
);
if (!process.argv.includes('--check')) writeFileSync(page, written);
else if (written !== old) {
  console.error(`${page} is stale: node scripts/cms-docs.mjs`);
  process.exit(1);
}
