import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { render } from 'lit/html.js';
import { sharedTimeout } from '../platform/shared-timeout.js';
import { adoptStyles } from '../platform/adopt-styles.js';

/** Importing the package in Node must not throw. */
const Base =
  (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ??
  (class {} as typeof HTMLElement);

/** How many there are in documents. */
let connected = 0;

/** How many have got a shadow root. */
let attached = 0;

/** So many are styled at once: see docs/decisions/0010-many-cards.md. */
const styledAtOnce = 128;

/** A page with more leaves those away from the reader's window for later. */
const fewCards = 8;

/**
 * Batches updates and runs controllers, as LitElement does, without what a card has no use for:
 * see docs/decisions/0005-lit-html-without-litelement.md.
 */
export abstract class ReactiveHost extends Base implements ReactiveControllerHost {
  readonly #controllers = new Set<ReactiveController>();
  readonly #adopted = new Set<string>();
  #root: ShadowRoot | undefined;
  #started = false;
  #rendered = false;
  #pending = false;
  #update = Promise.resolve(true);

  /** Resolves when the changes made so far are rendered. */
  get updateComplete(): Promise<boolean> {
    return this.#update;
  }

  /** Where the card is rendered; `undefined` until somebody needs it. */
  protected get root(): ShadowRoot | undefined {
    return this.#root;
  }

  /**
   * Made when there is something to render, so that a page is laid out once, or when somebody asks. What the
   * page put inside stays in sight until then.
   * @internal
   */
  override get shadowRoot(): ShadowRoot | null {
    if (this.#started && !this.#root) this.#attach().append(document.createElement('slot'));
    return super.shadowRoot;
  }

  /** There has been something to render. */
  protected get rendered(): boolean {
    return this.#rendered;
  }

  /** It is one of so many that what the page gains counts more than what a card does. */
  protected get many(): boolean {
    return connected > fewCards;
  }

  connectedCallback(): void {
    connected++;
    this.#started = true;
    this.adoptStyles(this.styles);
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
      const root = this.#root ?? this.#attach();
      if (!this.#rendered) root.replaceChildren();
      this.#rendered = true;
      render(content, root, { host: this });
    } else if (!this.#root && !this.many)
      // While its request is on its way; where there are many, to lay them out twice takes longer.
      sharedTimeout(() => this.isConnected && this.shadowRoot, 0);
    this.#pending = false;
    for (const controller of this.#controllers) controller.hostUpdated?.();
    return !this.#pending;
  }

  #attach(): ShadowRoot {
    this.#root = super.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.adoptedCallback();
    if (++attached % styledAtOnce === 0) getComputedStyle(this).getPropertyValue('display');
    return this.#root;
  }

  /** Text of the style sheet. */
  protected abstract get styles(): string;

  /** Derives state before it is rendered; what it changes is rendered too. */
  protected abstract willUpdate(): void;

  /** What to show, if anything: otherwise it stays as it is. */
  protected abstract render(): unknown;
}
