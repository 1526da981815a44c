// Article and options → everything the templates need. Derived at each update, never edited.
import type { Article, ArticleImage, Text } from '../article/article.js';
import { parseCalendarDay } from '../article/calendar-day.js';
import type { CardLook, CardOptions, HideablePart } from './card-options.js';
import { countryViews, type CountryView, type NoteView } from './country-views.js';
import { formatDate } from './format-date.js';
import { type LanguageView, languageViews } from './language-views.js';
import { ownText, type TextView, textView } from './text.js';

export interface LinkView {
  text: TextView;
  href: string | undefined;
}

export interface CardView extends CardLook {
  headingLevel: number;
  target: string;
  title: TextView;
  url: string | undefined;
  date: (TextView & { datetime: string }) | undefined;
  image:
    | (Omit<ArticleImage, 'alt' | 'credit'> & { alt: TextView; credit: TextView | undefined })
    | undefined;
  /** The lead: summary, or the first paragraph where there is none. */
  summary: TextView | undefined;
  /** The page leaves the lead out, whoever wrote it. */
  hidesSummary: boolean;
  /** The lead is a paragraph that the style sheet shortens. */
  clamped: boolean;
  /** Paragraphs of the full text, without the one that is the lead already. */
  body: TextView[];
  /** HTML that is not safe yet. */
  bodyHtml: string | undefined;
  /** Only the first paragraph of that HTML is wanted, as the lead. */
  leadFromHtml: boolean;
  links: LinkView[];
  countries: CountryView[];
  notes: NoteView[];
  topics: LinkView[];
  languages: LanguageView[];
  publisher: LinkView | undefined;
  share: boolean;
}

const dateView = (published: string | undefined, tag: string): CardView['date'] => {
  const day = published && parseCalendarDay(published);
  return day ? { ...ownText(formatDate(day, tag)), datetime: published } : undefined;
};

/** What a card shows of an article. */
export interface CurrentArticle {
  /** The article first loaded. */
  original: Article;
  /** The article in the language shown. */
  shown: Article;
  /** The language shown, as the translations name it. */
  shownLang: string | undefined;
  /** What addresses in its HTML are relative to. */
  base: string;
}

/** `tag` is the language wanted, with its region. */
export function createCardView(
  { original, shown, shownLang }: CurrentArticle,
  tag: string,
  options: CardOptions,
): CardView {
  const { layout, imagePosition, appearance, hides, shows } = options;
  const text = (value: Parameters<typeof textView>[0]) => textView(value, shown);
  const full = options.body === 'full';
  const written = (!shown.bodyHtml && shown.body) || [];
  // Where the text is not shown, its beginning may be the lead, or repeat it.
  const paragraphs = (full ? written : written.slice(0, 1)).map(text);
  const own = shown.summary ? text(shown.summary) : undefined;
  const lead = own ?? (full ? undefined : paragraphs[0]);
  const repeated = !!own && !!paragraphs[0]?.value.startsWith(own.value);
  const { image, publisher } = shown;
  const show = <T>(part: HideablePart, value: T): T | undefined =>
    shows(part) ? value : undefined;
  const link = ({ title, name = title, url }: { title?: Text; name?: Text; url?: string }) => ({
    text: text(name ?? ''),
    href: url,
  });
  const { countries, notes } = countryViews(show('countries', shown) ?? {}, tag);
  return {
    layout,
    imagePosition,
    appearance,
    headingLevel: options.headingLevel,
    target: options.target,
    title: text(shown.title),
    url: shown.url,
    date: shows('date') ? dateView(shown.published, tag) : undefined,
    image: show(
      'image',
      image && {
        ...image,
        alt: text(image.alt ?? ''),
        credit: image.credit ? text(image.credit) : undefined,
      },
    ),
    summary: full && repeated ? undefined : show('summary', lead),
    hidesSummary: hides('summary'),
    clamped: !own,
    body: full ? paragraphs : [],
    bodyHtml: full || (!lead && shows('summary')) ? shown.bodyHtml : undefined,
    leadFromHtml: !full,
    links: show('links', shown.links)?.map(link) ?? [],
    countries,
    notes,
    topics:
      show('topics', shown.topics)?.map((topic) =>
        link(typeof topic === 'string' ? { name: topic } : topic),
      ) ?? [],
    languages: shows('languages') ? languageViews(original, shownLang) : [],
    publisher: publisher && show('publisher', link(publisher)),
    share: !!shown.url && shows('share'),
  };
}
