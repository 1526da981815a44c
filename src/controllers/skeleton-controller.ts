import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sharedTimeout } from '../platform/shared-timeout.js';

/** Delay before the skeleton is shown, so that quick answers show none (milliseconds). */
const skeletonDelayMs = 400;

/** Says when the skeleton is due. */
export class SkeletonController implements ReactiveController {
  /** The skeleton is to be shown. */
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

  /** Starts the delay, or ends it and hides the skeleton. */
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
