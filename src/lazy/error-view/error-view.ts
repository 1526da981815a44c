// What stands where no article does: loaded when something failed, or there is none.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { mayPass } from '../../article/may-pass.js';
import type { NewsCardError } from '../../article/news-card-error.js';
import type { Localize } from '../../localization/localize.js';
import { sayLoading } from '../../localization/say-loading.js';
import { sayTryAgain } from '../../localization/say-try-again.js';
import { renderLabel } from '../../localization/render-label.js';
import { describeFailure } from './failure-messages.js';

export { describeFailure, explainFailure } from './failure-messages.js';
export { errorViewStyles } from './error-view-styles.js';

export interface Placeholder {
  /** It is being tried again. */
  loading: boolean;
  /** What failed; without it there is no article to show. */
  error: NewsCardError | null;
  /** The state that is only shown, if any. */
  preview: string;
  /** Resolves when that has come to an end. */
  retry: () => Promise<void>;
}

/** The button goes when the article comes: who was there is taken to the title. */
async function tryAgain(button: HTMLElement, retry: () => Promise<void>): Promise<void> {
  const root = button.getRootNode() as ShadowRoot;
  const hadFocus = root.activeElement === button;
  await retry();
  const { activeElement, body } = root.ownerDocument;
  if (!hadFocus || (activeElement && activeElement !== body)) return;
  const title = root.querySelector<HTMLElement>('[part=title]');
  const link = title?.querySelector<HTMLElement>('[href]');
  if (title && !link) title.tabIndex = -1;
  (link ?? title)?.focus();
}

/** A message, the page's own link, and a way to try again. */
export const renderErrorView = (
  { loading, error, preview, retry }: Placeholder,
  l10n: Localize,
): TemplateResult => {
  const { msg } = l10n;
  const offline = preview === 'offline' || !navigator.onLine;
  const message = error && describeFailure(error, l10n, { offline });
  return html`<div part=${error ? 'error' : nothing} class="card failure">
    <div class="head">
      <p role="status">
        ${renderLabel(
          l10n,
          (loading ? sayLoading(l10n) : message) ??
            msg('There is no article yet.', {
              id: 'empty',
              desc: 'Shown where a feed has no articles',
            }),
        )}
      </p>
      <p class="fallback"><slot></slot></p>
      ${
        error && mayPass(error)
          ? html`<button
              part="retry"
              type="button"
              aria-disabled=${loading}
              @click=${({ currentTarget }: Event) => {
                if (!loading) void tryAgain(currentTarget as HTMLElement, retry);
              }}
            >
              ${renderLabel(l10n, sayTryAgain(l10n))}
            </button>`
          : nothing
      }
    </div>
  </div>`;
};
