// Applies the attributes that complete or correct a document: `article-lang`, `countries`, `translations`.
import type { Article, ArticleCountry, ArticleTranslation } from '../../article/article.js';
import { checkLanguage, ownTextOf } from '../../article/check-language.js';
import { parseLanguageTag } from '../../article/language-tag.js';
import { safeUrl } from '../../article/safe-url.js';

/** The attributes that complete an article, as written; empty and malformed values change nothing. */
export interface Overrides {
  /** Language of the document (BCP 47). */
  readonly articleLang: string;
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: string;
  /** `"ar=URL en=URL"`. */
  readonly translations: string;
  /** Base URL of the translations' relative addresses. */
  readonly baseURI: string;
}

const codeOf = (country: string | ArticleCountry): string | undefined =>
  typeof country === 'string' ? country : country.code;

/** The countries that the page names, in its order, each with the article's data on that country. */
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
    // The article's own address of the translation wins, since its publisher keeps that up to date.
    if (index < 0) result.push({ lang, src });
    else result[index] = { src, ...result[index]!, lang };
  }
  return result;
};

/** Returns a copy of `article` with the page's overrides. */
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
    // The direction belonged to the language that is replaced.
    if (article.lang && article.lang !== lang) delete result.dir;
    result.lang = lang;
    checkLanguage(result, ownTextOf(article), 'article-lang');
  }
  if (countries?.length) result.countries = countries;
  if (translations.length) result.translations = translations;
  return result;
}
