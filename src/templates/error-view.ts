// The message in place of an article. The elements stay the same when the messages are loaded, since the retry button may
// have the focus.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Localize } from '../localization/localize.js';
import { renderLabel } from '../localization/render-label.js';
import type { ErrorView } from '../view/error-view.js';
import { renderRetry } from './retry.js';

/** A message, the page's own link, and a way to try again. */
export const renderErrorView = (
  { message, isError, loading, retry }: ErrorView,
  l10n: Localize,
): TemplateResult =>
  html`<div part=${isError ? 'error' : nothing} class="card failure">
    <div class="head">
      <p role="status">${renderLabel(l10n, message)}</p>
      <p class="fallback"><slot></slot></p>
      ${retry ? renderRetry(retry, loading, l10n) : nothing}
    </div>
  </div>`;
