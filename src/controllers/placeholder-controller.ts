import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { NewsCardError } from '../domain/news-card-error.js';
import type { Localize } from '../localization/localize.js';
import { loadPart } from '../parts/load-part.js';
import type { CardState } from './article-controller.js';

type Placeholders = typeof import('../placeholders/placeholders.js');

const importPlaceholders = (): Promise<Placeholders> => import('../placeholders/placeholders.js');

/** A quicker answer shows no skeleton (milliseconds). */
const skeletonDelay = 150;

export interface PlaceholderHost extends ReactiveControllerHost {
  adoptStyles(text: string): void;
}

/** What stands where no article does. All but the page's own link is loaded when it is needed. */
export class PlaceholderController implements ReactiveController {
  readonly #host: PlaceholderHost;
  #part: Placeholders | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = false;

  constructor(host: PlaceholderHost) {
    this.#host = host;
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
        void this.#load();
      }, skeletonDelay);
    else {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#due = false;
    }
  }

  /** Gives the error its message for the developer. Where even the words cannot be had, its code is one. */
  async explain(error: NewsCardError): Promise<void> {
    const part = await this.#load();
    if (part) error.message = part.explainFailure(error);
  }

  /** A sentence for the reader on what failed. */
  describe(error: NewsCardError, l10n: Localize, onShow: boolean, offline: boolean): string {
    return (
      this.#part?.describeFailure(error, l10n, { onShow, offline }) ??
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
    retry: (() => void) | undefined,
  ): TemplateResult | typeof nothing {
    if (state === 'idle') return html`<slot></slot>`;
    const waits = state === 'loading' && !message;
    if (waits && !this.#due) return nothing;
    if (this.#part) return this.#part.renderPlaceholder({ waits, message, retry }, l10n);
    if (waits) return nothing;
    void this.#load();
    return html`<p role="status">${message}</p>
      <slot></slot>`;
  }

  async #load(): Promise<Placeholders | undefined> {
    try {
      if (!this.#part) {
        this.#part = await loadPart(importPlaceholders);
        this.#host.adoptStyles(this.#part.placeholderStyles);
      }
    } catch {
      // The page's own link is there, and a plain message.
    }
    this.#host.requestUpdate();
    return this.#part;
  }
}
