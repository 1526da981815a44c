// What opens at the share button. Loaded when the page is idle or somebody is about to open it, and in the
// one-script build a module of its own: Lit's `render` is handed in, and nothing stateful of the card is imported.
import type { render as litRender } from 'lit/html.js';
import type { Localize } from '../../localization/localize.js';
import { adoptStyles } from '../../platform/adopt-styles.js';
import { hadEffect, isContained } from '../../platform/click-effect.js';
import { documentWindow } from '../../platform/document-window.js';
import { walkList } from './share-keys.js';
import { shareMenuStyles } from './share-menu-styles.js';
import {
  shareMenuTemplate,
  untouched,
  type ShareMenuHandlers,
  type ShareMenuState,
} from './share-menu-template.js';
import { placeList, type View } from './share-placement.js';
import { chooseTargets, mastodonServer, type ShareContent } from './share-targets.js';

/** What the menu needs of the element. */
export interface ShareMenuContext {
  button: HTMLElement;
  /** An element with `popover`, empty: what is inside is the menu's. */
  container: HTMLElement;
  render: typeof litRender;
  /** What is shared, asked for at every update. */
  share: () => ShareContent;
  /** Names of the targets wanted, with spaces between; empty for all. */
  targets: () => string;
  l10n: () => Localize;
  /** Tells the page what was chosen; `false` leaves the act to the page. */
  select: (service: string) => boolean;
}

export interface ShareMenu {
  readonly isOpen: boolean;
  /** Does what an opening needs before anybody opens it; also all that the engine needs, where nobody waits. */
  prepare(idle?: boolean): void;
  open(): void;
  close(): void;
  toggle(): void;
  /** The article, the language or the targets may have changed. */
  update(): void;
}

/** The data for the device's share sheet. */
const dataOf = ({ url, title }: ShareContent): ShareData => ({ url, title });

class DisclosedShareMenu implements ShareMenu {
  readonly #context: ShareMenuContext;
  #state = untouched;
  /** What the container holds; `undefined` where something else has changed since. */
  #rendered: { state: ShareMenuState; native: boolean } | undefined;
  /** Whether the list is open, by the browser's last `toggle` event. */
  #expanded = false;
  /** The last key took the focus on, so that leaving the menu closes the menu. */
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
    // What the click does is toggle()'s business.
    button.addEventListener('click', (event) => event.preventDefault());
    // Makes the button the list's own, so that a click on it is not one outside, which closes the list;
    // after the click that may be going on now, which would toggle again.
    setTimeout(() => {
      // A server's button names the list itself.
      if (!('popoverTargetElement' in button) || button.popoverTargetElement === container) return;
      button.popoverTargetElement = container;
      // From here on the browser says whether the list is open (ARIA in HTML forbids to say so twice).
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

  /** Only a sheet shows the button that closes it. */
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
    // A sheet covers its button: the reader goes on in the sheet.
    if (this.#isSheet) container.querySelector<HTMLElement>('a, button, input')?.focus();
  }

  prepare(idle?: boolean): void {
    const { container } = this.#context;
    // Without popovers, all that is in the container is in sight.
    if (this.isOpen || !container.isConnected || !this.#view || !container.showPopover) return;
    this.#tabbed = false;
    const { state, native } = this.#rendered ?? {};
    if (state !== untouched || native !== this.#canShare) {
      adoptStyles(this.#root, shareMenuStyles);
      this.#state = untouched;
      this.#render();
    }
    if (!idle) return;
    // Laid out once, unseen: the engine remembers fonts and the shapes of words.
    container.toggleAttribute('data-ahead', true);
    container.getBoundingClientRect();
    container.toggleAttribute('data-ahead', false);
  }

  close(): void {
    const { button, container } = this.#context;
    const focused = this.#root.activeElement;
    if (this.isOpen) container.hidePopover();
    if (container.contains(focused)) button.focus();
    // A menu that left the document is closed already, and told nobody.
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

  /** Firefox 153 closes what is open in a shadow root whose host `moveBefore` moves, and tells nobody. */
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

  /** Focuses the button again after a tap beside the sheet, which leaves the focus nowhere. */
  #giveFocusBack = (): void => {
    const { button, container } = this.#context;
    const { activeElement, body } = button.ownerDocument;
    // Engines take the focus from what is hidden with the next frame.
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
    // Tab does not lead to a button that a sheet covers, but out of the sheet.
    const { button, container } = this.#context;
    const inside = tabbed && this.#isSheet ? [container] : [button, container];
    const isInside = (node: Node | null) => inside.some((each) => node && each.contains(node));
    // Without a target the window was left, or something was clicked that takes no focus; after Tab, the page was.
    if (relatedTarget ? isInside(relatedTarget as Node) : !tabbed) return;
    // Later, when the focus is where it goes.
    setTimeout(() => {
      if (!isInside(this.#root.activeElement)) this.close();
    });
  };

  #handleKey = (event: KeyboardEvent): void => {
    const { button, container, l10n } = this.#context;
    const { key, code, target, ctrlKey, altKey, metaKey } = event;
    // WebKitGTK does not know the key of Shift+Tab.
    this.#tabbed = (key === 'Tab' || code === 'Tab') && !ctrlKey && !altKey && !metaKey;
    if (!this.isOpen || ctrlKey || altKey || metaKey || event.isComposing) return;
    if (key === 'Escape') {
      // Else a dialog around the card would close too.
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

  /** Also a click with the middle button, which opens links as well. */
  #handleLink(event: MouseEvent, service: string): void {
    if (event.type === 'auxclick' && event.button !== 1) return;
    if (this.#context.select(service)) return void this.#handleFollowed();
    event.preventDefault();
    this.close();
  }

  #handleCopy(): void {
    const { select, share } = this.#context;
    if (!select('copy')) return this.close();
    // In the click's own task, or browsers refuse.
    const copying = this.#try(() => this.#view!.navigator.clipboard.writeText(share().url));
    // Said again where the reader copies again.
    this.#change({ copied: false });
    copying.then(
      () => this.#change({ copied: true }),
      () => this.#showAddress(),
    );
  }

  #handleNative(): void {
    const { select, share } = this.#context;
    if (!select('native')) return this.close();
    // In the click's own task, or browsers refuse.
    this.#try(() => this.#view!.navigator.share(dataOf(share()))).then(
      () => this.close(),
      (reason: unknown) => {
        // The reader thought better of it.
        if ((reason as DOMException).name !== 'AbortError') this.#showAddress();
      },
    );
  }

  /** Acts at once; a missing API counts as one that refuses. */
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

  /** Goes on with the server typed; the link is followed as any other. */
  #handleContinue(event: MouseEvent): void {
    if (!mastodonServer(this.#state.server)) {
      this.#reveal('share-server', { refused: true });
    } else if (event.type === 'click' || event.button === 1) void this.#handleFollowed();
  }

  /** In a sandbox, a link to a new tab may do nothing, and nobody is told. */
  async #handleFollowed(): Promise<void> {
    const view = this.#view;
    if (!view || !isContained(view) || (await hadEffect(view))) this.close();
    else if (this.isOpen) this.#showAddress();
  }

  /** The way that needs no permission. */
  #showAddress(): void {
    const field = this.#reveal('share-address', { showsAddress: true });
    if (!field) return;
    // Its beginning says whose it is: selected from the end, and in view.
    field.setSelectionRange(0, -1, 'backward');
    field.scrollLeft = 0;
  }

  /** Renders, and takes the reader to a field that came with it, if it did. */
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

/** Makes the menu of one button. */
export const createShareMenu = (context: ShareMenuContext): ShareMenu =>
  new DisclosedShareMenu(context);
