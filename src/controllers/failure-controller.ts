import type { ReactiveControllerHost } from 'lit';
import type { NewsCardError } from '../domain/news-card-error.js';
import type { Localize } from '../localization/localize.js';
import { loadPart } from '../parts/load-part.js';

type Words = typeof import('../templates/failure-messages.js');

const importWords = (): Promise<Words> => import('../templates/failure-messages.js');

let words: Words | undefined;

/** Says what went wrong, to the reader and to the developer. The words are loaded when needed. */
export class FailureController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Gives the error its message for the developer. Where even the words cannot be had, its code is one. */
  async explain(error: NewsCardError): Promise<void> {
    try {
      words ??= await loadPart(importWords);
      error.message = words.explainFailure(error);
      this.#host.requestUpdate();
    } catch {
      // The reader gets the plain message that is always here.
    }
  }

  describe(error: NewsCardError, l10n: Localize, onShow: boolean): string {
    return (
      words?.describeFailure(error, l10n, onShow) ??
      l10n.msg('The article cannot be shown at the moment.', {
        id: 'error',
        desc: 'Shown in place of an article that could not be loaded, for whatever reason',
      })
    );
  }
}
