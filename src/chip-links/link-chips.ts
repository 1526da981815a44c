// Chips as links to the page's own addresses: loaded where a page has such.
import type { CardView } from '../domain/card-view.js';
import { expandUrlTemplate } from './url-template.js';

/** The page's templates, and what is filled into them. */
export interface ChipLinks {
  countryHref: string;
  topicHref: string;
  /** Language wanted (BCP 47). */
  lang: string;
  /** What relative addresses are relative to. */
  base: string;
}

/** The page's addresses win over the article's own; a chip without code, or an unsafe result, keeps those. */
export function linkChips(view: CardView, { countryHref, topicHref, lang, base }: ChipLinks): void {
  const expand = (template: string, values: Record<string, string>) =>
    template ? expandUrlTemplate(template, { ...values, lang }, base) : undefined;
  for (const country of view.countries)
    if (country.code) country.href = expand(countryHref, { code: country.code }) ?? country.href;
  for (const topic of view.topics)
    topic.href = expand(topicHref, { topic: topic.text.value }) ?? topic.href;
}
