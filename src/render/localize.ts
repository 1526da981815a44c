// The localization of a prerendered card or list.
import { directionOf } from '../article/direction.js';
import type { Article } from '../article/article.js';
import { offeredLanguages } from '../article/offered-languages.js';
import { loadMessages, messagesOf } from '../localization/catalogues.js';
import { loadLanguage, loadNames } from '../localization/language-files.js';
import type { Localize } from '../localization/localize.js';
import { catalogueOf, wantedLanguage } from '../localization/wanted-language.js';
import { needsNames } from '../view/language-views.js';

/** Loads catalogue, dates and names. `priorityList`: languages wanted, the first wins (BCP 47). */
export async function localize(
  priorityList: readonly string[],
  article: Article,
): Promise<Localize> {
  const lang = wantedLanguage(priorityList, offeredLanguages(article));
  const locale = catalogueOf([lang, ...priorityList]);
  await Promise.all([
    ...(['', '-lazy'] as const).map((split) =>
      messagesOf(locale, split) ? undefined : loadMessages(locale, split),
    ),
    loadLanguage(lang),
    needsNames(article) ? loadNames() : undefined,
  ]);
  return { msg: messagesOf(locale)!, locale, lang, dir: directionOf(locale) ?? 'ltr' };
}
