// @ts-check
// Lists the project's documentation, with each document's path on the site, in the order of the navigation.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Document
 * @property {string} source path in the project
 * @property {string} page path on the site
 * @property {string} title
 */

/** @typedef {{ name: string, documents: Document[] }} Group */

/** Groups of the navigation, in the order in which readers need them. */
const order = {
  'Get started': [
    'README.md',
    'docs/tutorial.md',
    'docs/publishing.md',
    'docs/formats.md',
    'docs/list.md',
  ],
  'On your page': [
    'docs/embedding.md',
    'docs/theming.md',
    'docs/languages.md',
    'docs/sharing.md',
    'docs/rendering.md',
    'docs/frameworks.md',
  ],
  'What to count on': [
    'docs/accessibility.md',
    'docs/conformance.md',
    'docs/privacy.md',
    'docs/performance.md',
    'docs/faults.md',
    'SECURITY.md',
    'docs/upgrading.md',
    'CHANGELOG.md',
  ],
  'Take part': [
    'CONTRIBUTING.md',
    'docs/translating.md',
    'docs/design.md',
    'bench/README.md',
    'docs/decisions/README.md',
  ],
};

const titles = { 'README.md': 'Overview', 'bench/README.md': 'Benchmark' };

/** The page that lists the decisions, generated from the folder. */
const decisions = 'docs/decisions/README.md';

/** @param {string} source @returns {string} */
function pageOf(source) {
  if (source === 'README.md') return 'docs/index.html';
  if (source === decisions) return 'docs/decisions/index.html';
  if (source === 'bench/README.md') return 'docs/benchmark.html';
  const name = source.replace(/^docs\//, '').replace(/\.md$/, '.html');
  return `docs/${source.startsWith('docs/') ? name : name.toLowerCase()}`;
}

/** @param {string} text @returns {string | undefined} */
const headingOf = (text) => /^# (.+)$/m.exec(text)?.[1]?.replace(/[`*]/g, '');

/** @param {string} root @returns {string[]} names of the files in docs/decisions/ */
const decisionFiles = (root) =>
  readdirSync(join(root, 'docs/decisions'))
    .filter((file) => file.endsWith('.md'))
    .sort();

/** @param {string} root @param {string} source @returns {string} Markdown */
export function readSource(root, source) {
  if (source !== decisions) return readFileSync(join(root, source), 'utf8');
  const lines = decisionFiles(root).map((file) => {
    const text = readFileSync(join(root, 'docs/decisions', file), 'utf8');
    return `- [${headingOf(text) ?? file}](${file})`;
  });
  return `# Decisions\n\nWhy it is like this, in the order in which it was decided.\n\n${lines.join('\n')}\n`;
}

/** @param {string} root @param {string} source @returns {Document} */
const documentOf = (root, source) => ({
  source,
  page: pageOf(source),
  title:
    titles[/** @type {keyof typeof titles} */ (source)] ??
    headingOf(readSource(root, source)) ??
    source,
});

/** The groups; files of docs/ that no group names are in the last one. @param {string} root @returns {Group[]} */
export function documentGroups(root) {
  const named = new Set(Object.values(order).flat());
  const others = readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md') && !named.has(`docs/${file}`))
    .map((file) => `docs/${file}`);
  const groups = Object.entries(order).map(([name, sources]) => ({ name, sources }));
  groups.at(-1)?.sources.push(...others);
  return groups.map(({ name, sources }) => ({
    name,
    documents: sources.map((source) => documentOf(root, source)),
  }));
}

/** Documents that the navigation does not name: the decisions. @param {string} root @returns {Document[]} */
export const furtherDocuments = (root) =>
  decisionFiles(root).map((file) => documentOf(root, `docs/decisions/${file}`));
