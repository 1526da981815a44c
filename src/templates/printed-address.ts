import { html, nothing, type TemplateResult } from 'lit/html.js';

/** Where the page's own link leads, on paper: there the link stands for the article. */
export const renderPrintedAddress = (card: Element): TemplateResult | typeof nothing => {
  const link = card.querySelector<HTMLAnchorElement>('a[href]');
  return link ? html`<small class="printed address">${link.href}</small>` : nothing;
};
