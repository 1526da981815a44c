// Chips as links to the page's own addresses: loaded where a page has such.
import type { CardView } from '../../view/card-view.js';
import { expandUrlTemplate } from './url-template.js';

/** The card's attributes: templates, and what relative addresses are relative to. */
export interface ChipLinks {
  readonly countryHref: string;
  readonly topicHref: string;
  readonly baseURI: string;
}

/**
 * The page's addresses win over the article's own; a chip without code, or an unsafe result, keeps those.
 * `lang`: language wanted (BCP 47).
 */
export function linkChips(view: CardView, card: ChipLinks, lang: string): void {
  const { countryHref, topicHref, baseURI } = card;
  const expand = (template: string, values: Record<string, string>) =>
    template ? expandUrlTemplate(template, { ...values, lang }, baseURI) : undefined;
  for (const country of view.countries)
    if (country.code) country.href = expand(countryHref, { code: country.code }) ?? country.href;
  for (const topic of view.topics)
    topic.href = expand(topicHref, { topic: topic.text.value }) ?? topic.href;
}
