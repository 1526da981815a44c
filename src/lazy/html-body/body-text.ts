// Compares the text of a body in HTML with the article's other texts.
import type { CardView } from '../../view/card-view.js';

/** The text with collapsed white space, as browsers render it. */
export const plainText = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether the text begins with a summary, which may be cut and end in an ellipsis. */
export const beginsWith = (text: string, summary: string): boolean =>
  plainText(text).startsWith(plainText(summary).replace(/\s*(…|\.{3})$/, ''));

/** Returns the view with `value`, the first paragraph of a body, as its lead, for articles without a summary. */
export const withLead = (view: CardView, value: string): CardView => {
  const { lang, dir } = view.title;
  return { ...view, summary: view.summary ?? (value ? { value, lang, dir } : undefined) };
};

/** Returns the view without its lead if `text`, the text of the body, begins with the lead. */
export const withoutRepeatedLead = (view: CardView, text: string): CardView =>
  view.summary && beginsWith(text, view.summary.value) ? { ...view, summary: undefined } : view;
