// The life of a `ReactiveControllerHost`: updates in batches, controllers called in Lit's order.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Importing the package in Node must not throw. */
const Base =
  (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ??
  (class {} as typeof HTMLElement);

type Hook = keyof ReactiveController;

/**
 * Updates and controllers as in `ReactiveElement`, without reactive properties, which a card has no use for:
 * see docs/decisions/0016-a-host-of-our-own.md. One thing differs: an update that throws rejects nothing;
 * what was thrown goes to `updateFailed`, and the element goes on.
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
   * Adds a controller. One that is added late is told that the element is connected already.
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

  /** Renders soon, once for all that changes until then. */
  requestUpdate(): void {
    if (this.#isUpdatePending || !this.#hasConnected) return;
    this.#isUpdatePending = true;
    this.#updateComplete = this.#enqueueUpdate();
  }

  /** Renders what was requested at once, for those who do not wait for promises. */
  protected updateNow(): void {
    if (this.#isUpdatePending) this.#performUpdate();
  }

  async #enqueueUpdate(): Promise<boolean> {
    // Also where an update requests the next: that one comes after.
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

  /** A controller that throws keeps nothing from the others. */
  #callAll(hook: Hook): void {
    for (const controller of this.#controllers)
      try {
        controller[hook]?.();
      } catch (reason) {
        this.controllerFailed(reason);
      }
  }

  /** Derives state before it is rendered; what it changes is rendered too. */
  protected abstract willUpdate(): void;

  /** Renders. */
  protected abstract update(): void;

  /** The update could not be completed. What is requested from here on is another update. */
  protected abstract updateFailed(reason: unknown): void;

  /** A controller threw outside of the update: what is rendered stands. */
  protected controllerFailed(reason: unknown): void {
    console.warn(`<${this.localName}> Something beside what is shown failed:`, reason);
  }
}
