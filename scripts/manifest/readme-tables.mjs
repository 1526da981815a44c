// @ts-check
// The README's tables, written from the manifest between <!-- api:NAME --> and <!-- /api:NAME -->.

/**
 * @typedef {{ name: string, type?: { text: string }, default?: string, description?: string, fieldName?: string, attribute?: string, readonly?: boolean, static?: boolean, kind?: string }} Entry
 * @typedef {{ attributes?: Entry[], members?: Entry[], events?: Entry[], slots?: Entry[], cssParts?: Entry[], cssProperties?: Entry[], cssStates?: Entry[] }} Element
 */

const text = (/** @type {string | undefined} */ value = '') =>
  value.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
const code = (/** @type {string | undefined} */ value) => (value ? `\`${text(value)}\`` : '');

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

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

/** @param {any} manifest @returns {Element} */
export const elementOf = (manifest) =>
  manifest.modules
    .flatMap((/** @type {any} */ { declarations = [] }) => declarations)
    .find((/** @type {any} */ { customElement }) => customElement);

/**
 * @param {string} readme
 * @param {any} manifest
 * @returns {string} the README with its tables renewed
 */
export function withTables(readme, manifest) {
  const element = elementOf(manifest);
  for (const [name, render] of Object.entries(tables)) {
    const [start, end] = [`<!-- api:${name} -->`, `<!-- /api:${name} -->`];
    const from = readme.indexOf(start);
    const to = readme.indexOf(end);
    if (from < 0 || to < from) throw new Error(`README.md has no place for ${start} … ${end}`);
    const before = readme.slice(0, from + start.length);
    readme = `${before}\n\n${render(element)}\n\n${readme.slice(to)}`;
  }
  return readme;
}
