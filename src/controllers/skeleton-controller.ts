import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A quicker answer shows no skeleton (milliseconds). */
const delay = 150;

/** Tells that the reader has waited long enough to be shown that something is coming. */
export class SkeletonController implements ReactiveController {
  due = false;
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Starts to count when the reader starts to wait. */
  set waiting(waiting: boolean) {
    if (!waiting) this.hostDisconnected();
    else
      this.#timer ??= setTimeout(() => {
        this.due = true;
        this.#host.requestUpdate();
      }, delay);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.due = false;
  }
}
