// @ts-check
// Writes into README.md and docs/embedding.md what CMSs, editors and filters leave of each snippet, from the dated results
// of the tests with real ones (`npm run test:cms:all`), and the recipes that those tests use.
//   node test/cms/write-docs.mjs [--check]    with --check: fails where a page or the results are stale
import { existsSync, readFileSync } from 'node:fs';
import { editors } from './editors.mjs';
import { filters } from './filters.mjs';
import { places } from './places.mjs';
import { recipes, recipesDigest } from './recipes.mjs';
import { head, row, writePages } from '../../scripts/filled-page.mjs';

/** @typedef {Record<string, string[]>} Rows By name, in the order of the forms. */
/** @typedef {{ date: string, recipes: string, forms: string[], results: Rows }} Results */

const read = (/** @type {string} */ path) => readFileSync(path, 'utf8');
const resultsOf = (/** @type {string} */ name) => JSON.parse(read(`test/cms/${name}-results.json`));

/** @type {Results & { versions: Record<string, string>, pasted: Record<string, { text: string[], rich: string[] }> }} */
const ofEditors = resultsOf('editors');
/** @type {Results} */
const ofFilters = resultsOf('filters');
/** @type {Results & { version: string }} */
const ofWordPress = resultsOf('wordpress');
const all = { editors: ofEditors, filters: ofFilters, wordpress: ofWordPress };

/** @type {Record<string, string>} */
const installed = JSON.parse(read('test/cms/package.json')).dependencies;

/** The release of the WordPress that was tested last on this machine, if any was. */
function unpackedWordPress() {
  const file = 'test/cms/.cache/debian/root-wordpress/usr/share/wordpress/wp-includes/version.php';
  return existsSync(file) ? /\$wp_version = '(\d+\.\d+)/.exec(read(file))?.[1] : undefined;
}

/** @returns {string[]} results that are missing, or are of other versions than the tests of today */
function findStale() {
  const packages = Object.values(editors).map(({ package: name }) => name);
  const release = unpackedWordPress();
  const rows = { ...ofEditors.results, ...ofFilters.results, ...ofWordPress.results };
  const wanted = places.flatMap(({ tested = [] }) => tested.map(([, row]) => row));
  return [
    ...packages.filter((name) => ofEditors.versions[name] !== installed[name]),
    ...[...Object.keys(editors), ...Object.keys(filters), ...wanted].filter((name) => !rows[name]),
    ...Object.entries(all)
      .filter(([, results]) => results.recipes !== recipesDigest)
      .map(([name]) => `${name} with today’s recipes`),
    ...(release && !ofWordPress.version.startsWith(release) ? [`WordPress ${release}`] : []),
  ];
}

const stale = [...new Set(findStale())];
if (stale.length > 0) {
  console.error(`There are no results of ${stale.join(', ')}: npm run test:cms:all`);
  process.exit(1);
}

// A place that keeps the links must show a card for at least one of the forms.
for (const { results } of Object.values(all))
  for (const [name, outcomes] of Object.entries(results))
    if (outcomes.includes('link') && !outcomes.includes('card'))
      throw new Error(`${name} keeps a link, and shows no card.`);

/** @param {import('./places.mjs').Place} place @returns {string} what readers see there */
function shownAt({ where, paste, tested, shown = '' }) {
  if (!tested) return shown;
  const found = tested.map(
    ([kind, name]) => all[kind].results[name]?.[all[kind].forms.indexOf(paste)],
  );
  const [outcome = ''] = found;
  if (found.some((other) => other !== outcome))
    throw new Error(`${where} shows ${found.join(', ')}.`);
  return outcome;
}

const say = {
  card: 'the card',
  frame: 'the card in its frame',
  link: 'the link',
};
const shownText = (/** @type {import('./places.mjs').Place} */ place) =>
  say[/** @type {keyof typeof say} */ (shownAt(place))];

const kinds = { editors: 'tested', filters: 'tested', wordpress: 'tested in all roles' };

