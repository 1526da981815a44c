// What stands where no article does.
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.js';

/** The shape of a card to come. Shown late, so that a quick answer does not flash. */
export const renderSkeleton = ({ msg }: Localize): TemplateResult =>
  html`<div part="skeleton" class="card skeleton">
    <span class="unseen" role="status"
      >${msg('Loading the article', { id: 'loading', desc: 'Read out while the article is loading' })}</span
    >
    <div class="media"></div>
    <div class="text"><i></i><i></i><i></i><i></i><i></i></div>
  </div>`;

export interface Failure {
  message: string;
  /** `undefined`: trying again makes no sense. */
  retry: (() => void) | undefined;
}

/** A message, the page's own link, and a way to try again. */
export const renderFailure = ({ message, retry }: Failure, { msg }: Localize): TemplateResult =>
  html`<div part="error" class="card failure">
    <div class="text">
      <p role="status">${message}</p>
      <p class="fallback"><slot></slot></p>
      ${retry
        ? html`<button part="retry" type="button" @click=${retry}>
            ${msg('Try again', { id: 'retry', desc: 'Button that loads the article again' })}
          </button>`
        : nothing}
    </div>
  </div>`;

/** A feed without items. */
export const renderEmpty = ({ msg }: Localize): TemplateResult =>
  html`<div class="card failure">
    <div class="text">
      <p role="status">
        ${msg('There is no article yet.', { id: 'empty', desc: 'Shown where a feed has no articles' })}
      </p>
      <p class="fallback"><slot></slot></p>
    </div>
  </div>`;
