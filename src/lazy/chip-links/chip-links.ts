// Chips as links to the page's own addresses: loaded where a page has such.
import type { CardView } from '../../view/card-view.js';
import { expandUrlTemplate } from './url-template.js';

/** The card's attributes: templates, and what relative addresses are relative to. */
export interface ChipLinks {
  readonly countryHref: string;
  readonly topicHref: string;
  readonly baseURI: string;
  /** Whether a link of the page's may lead there; without it, everywhere. */
  readonly accepts?: ((url: string) => boolean) | undefined;
}

/**
 * The page's addresses win over the article's own; a chip without code, or an unsafe result, keeps those.
 * `lang`: language wanted (BCP 47).
 */
export function linkChips(view: CardView, card: ChipLinks, lang: string): void {
  const { countryHref, topicHref, baseURI, accepts } = card;
  const expand = (template: string, values: Record<string, string>) => {
    const url = template && expandUrlTemplate(template, { ...values, lang }, baseURI);
    return url && accepts?.(url) !== false ? url : undefined;
  };
  for (const country of view.countries)
    if (country.code) country.href = expand(countryHref, { code: country.code }) ?? country.href;
  for (const topic of view.topics)
    topic.href = expand(topicHref, { topic: topic.text.value }) ?? topic.href;
}
