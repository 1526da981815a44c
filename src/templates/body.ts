import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../domain/card-view.js';

/** The full text, where the page asks for it. */
export const renderBody = ({ body, bodyHtml }: CardView): TemplateResult | typeof nothing =>
  body.length || bodyHtml
    ? html`<div part="body" id="body">
        ${bodyHtml ?? body.map(({ value, lang, dir }) => html`<p lang=${lang} dir=${dir}>${value}</p>`)}
      </div>`
    : nothing;
