// What opens at the share button. Loaded when the page is idle or somebody is about to open it, and in the
// one-script build a module of its own: Lit's `render` is handed in, and nothing stateful of the card is imported.
import { html, nothing, type render as litRender, type TemplateResult } from 'lit/html.js';
import type { Localize } from '../../localization/localize.js';
import { adoptStyles } from '../../platform/adopt-styles.js';
import { documentWindow } from '../../platform/document-window.js';
import { mastodonTemplate } from './mastodon-question.js';
import { addressTemplate } from './share-address.js';
import { buttonTemplate, iconTemplate, linkTemplate } from './share-entries.js';
import { closeIcon, copiedIcon } from './share-icons.js';
import { walkList } from './share-keys.js';
import { shareMenuStyles } from './share-menu-styles.js';
import { placeList, type View } from './share-placement.js';
import {
  chooseTargets,
  mastodonServer,
  type ShareContent,
  type ShareService,
  type ShareTarget,
} from './share-targets.js';

/** What the menu works with. */
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
  select: (service: ShareService) => boolean;
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

/** In a sandboxed frame, links to new tabs may do nothing, and nobody is told. */
function mayBlockTabs(view: View | null): boolean {
  const sandbox = view?.frameElement?.getAttribute('sandbox');
  return view?.origin === 'null' || (sandbox != null && !/\ballow-popups\b/i.test(sandbox));
}

/** What the device is given. */
const dataOf = ({ url, title }: ShareContent): ShareData => ({ url, title });

const sayCopied = ({ msg }: Localize): string =>
  msg('Link copied', {
    id: 'share-copied',
    desc: 'Tells the reader that the address of the article is in the clipboard',
  });

/** What the reader has done in the menu since the menu was opened. */
interface ShareMenuState {
  /** The address is on show, for the reader to copy. */
  readonly showsAddress: boolean;
  /** The address is in the clipboard. */
  readonly copied: boolean;
  /** The reader is asked for a Mastodon server. */
  readonly asksServer: boolean;
  /** What the reader typed as a server; kept while the question is closed. */
  readonly server: string;
  /** The reader went on with what cannot be a server. */
  readonly refused: boolean;
}

const untouched: ShareMenuState = {
  showsAddress: false,
  copied: false,
  asksServer: false,
  server: '',
  refused: false,
};

class DisclosedShareMenu implements ShareMenu {
  readonly #context: ShareMenuContext;
  #state = untouched;
  /** What the container holds; `undefined` where something else has changed since. */
  #rendered: { state: ShareMenuState; native: boolean } | undefined;
  /** The last key took the focus on, so that leaving the menu closes the menu. */
  #tabbed = false;

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
      if ('popoverTargetElement' in button) button.popoverTargetElement = container;
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

  open(): void {
    const { button, container } = this.#context;
    const view = this.#view;
    if (this.isOpen || !container.isConnected || !view) return;
    this.prepare();
    container.showPopover({ source: button });
    view.addEventListener('resize', this.#place);
    this.#place();
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
    if (this.isOpen) this.#render();
  }

  #change(change: Partial<ShareMenuState>): void {
    this.#state = { ...this.#state, ...change };
    this.update();
  }

