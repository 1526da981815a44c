// Sorts tags, categories and keywords into countries, topics and notes.
import type {
  Article,
  ArticleCountry,
  ArticleNote,
  ArticleTopic,
} from '../../../article/article.js';
import { createCountryMatcher } from './country-match.js';

/** A tag, category or keyword of an article. */
export interface Term {
  /** Name, decoded, with its asterisk. */
  name: string;
  url?: string | undefined;
  /** ISO code, where the source states it. */
  code?: string | undefined;
  /** ISO code that another field of the term suggests, for an unknown name. */
  hint?: string | undefined;
  /** Plain text about the term; the note of a country with an asterisk. */
  description?: string | undefined;
  /** Name of the term's list, such as its taxonomy. */
  group: string;
}

export type SortedTerms = Pick<Article, 'countries' | 'topics' | 'notes'>;

const asterisk = /[\s\u00a0]*\(?(\*+)\)?$/u;

/** The asterisks at the end of a name; `undefined` without one. */
export const markerOf = (name: string): string | undefined => asterisk.exec(name.slice(-20))?.[1];

const withoutMarker = (name: string): string =>
  name.slice(0, -20) + name.slice(-20).replace(asterisk, '');

/** Whether a list is named after countries: all of its terms then are countries, known or not. */
export const isCountryList = (group: string): boolean =>
  /(^|[^a-z])(countr(y|ies)|pays|land|l[aä]nder|pa[ií]s(es)?|paes[ei]|[uü]lke(ler)?)([^a-z]|$)|بلد|بلاد|דינות/i.test(
    group.slice(0, 200),
  );

const noteOf = ({ name, description = '' }: Term): ArticleNote | undefined => {
  const [, mark, text = ''] = /^(\*+)?\s*(.*)$/s.exec(description) ?? [];
  const marker = markerOf(name) ?? mark;
  return marker && text ? { marker, text } : undefined;
};

/** Terms that are sorted at most. */
const maxTerms = 500;

/** Sorts terms. `langs`: the article's language and the language wanted (BCP 47). */
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
    // Of a country in two lists, the term with the asterisk wins.
    if (countries.has(key) && !markerOf(term.name)) return;
    const note = noteOf(term);
    if (note) notes.set(key.toLowerCase(), note);
    countries.set(key, {
      ...(code && { code }),
      // An asterisk without a note stays in the name, except for PS, which has the Union's statement.
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
