// The share menu. Loaded when the page is idle, or when a reader reaches for the button. A chunk must not import modules
// with state, so Lit's `render` is passed in.
import type { render as litRender } from 'lit/html.js';
import type { Localize } from '../../localization/localize.js';
import { adoptStyles } from '../../platform/adopt-styles.js';
import { hadEffect, isContained } from '../../platform/click-effect.js';
import { documentWindow } from '../../platform/document-window.js';
import { walkList } from './share-keys.js';
import { shareMenuStyles } from './share-menu-styles.js';
import {
  shareMenuTemplate,
  initialState,
  type ShareMenuHandlers,
  type ShareMenuState,
} from './share-menu-template.js';
import { placeList, type View } from './share-placement.js';
import { chooseTargets, mastodonServer, type ShareContent } from './share-targets.js';

/** What the menu needs of the card's element. */
export interface ShareMenuContext {
  button: HTMLElement;
  /** An empty element with `popover`, whose content the menu renders. */
  container: HTMLElement;
  render: typeof litRender;
  /** Returns the shared data; called at every update. */
  share: () => ShareContent;
  /** Returns the value of `share-targets`: names, space-separated; empty for all. */
  targets: () => string;
  l10n: () => Localize;
  /** Dispatches `euromed-share`; returns `false` if the page cancelled the event. */
  select: (service: string) => boolean;
}

export interface ShareMenu {
  readonly isOpen: boolean;
  /** Renders the menu before it is opened; with `idle` also lays it out once, which makes opening faster. */
  prepare(idle?: boolean): void;
  open(): void;
  close(): void;
  toggle(): void;
  /** Renders the menu again after a change of article, language or targets. */
  update(): void;
}

/** Data for `navigator.share()`. */
const dataOf = ({ url, title }: ShareContent): ShareData => ({ url, title });

