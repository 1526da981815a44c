import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LinkView } from '../domain/card-view.js';

/** A text that is a link where it has an address, isolated from the text around it. */
export const renderLink = (
  { text, href }: LinkView,
  target: string,
  part?: string,
): TemplateResult =>
  href
    ? html`<a
        part=${part ?? nothing}
        href=${href}
        target=${target || nothing}
        rel="noopener"
        lang=${text.lang}
        dir=${text.dir}
        >${text.value}</a
      >`
    : html`<bdi part=${part ?? nothing} lang=${text.lang} dir=${text.dir}>${text.value}</bdi>`;
