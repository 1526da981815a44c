// Messages of a list. Counts and names follow a colon, so that no language has to inflect them.
import { fillPlaceholders, str } from '../../localization/fill-placeholders.js';
import type { Localize } from '../../localization/localize.js';
import { parseFilter } from '../../list/list-filter.js';
import { countryName } from '../../view/country-name.js';
import { numberLocale } from '../../view/intl-locale.js';

export const nameList = ({ msg }: Localize): string =>
  msg('News', { id: 'list-name', desc: 'Name of a list of news articles, for screen readers' });

export const sayListLoading = ({ msg }: Localize): string =>
  msg('Loading the news', {
    id: 'list-loading',
    desc: 'Read out while a list of news articles is loading',
  });

export const labelMore = ({ msg }: Localize): string =>
  msg('More news', {
    id: 'list-more',
    desc: 'Button below a list of news articles that shows further ones',
  });

function formatNumber(count: number, { locale }: Localize): string {
  try {
    return new Intl.NumberFormat(numberLocale(locale, Intl.NumberFormat), {
      ...(locale === 'ar' && { numberingSystem: 'latn' }),
    }).format(count);
  } catch {
    return String(count);
  }
}

/** Message for screen readers after items were added. */
export function announceAdded(count: number, l10n: Localize): string {
  const number = formatNumber(count, l10n);
  return fillPlaceholders(l10n.msg)(str`More articles shown: ${number}`, {
    id: 'list-added',
    desc: 'Read out after so many further articles were added to a list. The placeholder is a number',
  });
}

/** Message in place of a list without items. `country` and `topic`: the list's attributes. */
export function describeEmpty(country: string, topic: string, l10n: Localize): string {
  const { countries, topics } = parseFilter(country, topic);
  const names = [
    ...countries.map((code) => countryName(code, l10n.lang)?.value ?? code),
    ...topics,
  ];
  if (!names.length)
    return l10n.msg('There is no news yet.', {
      id: 'list-empty',
      desc: 'Shown where a list of news articles has none',
    });
  const list = names.join(' · ');
  return fillPlaceholders(l10n.msg)(str`No news found: ${list}`, {
    id: 'list-empty-filter',
    desc: 'Shown where no news article concerns the countries or topics that are named behind the colon',
  });
}
