import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../view/card-view.js';
import { staticSubtree } from './static-subtree.js';

/** The full text, where the page asks for it. `nodes`: HTML that was made safe. */
export const renderBody = (
  { body, title: { lang, dir } }: CardView,
  nodes: readonly Node[] | undefined,
): TemplateResult | typeof nothing =>
  body.length || nodes
    ? html`<div part="body" id="body" lang=${lang} dir=${dir}>
        ${
          nodes ??
          staticSubtree(body, '', () =>
            body.map(({ value, lang, dir }) => html`<p lang=${lang} dir=${dir}>${value}</p>`),
          )
        }
      </div>`
    : nothing;
