// What stands where no article does: loaded when that lasts, or when something failed.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Localize } from '../localization/localize.js';

export { describeFailure, explainFailure } from './failure-messages.js';
export { placeholderStyles } from './placeholder-styles.js';

/** The shape of a card to come. */
const renderSkeleton = ({ msg }: Localize): TemplateResult =>
  html`<div part="skeleton" class="card with-image skeleton">
    <span class="unseen" role="status"
      >${msg('Loading the article', { id: 'loading', desc: 'Read out while the article is loading' })}</span
    >
    <div class="media"></div>
    <div class="head"><i></i><i></i><i></i><i></i><i></i></div>
  </div>`;

export interface Placeholder {
  /** Nothing has failed: something is coming. */
  waits: boolean;
  /** What failed; without it there is no article to show. */
  message: string | undefined;
  /** `undefined`: trying again makes no sense. */
  retry: (() => void) | undefined;
}

/** A message, the page's own link, and a way to try again. */
export const renderPlaceholder = (
  { waits, message, retry }: Placeholder,
  l10n: Localize,
): TemplateResult => {
  if (waits) return renderSkeleton(l10n);
  const { msg } = l10n;
  return html`<div part=${message ? 'error' : nothing} class="card failure">
    <div class="head">
      <p role="status">
        ${
          message ??
          msg('There is no article yet.', {
            id: 'empty',
            desc: 'Shown where a feed has no articles',
          })
        }
      </p>
      <p class="fallback"><slot></slot></p>
      ${
        retry
          ? html`<button part="retry" type="button" @click=${retry}>
              ${msg('Try again', { id: 'retry', desc: 'Button that loads the article again' })}
            </button>`
          : nothing
      }
    </div>
  </div>`;
};
