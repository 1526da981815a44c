// What the builder offers as the card's language: every catalogue, and Arabic as its regions write dates.
import { directionOf } from '../src/article/direction.js';
import { names } from '../src/localization/generated/cldr/names.js';
import { targetLocales } from '../src/localization/generated/locale-codes.js';

/** Egypt and the Levant: newsrooms there mostly print the region's months, but Latin digits. */
const regions = ['EG', 'JO', 'LB', 'PS', 'SY'];

const createOption = (value: string, text: string): HTMLOptionElement => {
  const option = new Option(text, value);
  option.lang = value;
  option.dir = directionOf(value) ?? 'auto';
  return option;
};

const nameInItself = (tag: string): string =>
  names[tag] ?? new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

function createGroup(label: string, options: HTMLOptionElement[]): HTMLOptGroupElement {
  const group = document.createElement('optgroup');
  group.label = label;
  group.append(...options);
  return group;
}

/** A region of Arabic, with a date as cards show it there. */
function regionOption(region: string, extension: string): HTMLOptionElement {
  const tag = `ar-${region}${extension}`;
  const name = new Intl.DisplayNames('ar', { type: 'region' }).of(region) ?? region;
  const date = new Intl.DateTimeFormat(tag, {
    dateStyle: 'long',
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(Date.UTC(2021, 10, 11));
  return createOption(tag, `${name}: ${date}`);
}

/** Adds the languages that the page itself does not list. */
export function addLanguageOptions(select: HTMLSelectElement): void {
  const listed = new Set([...select.options].map(({ value }) => value));
  const others = targetLocales.filter((tag) => !listed.has(tag));
  select.append(
    ...others.map((tag) => createOption(tag, nameInItself(tag))),
    createGroup(
      'Arabic, months of the region, Latin digits',
      regions.map((region) => regionOption(region, '-u-nu-latn')),
    ),
    createGroup(
      'Arabic, months and digits of the region',
      [...regions, 'MA'].map((region) => regionOption(region, '')),
    ),
  );
}