class DisclosedShareMenu implements ShareMenu {
  readonly #context: ShareMenuContext;
  #state = initialState;
  /** The state that was rendered last; `undefined` where the menu must be rendered again. */
  #rendered: { state: ShareMenuState; native: boolean } | undefined;
  /** Whether the list is open, by the browser's last `toggle` event. */
  #expanded = false;
  /** The last key was Tab, so that leaving the menu closes the menu. */
  #tabbed = false;
  readonly #handlers: ShareMenuHandlers = {
    close: () => this.close(),
    copy: () => this.#handleCopy(),
    native: () => this.#handleNative(),
    link: (event, service) => this.#handleLink(event, service),
    mastodon: () => this.#handleMastodon(),
    type: (event) => this.#handleServer(event),
    goOn: (event) => this.#handleContinue(event),
  };

  constructor(context: ShareMenuContext) {
    this.#context = context;
    const { button, container } = context;
    for (const element of [button, container]) {
      element.addEventListener('keydown', this.#handleKey);
      element.addEventListener('focusout', this.#handleFocusOut);
    }
    container.addEventListener('beforetoggle', this.#handleToggle);
    container.popover = 'auto';
    // The browser must not toggle the popover: `toggle()` does.
    button.addEventListener('click', (event) => event.preventDefault());
    // Makes the button the popover's invoker, so that a click on the button does not count as one outside. Deferred, since
    // a click that is being dispatched would toggle the popover.
    setTimeout(() => {
      // A prerendered button has `popovertarget` already.
      if (!('popoverTargetElement' in button) || button.popoverTargetElement === container) return;
      button.popoverTargetElement = container;
      // The browser now exposes the expanded state (ARIA in HTML forbids `aria-expanded` here).
      button.removeAttribute('aria-expanded');
    });
  }

  get #root(): ShadowRoot {
    return this.#context.container.getRootNode() as ShadowRoot;
  }

  get #view(): View | null {
    return documentWindow(this.#context.container.ownerDocument);
  }

  get #canShare(): boolean {
    const { share } = this.#context;
    return !!this.#view?.navigator.canShare?.(dataOf(share()));
  }

  get isOpen(): boolean {
    const { container } = this.#context;
    return !!container.showPopover && container.matches(':popover-open');
  }

  /** Whether the menu is a sheet: only a sheet shows the close button. */
  get #isSheet(): boolean {
    return !!this.#context.container.querySelector('.share-close')?.getClientRects().length;
  }

  open(): void {
    const { button, container } = this.#context;
    const view = this.#view;
    if (this.isOpen || !container.isConnected || !view) return;
    this.prepare();
    container.showPopover({ source: button });
    view.addEventListener('resize', this.#place);
    this.#place();
    // A sheet covers the share button, so the focus moves into the sheet.
    if (this.#isSheet) container.querySelector<HTMLElement>('a, button, input')?.focus();
  }

  prepare(idle?: boolean): void {
    const { container } = this.#context;
    // In browsers without popovers the container is always visible.
    if (this.isOpen || !container.isConnected || !this.#view || !container.showPopover) return;
    this.#tabbed = false;
    const { state, native } = this.#rendered ?? {};
    if (state !== initialState || native !== this.#canShare) {
      adoptStyles(this.#root, shareMenuStyles);
      this.#state = initialState;
      this.#render();
    }
    if (!idle) return;
    // Laid out once, invisibly: engines cache fonts and shaped text.
    container.toggleAttribute('data-ahead', true);
    container.getBoundingClientRect();
    container.toggleAttribute('data-ahead', false);
  }

  close(): void {
    const { button, container } = this.#context;
    const focused = this.#root.activeElement;
    if (this.isOpen) container.hidePopover();
    if (container.contains(focused)) button.focus();
    // A menu that left the document is closed already, without an event.
    this.#setExpanded(false);
  }

  toggle(): void {
    if (this.isOpen) this.close();
    else this.open();
  }

  update(): void {
    this.#rendered = undefined;
    this.#openAgain();
    if (this.isOpen) this.#render();
  }

  /** Opens the menu again after `moveBefore()`: Firefox 153 closes popovers of the moved host's shadow root silently. */
  #openAgain(): void {
    const { button, container } = this.#context;
    if (!this.#expanded || this.isOpen || !container.isConnected) return;
    container.showPopover({ source: button });
    this.#place();
  }

  #change(change: Partial<ShareMenuState>): void {
    this.#state = { ...this.#state, ...change };
    this.update();
  }

  #handleToggle = (event: Event): void => {
    const isOpening = (event as ToggleEvent).newState === 'open';
    this.#setExpanded(isOpening);
    if (!isOpening && this.#isSheet && this.#context.container.contains(this.#root.activeElement))
      setTimeout(this.#giveFocusBack);
  };

  /** Focuses the share button after a tap beside the sheet, which leaves no element focused. */
  #giveFocusBack = (): void => {
    const { button, container } = this.#context;
    const { activeElement, body } = button.ownerDocument;
    // Engines remove the focus from hidden elements at the next frame.
    const isNowhere = !activeElement || activeElement === body;
    if (!this.isOpen && (isNowhere || container.contains(this.#root.activeElement))) button.focus();
  };

  #setExpanded(expanded: boolean): void {
    const { button } = this.#context;
    this.#expanded = expanded;
    if (button.hasAttribute('aria-expanded'))
      button.setAttribute('aria-expanded', String(expanded));
    if (!expanded) this.#view?.removeEventListener('resize', this.#place);
  }

  #place = (): void => {
    const { button, container } = this.#context;
    const view = this.#view;
    if (view) placeList(button, container, view);
  };

  #handleFocusOut = ({ relatedTarget }: FocusEvent): void => {
    const tabbed = this.#tabbed;
    this.#tabbed = false;
    // Tab leaves the sheet without a stop at the share button, which the sheet covers.
    const { button, container } = this.#context;
    const inside = tabbed && this.#isSheet ? [container] : [button, container];
    const isInside = (node: Node | null) => inside.some((each) => node && each.contains(node));
    // Without `relatedTarget`, the window lost focus or the click was on nothing focusable; after Tab, the page was left.
    if (relatedTarget ? isInside(relatedTarget as Node) : !tabbed) return;
    // Deferred until the focus has moved.
    setTimeout(() => {
      if (!isInside(this.#root.activeElement)) this.close();
    });
  };

  #handleKey = (event: KeyboardEvent): void => {
    const { button, container, l10n } = this.#context;
    const { key, code, target, ctrlKey, altKey, metaKey } = event;
    // WebKitGTK reports no `key` for Shift+Tab.
    this.#tabbed = (key === 'Tab' || code === 'Tab') && !ctrlKey && !altKey && !metaKey;
    if (!this.isOpen || ctrlKey || altKey || metaKey || event.isComposing) return;
    if (key === 'Escape') {
      // Otherwise a dialog around the card would close too.
      event.preventDefault();
      event.stopPropagation();
      this.close();
      button.focus();
      return;
    }
    const from = target as Element;
    if (key === 'Enter' && from.matches('input')) {
      event.preventDefault();
      container.querySelector<HTMLElement>('.share-ask .share-item')?.click();
    } else if (walkList(container, key, from, l10n().dir === 'rtl')) event.preventDefault();
  };

  /** Handles `click` and `auxclick`: the middle button opens links too. */
  #handleLink(event: MouseEvent, service: string): void {
    if (event.type === 'auxclick' && event.button !== 1) return;
    if (this.#context.select(service)) return void this.#handleFollowed();
    event.preventDefault();
    this.close();
  }

  #handleCopy(): void {
    const { select, share } = this.#context;
    if (!select('copy')) return this.close();
    // In the task of the click, which browsers require.
    const copying = this.#try(() => this.#view!.navigator.clipboard.writeText(share().url));
    // Reset, so that a second copy is announced too.
    this.#change({ copied: false });
    copying.then(
      () => this.#change({ copied: true }),
      () => this.#showAddress(),
    );
  }

  #handleNative(): void {
    const { select, share } = this.#context;
    if (!select('native')) return this.close();
    // In the task of the click, which browsers require.
    this.#try(() => this.#view!.navigator.share(dataOf(share()))).then(
      () => this.close(),
      (reason: unknown) => {
        // `AbortError`: the reader cancelled.
        if ((reason as DOMException).name !== 'AbortError') this.#showAddress();
      },
    );
  }

  /** Calls `act` at once; rejects where the API is missing. */
  async #try(act: () => Promise<void>): Promise<void> {
    await act();
  }

  #handleMastodon(): void {
    const { asksServer } = this.#state;
    if (!asksServer && !this.#context.select('mastodon')) return this.close();
    this.#reveal('share-server', { asksServer: !asksServer, refused: false });
  }

  #handleServer(event: Event): void {
    this.#change({ server: (event.target as HTMLInputElement).value, refused: false });
  }

  /** Continues to the typed server; the browser follows the link. */
  #handleContinue(event: MouseEvent): void {
    if (!mastodonServer(this.#state.server)) {
      this.#reveal('share-server', { refused: true });
    } else if (event.type === 'click' || event.button === 1) void this.#handleFollowed();
  }

  /** Shows the address where a link had no effect, as in sandboxes without popups. */
  async #handleFollowed(): Promise<void> {
    const view = this.#view;
    if (!view || !isContained(view) || (await hadEffect(view))) this.close();
    else if (this.isOpen) this.#showAddress();
  }

  /** Shows the field with the address to copy. */
  #showAddress(): void {
    const field = this.#reveal('share-address', { showsAddress: true });
    if (!field) return;
    // Selected backwards, so that the start of the address, its host, is visible.
    field.setSelectionRange(0, -1, 'backward');
    field.scrollLeft = 0;
  }

  /** Renders with a changed state, and focuses the field `id` if the change rendered it. */
  #reveal(id: string, change: Partial<ShareMenuState>): HTMLInputElement | null {
    this.#change(change);
    this.#place();
    const field = this.#context.container.querySelector<HTMLInputElement>(`#${id}`);
    field?.focus();
    field?.parentElement?.scrollIntoView({ block: 'nearest' });
    return field;
  }

  #render(): void {
    const state = this.#state;
    const native = this.#canShare;
    this.#rendered = { state, native };
    const { container, render, l10n, share, targets } = this.#context;
    const localize = l10n();
    container.lang = localize.locale;
    container.dir = localize.dir;
    const content = share();
    const chosen = chooseTargets(targets()).filter(({ service }) => service !== 'native' || native);
    render(
      shareMenuTemplate({
        l10n: localize,
        content,
        targets: chosen,
        state,
        handlers: this.#handlers,
      }),
      container,
    );
  }
}

/** Creates the menu of a share button. */
export const createShareMenu = (context: ShareMenuContext): ShareMenu =>
  new DisclosedShareMenu(context);
