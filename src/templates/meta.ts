import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView, LinkView } from '../domain/card-view.js';
import type { Localize } from '../localization/localize.js';
import type { CardStatus } from './card.js';

/** Who publishes the article; the words before the name are for screen readers. */
const renderPublisher = (
  { text: { value, lang, dir }, href }: LinkView,
  target: string,
  { msg }: Localize,
): TemplateResult => {
  const label = msg('Published by', {
    id: 'publisher',
    desc: 'Read out before the name of who publishes the article',
  });
  const name = href
    ? html`<a href=${href} target=${target || nothing} rel="noopener" lang=${lang} dir=${dir}
        >${value}</a
      >`
    : html`<bdi lang=${lang} dir=${dir}>${value}</bdi>`;
  return html`<span part="publisher"><span class="unseen">${label}</span> ${name}</span>`;
};

/** The quiet line under the headline: when, and by whom. */
export const renderMeta = (
  { date, publisher, target }: CardView,
  l10n: Localize,
  { slotted }: CardStatus,
): TemplateResult =>
  html`<div class="meta">
    ${
      date
        ? html`<time part="date" datetime=${date.datetime} lang=${date.lang} dir=${date.dir}
            ><slot name="date" .textContent=${date.value}></slot
          ></time>`
        : html`<span part="date" ?hidden=${!slotted.has('date')}><slot name="date"></slot></span>`
    }${
      // Of the labels' direction, since it stands between two texts of their own.
      (date || slotted.has('date')) && publisher
        ? html`<span aria-hidden="true">&nbsp;·</span>`
        : nothing
    }
    ${publisher ? renderPublisher(publisher, target, l10n) : nothing}
  </div>`;
