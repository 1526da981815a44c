import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../view/card-view.js';
import { staticSubtree } from './static-subtree.js';

/** The full text, where the page asks for it. `safe`: a sanitised body in HTML, as nodes or as a directive. */
export const renderBody = (
  { body, title: { lang, dir } }: CardView,
  safe: unknown,
): TemplateResult | typeof nothing =>
  body.length || safe
    ? html`<div part="body" id="body" lang=${lang} dir=${dir}>
        ${
          safe ??
          staticSubtree(body, '', () =>
            body.map(({ value, lang, dir }) => html`<p lang=${lang} dir=${dir}>${value}</p>`),
          )
        }
      </div>`
    : nothing;
