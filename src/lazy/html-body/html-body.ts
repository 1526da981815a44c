// The body of an article that comes as HTML: loaded when one does.
import type { CardView } from '../../view/card-view.js';
import { bodyStyles } from './body-styles.js';
import { beginsWith, firstParagraph, sanitizeBody } from './sanitize.js';

interface Prepared {
  key: string;
  nodes: readonly Node[];
  text: string;
}

const bodies = new WeakMap<object, Prepared>();

/**
 * The body for a card to insert, always the same one while nothing changes. Where the page wants no
 * body and the article has no summary, the view gets its lead from it instead.
 */
export function prepareBody(
  card: { adoptStyles(text: string): void },
  view: CardView,
  base: string,
): readonly Node[] | undefined {
  const { bodyHtml = '', headingLevel, target } = view;
  const options = { base, headingLevel, target };
  if (view.leadFromHtml) {
    const { lang, dir } = view.title;
    const value = firstParagraph(bodyHtml, options);
    if (value) view.summary ??= { value, lang, dir };
    return;
  }
  card.adoptStyles(bodyStyles);
  const key = JSON.stringify([bodyHtml, options]);
  let body = bodies.get(card);
  if (body?.key !== key) {
    const fragment = sanitizeBody(bodyHtml, options);
    bodies.set(card, (body = { key, nodes: [...fragment.childNodes], text: fragment.textContent }));
  }
  if (view.summary && beginsWith(body.text, view.summary.value)) view.summary = undefined;
  return body.nodes;
}
