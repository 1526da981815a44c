import { html, type TemplateResult } from 'lit/html.js';
import { sayLoading } from '../localization/say-loading.js';
import type { Localize } from '../localization/localize.js';

/** The shape of a card to come. */
export const renderSkeleton = (l10n: Localize): TemplateResult =>
  html`<div part="skeleton" class="card with-image skeleton">
    <span class="unseen" role="status">${sayLoading(l10n)}</span>
    <div class="media"></div>
    <div class="head"><i></i><i></i><i></i><i></i><i></i></div>
  </div>`;
