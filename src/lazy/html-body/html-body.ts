// The body of an article that comes as HTML: loaded when one does.
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

/** What a card shows of a body in HTML. */
export interface PreparedBody {
  /** With the lead that the body gives, or without the one that the body repeats. */
  view: CardView;
  /** To be inserted, the same ones while nothing changes; `undefined` where the page wants no body. */
  nodes: readonly Node[] | undefined;
}

/** Makes the body of a view safe; where the page wants none and the article has no summary, takes the lead from it. */
export function prepareBody(
  card: { adoptStyles(text: string): void },
  view: CardView,
  base: string,
): PreparedBody {
  const { bodyHtml = '', headingLevel, target } = view;
  const options = { base, headingLevel, target };
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
