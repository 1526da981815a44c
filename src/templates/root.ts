import { html, type TemplateResult } from 'lit/html.js';
import type { Direction } from '../article/article.js';

/** Options of the root element. */
export interface RootOptions {
  /** Class names beside `root`. */
  classes: string;
  /** Language of the card's labels (BCP 47). */
  lang: string;
  /** Direction of the card's layout. */
  dir: Direction;
}

/** The root element, which stops inheritance from the page except for what the style sheet names. */
export const renderRoot = (
  { classes, lang, dir }: RootOptions,
  content: unknown,
  slotchange?: () => void,
): TemplateResult =>
  html`<div class=${`root ${classes}`} lang=${lang} dir=${dir} @slotchange=${slotchange}>
    ${content}
  </div>`;
