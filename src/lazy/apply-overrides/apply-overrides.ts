// What the page knows better than the document: the attributes that complete a poor source.
import type { Article, ArticleCountry, ArticleTranslation } from '../../article/article.js';
import { checkLanguage, ownTextOf } from '../../article/check-language.js';
import { parseLanguageTag } from '../../article/language-tag.js';
import { safeUrl } from '../../article/safe-url.js';

/** The card, or what of it completes an article: attributes as written; empty and malformed ones change nothing. */
export interface Overrides {
  /** Language of the document (BCP 47). */
  readonly articleLang: string;
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: string;
  /** `"ar=URL en=URL"`. */
  readonly translations: string;
  /** What the translations' URLs are resolved against. */
  readonly baseURI: string;
}

const codeOf = (country: string | ArticleCountry): string | undefined =>
  typeof country === 'string' ? country : country.code;

/** The codes of the page in its order, each with what the article says of that country. */
const completeCountries = (
  own: Article['countries'] = [],
  codes: string | null | undefined,
): Article['countries'] => {
  const wanted = codes?.toUpperCase().match(/\b[A-Z]{2}\b/g);
  return wanted
    ? [...new Set(wanted)].map((code) => own.find((country) => codeOf(country) === code) ?? code)
    : own;
};

const completeTranslations = (
  own: ArticleTranslation[] = [],
  pairs: string | null | undefined,
  base: string,
): ArticleTranslation[] => {
  const result = [...own];
  for (const pair of pairs?.split(/\s+/) ?? []) {
    const [, tag, address] = /^([^=]+)=(.+)/.exec(pair) ?? [];
    const lang = parseLanguageTag(tag);
    const src = safeUrl(address, base);
    if (!lang || !src) continue;
    const index = result.findIndex((translation) => translation.lang === lang);
    // The article's own JSON is the better one: its publisher moves it along.
    if (index < 0) result.push({ lang, src });
    else result[index] = { src, ...result[index]!, lang };
  }
  return result;
};

/** A copy of `article` with the page's additions. */
export function applyOverrides(article: Article, overrides: Overrides): Article {
  const lang = parseLanguageTag(overrides.articleLang);
  const countries = completeCountries(article.countries, overrides.countries);
  const translations = completeTranslations(
    article.translations,
    overrides.translations,
    overrides.baseURI,
  );
  const result = { ...article };
  if (lang) {
    // A direction that came with another language goes with it.
    if (article.lang && article.lang !== lang) delete result.dir;
    result.lang = lang;
    checkLanguage(result, ownTextOf(article), 'article-lang');
  }
  if (countries?.length) result.countries = countries;
  if (translations.length) result.translations = translations;
  return result;
}
