import type { ReactiveControllerHost } from 'lit';
import { html, type TemplateResult } from 'lit/html.js';
import type { NewsCardError } from '../article/news-card-error.js';
import { mayPass } from '../article/may-pass.js';
import { renderLabel } from '../localization/render-label.js';
import { sayLoading } from '../localization/say-loading.js';
import { sayTryAgain } from '../localization/say-try-again.js';
import type { Localize } from '../localization/localize.js';
import type { ArticleController } from './article-controller.js';
import { loadChunk } from '../platform/load-chunk.js';
import { ChunkController } from './chunk-controller.js';

const importRecognition = () => import('../lazy/recognition/recognition.js');
const importErrorView = () => import('../lazy/error-view/error-view.js');

const plainly = ({ msg }: Localize): string =>
  msg('The article cannot be shown at the moment.', {
    id: 'error',
    desc: 'Shown in place of an article that could not be loaded, for whatever reason',
  });

export interface FailureHost extends ReactiveControllerHost {
  adoptStyles(text: string): void;
}

/** What stands where no article could be shown. All but the page's own link is loaded when it is needed. */
export class FailureController {
  readonly #host: FailureHost;
  readonly #words: ChunkController<Awaited<ReturnType<typeof importErrorView>>>;

  constructor(host: FailureHost, words: () => Promise<void>) {
    this.#host = host;
    this.#words = new ChunkController(host, importErrorView, words);
  }

  /** Fetches what says it in words; the card updates when it comes. */
  load(): Promise<unknown> {
    return this.#words.load();
  }

  /** Gives the error its message for the developer. Where even the words cannot be had, its code is one. */
  async explain(error: NewsCardError): Promise<void> {
    const loading = this.#words.load();
    error.received = await error.received;
    const [words, recognition] = await Promise.all([
      loading,
      error.received ? loadChunk(importRecognition).catch(() => undefined) : undefined,
    ]);
    if (words) error.message = words.explainFailure(error, recognition);
    // What the server said may be something for the reader as well.
    this.#host.requestUpdate();
  }

  /** A sentence for the reader of an article that stays on show although something failed. */
  describe(error: NewsCardError, l10n: Localize): string {
    return this.#words.chunk?.describeFailure(error, l10n) ?? plainly(l10n);
  }

  /** `articles`: what the card is doing, and how it tries again; `preview`: which state it only shows, if any. */
  render(
    articles: Pick<ArticleController, 'state' | 'error' | 'start'>,
    l10n: Localize,
    preview: string,
  ): TemplateResult {
    const { state, error } = articles;
    const words = state !== 'idle' && this.#words.chunk;
    const retry = () => articles.start();
    if (words) {
      this.#host.adoptStyles(words.errorViewStyles);
      return words.renderErrorView({ loading: state === 'loading', error, preview, retry }, l10n);
    }
    // Without the file that has words and looks for it: what a reader can do is there all the same.
    const message = state === 'loading' ? sayLoading(l10n) : plainly(l10n);
    return html`${error && html`<p role="status">${renderLabel(l10n, message)}</p>`}<slot></slot>${
        error &&
        mayPass(error) &&
        html`<button part="retry" type="button" @click=${retry}>
          ${renderLabel(l10n, sayTryAgain(l10n))}
        </button>`
      }`;
  }
}
