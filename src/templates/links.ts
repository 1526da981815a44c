import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../domain/card-view.js';
import type { Localize } from '../localization/localize.js';
import { renderLink } from './link.js';

/** Links for more information. */
export const renderLinks = (
  { links, target }: CardView,
  { msg }: Localize,
): TemplateResult | typeof nothing =>
  links.length
    ? html`<div class="group">
        <span class="label" id="links"
          >${msg('For more information', {
            id: 'links',
            desc: 'Label of the list of links to further documents',
          })}</span
        >
        <ul part="links" role="list" aria-labelledby="links">
          ${links.map((link) => html`<li>${renderLink(link, target, 'link')}</li>`)}
        </ul>
      </div>`
    : nothing;
