// An element with a shadow root that is attached late, is styled in every document, and shows the fallback when rendering throws.
import { render } from 'lit/html.js';
import { adoptStyles } from '../platform/adopt-styles.js';
import { attachShadow } from '../platform/attach-shadow.js';
import { documentWindow, nativeDocument } from '../platform/document-window.js';
import { sharedTimeout } from '../platform/shared-timeout.js';
import { ReactiveHost } from './reactive-host.js';

/** Number of connected elements. */
let connected = 0;

/** Number of shadow roots attached so far. */
let attached = 0;

/** Number of cards that the browser styles at once: see docs/decisions/0010-many-cards.md. */
const styledAtOnce = 128;

/** On pages with more cards, the browser lays out those far from the viewport when they come near. */
const fewCards = 8;

/** Renders into a shadow root that is attached when there is something to render. */
export abstract class ShadowRootHost extends ReactiveHost {
  readonly #styles = new Set<string>();
  #root: ShadowRoot | undefined;
  /** The root has every style sheet; after a failure the next update adopts them again. */
  #styled = false;
  #rendered = false;
  /** The page has requested other content than the server rendered. */
  #outdated = false;
  /** Where Lit renders after a failure, since its state for the root may be inconsistent. */
  #anchor: Comment | undefined;

  /** The shadow root; `undefined` until it is attached. */
  protected get root(): ShadowRoot | undefined {
    return this.#root;
  }

  /**
   * The shadow root, attached when the card first renders, so that the page is laid out once, or when this property is
   * read. Until then the browser shows the children of the tag.
   * @internal
   */
  override get shadowRoot(): ShadowRoot | null {
    if (this.hasConnected && !this.#root)
      try {
        this.#adoptTemplate();
        const root = this.#attach();
        // A prerendered root has content already.
        if (!root.hasChildNodes()) root.append(this.#createSlot());
      } catch (reason) {
        this.updateFailed(reason);
      }
    // A polyfill that was loaded later does not know the root.
    return this.#root ?? super.shadowRoot;
  }

  /** The card has rendered at least once since the last failure. */
  protected get rendered(): boolean {
    return this.#rendered;
  }

  /** The shadow root came with the page's HTML, and the card has not rendered since. */
  protected get isPrerendered(): boolean {
    return !this.#outdated && this.#hasServerMarkup;
  }

  get #hasServerMarkup(): boolean {
    return !this.#rendered && !!(this.#root ?? super.shadowRoot)?.querySelector('.root');
  }

  /** Marks the prerendered markup as outdated: it stays only until the element has something to render. */
  protected discardPrerendered(): void {
    this.#outdated = true;
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
      // The update attaches a root too, and reports the error.
    }
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    connected--;
    super.disconnectedCallback();
  }

  /** Adopts the style sheets of the new document: a constructed sheet belongs to one document. */
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
   * Adds a style sheet, once. In a document without a window the sheet is adopted when the card moves to another document.
   * @internal
   */
  adoptStyles(text: string): void {
    this.#styles.add(text);
    if (this.#styled || this.#hasServerMarkup) this.#adopt(text);
  }

  protected override update(): void {
    this.#adoptTemplate();
    const content = this.render();
    if (content) {
      const root = this.#root ?? this.#attach();
      // The sheets of prerendered markup go too, so that the script's sheets are in their own order.
      if (this.#hasServerMarkup) root.adoptedStyleSheets = [];
      if (!this.#styled) this.#adoptAll();
      if (!this.#rendered) root.replaceChildren(...(this.#anchor ? [this.#anchor] : []));
      this.#rendered = true;
      render(content, root, { host: this, renderBefore: this.#anchor ?? null });
    } else if (!this.#root && !super.shadowRoot && !this.many)
      // The root is attached while the request is pending. Many cards skip that, since the page would be laid out twice.
      sharedTimeout(() => this.isConnected && this.shadowRoot, 0);
  }

  /** Shows the children of the tag again; the next update renders from scratch. */
  protected override updateFailed(_reason: unknown): void {
    // Prerendered markup stays on show.
    if (this.isPrerendered) return;
    this.#rendered = this.#styled = false;
    this.#anchor = new Comment();
    this.#root?.replaceChildren(this.#createSlot());
  }

  #attach(): ShadowRoot {
    this.#root = super.shadowRoot ?? attachShadow(this);
    // Prerendered markup has its own style sheet.
    if (!this.#hasServerMarkup) this.#adoptAll();
    if (++attached % styledAtOnce === 0) getComputedStyle(this).getPropertyValue('display');
    return this.#root;
  }

  /**
   * Attaches the shadow root of a declarative template that no parser has attached: `innerHTML` attaches none. Where the
   * card has rendered already, the template is only removed.
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

  /** The content of the root; `undefined` keeps what is rendered. */
  protected abstract render(): unknown;
}
