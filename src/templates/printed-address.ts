import { html, nothing, type TemplateResult } from 'lit/html.js';

/** In print, the address of the fallback link; nothing without a link. */
export const renderPrintedAddress = (card: Element): TemplateResult | typeof nothing => {
  const link = card.querySelector<HTMLAnchorElement>('a[href]');
  return link ? html`<small class="printed address">${link.href}</small>` : nothing;
};
