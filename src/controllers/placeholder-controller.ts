import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { NewsCardError } from '../domain/news-card-error.js';
import type { Localize } from '../localization/localize.js';
import type { CardState } from './article-controller.js';
import { PartController } from './part-controller.js';

const importPlaceholders = () => import('../placeholders/placeholders.js');

/** A quicker answer shows no skeleton (milliseconds). */
const skeletonDelay = 150;

export interface PlaceholderHost extends ReactiveControllerHost {
  adoptStyles(text: string): void;
}

/** What stands where no article does. All but the page's own link is loaded when it is needed. */
export class PlaceholderController implements ReactiveController {
  readonly #host: PlaceholderHost;
  readonly #words: PartController<Awaited<ReturnType<typeof importPlaceholders>>>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = false;

  constructor(host: PlaceholderHost, words: () => Promise<void>) {
    this.#host = host;
    this.#words = new PartController(host, importPlaceholders, words);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.waiting = false;
  }

  /** The reader waits: after a while something is shown. */
  set waiting(waiting: boolean) {
    if (waiting)
      this.#timer ??= setTimeout(() => {
        this.#due = true;
        void this.#words.load();
      }, skeletonDelay);
    else {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#due = false;
    }
  }

  /** Gives the error its message for the developer. Where even the words cannot be had, its code is one. */
  async explain(error: NewsCardError): Promise<void> {
    const words = await this.#words.load();
    if (words) error.message = words.explainFailure(error);
  }

  /** A sentence for the reader on what failed. */
  describe(error: NewsCardError, l10n: Localize, onShow: boolean, offline: boolean): string {
    return (
      this.#words.part?.describeFailure(error, l10n, { onShow, offline }) ??
      l10n.msg('The article cannot be shown at the moment.', {
        id: 'error',
        desc: 'Shown in place of an article that could not be loaded, for whatever reason',
      })
    );
  }

  /** `message`: what failed; `retry`: how to try again, where that makes sense. */
  render(
    state: CardState,
    l10n: Localize,
    message: string | undefined,
    retry: (() => Promise<void>) | undefined,
  ): TemplateResult | typeof nothing {
    if (state === 'idle') return html`<slot></slot>`;
    const loading = state === 'loading';
    const waits = loading && !message;
    if (waits && !this.#due) return nothing;
    const words = this.#words.get();
    if (words) {
      this.#host.adoptStyles(words.placeholderStyles);
      return words.renderPlaceholder({ loading, message, retry }, l10n);
    }
    return waits
      ? nothing
      : html`<p role="status">${message}</p>
          <slot></slot>`;
  }
}
