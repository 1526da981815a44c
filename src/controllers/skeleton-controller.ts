import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sharedTimeout } from '../platform/shared-timeout.js';

/** Delay before the skeleton is shown, so that quick answers show none (milliseconds). */
const skeletonDelayMs = 400;

type Host = ReactiveControllerHost & { preview: string };

/** Says when the skeleton of a card, or those of a list, are due. */
export class SkeletonController implements ReactiveController {
  /** The skeleton is to be shown. */
  due = false;
  readonly #host: Host;
  #stop: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.waiting = false;
  }

  /** Starts the delay, which a preview does not have, or ends the delay and hides the skeleton. */
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
