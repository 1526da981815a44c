import { html, type TemplateResult } from 'lit/html.js';
import type { Localize } from './localize.js';

/** A text of the card's own, in its language and direction, isolated: the card's edge follows the article's. */
export const renderLabel = ({ locale, dir }: Localize, text: string): TemplateResult =>
  html`<bdi lang=${locale} dir=${dir}>${text}</bdi>`;
