// @ts-check
// What a translation must keep to. Every rule says what is wrong with one message, or nothing.

/** @import { Unit } from './xliff.mjs' */

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** A translation in such a state is ready to be shipped; without a state it is as well. */
const READY = ['translated', 'final', 'signed-off', 'needs-review-translation'];

/** Awaits somebody who has the language as their own. */
export const toBeReviewed = (/** @type {Unit} */ { state }) => state === 'needs-review-translation';

const codePoint = (/** @type {string} */ character) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const placeholdersOf = (/** @type {string} */ text) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

const BRACKETS = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['«', '»'],
]);
const CLOSING = new Set(BRACKETS.values());

/**
 * Brackets mirror themselves on screen, so an opening one comes first in every script.
 * @param {string} text
 */
function bracketsMatch(text) {
  /** @type {(string | undefined)[]} */
  const open = [];
  for (const character of text) {
    if (BRACKETS.has(character)) open.push(BRACKETS.get(character));
    else if (CLOSING.has(character) && open.pop() !== character) return false;
  }
  return open.length === 0;
}

/** Armenian has a full stop of its own. */
const endsSentence = (/** @type {string} */ text) => /[.!?…؟։]$/u.test(text);

/** @type {[name: string, broken: (target: string, source: string) => boolean | string][]} */
const EVERYWHERE = [
  [
    'other placeholders than the English',
    (target, source) => String(placeholdersOf(target)) !== String(placeholdersOf(source)),
  ],
  [
    'an invisible character that changes the direction or the shape of text',
    (target) => {
      const [found] =
        /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.exec(target) ?? [];
      return found ? codePoint(found) : false;
    },
  ],
  ['brackets that are swapped or lack their partner', (target) => !bracketsMatch(target)],
  [
    'white space at its start or end, or twice',
    (target) => target !== target.trim() || /\s\s|[\t\n\r]/u.test(target),
  ],
  ['straight quotation marks or apostrophes', (target) => /["']/u.test(target)],
  ['letters and accents apart (not Unicode NFC)', (target) => target !== target.normalize('NFC')],
  [
    'a full stop where the English has none, or the other way round',
    (target, source) => endsSentence(target) !== endsSentence(source),
  ],
];

/** @type {Record<string, typeof EVERYWHERE>} */
const BY_LANGUAGE = {
  ar: [['a comma, semicolon or question mark that is not Arabic (، ؛ ؟)', (t) => /[,;?]/u.test(t)]],
  fr: [
    ['no narrow no-break space (U+202F) before ; ! ?', (t) => /(?<!\u202f)[;!?]/u.test(t)],
    ['no no-break space (U+00A0) before a colon', (t) => /(?<!\u00a0):/u.test(t)],
    ['no no-break space (U+00A0) inside « »', (t) => /«(?!\u00a0)|(?<!\u00a0)»/u.test(t)],
  ],
  ro: [['ş or ţ with a cedilla: Romanian has ș and ț with a comma', (t) => /[şţ]/iu.test(t)]],
};

/**
 * French marks that a line could begin or end with. For texts that may hold addresses and code, which the rules above
 * would take for faults.
 * @param {string} tag @param {string} text @returns {string | undefined} a fault
 */
export const looseMark = (tag, text) =>
  /^fr(?![a-z])/.test(tag) && / [:;?!»]|« /.test(text)
    ? 'has a space that breaks lines before : ; ? ! or inside « »'
    : undefined;

/** @param {string} tag @param {Unit} unit @returns {string[]} */
function faultsOfTarget(tag, { source, target, state }) {
  if (!target?.trim()) return ['is not translated'];
  if (state === 'needs-translation')
    return ['was translated from other English: translate it again, then remove its state'];
  const wrong = [...EVERYWHERE, ...(BY_LANGUAGE[tag] ?? [])].flatMap(([name, broken]) => {
    const found = broken(target, source);
    return found ? [`has ${name}${found === true ? '' : `: ${found}`}`] : [];
  });
  return state === undefined || READY.includes(state)
    ? wrong
    : [`has the state '${state}'`, ...wrong];
}

/**
 * Messages by plural category: `more-one`, `more-other` … One that the language has no category
 * for is never chosen, unless an engine takes another language's rules: then `other` is right.
 * @param {string} tag
 * @param {Map<string, Unit>} units
 * @returns {[id: string, fault: string][]}
 */
function faultsOfPlurals(tag, units) {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  const groups = [...units.keys()].flatMap((id) => /^(.+)-other$/.exec(id)?.[1] ?? []);
  return groups.flatMap((group) =>
    CATEGORIES.flatMap((category) => {
      const id = `${group}-${category}`;
      const unit = units.get(id);
      const known = pluralCategories.some((own) => own === category);
      const fault = !unit
        ? known && `is missing: ${tag} has the plural category '${category}'`
        : !known &&
          unit.target !== units.get(`${group}-other`)?.target &&
          `differs from '${group}-other': ${tag} has no plural category '${category}'`;
      return fault ? [/** @type {[string, string]} */ ([id, fault])] : [];
    }),
  );
}

/**
 * @param {string} tag
 * @param {Unit[]} units of its file
 * @param {Record<string, string>} english by id
 * @returns {[id: string, fault: string][]}
 */
export function faultsOf(tag, units, english) {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  /** @type {[id: string, fault: string][]} */
  const faults = [];
  for (const id of Object.keys(english)) if (!byId.has(id)) faults.push([id, 'is missing']);
  for (const [i, unit] of units.entries()) {
    const { id, source, note } = unit;
    if (units.findIndex((other) => other.id === id) !== i) faults.push([id, 'is there twice']);
    if (english[id] === undefined) faults.push([id, 'is no message of the sources']);
    else if (english[id] !== source)
      faults.push([id, 'has changed English: run npm run localize:extract']);
    if (!note.trim()) faults.push([id, 'has no note for translators: give its msg() a desc']);
    faults.push(
      .../** @type {[string, string][]} */ (faultsOfTarget(tag, unit).map((fault) => [id, fault])),
    );
  }
  return [...faults, ...faultsOfPlurals(tag, byId)];
}
