// Prepares bodies in HTML. Loaded when an article has one.
import type { CardView } from '../../view/card-view.js';
import { bodyStyles } from './body-styles.js';
import { withLead, withoutRepeatedLead } from './body-text.js';
import { firstParagraph, sanitizeBody } from './sanitize.js';

interface Prepared {
  key: string;
  nodes: readonly Node[];
  text: string;
}

const bodies = new WeakMap<object, Prepared>();

/** A view with its sanitised body. */
export interface PreparedBody {
  /** The view, with the body's first paragraph as a missing lead, or without a lead that the body repeats. */
  view: CardView;
  /** Nodes to insert, the same until the body changes; `undefined` where the card shows no full text. */
  nodes: readonly Node[] | undefined;
}

/** Sanitises the body of a view; where the card shows only a lead, the first paragraph becomes the lead. */
export function prepareBody(
  card: { adoptStyles(text: string): void },
  view: CardView,
  base: string,
): PreparedBody {
  const { bodyHtml = '', headingLevel, target } = view;
  const options = { base, page: view.url, headingLevel, target };
  if (view.leadFromHtml)
    return { view: withLead(view, firstParagraph(bodyHtml, options)), nodes: undefined };
  card.adoptStyles(bodyStyles);
  const key = JSON.stringify([bodyHtml, options]);
  let body = bodies.get(card);
  if (body?.key !== key) {
    const fragment = sanitizeBody(bodyHtml, options);
    bodies.set(card, (body = { key, nodes: [...fragment.childNodes], text: fragment.textContent }));
  }
  return { view: withoutRepeatedLead(view, body.text), nodes: body.nodes };
}
