import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../domain/card-view.js';
import type { Localize } from '../localization/localize.js';
import type { CardStatus } from './card.js';
import { renderLink } from './link.js';

/** The quiet line under the headline: when, and by whom. */
export function renderMeta(
  view: CardView,
  l10n: Localize,
  { slotted }: CardStatus,
): TemplateResult {
  const { date, publisher } = view;
  const day = date
    ? html`<time part="date" datetime=${date.datetime} lang=${date.lang} dir=${date.dir}
        ><slot name="date">${date.value}</slot></time
      >`
    : html`<span part="date" ?hidden=${!slotted.has('date')}><slot name="date"></slot></span>`;
  // Of the labels' direction, since it stands between two texts of their own.
  const dot = html`<span aria-hidden="true">&nbsp;·</span>`;
  return html`<div class="meta">
    ${day}${(date || slotted.has('date')) && publisher ? dot : nothing}
    ${
      publisher
        ? html`<span part="publisher"
            ><span class="unseen"
              >${l10n.msg('Published by', {
                id: 'publisher',
                desc: 'Read out before the name of who publishes the article',
              })}</span
            >
            ${renderLink(publisher, view.target)}</span
          >`
        : nothing
    }
  </div>`;
}
