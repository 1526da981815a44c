import type { ReactiveControllerHost } from 'lit';
import type { NewsCardError } from '../article/news-card-error.js';
import { isRetryable } from '../article/is-retryable.js';
import { loadingMessage } from '../localization/loading-message.js';
import type { Localize } from '../localization/localize.js';
import type { ErrorView } from '../view/error-view.js';
import type { ArticleController } from './article-controller.js';
import { loadChunk, type ModuleOf } from '../platform/load-chunk.js';
import { ChunkController } from './chunk-controller.js';

const importRecognition = () => import('../lazy/recognition/recognition.js');
const importMessages = () => import('../lazy/failure-messages/failure-messages.js');

const describeGenerally = ({ msg }: Localize): string =>
  msg('The article cannot be shown at the moment.', {
    id: 'error',
    desc: 'Shown in place of an article that could not be loaded, for whatever reason',
  });

/** Derives the error view, and loads the chunk with its messages when one is needed. */
export class FailureController {
  readonly #host: ReactiveControllerHost;
  readonly #messages: ChunkController<ModuleOf<typeof importMessages>>;

  constructor(host: ReactiveControllerHost, loadMessages: () => Promise<void>) {
    this.#host = host;
    this.#messages = new ChunkController(host, importMessages, loadMessages);
  }

  /** Loads the messages; the card updates when they are loaded. */
  load(): Promise<unknown> {
    return this.#messages.load();
  }

  /** Sets `error.message` for the page's developer. If the messages can't be loaded, the error's code is the message. */
  async explain(error: NewsCardError): Promise<void> {
    const loading = this.#messages.load();
    error.received = await error.received;
    const [messages, recognition] = await Promise.all([
      loading,
      error.received ? loadChunk(importRecognition).catch(() => undefined) : undefined,
    ]);
    if (messages) error.message = messages.explainFailure(error, recognition);
    // The reader's message may depend on what the server answered.
    this.#host.requestUpdate();
  }

  /** Message for the reader where an article stays on show although a request failed. */
  describe(error: NewsCardError, l10n: Localize): string {
    return this.#messages.chunk?.describeFailure(error, l10n) ?? describeGenerally(l10n);
  }

  /**
   * View of the message in place of an article; `undefined` while the card is idle. Until the messages are loaded, an
   * error has a general one; so has an empty feed where the messages cannot be loaded. `articles`: state of the card, and how it loads again; `preview`: value of the `preview`
   * attribute; `ofList`: the message is for a list.
   */
  view(
    articles: Pick<ArticleController, 'state' | 'error' | 'start'>,
    l10n: Localize,
    preview: string,
    ofList = false,
  ): ErrorView | undefined {
    const { state, error } = articles;
    if (state === 'idle') return;
    const { chunk: messages, failed } = this.#messages;
    const loading = state === 'loading';
    const offline = preview === 'offline' || !navigator.onLine;
    const message = error
      ? (messages?.describeFailure(error, l10n, { offline, ofList }) ?? describeGenerally(l10n))
      : (messages?.describeEmptyFeed(l10n) ?? (failed ? describeGenerally(l10n) : ''));
    return {
      message: loading ? loadingMessage(l10n) : message,
      isError: !!error,
      loading,
      retry: error && isRetryable(error) ? () => articles.start() : undefined,
    };
  }
}
