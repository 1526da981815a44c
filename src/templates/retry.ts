import { html, type TemplateResult } from 'lit/html.js';
import type { Localize } from '../localization/localize.js';
import { renderLabel } from '../localization/render-label.js';

/** Loads again. The button is gone when the article is shown, so its focus moves to the title. */
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

/** The retry button, disabled while `loading`. */
export const renderRetry = (
  retry: () => Promise<void>,
  loading: boolean,
  l10n: Localize,
): TemplateResult =>
  html`<button
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
  </button>`;
