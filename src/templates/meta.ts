import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView, LinkView } from '../view/card-view.js';
import type { CardStatus } from './card-status.js';
import { staticSubtree } from './static-subtree.js';

/** The article's publisher. */
const renderPublisher = (publisher: LinkView, target: string): unknown =>
  staticSubtree(publisher, target, () => {
    const {
      text: { value, lang, dir },
      href,
    } = publisher;
    return html`<span part="publisher"
      >${
        href
          ? html`<a href=${href} target=${target || nothing} rel="noopener" lang=${lang} dir=${dir}
              >${value}</a
            >`
          : html`<bdi lang=${lang} dir=${dir}>${value}</bdi>`
      }</span
    >`;
  });

/** The line with date and publisher. */
export const renderMeta = (
  { date, publisher, target }: CardView,
  { slotted }: CardStatus,
): TemplateResult =>
  html`<div class="meta">
    ${
      date
        ? staticSubtree(
            date,
            '',
            () =>
              html`<time part="date" datetime=${date.datetime} lang=${date.lang} dir=${date.dir}
                ><slot name="date">${date.value}</slot></time
              >`,
          )
        : html`<span part="date" hidden=${slotted.has('date') ? nothing : ''}
            ><slot name="date"></slot
          ></span>`
    }${
      publisher
        ? html`<span class="by"
            >${date || slotted.has('date') ? html`<span class="dot" aria-hidden="true">·</span>` : nothing}${renderPublisher(publisher, target)}</span
          >`
        : nothing
    }
  </div>`;
