import { html, nothing, type TemplateResult } from 'lit';
import type { CardView } from '../domain/card-view.js';
import type { Localize } from '../localization/localize.js';
import { renderBody } from './body.js';
import type { CardActions } from './card-actions.js';
import { renderCountries, renderNotes } from './countries.js';
import { renderHeading } from './heading.js';
import { renderImage } from './image.js';
import { renderLanguages } from './languages.js';
import { renderLinks } from './links.js';
import { renderMeta } from './meta.js';
import { renderSummary } from './summary.js';
import { renderTopics } from './topics.js';

/** What the card shows besides the article. */
export interface CardStatus {
  /** Something is being loaded while the article stays. */
  busy: boolean;
  /** A quiet word about what failed, or what happened. */
  message: string;
  /** Slots that the page's author fills. */
  slotted: ReadonlySet<string>;
}

export const renderCard = (
  view: CardView,
  l10n: Localize,
  status: CardStatus,
  actions: CardActions,
): TemplateResult =>
  html`<article
    part="card"
    class=${view.image ? 'card with-image' : 'card'}
    aria-labelledby="title"
    aria-busy=${status.busy}
  >
    ${view.image ? renderImage(view.image) : nothing}
    <div class="text">
      <slot name="header"></slot>
      ${renderHeading(view)} ${renderMeta(view, l10n, status)} ${renderSummary(view, status)}
      ${renderBody(view)}
      <p class="message" role="status">${status.message}</p>
      ${renderLinks(view, l10n)} ${renderCountries(view, l10n, actions)}
      ${renderTopics(view, l10n)} ${renderLanguages(view, l10n, actions)}
      ${renderNotes(view, l10n)}
      <slot name="footer"></slot>
    </div>
  </article>`;
