import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView, LinkView } from '../view/card-view.js';
import type { CardStatus } from './card.js';
import { element, leaf } from './leaf.js';
import { linkOrText } from './list.js';

/** Who publishes the article. */
const renderPublisher = (publisher: LinkView, target: string): DocumentFragment =>
  leaf(publisher, target, () => [
    element('span', { part: 'publisher' }, linkOrText(undefined, publisher, target)),
  ]);

/** The quiet line under the headline: when, and by whom. */
export const renderMeta = (
  { date, publisher, target }: CardView,
  { slotted }: CardStatus,
): TemplateResult =>
  html`<div class="meta">
    ${
      date
        ? html`<time part="date" datetime=${date.datetime} lang=${date.lang} dir=${date.dir}
            ><slot name="date" .textContent=${date.value}></slot
          ></time>`
        : html`<span part="date" hidden=${slotted.has('date') ? nothing : ''}
            ><slot name="date"></slot
          ></span>`
    }${
      // Of the labels' direction, since it stands between two texts of their own.
      (date || slotted.has('date')) && publisher
        ? html`<span aria-hidden="true">&nbsp;·</span>`
        : nothing
    }
    ${publisher ? renderPublisher(publisher, target) : nothing}
  </div>`;
