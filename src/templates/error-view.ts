// What stands where no article does. The same elements before the words are here and after: a reader may be at the button.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Localize } from '../localization/localize.js';
import { renderLabel } from '../localization/render-label.js';
import type { ErrorView } from '../view/error-view.js';

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
  { message, isError, loading, retry }: ErrorView,
  l10n: Localize,
): TemplateResult =>
  html`<div part=${isError ? 'error' : nothing} class="card failure">
    <div class="head">
      <p role="status">${renderLabel(l10n, message)}</p>
      <p class="fallback"><slot></slot></p>
      ${
        retry
          ? html`<button
              part="retry"
              type="button"
              aria-disabled=${loading}
              @click=${({ currentTarget }: Event) => {
                if (!loading) void tryAgain(currentTarget as HTMLElement, retry);
              }}
            >
              ${renderLabel(
                l10n,
                l10n.msg('Try again', { id: 'retry', desc: 'Button that loads the article again' }),
              )}
            </button>`
          : nothing
      }
    </div>
  </div>`;
