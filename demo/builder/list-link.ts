// The fallback link of a list, which leads to a page with all news.
import { parseLanguageTag } from '../../src/article/language-tag.js';
import type { Fallback } from '../../src/snippets/snippets.js';
import { ownText, textView } from '../../src/view/text.js';
import { articleAddress } from './address.js';
import type { Feed } from './find-document.js';
import type { BuilderState } from './state.js';

/** Texts of the link in the language of the list, not of the builder. */
const words: Record<string, string> = {
  ar: 'كل الأخبار',
  en: 'All news',
  fr: 'Toutes les actualités',
};

/** The words of the link, where nobody chose some; `lang`: BCP 47. */
function usualWords({ attributes }: BuilderState, siteLang: string) {
  const [wanted = ''] = parseLanguageTag(attributes.lang)?.split('-') ?? [];
  const lang = wanted in words ? wanted : siteLang in words ? siteLang : 'en';
  return ownText({ value: words[lang]!, lang });
}

export function listLink(state: BuilderState, feed: Feed, siteLang: string): Fallback {
  const { allUrl, allText, attributes } = state;
  return {
    url: articleAddress(allUrl) ?? feed.url,
    title: allText
      ? textView(allText, attributes.lang ? { lang: attributes.lang } : {})
      : usualWords(state, siteLang),
  };
}
