// Article and options → everything the templates need. Derived at each update, never edited.
import type { ArticleImage, Text } from '../article/article.js';
import type { CurrentArticle } from '../article/current-article.js';
import { parseCalendarDay } from '../article/calendar-day.js';
import type { CardLook, CardOptions } from './card-options.js';
import type { HideablePart } from './layout-parts.js';
import { countryViews, type CountryView, type NoteView } from './country-views.js';
import { formatDate } from './format-date.js';
import { type LanguageView, languageViews } from './language-views.js';
import { ownText, type TextView, textView } from './text.js';

export interface LinkView {
  readonly text: TextView;
  readonly href: string | undefined;
}

export interface CardView extends CardLook {
  readonly headingLevel: number;
  readonly target: string;
  readonly title: TextView;
  readonly url: string | undefined;
  readonly date: (TextView & { readonly datetime: string }) | undefined;
  readonly image:
    | (Omit<ArticleImage, 'alt' | 'credit'> & { alt: TextView; credit: TextView | undefined })
    | undefined;
  /** The lead: summary, or the first paragraph where there is none. */
  readonly summary: TextView | undefined;
  /** `hide` names the summary, so that a slotted summary is left out too. */
  readonly hidesSummary: boolean;
  /** The lead is the article's first paragraph, which the style sheet cuts. */
  readonly clamped: boolean;
  /** Paragraphs of the full text; empty unless `body` is `full`. */
  readonly body: readonly TextView[];
  /** HTML of the full text, not sanitised yet. */
  readonly bodyHtml: string | undefined;
  /** Of `bodyHtml`, only the first paragraph is needed, as the lead. */
  readonly leadFromHtml: boolean;
  readonly links: readonly LinkView[];
  readonly countries: readonly CountryView[];
  readonly notes: readonly NoteView[];
  readonly topics: readonly LinkView[];
  readonly languages: readonly LanguageView[];
  readonly publisher: LinkView | undefined;
  readonly share: boolean;
}

const dateView = (published: string | undefined, tag: string): CardView['date'] => {
  const day = published && parseCalendarDay(published);
  return day ? { ...ownText(formatDate(day, tag)), datetime: published } : undefined;
};

/** Derives the view of an article. `tag`: language wanted, with its region (BCP 47). */
export function createCardView(
  { original, shown, shownLang }: CurrentArticle,
  tag: string,
  options: CardOptions,
): CardView {
  const { layout, imagePosition, appearance, hides, shows } = options;
  const text = (value: Text) => textView(value, shown);
  const full = options.body === 'full';
  const written = (!shown.bodyHtml && shown.body) || [];
  // Where the full text is not shown, its first paragraph may be the lead.
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
