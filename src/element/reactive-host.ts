import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { render } from 'lit/html.js';
import { adoptStyles } from '../styles/adopt-styles.js';

/** Importing the package in Node must not throw. */
const Base =
  (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ??
  (class {} as typeof HTMLElement);

/** How many there are in documents. */
let connected = 0;

/**
 * Batches updates and runs controllers, as LitElement does, without what a card has no use for:
 * see docs/decisions/0005-lit-html-without-litelement.md.
 */
export abstract class ReactiveHost extends Base implements ReactiveControllerHost {
  readonly #controllers = new Set<ReactiveController>();
  readonly #adopted = new Set<string>();
  #root: ShadowRoot | undefined;
  #started = false;
  #pending = false;
  #update = Promise.resolve(true);

  /** Resolves when what was changed is rendered. */
  get updateComplete(): Promise<boolean> {
    return this.#update;
  }

  /** Where the card is rendered; `undefined` until there is something to render. */
  protected get root(): ShadowRoot | undefined {
    return this.#root;
  }

  /** How many there are in documents. */
  protected get connected(): number {
    return connected;
  }

  connectedCallback(): void {
    connected++;
    this.#started = true;
    this.#adopted.add(this.styles);
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    connected--;
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  /** A style sheet belongs to one document: the other needs its own. */
  adoptedCallback(): void {
    if (!this.#root) return;
    this.#root.adoptedStyleSheets = [];
    for (const text of this.#adopted) this.adoptStyles(text);
  }

  /**
   * Adds a style sheet, once. A document without a window has none; the next one will.
   * @internal
   */
  adoptStyles(text: string): void {
    this.#adopted.add(text);
    if (this.#root && this.ownerDocument.defaultView) adoptStyles(this.#root, text);
  }

  /**
   * One that is added late is told that the card is connected already.
   * @internal
   */
  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.#started && this.isConnected) controller.hostConnected?.();
  }

  /** @internal */
  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  /** Renders soon, once for all that changes until then. */
  requestUpdate(): void {
    if (this.#pending || !this.#started) return;
    this.#pending = true;
    this.#update = this.#performUpdate();
  }

  async #performUpdate(): Promise<boolean> {
    await Promise.resolve();
    this.willUpdate();
    const content = this.render();
    if (content) {
      // What the page put inside stays in sight until now, and the page is laid out once.
      if (!this.#root) {
        this.#root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        this.adoptedCallback();
      }
      render(content, this.#root, { host: this });
    }
    this.#pending = false;
    for (const controller of this.#controllers) controller.hostUpdated?.();
    return !this.#pending;
  }

  /** Text of the style sheet. */
  protected abstract get styles(): string;

  /** Derives state before it is rendered; what it changes is rendered too. */
  protected abstract willUpdate(): void;

  /** What to show; nothing leaves a card without a shadow root as it is. */
  protected abstract render(): unknown;
}
