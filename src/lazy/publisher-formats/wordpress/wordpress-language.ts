// Finds a post's language and translations, which WordPress itself lacks and plugins add, each in its own fields.
import type { ArticleTranslation } from '../../../article/article.js';
import type { FormatContext } from '../../../format-registry/format.js';
import { languageIn, trustedLanguage } from '../shared/language-in.js';
import { decodeEntities } from '../shared/html-text.js';
import { entriesOf, field, items, stringOf } from '../shared/json-value.js';
import { seoGraph } from './wordpress-seo.js';
import { embeddedSibling } from './wordpress-request.js';

/** The term of Polylang's taxonomy `language`, which some sites expose. */
const termOfPolylang = (post: unknown): unknown[] => {
  const term = items(field(post, '_embedded', 'wp:term'))
    .flatMap(items)
    .find((each) => /^(language|pll_language)$/.test(stringOf(field(each, 'taxonomy'))));
  return [field(term, 'slug'), field(term, 'name')];
};

/** The language of a WordPress locale: `fr` for `fr_FR`, since locales always have a region; `pt-BR` keeps its region. */
function languageOfLocale(locale: unknown): string | undefined {
  const tag = languageIn(locale);
  return tag && !tag.startsWith('pt') ? new Intl.Locale(tag).minimize().toString() : tag;
}

/** The post's language: the most reliable field that the letters of `text` do not contradict. */
export const wordpressLanguage = (post: unknown, text: string): string | undefined =>
  trustedLanguage(
    [
      // Polylang Pro, or a custom field.
      field(post, 'lang'),
      field(post, 'language'),
      field(post, 'pll_lang'),
      field(post, 'polylang_current_lang'),
      // WPML.
      languageOfLocale(field(post, 'wpml_current_locale')),
      field(post, 'wpml_language'),
      ...termOfPolylang(post),
      ...seoGraph(post).map((node) => field(node, 'inLanguage')),
      // The site's language, unless a multilingual plugin sets the post's.
      field(post, 'yoast_head_json', 'og_locale'),
      field(post, 'aioseo_head_json', 'og:locale'),
    ],
    text,
  );

const webAddress = (value: unknown): string | undefined => {
  const text = decodeEntities(stringOf(value));
  return /^(https?:)?\//i.test(text) ? text : undefined;
};

/** A translation from a plugin's data: an ID, an address, or an object with either. */
const translationOf = (
  lang: unknown,
  held: unknown,
  post: unknown,
  context: FormatContext,
): ArticleTranslation[] => {
  const tag = languageOfLocale(lang);
  const id = typeof held === 'number' ? held : field(held, 'id');
  if (!tag || (id !== undefined && id === field(post, 'id'))) return [];
  const url =
    webAddress(held) ??
    ['href', 'link', 'url', 'permalink'].map((key) => webAddress(field(held, key))).find(Boolean);
  // WPML serves translations at other addresses, if at all, so only a link to the page is reliable.
  const src = typeof held === 'number' ? embeddedSibling(post, held, context) : undefined;
  if (!url && !src) return [];
  return [{ lang: tag, ...(url && { url }), ...(src && { src }) }];
};

/** The post's translations, from Polylang's object by language or WPML's list. */
export function wordpressTranslations(post: unknown, context: FormatContext): ArticleTranslation[] {
  const lists = [
    field(post, 'translations'),
    field(post, 'wpml_translations'),
    field(post, 'polylang_translations'),
  ];
  const found = new Map<string, ArticleTranslation>();
  for (const list of lists) {
    const all = Array.isArray(list)
      ? items(list).flatMap((held) =>
          translationOf(
            ['locale', 'lang', 'language_code', 'language', 'slug']
              .map((key) => field(held, key))
              .find(Boolean),
            held,
            post,
            context,
          ),
        )
      : entriesOf(list).flatMap(([lang, held]) => translationOf(lang, held, post, context));
    for (const translation of all)
      if (!found.has(translation.lang)) found.set(translation.lang, translation);
  }
  return [...found.values()];
}
