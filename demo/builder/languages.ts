// The builder's choices for the card's language: every catalogue, and regions of Arabic, which write dates differently.
import { directionOf } from '../../src/article/direction.js';
import { names } from '../../src/localization/generated/cldr/names.js';
import { targetLocales } from '../../src/localization/generated/locale-codes.js';

export interface LanguageChoice {
  value: string;
  text: string;
  dir: 'ltr' | 'rtl';
}

/** Egypt and the Levant: newsrooms there mostly print the region's months, but Latin digits. */
const regions = ['EG', 'JO', 'LB', 'PS', 'SY'];

/** Languages that are listed first, those of the site itself. */
const first = ['fr', 'en', 'ar'];

const choice = (value: string, text: string): LanguageChoice => ({
  value,
  text,
  dir: directionOf(value) ?? 'ltr',
});

const nameInItself = (tag: string): string =>
  names[tag] ?? new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

export const languageChoices: readonly LanguageChoice[] = [
  ...first,
  ...targetLocales.filter((tag) => !first.includes(tag)),
].map((tag) => choice(tag, nameInItself(tag)));

/** A region of Arabic, with a date as cards show it there. */
function regionChoice(region: string, extension: string): LanguageChoice {
  const tag = `ar-${region}${extension}`;
  const name = new Intl.DisplayNames('ar', { type: 'region' }).of(region) ?? region;
  const date = new Intl.DateTimeFormat(tag, {
    dateStyle: 'long',
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(Date.UTC(2021, 10, 11));
  return choice(tag, `${name}: ${date}`);
}

/** Choices with the months of each region, first with Latin digits, then with the region's own digits. */
export const regionChoices: readonly LanguageChoice[] = [
  ...regions.map((region) => regionChoice(region, '-u-nu-latn')),
  ...[...regions, 'MA'].map((region) => regionChoice(region, '')),
];
