import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { NewsCardError } from '../domain/news-card-error.js';
import type { Localize } from '../localization/localize.js';
import type { ArticleController } from './article-controller.js';
import { PartController } from './part-controller.js';

const importPlaceholders = () => import('../placeholders/placeholders.js');

/** A quicker answer shows no skeleton (milliseconds). */
const skeletonDelay = 150;

const plainly = ({ msg }: Localize): string =>
  msg('The article cannot be shown at the moment.', {
    id: 'error',
    desc: 'Shown in place of an article that could not be loaded, for whatever reason',
  });

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

  /** A sentence for the reader of an article that stays on show although something failed. */
  describe(error: NewsCardError, l10n: Localize, offline: boolean): string {
    return (
      this.#words.part?.describeFailure(error, l10n, { onShow: true, offline }) ?? plainly(l10n)
    );
  }

  /** `articles`: what the card is doing, and how it tries again. */
  render(
    articles: Pick<ArticleController, 'state' | 'error' | 'start'>,
    l10n: Localize,
    offline: boolean,
  ): TemplateResult | typeof nothing {
    const { state, error } = articles;
    if (state === 'idle') return html`<slot></slot>`;
    const loading = state === 'loading';
    const waits = loading && !error;
    if (waits && !this.#due) return nothing;
    const words = this.#words.get();
    if (words) {
      this.#host.adoptStyles(words.placeholderStyles);
      const retry = () => articles.start();
      return words.renderPlaceholder({ loading, error, offline, retry }, l10n);
    }
    return waits
      ? nothing
      : html`<p role="status">${error && plainly(l10n)}</p>
          <slot></slot>`;
  }
}
