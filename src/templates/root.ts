import { html, type TemplateResult } from 'lit/html.js';
import type { Direction } from '../article/article.js';

/** What holds for all of a card. */
export interface RootOptions {
  /** Class names beside `root`. */
  classes: string;
  /** Language and edge of the card's own texts. */
  lang: string;
  dir: Direction;
}

/** The element that nothing gets into from the page but what the style sheet names. */
export const renderRoot = (
  { classes, lang, dir }: RootOptions,
  content: unknown,
  slotchange?: () => void,
): TemplateResult =>
  html`<div class=${`root ${classes}`} lang=${lang} dir=${dir} @slotchange=${slotchange}>
    ${content}
  </div>`;