  #handleToggle = (event: Event): void => {
    this.#setExpanded((event as ToggleEvent).newState === 'open');
  };

  #setExpanded(expanded: boolean): void {
    this.#context.button.setAttribute('aria-expanded', String(expanded));
    if (!expanded) this.#view?.removeEventListener('resize', this.#place);
  }

  #place = (): void => {
    const { button, container } = this.#context;
    const view = this.#view;
    if (view) placeList(button, container, view);
  };

  #handleFocusOut = ({ relatedTarget }: FocusEvent): void => {
    // Without a target the window was left, or something was clicked that takes no focus; after Tab, the page was.
    if (relatedTarget ? this.#has(relatedTarget as Node) : !this.#tabbed) return;
    // Later, when the focus is where it goes.
    setTimeout(() => {
      const { activeElement } = this.#root;
      if (!this.#has(activeElement)) this.close();
    });
  };

  #has(node: Node | null): boolean {
    const { button, container } = this.#context;
    return !!node && (button.contains(node) || container.contains(node));
  }

  #handleKey = (event: KeyboardEvent): void => {
    const { button, container, l10n } = this.#context;
    const { key, target, ctrlKey, altKey, metaKey } = event;
    this.#tabbed = key === 'Tab' && !ctrlKey && !altKey && !metaKey;
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
  #handleLink(event: MouseEvent, service: ShareService): void {
    if (event.type === 'auxclick' && event.button !== 1) return;
    if (!this.#context.select(service)) event.preventDefault();
    else if (mayBlockTabs(this.#view)) return this.#showAddress();
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
    } else if (event.type === 'click' || event.button === 1) {
      if (mayBlockTabs(this.#view)) this.#showAddress();
      else this.close();
    }
  }

  /** The way that needs no permission. */
  #showAddress(): void {
    // Backwards, so that its beginning stays in view.
    this.#reveal('share-address', { showsAddress: true })?.setSelectionRange(0, -1, 'backward');
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
    const words = l10n();
    const { msg, locale, dir } = words;
    container.lang = locale;
    container.dir = dir;
    const { url } = share();
    const chosen = chooseTargets(targets()).filter(
      ({ service }) => service !== 'native' || native,
    );
    const name = msg('Share this article', {
      id: 'share-title',
      desc: 'Heading of the list of ways to share the article: copy link, email, WhatsApp …',
    });
    // Safari takes a list without markers for none, unless told.
    render(
      html`<div class="share-head">
          <p class="share-title" aria-hidden="true">${name}</p>
          <button
            class="share-item"
            type="button"
            aria-label=${msg('Close', { id: 'share-close', desc: 'Button that closes the list of ways to share' })}
            @click=${() => this.close()}
          >
            ${iconTemplate(closeIcon)}
          </button>
        </div>
        <ul class="share-list" role="list" aria-label=${name}>
          ${chosen.map((target) => html`<li>${this.#targetTemplate(target)}</li>`)}
        </ul>
        ${state.showsAddress || !chosen.length ? addressTemplate(words, url) : nothing}
        <p class="share-hidden" role="status">${state.copied ? sayCopied(words) : ''}</p>`,
      container,
    );
  }

  #targetTemplate(target: ShareTarget): TemplateResult {
    const { service, icon, brand, href } = target;
    const l10n = this.#context.l10n();
    const { msg } = l10n;
    const content = this.#context.share();
    const { copied, asksServer, server, refused } = this.#state;
    if (href) {
      const label =
        brand ??
        msg('Email', { id: 'share-email', desc: 'Entry of the list of ways to share: by email' });
      const handle = (event: MouseEvent) => this.#handleLink(event, service);
      return linkTemplate(l10n, href(content), icon, label, handle);
    }
    switch (service) {
      case 'copy':
        return buttonTemplate(
          copied ? copiedIcon : icon,
          copied
            ? sayCopied(l10n)
            : msg('Copy link', {
              id: 'share-copy',
              desc: 'Entry of the list of ways to share: puts the address into the clipboard',
            }),
          () => this.#handleCopy(),
        );
      case 'native':
        return buttonTemplate(
          icon,
          msg('Other apps', {
            id: 'share-native',
            desc: 'Entry of the list of ways to share: opens the list of apps that the device offers',
          }),
          () => this.#handleNative(),
        );
      default:
        return html`${buttonTemplate(icon, brand, () => this.#handleMastodon(), asksServer)}
        ${
          asksServer
            ? mastodonTemplate({
                l10n,
                content,
                typed: server,
                refused,
                type: (event) => this.#handleServer(event),
                goOn: (event) => this.#handleContinue(event),
              })
            : nothing
        }`;
    }
  }
}

/** Makes the menu of one button. */
export const createShareMenu = (context: ShareMenuContext): ShareMenu =>
  new DisclosedShareMenu(context);
