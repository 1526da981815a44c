// @ts-check
// The tables of README and docs, written from the manifest between <!-- api:NAME --> and <!-- /api:NAME -->.
import { fill, head as headOf, row } from '../docs/filled-page.mjs';

/**
 * @typedef {{ name: string, type?: { text: string }, default?: string, description?: string, fieldName?: string, attribute?: string, readonly?: boolean, static?: boolean, kind?: string }} Entry
 * @typedef {{ attributes?: Entry[], members?: Entry[], events?: Entry[], slots?: Entry[], cssParts?: Entry[], cssProperties?: Entry[], cssStates?: Entry[] }} Element
 */

const text = (/** @type {string | undefined} */ value = '') =>
  value.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
const code = (/** @type {string | undefined} */ value) => (value ? `\`${text(value)}\`` : '');

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) => headOf(head) + rows.map(row).join('');

/** Name and description. @param {string} head @param {Entry[] | undefined} entries */
const plain = (head, entries = []) =>
  table(
    [head, 'what'],
    entries.map(({ name, description }) => [code(name), text(description)]),
  );

/** @type {Record<string, (element: Element) => string>} */
const tables = {
  attributes: ({ attributes = [] }) =>
    table(
      ['attribute', 'property', 'type', 'default', 'what'],
      attributes.map(({ name, fieldName, type, default: value, description }) => [
        code(name),
        code(fieldName ?? name),
        code(type?.text ?? 'string'),
        code(value),
        text(description),
      ]),
    ),
  properties: ({ members = [] }) =>
    table(
      ['property or method', 'type', 'what'],
      members
        .filter(({ attribute, static: isStatic }) => !attribute && !isStatic)
        .map(({ kind, name, type, readonly, description }) => [
          code(kind === 'method' ? `${name}()` : name),
          code(type?.text) + (readonly ? ', read-only' : ''),
          text(description),
        ]),
    ),
  events: ({ events = [] }) =>
    table(
      ['event', 'class', 'when'],
      events.map(({ name, type, description }) => [
        code(name),
        code(type?.text),
        text(description),
      ]),
    ),
  slots: ({ slots = [] }) =>
    table(
      ['slot', 'what'],
      slots.map(({ name, description }) => [code(name) || 'default', text(description)]),
    ),
  parts: ({ cssParts }) => plain('part', cssParts),
  'css-properties': ({ cssProperties = [] }) =>
    table(
      ['custom property', 'default', 'what'],
      cssProperties.map(({ name, default: value, description }) => [
        code(name),
        code(value),
        text(description),
      ]),
    ),
  states: ({ cssStates = [] }) =>
    plain(
      'state',
      cssStates.map((state) => ({ ...state, name: `:state(${state.name})` })),
    ),
};

/**
 * @param {any} manifest
 * @param {string} tagName
 * @returns {Element}
 */
export const elementOf = (manifest, tagName = 'euromed-news-card') =>
  manifest.modules
    .flatMap((/** @type {any} */ { declarations = [] }) => declarations)
    .find((/** @type {any} */ declaration) => declaration.tagName === tagName);

/**
 * @param {string} page
 * @param {Element} element
 * @param {string[]} names of the tables that the page has
 * @returns {string} the page with its tables renewed
 */
export function withTables(page, element, names = Object.keys(tables)) {
  return names.reduce(
    (text, name) => fill(text, `api:${name}`, tables[name]?.(element) ?? ''),
    page,
  );
}
