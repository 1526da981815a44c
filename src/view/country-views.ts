// Views of the countries that the article covers, and of the notes that they refer to.
import type { Article, ArticleCountry } from '../article/article.js';
import { countryName } from './country-name.js';
import { palestineStatement } from './palestine-statement.js';
import { ownText, type TextView, textView } from './text.js';

export interface NoteView {
  readonly id: string;
  readonly marker: string;
  readonly text: TextView;
}

export interface CountryView {
  readonly text: TextView;
  readonly code: string | undefined;
  readonly href: string | undefined;
  readonly note: NoteView | undefined;
}

const starAtEnd = /[\s\u00a0]*\*$/;

/** Countries in the article's order, with names in the language of `tag`, and each note once. */
export function countryViews(
  article: Partial<Article>,
  tag: string,
): { countries: CountryView[]; notes: NoteView[] } {
  const notes = new Map<string, NoteView>();
  const noteOf = ({ code, note }: ArticleCountry): NoteView | undefined => {
    const own = note === undefined ? undefined : article.notes?.[note];
    // The European Union's statement accompanies this name; a note of the article wins.
    if (!own && code !== 'PS') return;
    const key = own && note ? note : 'PS';
    const text = own?.text ?? palestineStatement(tag);
    const view = notes.get(key) ?? {
      id: `note-${notes.size + 1}`,
      marker: own?.marker ?? '*',
      text: textView(text, article),
    };
    notes.set(key, view);
    return view;
  };
  const countries = (article.countries ?? []).flatMap((entry): CountryView[] => {
    const country = typeof entry === 'string' ? { code: entry } : entry;
    const { code } = country;
    const own = 'name' in country && country.name ? textView(country.name, article) : undefined;
    const usual = own || !code ? undefined : countryName(code, tag);
    const name = own ?? ownText(usual ?? { value: code ?? '', lang: '' });
    const note = noteOf(country);
    return [
      {
        text: note ? { ...name, value: name.value.replace(starAtEnd, '') } : name,
        code,
        href: 'url' in country ? country.url : undefined,
        note,
      },
    ];
  });
  return { countries, notes: [...notes.values()] };
}
