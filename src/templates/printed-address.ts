import { html, nothing, type TemplateResult } from 'lit/html.js';

/** Where the page's own link leads, on paper: it stands there for the article. */
export const renderPrintedAddress = (card: Element): TemplateResult | typeof nothing => {
  const link = card.querySelector<HTMLAnchorElement>('a[href]');
  return link ? html`<small class="printed">${link.href}</small>` : nothing;
};
