// @ts-check
// The tables of README and docs, from the manifest; they stand between <!-- api:NAME --> and <!-- /api:NAME -->.
import { head, row } from '../filled-page.mjs';

/**
 * @typedef {{ name: string, type?: { text: string }, default?: string, description?: string, fieldName?: string, attribute?: string, readonly?: boolean, static?: boolean, kind?: string }} Entry
 * @typedef {{ attributes?: Entry[], members?: Entry[], events?: Entry[], slots?: Entry[], cssParts?: Entry[], cssProperties?: Entry[], cssStates?: Entry[] }} Element
 */

const text = (/** @type {string | undefined} */ value = '') =>
  value.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
const code = (/** @type {string | undefined} */ value) => (value ? `\`${text(value)}\`` : '');

/** @typedef {Record<string, (entry: Entry) => string>} Columns what a row has of its entry, by heading */

/** @type {Columns} */
const what = { what: ({ description }) => text(description) };
/** @param {string} heading @returns {Columns} */
const named = (heading) => ({ [heading]: ({ name }) => code(name) });
/** @type {Columns} */
const byDefault = { default: (entry) => code(entry.default) };

/** @type {Record<string, [list: keyof Element, columns: Columns]>} */
const TABLES = {
  attributes: [
    'attributes',
    {
      ...named('attribute'),
      property: ({ fieldName, name }) => code(fieldName ?? name),
      type: ({ type }) => code(type?.text ?? 'string'),
      ...byDefault,
      ...what,
    },
  ],
  properties: [
    'members',
    {
      'property or method': ({ kind, name }) => code(kind === 'method' ? `${name}()` : name),
      type: ({ type, readonly }) => code(type?.text) + (readonly ? ', read-only' : ''),
      ...what,
    },
  ],
  events: [
    'events',
    {
      ...named('event'),
      class: ({ type }) => code(type?.text),
      when: ({ description }) => text(description),
    },
  ],
  slots: ['slots', { slot: ({ name }) => code(name) || 'default', ...what }],
  parts: ['cssParts', { ...named('part'), ...what }],
  'css-properties': ['cssProperties', { ...named('custom property'), ...byDefault, ...what }],
  states: ['cssStates', { state: ({ name }) => code(`:state(${name})`), ...what }],
};

/** Properties that are attributes too stand in the table of attributes. @param {Entry} entry */
const isOfTable = ({ attribute, static: isStatic }) => !attribute && !isStatic;

/**
 * @param {any} manifest
 * @param {string} tagName
 * @returns {Element}
 */
export const elementOf = (manifest, tagName = 'euromed-news-card') =>
  manifest.modules
    .flatMap((/** @type {any} */ { declarations = [] }) => declarations)
    .find((/** @type {any} */ declaration) => declaration.tagName === tagName);

/** @param {Element} element @returns {Record<string, string>} its tables by their marks */
export const tablesOf = (element) =>
  Object.fromEntries(
    Object.entries(TABLES).map(([name, [list, columns]]) => {
      const entries = (element[list] ?? []).filter(isOfTable);
      const rows = entries.map((entry) => row(Object.values(columns).map((cell) => cell(entry))));
      return [`api:${name}`, head(Object.keys(columns)) + rows.join('')];
    }),
  );
