// A `ReactiveControllerHost`: batches updates, and calls controllers in Lit's order.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A class of its own in Node, where importing the package must not throw. */
const Base =
  (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ??
  (class {} as typeof HTMLElement);

type Hook = keyof ReactiveController;

/**
 * Updates and controllers as in Lit's `ReactiveElement`, without reactive properties, which a card does not need: see
 * docs/decisions/0016-a-host-of-our-own.md. One difference: an update that throws does not reject `updateComplete`; the
 * error goes to `updateFailed`, and later updates run.
 */
export abstract class ReactiveHost extends Base implements ReactiveControllerHost {
  readonly #controllers = new Set<ReactiveController>();
  #hasConnected = false;
  #isUpdatePending = false;
  #updateComplete = Promise.resolve(true);

  /** Resolves when the changes made so far are rendered: `false` if that has led to another update. Never rejects. */
  get updateComplete(): Promise<boolean> {
    return this.#updateComplete;
  }

  /** Whether the element has ever been in a document: before that, nothing is updated. */
  protected get hasConnected(): boolean {
    return this.#hasConnected;
  }

  connectedCallback(): void {
    this.#hasConnected = true;
    this.#callAll('hostConnected');
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#callAll('hostDisconnected');
  }

  /**
   * Adds a controller; calls its `hostConnected` if the element is connected already.
   * @ignore
   */
  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.#hasConnected && this.isConnected) controller.hostConnected?.();
  }

  /** @ignore */
  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  /** Requests an update in a microtask; several requests make one update. */
  requestUpdate(): void {
    if (this.#isUpdatePending || !this.#hasConnected) return;
    this.#isUpdatePending = true;
    this.#updateComplete = this.#enqueueUpdate();
  }

  /** Performs a requested update synchronously. */
  protected updateNow(): void {
    if (this.#isUpdatePending) this.#performUpdate();
  }

  async #enqueueUpdate(): Promise<boolean> {
    // An update that was requested during an update runs after that one.
    await this.#updateComplete;
    if (this.#isUpdatePending) this.#performUpdate();
    return !this.#isUpdatePending;
  }

  #performUpdate(): void {
    try {
      this.willUpdate();
      for (const controller of this.#controllers) controller.hostUpdate?.();
      this.update();
    } catch (reason) {
      this.#isUpdatePending = false;
      return this.updateFailed(reason);
    }
    this.#isUpdatePending = false;
    this.#callAll('hostUpdated');
  }

  /** Calls a hook of all controllers, also if one of them throws. */
  #callAll(hook: Hook): void {
    for (const controller of this.#controllers)
      try {
        controller[hook]?.();
      } catch (reason) {
        this.controllerFailed(reason);
      }
  }

  /** Derives state before the element renders; requests no further update. */
  protected abstract willUpdate(): void;

  /** Renders the element. */
  protected abstract update(): void;

  /** Called with the error when an update threw. Requests from here on start another update. */
  protected abstract updateFailed(reason: unknown): void;

  /** Called with the error when a controller threw outside of the update. The rendered card stays. */
  protected controllerFailed(reason: unknown): void {
    console.warn(
      `<${this.localName}> An error in a feature of the card; the card itself is on show:`,
      reason,
    );
  }
}
