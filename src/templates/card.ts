import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../view/card-view.js';
import type { Localize } from '../localization/localize.js';
import { cardClass } from './card-class.js';
import { renderBody } from './body.js';
import type { CardActions } from './card-actions.js';
import type { CardStatus } from './card-status.js';
import { renderCountries } from './countries.js';
import { renderFoot } from './foot.js';
import { renderHeading } from './heading.js';
import { renderImage } from './image.js';
import { renderLabel } from '../localization/render-label.js';
import { renderLinks } from './links.js';
import { renderMeta } from './meta.js';
import { followMarker } from './note-marker.js';
import { renderNotes } from './notes.js';
import { renderRetry } from './retry.js';
import { renderSummary } from './summary.js';
import { renderTopics } from './topics.js';

/* eslint-disable lit-a11y/click-events-have-key-events -- The clicks are on links, which Enter clicks too. */
export const renderCard = (
  view: CardView,
  l10n: Localize,
  status: CardStatus,
  actions: CardActions,
): TemplateResult => {
  const { busy, message, quiet, retry } = status;
  const [meta, summary] = [renderMeta(view, status), renderSummary(view, status)];
  // In a row of teasers the dates align at the bottom.
  const [first, second] = view.layout === 'teaser' ? [summary, meta] : [meta, summary];
  // The live region is rendered from the start, so that screen readers announce changes in it.
  return html`<article
    part="card"
    class=${cardClass(view, !!view.image)}
    aria-labelledby="title"
    aria-busy=${busy}
  >
    ${view.image ? renderImage(view.image, view.layout) : nothing}
    <div class="head">
      <slot name="header"></slot>
      ${renderHeading(view)}${first}${second}
    </div>
    <div class="details" @click=${followMarker}>
      ${renderBody(view, status.body)}${renderLinks(view, l10n, status, actions)}${renderCountries(view, l10n, status, actions)}${renderTopics(view, l10n, status, actions)}${renderNotes(view)}
      <div class=${quiet ? 'message unseen' : 'message'}>
        <p role="status">${message && renderLabel(l10n, message)}</p>
        ${retry ? renderRetry(retry, busy, l10n) : nothing}
      </div>
      ${renderFoot(view, l10n, status, actions)}
      <slot name="footer"></slot>
    </div>
  </article>`;
};
