// Labels such as "+30 more": one message per plural category, of which languages have up to six.
import type { FoldableList } from '../../view/folded-lists.js';
import { numberLocale } from '../../view/intl-locale.js';
import { fillPlaceholders, str } from '../../localization/fill-placeholders.js';
import type { Localize } from '../../localization/localize.js';

export { unfold } from './unfold.js';

/** Formats `+30` with the digits of a language. */
function formatCount(count: number, lang: string): string {
  try {
    // `signDisplay` adds a direction mark where the sign would otherwise be after the digits.
    return new Intl.NumberFormat(numberLocale(lang, Intl.NumberFormat), {
      signDisplay: 'always',
      ...(/^ar$/.test(lang) && { numberingSystem: 'latn' }),
    }).format(count);
  } catch {
    return `+${count}`;
  }
}

/** The plural category of a count; `other` where the page replaced `Intl`. */
function pluralCategory(count: number, locale: string): Intl.LDMLPluralRule {
  try {
    return new Intl.PluralRules(numberLocale(locale, Intl.PluralRules)).select(count);
  } catch {
    return 'other';
  }
}

/** Formats `+30` for a label. */
function countMore(count: number, { lang, locale }: Localize): string {
  // The wanted tag decides on digits, unless its language is not the label's.
  const spoken = lang.split('-')[0] === locale.split('-')[0] ? lang : locale;
  return formatCount(count, spoken);
}

/** Label of the button that shows the items folded away. */
export function describeMore(list: FoldableList, count: number, l10n: Localize): string {
  return list === 'countries' ? describeMoreCountries(count, l10n) : describeMoreItems(count, l10n);
}

/** The label for lists other than countries: one text that fits any noun and number. */
function describeMoreItems(count: number, l10n: Localize): string {
  const number = countMore(count, l10n);
  return fillPlaceholders(l10n.msg)(str`${number} more`, {
    id: 'more-items',
    desc: 'Button that shows so many more topics, links or languages, two at least. Use words that fit any of these nouns and any number. The placeholder is a number with its plus sign, as in +30',
  });
}

function describeMoreCountries(count: number, l10n: Localize): string {
  const { locale } = l10n;
  const msg = fillPlaceholders(l10n.msg);
  const number = countMore(count, l10n);
  switch (pluralCategory(count, locale)) {
    case 'zero':
      return msg(str`${number} more`, {
        id: 'more-zero',
        desc: 'Button that shows so many more countries, in the plural category "zero". The placeholder is a number with its plus sign, as in +30',
      });
    case 'one':
      return msg(str`${number} more`, {
        id: 'more-one',
        desc: 'Button that shows so many more countries, in the plural category "one"',
      });
    case 'two':
      return msg(str`${number} more`, {
        id: 'more-two',
        desc: 'Button that shows so many more countries, in the plural category "two"',
      });
    case 'few':
      return msg(str`${number} more`, {
        id: 'more-few',
        desc: 'Button that shows so many more countries, in the plural category "few"',
      });
    case 'many':
      return msg(str`${number} more`, {
        id: 'more-many',
        desc: 'Button that shows so many more countries, in the plural category "many"',
      });
    default:
      return msg(str`${number} more`, {
        id: 'more-other',
        desc: 'Button that shows so many more countries, in the plural category "other"',
      });
  }
}
