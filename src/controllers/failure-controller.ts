import type { ReactiveControllerHost } from 'lit';
import type { NewsCardError } from '../article/news-card-error.js';
import { isRetryable } from '../article/is-retryable.js';
import { sayLoading } from '../localization/say-loading.js';
import type { Localize } from '../localization/localize.js';
import type { ErrorView } from '../view/error-view.js';
import type { ArticleController } from './article-controller.js';
import { loadChunk } from '../platform/load-chunk.js';
import { ChunkController } from './chunk-controller.js';

const importRecognition = () => import('../lazy/recognition/recognition.js');
const importMessages = () => import('../lazy/failure-messages/failure-messages.js');

const describeGenerally = ({ msg }: Localize): string =>
  msg('The article cannot be shown at the moment.', {
    id: 'error',
    desc: 'Shown in place of an article that could not be loaded, for whatever reason',
  });

/** What stands where no article could be shown, in words that are loaded when they are needed. */
export class FailureController {
  readonly #host: ReactiveControllerHost;
  readonly #messages: ChunkController<Awaited<ReturnType<typeof importMessages>>>;

  constructor(host: ReactiveControllerHost, loadMessages: () => Promise<void>) {
    this.#host = host;
    this.#messages = new ChunkController(host, importMessages, loadMessages);
  }

  /** Fetches what says it in words; the card updates when it comes. */
  load(): Promise<unknown> {
    return this.#messages.load();
  }

  /** Gives the error its message for the developer. Where even the words cannot be had, its code is one. */
  async explain(error: NewsCardError): Promise<void> {
    const loading = this.#messages.load();
    error.received = await error.received;
    const [messages, recognition] = await Promise.all([
      loading,
      error.received ? loadChunk(importRecognition).catch(() => undefined) : undefined,
    ]);
    if (messages) error.message = messages.explainFailure(error, recognition);
    // What the server said may be something for the reader as well.
    this.#host.requestUpdate();
  }

  /** A sentence for the reader of an article that stays on show although something failed. */
  describe(error: NewsCardError, l10n: Localize): string {
    return this.#messages.chunk?.describeFailure(error, l10n) ?? describeGenerally(l10n);
  }

  /**
   * What stands in place of an article, in words once they are here; `undefined` before anything is asked for.
   * `articles`: what the card is doing, and how it tries again; `preview`: which state it only shows, if any;
   * `ofList`: several articles are missing.
   */
  view(
    articles: Pick<ArticleController, 'state' | 'error' | 'start'>,
    l10n: Localize,
    preview: string,
    ofList = false,
  ): ErrorView | undefined {
    const { state, error } = articles;
    if (state === 'idle') return;
    const { chunk: messages } = this.#messages;
    const loading = state === 'loading';
    const offline = preview === 'offline' || !navigator.onLine;
    const message = error
      ? (messages?.describeFailure(error, l10n, { offline, ofList }) ?? describeGenerally(l10n))
      : messages?.describeNothing(l10n);
    return {
      message: loading ? sayLoading(l10n) : (message ?? ''),
      isError: !!error,
      loading,
      retry: error && isRetryable(error) ? () => articles.start() : undefined,
    };
  }
}
