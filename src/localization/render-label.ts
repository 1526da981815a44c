import { html, type TemplateResult } from 'lit/html.js';
import type { Localize } from './localize.js';

/** Renders a label in the catalogue's language and direction, isolated from the article's direction. */
export const renderLabel = ({ locale, dir }: Localize, text: string): TemplateResult =>
  html`<bdi lang=${locale} dir=${dir}>${text}</bdi>`;
