// @ts-check
// Reads and corrects the translators' files as lit-localize writes them (XLIFF 1.2).

const UNIT = /<trans-unit\b[^>]*?\bid="([^"]*)"[^>]*>([^]*?)<\/trans-unit>/g;
const PLACEHOLDER = /<x\b[^>]*?\bid="([^"]*)"[^>]*?\/>/g;

/**
 * @typedef {object} Unit
 * @property {string} id
 * @property {string} source English, placeholders as {0}
 * @property {string | undefined} target the translation; absent: not translated
 * @property {string | undefined} state what the translator says of the translation
 * @property {string} note for the translator
 */

/** @param {string} xml @param {string} name @returns {[attributes: string, content: string] | undefined} */
function element(xml, name) {
  const match = new RegExp(`<${name}\\b([^>]*?)(?:/>|>([^]*?)</${name}>)`).exec(xml);
  return match ? [match[1] ?? '', match[2] ?? ''] : undefined;
}

const attribute = (/** @type {string} */ attributes, /** @type {string} */ name) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];

/** @type {Record<string, string>} */
const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const decode = (/** @type {string} */ xml) =>
  xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name
      ? (ENTITIES[name] ?? whole)
      : String.fromCodePoint(hex ? parseInt(hex, 16) : parseInt(decimal, 10)),
  );

const text = (/** @type {string} */ xml) => decode(xml.replace(PLACEHOLDER, '{$1}'));

/** @param {string} xliff @returns {Unit[]} */
export const unitsOf = (xliff) =>
  [...xliff.matchAll(UNIT)].map(([, id = '', content = '']) => {
    const target = element(content, 'target');
    return {
      id,
      source: text(element(content, 'source')?.[1] ?? ''),
      target: target && text(target[1]),
      state: target && attribute(target[0], 'state'),
      note: text(element(content, 'note')?.[1] ?? ''),
    };
  });

/** @param {string} xliff @returns {string | undefined} the language of the translations */
export const languageOf = (xliff) =>
  attribute(element(xliff, 'file')?.[0] ?? '', 'target-language');

/**
 * The file after its English changed: translations of these messages say so, and all placeholders
 * carry the code that the sources have now.
 * @param {string} xliff
 * @param {ReadonlySet<string>} changed ids
 */
export const withChangedSources = (xliff, changed) =>
  xliff.replace(UNIT, (unit, id) => {
    const source = element(unit, 'source')?.[1] ?? '';
    const code = new Map([...source.matchAll(PLACEHOLDER)].map(([x, name = '']) => [name, x]));
    return unit.replace(/<target\b([^>]*)>([^]*?)<\/target>/, (_, attributes, target) => {
      const own = attributes.replace(/\s+state="[^"]*"/, '');
      const state = changed.has(id) ? `${own} state="needs-translation"` : attributes;
      const body = target.replace(
        PLACEHOLDER,
        (/** @type {string} */ x, /** @type {string} */ name) => code.get(name) ?? x,
      );
      return `<target${state}>${body}</target>`;
    });
  });

/**
 * The file with its messages by id: lit-localize adds them wherever it finds room, elsewhere in
 * each language.
 * @param {string} xliff
 */
export function withSortedUnits(xliff) {
  const units = [...xliff.matchAll(UNIT)].map(([unit, id = '']) => ({ unit, id }));
  const sorted = units.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ unit }) => unit);
  return xliff.replace(UNIT, () => sorted.shift() ?? '');
}
