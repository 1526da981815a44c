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
 * The view with the page's addresses at its chips. They win over the article's own; a chip without code, or an unsafe result, keeps those.
 * `lang`: language wanted (BCP 47).
 */
export function linkChips(view: CardView, card: ChipLinks, lang: string): CardView {
  const { countryHref, topicHref, baseURI, accepts } = card;
  const expand = (template: string, values: Record<string, string>) => {
    const url = template && expandUrlTemplate(template, { ...values, lang }, baseURI);
    return url && accepts?.(url) !== false ? url : undefined;
  };
  const countries = view.countries.map((country) => {
    const { code, href } = country;
    return code ? { ...country, href: expand(countryHref, { code }) ?? href } : country;
  });
  const topics = view.topics.map((topic) => {
    const { text, href } = topic;
    return { ...topic, href: expand(topicHref, { topic: text.value }) ?? href };
  });
  return { ...view, countries, topics };
}
