import { html, type TemplateResult } from 'lit/html.js';
import type { Localize } from '../localization/localize.js';
import { renderLabel } from './label.js';
import type { CardActions } from './card-actions.js';

/** The share button. What is inside the menu is loaded later. */
export const renderShare = (l10n: Localize, { share }: CardActions): TemplateResult =>
  html`<div part="share" class="share">
    <button
      part="share-button"
      id="share-button"
      type="button"
      aria-expanded="false"
      @pointerenter=${share}
      @focus=${share}
      @click=${share}
    >
      ${renderLabel(
        l10n,
        l10n.msg('Share', {
          id: 'share',
          desc: 'Button that opens the list of ways to share the article',
        }),
      )}
    </button>
    <div part="share-menu" id="share-menu" popover="manual"></div>
  </div>`;
