import { html, type TemplateResult } from 'lit/html.js';
import type { Localize } from '../localization/localize.js';
import { renderLabel } from '../localization/render-label.js';
import type { CardActions } from './card-actions.js';
import { staticSubtree } from './static-subtree.js';

/** An arrow that leaves a box, which readers of any platform know. */
export const shareIcon = html`<svg
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentcolor"
  stroke-width="1.75"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  <path d="M12 15V3m0 0L7.5 7.5M12 3l4.5 4.5M5 12v7a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-7" />
</svg>`;

/** The label of the share button. */
export const renderShareLabel = (l10n: Localize): TemplateResult =>
  renderLabel(
    l10n,
    l10n.msg('Share', {
      id: 'share',
      desc: 'Button that opens the list of ways to share the article',
    }),
  );

/** The share button and an empty menu, whose content is a chunk. */
export const renderShare = (l10n: Localize, { share }: CardActions): TemplateResult =>
  html`<div part="share" class="share">
    <button
      part="share-button"
      id="share-button"
      type="button"
      aria-expanded="false"
      aria-describedby="title"
      @pointerenter=${share}
      @focus=${share}
      @click=${share}
    >
      ${staticSubtree(shareIcon, l10n.locale, () => html`${shareIcon}<span>${renderShareLabel(l10n)}</span>`)}
    </button>
    <div
      part="share-menu"
      id="share-menu"
      popover="manual"
      role="group"
      aria-labelledby="title"
    ></div>
  </div>`;