/** @param {import('./places.mjs').Place} place */
function evidence({ tested, rules }) {
  if (!tested) return `by its rules: ${rules}`;
  const names = [...new Set(tested.map(([kind]) => kinds[kind]))];
  const isByRules = tested.some(
    ([kind, name]) => kind === 'filters' && !(/** @type {any} */ (filters)[name].isReal),
  );
  return names.join(', ') + (isByRules ? '; its filter by its rules' : '');
}

const tableOfPlaces =
  head(['where you paste', 'what', 'readers see']) +
  places.map((place) => row([place.where, `\`${place.paste}\``, shownText(place)])).join('');

const tableOfEvidence =
  head(['where you paste', 'paste', 'readers see', 'we know that']) +
  row(['a page of your own', '`html`', 'the card', 'tested']) +
  places
    .map((place) => row([place.where, `\`${place.paste}\``, shownText(place), evidence(place)]))
    .join('');

const forms = ofWordPress.forms.map((form) => `\`${form}\``);
const cellsOf = (/** @type {Results} */ { forms: own }, /** @type {string[]} */ outcomes) =>
  ofWordPress.forms.map((form) => outcomes[own.indexOf(form)] ?? '–');

const rowsOf = (/** @type {Results} */ results, /** @type {string[]} */ names) =>
  names.map((name) => row([name, ...cellsOf(results, results.results[name] ?? [])])).join('');

/** Roles with the same outcomes share a row. */
function rowsOfWordPress() {
  /** @type {Map<string, string[]>} */
  const roles = new Map();
  for (const [name, outcomes] of Object.entries(ofWordPress.results)) {
    const [role = '', ...way] = name.split(', ');
    const rest = row([way.join(', '), ...cellsOf(ofWordPress, outcomes)]);
    roles.set(rest, [...(roles.get(rest) ?? []), role]);
  }
  return [...roles]
    .map(([rest, names]) => rest.replace('| ', `| WordPress, ${names.join(' and ')}: `))
    .join('');
}

const tried = [...new Set(Object.values(editors).map(({ package: name }) => name))].map(
  (name) => `${name.replace(/\d$/, '')} ${(installed[name] ?? '').replace(/^npm:.*@/, '')}`,
);

const tableOfResults =
  head(['written in', ...forms]) +
  rowsOf(ofEditors, Object.keys(editors)) +
  rowsOf(ofFilters, Object.keys(filters)) +
  rowsOfWordPress() +
  `\nTried on ${ofWordPress.date} with WordPress ${ofWordPress.version}, on ${ofEditors.date} with ${tried.join(', ')}; the filters on ${ofFilters.date}: HTML Purifier itself, the others by their rules. \`frame\` is the card in its frame; the link stands beside the frame. \`source\`: readers see the line itself, as text.\n` +
  '\nPasted into what is seen, not into the source: as plain text, and as copied from a page that has the snippet in it.\n\n' +
  head(['editor', ...ofEditors.forms.map((form) => `\`${form}\``)]) +
  Object.keys(editors)
    .map((name) => {
      const { text = [], rich = [] } = ofEditors.pasted[name] ?? {};
      return row([name, ...ofEditors.forms.map((_, index) => `${text[index]}, ${rich[index]}`)]);
    })
    .join('');

const recipesText = Object.values(recipes)
  .map(
    ({ title, does, language, code, tested }) =>
      `**${title}** ${does}${tested ? '' : ' (by its rules)'}:\n\n<!-- prettier-ignore -->\n\`\`\`${language}\n${code}\n\`\`\`\n`,
  )
  .join('\n');

await writePages(
  {
    'README.md': { 'cms-places': tableOfPlaces },
    'docs/embedding.md': {
      'cms-places': tableOfEvidence,
      'cms-results': tableOfResults,
      'cms-recipes': recipesText,
    },
  },
  'node test/cms/write-docs.mjs',
);
