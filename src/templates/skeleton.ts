import { html, nothing, type TemplateResult } from 'lit/html.js';
import { sayLoading } from '../localization/say-loading.js';
import type { Localize } from '../localization/localize.js';
import type { CardOptions } from '../view/card-options.js';
import { cardClass } from './card-class.js';

/** The shape of a card to come. */
export const renderSkeleton = (l10n: Localize, options: CardOptions): TemplateResult =>
  html`<div part="skeleton" class=${`skeleton ${cardClass(options, options.shows('image'))}`}>
    <span class="unseen" role="status">${sayLoading(l10n)}</span>
    ${options.shows('image') ? html`<div class="media"></div>` : nothing}
    <div class="head"><i></i><i></i><i></i><i></i><i></i></div>
  </div>`;
