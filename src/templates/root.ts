import { html, type TemplateResult } from 'lit/html.js';
import type { Direction } from '../article/article.js';

/** What holds for all of a card. */
export interface RootLook {
  /** Class names beside `root`. */
  look: string;
  /** Language and edge of the card's own texts. */
  lang: string;
  dir: Direction;
}

/** The element that nothing gets into from the page but what the style sheet names. */
export const renderRoot = (
  { look, lang, dir }: RootLook,
  content: unknown,
  slotchange?: () => void,
): TemplateResult =>
  html`<div class=${`root ${look}`} lang=${lang} dir=${dir} @slotchange=${slotchange}>
    ${content}
  </div>`;
