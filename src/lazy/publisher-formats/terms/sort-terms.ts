// Tags, categories and keywords: which are countries, which are topics, which carry a note.
import type {
  Article,
  ArticleCountry,
  ArticleNote,
  ArticleTopic,
} from '../../../article/article.js';
import { createCountryMatcher } from './country-match.js';

/** A word that an article is filed under. */
export interface Term {
  /** Decoded, with its asterisk. */
  name: string;
  url?: string | undefined;
  /** ISO code, where the source states it. */
  code?: string | undefined;
  /** ISO code that other marks of the term suggest, for a name that nobody knows. */
  hint?: string | undefined;
  /** Plain text about the term: of a country with an asterisk, its note. */
  description?: string | undefined;
  /** Name of the list it stands in. */
  group: string;
}

export type SortedTerms = Pick<Article, 'countries' | 'topics' | 'notes'>;

const asterisk = /[\s\u00a0]*\(?(\*+)\)?$/u;

/** The asterisks after a name. */
export const markerOf = (name: string): string | undefined => asterisk.exec(name.slice(-20))?.[1];

const withoutMarker = (name: string): string =>
  name.slice(0, -20) + name.slice(-20).replace(asterisk, '');

/** A list that is called countries holds nothing else, known or not. */
export const isCountryList = (group: string): boolean =>
  /(^|[^a-z])(countr(y|ies)|pays|land|l[aä]nder|pa[ií]s(es)?|paes[ei]|[uü]lke(ler)?)([^a-z]|$)|بلد|بلاد|דינות/i.test(
    group.slice(0, 200),
  );

const noteOf = ({ name, description = '' }: Term): ArticleNote | undefined => {
  const [, mark, text = ''] = /^(\*+)?\s*(.*)$/s.exec(description) ?? [];
  const marker = markerOf(name) ?? mark;
  return marker && text ? { marker, text } : undefined;
};

/** More than an article has, so that a hostile one is done with soon. */
const maxTerms = 500;

/** `langs`: the article's language and the one wanted. */
export function sortTerms(all: Term[], langs: (string | undefined)[]): SortedTerms {
  const terms = all.slice(0, maxTerms);
  const matcher = createCountryMatcher(langs);
  const found = terms.map(
    ({ name, code, hint }) => code ?? matcher.near(withoutMarker(name)) ?? hint,
  );
  const groups = new Set(terms.flatMap(({ group }, i) => (found[i] ? group : [])));
  const countries = new Map<string, ArticleCountry>();
  const topics = new Map<string, ArticleTopic>();
  const notes = new Map<string, ArticleNote>();

  const addCountry = (term: Term, code: string | undefined) => {
    const bare = withoutMarker(term.name);
    const key = code ?? term.name;
    // The same country in two lists: the one with the asterisk says more.
    if (countries.has(key) && !markerOf(term.name)) return;
    const note = noteOf(term);
    if (note) notes.set(key.toLowerCase(), note);
    countries.set(key, {
      ...(code && { code }),
      // An asterisk without a text to it stays where it was, but for that of PS, whose note is known.
      ...(bare !== code && { name: note || code === 'PS' ? bare : term.name }),
      ...(note && { note: key.toLowerCase() }),
      ...(term.url && { url: term.url }),
    });
  };

  terms.forEach((term, i) => {
    const { name, url, group } = term;
    const code = found[i] ?? (groups.has(group) ? matcher.far(withoutMarker(name)) : undefined);
    if (code || isCountryList(group)) addCountry(term, code);
    else if (!topics.has(name.toLowerCase()))
      topics.set(name.toLowerCase(), { name, ...(url && { url }) });
  });
  return {
    ...(countries.size && { countries: [...countries.values()] }),
    ...(topics.size && { topics: [...topics.values()] }),
    ...(notes.size && { notes: Object.fromEntries(notes) }),
  };
}
