import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../view/card-view.js';
import type { Localize } from '../localization/localize.js';
import type { CardActions } from './card-actions.js';
import type { CardStatus } from './card-status.js';
import { renderLanguages } from './languages.js';
import { renderShare } from './share.js';

/** The language switch and the share button. */
export const renderFoot = (
  view: CardView,
  l10n: Localize,
  status: CardStatus,
  actions: CardActions,
): TemplateResult | typeof nothing =>
  view.languages.length || view.share
    ? html`<div class="foot">
        ${renderLanguages(view, l10n, status, actions)}${view.share ? (status.noScript?.share ?? renderShare(l10n, actions)) : nothing}
      </div>`
    : nothing;
