import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sharedTimeout } from '../platform/shared-timeout.js';

/** A quicker answer shows no skeleton (milliseconds). */
const skeletonDelayMs = 400;

/** Tells when a reader has waited long enough to be shown that there is something to wait for. */
export class WaitingController implements ReactiveController {
  /** It is time. */
  due = false;
  readonly #host: ReactiveControllerHost;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.waiting = false;
  }

  set waiting(waiting: boolean) {
    if (waiting)
      this.#stop ??= sharedTimeout(() => {
        this.due = true;
        this.#host.requestUpdate();
      }, skeletonDelayMs);
    else {
      this.#stop?.();
      this.#stop = undefined;
      this.due = false;
    }
  }
}
