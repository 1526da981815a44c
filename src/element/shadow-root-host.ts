// The shadow root of an element: made late, styled in every document, emptied when it cannot be rendered.
import { render } from 'lit/html.js';
import { adoptStyles } from '../platform/adopt-styles.js';
import { attachShadow } from '../platform/attach-shadow.js';
import { documentWindow, nativeDocument } from '../platform/document-window.js';
import { sharedTimeout } from '../platform/shared-timeout.js';
import { ReactiveHost } from './reactive-host.js';

/** How many elements are in documents. */
let connected = 0;

/** How many have got a shadow root. */
let attached = 0;

/** So many are styled at once: see docs/decisions/0010-many-cards.md. */
const styledAtOnce = 128;

/** A page with more leaves those away from the reader's window for later. */
const fewCards = 8;

/** Renders into a shadow root that is made when there is something to render. */
export abstract class ShadowRootHost extends ReactiveHost {
  readonly #styles = new Set<string>();
  #root: ShadowRoot | undefined;
  /** The root has every style sheet; one that could not be made is tried again by the next update. */
  #styled = false;
  #rendered = false;
  /** Where Lit renders after a failure: what it knew of the root before is not to be relied upon. */
  #anchor: Comment | undefined;

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
    if (this.hasConnected && !this.#root)
      try {
        this.#adoptTemplate();
        const root = this.#attach();
        // One that a server rendered has what is to be seen.
        if (!root.hasChildNodes()) root.append(this.#createSlot());
      } catch (reason) {
        this.updateFailed(reason);
      }
    // A polyfill that came later knows nothing of it.
    return this.#root ?? super.shadowRoot;
  }

  /** Something is rendered. */
  protected get rendered(): boolean {
    return this.#rendered;
  }

  /** What a server has rendered is on show: the shadow root came with the page, and nothing was rendered since. */
  protected get isPrerendered(): boolean {
    return !this.#rendered && !!(this.#root ?? super.shadowRoot)?.querySelector('.root');
  }

  /** True on pages with more than `fewCards` cards. */
  protected get many(): boolean {
    return connected > fewCards;
  }

  override connectedCallback(): void {
    connected++;
    this.#styles.add(this.styles);
    try {
      this.#adoptTemplate();
    } catch {
      // Where no shadow root can be had, the update says so.
    }
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    connected--;
    super.disconnectedCallback();
  }

  /** A style sheet belongs to one document: the other needs its own. */
  adoptedCallback(): void {
    if (!this.#root) return;
    try {
      this.#root.adoptedStyleSheets = [];
      this.#adoptAll();
    } catch (reason) {
      this.updateFailed(reason);
    }
  }

  /**
   * Adds a style sheet, once. A document without a window has none; the next one will.
   * @internal
   */
  adoptStyles(text: string): void {
    this.#styles.add(text);
    if (this.#styled || this.isPrerendered) this.#adopt(text);
  }

  protected override update(): void {
    this.#adoptTemplate();
    const content = this.render();
    if (content) {
      const root = this.#root ?? this.#attach();
      // Also those of a server's: the script's come in an order of their own.
      if (this.isPrerendered) root.adoptedStyleSheets = [];
      if (!this.#styled) this.#adoptAll();
      if (!this.#rendered) root.replaceChildren(...(this.#anchor ? [this.#anchor] : []));
      this.#rendered = true;
      render(content, root, { host: this, renderBefore: this.#anchor ?? null });
    } else if (!this.#root && !super.shadowRoot && !this.many)
      // While its request is on its way; where there are many, to lay them out twice takes longer.
      sharedTimeout(() => this.isConnected && this.shadowRoot, 0);
  }

  /** What the page put inside is in sight again; the next update begins anew. */
  protected override updateFailed(_reason: unknown): void {
    // What a server rendered is in sight, and stays.
    if (this.isPrerendered) return;
    this.#rendered = this.#styled = false;
    this.#anchor = new Comment();
    this.#root?.replaceChildren(this.#createSlot());
  }

  #attach(): ShadowRoot {
    this.#root = super.shadowRoot ?? attachShadow(this);
    // What a server rendered has its styles with it.
    if (!this.isPrerendered) this.#adoptAll();
    if (++attached % styledAtOnce === 0) getComputedStyle(this).getPropertyValue('display');
    return this.#root;
  }

  /**
   * What a server rendered, where no parser has made a shadow root of it: scripts that insert HTML make none. It is not
   * needed any more where something is rendered already.
   */
  #adoptTemplate(): void {
    const template = this.firstElementChild;
    if (!template?.matches('template[shadowrootmode]')) return;
    const root = (this.#root ??= super.shadowRoot ?? attachShadow(this));
    template.remove();
    if (this.#rendered) return;
    root.adoptedStyleSheets = [];
    this.#styled = false;
    root.replaceChildren((template as HTMLTemplateElement).content);
  }

  #adoptAll(): void {
    for (const text of this.#styles) this.#adopt(text);
    this.#styled = true;
  }

  #adopt(text: string): void {
    if (this.#root && documentWindow(this.ownerDocument)) adoptStyles(this.#root, text);
  }

  #createSlot(): HTMLElement {
    return nativeDocument(document).createElement.call(document, 'slot');
  }

  /** Text of the style sheet. */
  protected abstract get styles(): string;

  /** What to show, if anything: otherwise it stays as it is. */
  protected abstract render(): unknown;
}
