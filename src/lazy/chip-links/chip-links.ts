// Makes chips links by `country-href` and `topic-href`. Loaded where a page sets one of these.
import type { CardView } from '../../view/card-view.js';
import { expandUrlTemplate } from './url-template.js';

/** The URL templates of a card, and the base URL of relative ones. */
export interface ChipLinks {
  readonly countryHref: string;
  readonly topicHref: string;
  readonly baseURI: string;
  /** Whether a chip may link to an address. Default: any address. */
  readonly accepts?: ((url: string) => boolean) | undefined;
}

/**
 * Returns the view with chips that link to the page's addresses, which win over the article's. A chip without a code, or
 * with an unsafe result, keeps the article's address. `lang`: language wanted (BCP 47).
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
