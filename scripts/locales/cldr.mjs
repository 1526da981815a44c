// @ts-check
// What the Unicode Consortium’s data (CLDR, from npm) say of a language.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** @param {string} name of a file of a cldr package, e.g. `cldr-core/scriptMetadata.json` @returns {any} */
const read = (name) => {
  try {
    return require(name);
  } catch {
    return undefined;
  }
};

/** A tag, and what CLDR inherits its data from. @param {string} tag @returns {string[]} nearest first */
function inheritance(tag) {
  const { parentLocale } = read('cldr-core/supplemental/parentLocales.json').supplemental
    .parentLocales;
  const chain = [];
  for (let next = tag; next && next !== 'und';) {
    chain.push(next);
    next = parentLocale[next] ?? next.split('-').slice(0, -1).join('-');
  }
  return chain;
}

/**
 * The first answer among a tag's own data and the data that the tag inherits.
 * @template T
 * @param {string} tag
 * @param {string} file e.g. `cldr-dates-full/{tag}/ca-gregorian.json`
 * @param {(main: any) => T | undefined} pick
 */
function inherited(tag, file, pick) {
  for (const each of inheritance(tag)) {
    const data = read(file.replace('{tag}', `main/${each}`))?.main[each];
    const found = data && pick(data);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @param {string} tag */
const gregorian = (tag) =>
  inherited(
    tag,
    'cldr-dates-full/{tag}/ca-gregorian.json',
    ({ dates }) => dates.calendars.gregorian,
  );

/** @param {string} tag @returns {string[] | undefined} months as they stand in a date */
export const monthsOf = (tag) => {
  const months = gregorian(tag)?.months.format.wide;
  return months && Object.values(months);
};

/**
 * The long form of a date: letters as in CLDR, the day `{d}` (`{dd}` has two digits), the month `{M}`, the year `{y}`.
 * @param {string} tag
 * @returns {string | undefined}
 */
export const longDateOf = (tag) => {
  const form = gregorian(tag)?.dateFormats.long;
  /** @type {string} */
  const pattern = form?._value ?? form;
  if (!pattern) return undefined;
  /** @type {Record<string, string>} */
  const fields = { d: '{d}', dd: '{dd}', MMMM: '{M}', LLLL: '{M}', y: '{y}' };
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (field, literal) => {
    if (literal !== undefined) return literal || "'";
    const name = fields[field];
    if (!name) throw new Error(`${tag}: unknown field ${field} in ${pattern}`);
    return name;
  });
};

/** @param {string} tag @returns {string} digits that dates are written in, e.g. `latn` */
export const digitsOf = (tag) =>
  inherited(
    tag,
    'cldr-numbers-full/{tag}/numbers.json',
    ({ numbers }) => numbers.defaultNumberingSystem,
  ) ?? 'latn';

/** @param {string} system e.g. `arab` @returns {string} its ten digits */
export const digits = (system) =>
  read('cldr-core/supplemental/numberingSystems.json').supplemental.numberingSystems[system]
    ._digits;

/**
 * The usual name of a country or territory; the short one of `PS`, as the card has it everywhere.
 * @param {string} tag
 * @param {string} code
 * @returns {string | undefined}
 */
export const regionName = (tag, code) =>
  inherited(tag, 'cldr-localenames-full/{tag}/territories.json', ({ localeDisplayNames }) => {
    const names = localeDisplayNames.territories;
    return code === 'PS' ? names['PS-alt-short'] : names[code];
  });

/** @param {string} tag @returns {string | undefined} the language’s name in itself */
export const nameInItself = (tag) =>
  inherited(
    tag,
    'cldr-localenames-full/{tag}/languages.json',
    ({ localeDisplayNames }) => localeDisplayNames.languages[tag],
  );

/** @param {string} tag @returns {string | undefined} the script that it is usually written in (ISO 15924) */
export const scriptOf = (tag) => {
  const { likelySubtags } = read('cldr-core/supplemental/likelySubtags.json').supplemental;
  const [language = ''] = tag.split('-');
  const named = tag.split('-').find((subtag, i) => i > 0 && /^[A-Z][a-z]{3}$/.test(subtag));
  return (
    named ?? /** @type {string} */ (likelySubtags[tag] ?? likelySubtags[language])?.split('-')[1]
  );
};

/** @returns {string[]} languages without script or region that CLDR has names in */
export const languages = () =>
  /** @type {string[]} */ (read('cldr-core/availableLocales.json').availableLocales.full).filter(
    (tag) => /^[a-z]{2,3}$/.test(tag) && tag !== 'und',
  );

/** @returns {string[]} ISO 15924 codes of scripts that are written from right to left */
export const rightToLeftScripts = () =>
  Object.entries(read('cldr-core/scriptMetadata.json').scriptMetadata).flatMap(
    ([script, { rtl }]) => (rtl === 'YES' ? [script] : []),
  );

/** @param {string} tag @param {{ year: number, month: number, day: number }} date @returns {string | undefined} */
export function longDate(tag, { year, month, day }) {
  const ten = [...digits(digitsOf(tag))];
  const written = (/** @type {number} */ number, width = 1) =>
    String(number)
      .padStart(width, '0')
      .replace(/\d/g, (digit) => ten[Number(digit)] ?? digit);
  return longDateOf(tag)
    ?.replace('{dd}', written(day, 2))
    .replace('{d}', written(day))
    .replace('{M}', monthsOf(tag)?.[month - 1] ?? '')
    .replace('{y}', written(year));
}
