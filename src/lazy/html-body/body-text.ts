// What a body in HTML says, compared with the article's other texts.
import type { CardView } from '../../view/card-view.js';

/** The text with single spaces, as browsers render it. */
export const plainText = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether the text begins with a summary, which may be cut and end in an ellipsis. */
export const beginsWith = (text: string, summary: string): boolean =>
  plainText(text).startsWith(plainText(summary).replace(/\s*(…|\.{3})$/, ''));

/** The view with the first paragraph of a body as its lead, where the article has no summary. */
export const withLead = (view: CardView, value: string): CardView => {
  const { lang, dir } = view.title;
  return { ...view, summary: view.summary ?? (value ? { value, lang, dir } : undefined) };
};

/** The view without a lead that the body, whose text is `text`, says as well. */
export const withoutRepeatedLead = (view: CardView, text: string): CardView =>
  view.summary && beginsWith(text, view.summary.value) ? { ...view, summary: undefined } : view;
