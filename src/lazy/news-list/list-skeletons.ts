// Says when the skeletons of a list are due.
import type { ReactiveController } from 'lit';
import { sharedTimeout } from '../../platform/shared-timeout.js';
import type { NewsListHost } from './news-list-context.js';

/** Delay before skeletons are shown, so that quick answers show none (milliseconds). */
const skeletonDelayMs = 400;

export class ListSkeletons implements ReactiveController {
  /** Skeletons are to be shown. */
  due = false;
  readonly #host: NewsListHost;
  #stop: (() => void) | undefined;

  constructor(host: NewsListHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.waiting = false;
  }

  /** Starts the delay, which a preview does not have, or ends the delay and hides the skeletons. */
  set waiting(waiting: boolean) {
    if (waiting)
      this.#stop ??= sharedTimeout(
        () => {
          this.due = true;
          this.#host.requestUpdate();
        },
        this.#host.preview ? 0 : skeletonDelayMs,
      );
    else {
      this.#stop?.();
      this.#stop = undefined;
      this.due = false;
    }
  }
}
