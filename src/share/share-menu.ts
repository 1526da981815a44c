// What opens at the share button. Loaded when somebody is about to open it, and in the one-script build a
// module of its own: Lit's `render` is handed in, and nothing stateful of the card is imported.
import { html, nothing, type render as litRender, type TemplateResult } from 'lit/html.js';
import type { Localize } from '../localization/localize.js';
import { adoptStyles } from '../styles/adopt-styles.js';
import { closeIcon, copiedIcon, type ShareIcon } from './share-icons.js';
import { shareMenuStyles } from './share-menu-styles.js';
import {
  chooseTargets,
  mastodonHref,
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
  open(): void;
  close(): void;
  toggle(): void;
  /** The article, the language or the targets may have changed. */
  update(): void;
}

/** The window that the card is shown in, which need not be the one that this module runs in. */
type View = Window & typeof globalThis;

/** Between the list and its button, or the viewport's edge, at most (px). */
const edge = 8;

/** A list lower than this would show too little of itself (px). */
const leastRoom = 240;

/** In a sandboxed frame, links to new tabs may do nothing, and nobody is told. */
function mayBlockTabs(view: View | null): boolean {
  const sandbox = view?.frameElement?.getAttribute('sandbox');
  return view?.origin === 'null' || (sandbox != null && !/\ballow-popups\b/i.test(sandbox));
}

const iconTemplate = ({ line, path }: ShareIcon): TemplateResult =>
  html`<svg
    class=${line ? 'share-icon share-line' : 'share-icon'}
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    <path d=${path}></path>
  </svg>`;

class DisclosedShareMenu implements ShareMenu {
  readonly #context: ShareMenuContext;
  /** The address is on show, for the reader to copy. */
  #manual = false;
  /** The reader is asked for a Mastodon server. */
  #asking = false;
  #typed = '';
  #refused = false;
  #copied = false;
  /** What the screen reader is told. */
  #status = '';
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
    return this.#context.container.ownerDocument.defaultView;
  }

  get isOpen(): boolean {
    return this.#context.container.matches(':popover-open');
  }

  open(): void {
    const { button, container } = this.#context;
    const view = this.#view;
    if (this.isOpen || !container.isConnected || !view) return;
    adoptStyles(this.#root, shareMenuStyles);
    this.#manual = this.#asking = this.#refused = this.#copied = this.#tabbed = false;
    this.#typed = this.#status = '';
    this.#render();
    container.showPopover({ source: button });
    view.addEventListener('resize', this.#place);
    this.#place();
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
    if (this.isOpen) this.#render();
  }

  #handleToggle = (event: Event): void => {
    this.#setExpanded((event as ToggleEvent).newState === 'open');
  };

  #setExpanded(expanded: boolean): void {
    this.#context.button.setAttribute('aria-expanded', String(expanded));
    if (!expanded) this.#view?.removeEventListener('resize', this.#place);
  }

  /**
   * The style sheet places the list at its button, on the side where there is room. Where there is too
   * little the list scrolls, and where that is not enough either it becomes a sheet; so it does where it
   * is away from its button, since not every engine minds transforms.
   */
  #place = (): void => {
    const { button, container } = this.#context;
    const view = this.#view;
    if (!view) return;
    const { style } = container;
    container.removeAttribute('data-sheet');
    style.maxBlockSize = '';
    if (this.#isPlaced(view)) return;
    const { top, bottom } = button.getBoundingClientRect();
    const room = Math.floor(Math.max(top, view.innerHeight - bottom)) - edge;
    style.maxBlockSize = room < leastRoom ? '' : `${room}px`;
    if (style.maxBlockSize && this.#isPlaced(view)) return;
    style.maxBlockSize = '';
    container.toggleAttribute('data-sheet', true);
  };

  /** Whether the list is at its button and inside the viewport. */
  #isPlaced({ innerWidth, innerHeight }: View): boolean {
    const { button, container } = this.#context;
    const list = container.getBoundingClientRect();
    const at = button.getBoundingClientRect();
    const gap = Math.min(Math.abs(list.top - at.bottom), Math.abs(at.top - list.bottom));
    return (
      gap < edge &&
      list.left < at.right &&
      list.right > at.left &&
      // Engines round differently.
      list.left > -1 &&
      list.top > -1 &&
      list.right < innerWidth + 1 &&
      list.bottom < innerHeight + 1
    );
  }

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
    const inField = (target as Element).matches('input');
    if (inField && key === 'Enter') {
      event.preventDefault();
      container.querySelector<HTMLElement>('.share-ask .share-item')?.click();
      return;
    }
    const [next, previous] =
      l10n().dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    // A field needs all keys but these two.
    const steps: Partial<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      ...(inField ? {} : { [next]: 1, [previous]: -1, Home: 0, End: 0 }),
    };
    const step = steps[key];
    if (step === undefined) return;
    event.preventDefault();
    const items = [...container.querySelectorAll<HTMLElement>('.share-list :is(a, button, input)')];
    const at = items.indexOf(target as HTMLElement);
    const end = items.length - 1;
    const to =
      key === 'Home'
        ? 0
        : key === 'End'
          ? end
          : at < 0
            ? step > 0
              ? 0
              : end
            : (at + step + end + 1) % (end + 1);
    items[to]?.focus();
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
    this.#status = '';
    this.update();
    copying.then(
      () => {
        const { msg } = this.#context.l10n();
        this.#copied = true;
        this.#status = msg('Link copied', {
          id: 'share-copied',
          desc: 'Tells the reader that the address of the article is in the clipboard',
        });
        this.update();
      },
      () => this.#showAddress(),
    );
  }

  #handleNative(): void {
    const { select, share } = this.#context;
    if (!select('native')) return this.close();
    const { url, title } = share();
    // In the click's own task, or browsers refuse.
    this.#try(() => this.#view!.navigator.share({ url, title })).then(
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
    if (!this.#asking && !this.#context.select('mastodon')) return this.close();
    this.#asking = !this.#asking;
    this.#refused = false;
    this.#reveal('share-server');
  }

  #handleServer(event: Event): void {
    this.#typed = (event.target as HTMLInputElement).value;
    this.#refused = false;
    this.update();
  }

  /** Goes on with the server typed; the link is followed as any other. */
  #handleContinue(event: MouseEvent): void {
    if (!mastodonServer(this.#typed)) {
      this.#refused = true;
      this.#reveal('share-server');
    } else if (event.type === 'click' || event.button === 1) {
      if (mayBlockTabs(this.#view)) this.#showAddress();
      else this.close();
    }
  }

  /** The way that needs no permission. */
  #showAddress(): void {
    this.#manual = true;
    // Backwards, so that its beginning stays in view.
    this.#reveal('share-address')?.setSelectionRange(0, -1, 'backward');
  }

  /** Renders, and takes the reader to a field that came with it, if it did. */
  #reveal(id: string): HTMLInputElement | null {
    this.update();
    this.#place();
    const field = this.#context.container.querySelector<HTMLInputElement>(`#${id}`);
    field?.focus();
    field?.parentElement?.scrollIntoView({ block: 'nearest' });
    return field;
  }

  #render(): void {
    const { container, render, l10n, share, targets } = this.#context;
    const { msg, locale, dir } = l10n();
    container.lang = locale;
    container.dir = dir;
    const { url, title } = share();
    const chosen = chooseTargets(targets()).filter(
      ({ service }) => service !== 'native' || !!this.#view?.navigator.canShare?.({ url, title }),
    );
    const name = msg('Share this article', {
      id: 'share-title',
      desc: 'Heading of the list of ways to share the article: copy link, email, WhatsApp …',
    });
    // Safari takes a list without markers for none, unless told.
    render(
      html`<div class="share-head">
          <p class="share-title" aria-hidden="true">${name}</p>
          <button class="share-item" type="button" @click=${() => this.close()}>
            ${iconTemplate(closeIcon)}
            <span class="share-hidden">
              ${msg('Close', { id: 'share-close', desc: 'Button that closes the list of ways to share' })}
            </span>
          </button>
        </div>
        <ul class="share-list" role="list" aria-label=${name}>
          ${chosen.map((target) => html`<li>${this.#targetTemplate(target)}</li>`)}
        </ul>
        ${this.#manual || !chosen.length ? this.#addressTemplate(url) : nothing}
        <p class="share-hidden" role="status">${this.#status}</p>`,
      container,
    );
  }

  #targetTemplate(target: ShareTarget): TemplateResult {
    const { service, icon, brand, href } = target;
    const { l10n, share } = this.#context;
    const { msg } = l10n();
    if (href) {
      const label =
        brand ??
        msg('Email', { id: 'share-email', desc: 'Entry of the list of ways to share: by email' });
      const handle = (event: MouseEvent) => this.#handleLink(event, service);
      return this.#linkTemplate(href(share()), icon, label, handle);
    }
    switch (service) {
      case 'copy':
        return this.#buttonTemplate(
          this.#copied ? copiedIcon : icon,
          (this.#copied && this.#status) ||
            msg('Copy link', {
              id: 'share-copy',
              desc: 'Entry of the list of ways to share: puts the address into the clipboard',
            }),
          () => this.#handleCopy(),
        );
      case 'native':
        return this.#buttonTemplate(
          icon,
          msg('Other apps', {
            id: 'share-native',
            desc: 'Entry of the list of ways to share: opens the list of apps that the device offers',
          }),
          () => this.#handleNative(),
        );
      default:
        return html`${this.#buttonTemplate(icon, brand, () => this.#handleMastodon(), this.#asking)}
        ${this.#asking ? this.#serverTemplate() : nothing}`;
    }
  }

  #buttonTemplate(
    icon: ShareIcon,
    label: string | undefined,
    handle: () => void,
    expanded?: boolean,
  ): TemplateResult {
    return html`<button
      class="share-item"
      part="share-target"
      type="button"
      aria-expanded=${expanded ?? nothing}
      @click=${handle}
    >
      ${iconTemplate(icon)} ${label}
    </button>`;
  }

  #linkTemplate(
    href: string,
    icon: ShareIcon | undefined,
    label: string,
    handle: (event: MouseEvent) => void,
  ): TemplateResult {
    const { msg } = this.#context.l10n();
    return html`<a
      class="share-item"
      part="share-target"
      href=${href}
      target="_blank"
      rel="noopener noreferrer"
      @click=${handle}
      @auxclick=${handle}
    >
      ${icon ? iconTemplate(icon) : nothing} ${label}
      <span class="share-hidden">
        ${msg('opens in a new tab', {
          id: 'share-new-tab',
          desc: 'Read out by screen readers after the name of a link, e.g. “WhatsApp opens in a new tab”',
        })}
      </span>
    </a>`;
  }

  #serverTemplate(): TemplateResult {
    const { l10n, share } = this.#context;
    const { msg } = l10n();
    const server = mastodonServer(this.#typed);
    const handle = (event: MouseEvent) => this.#handleContinue(event);
    const label = msg('Continue', {
      id: 'share-mastodon-continue',
      desc: 'Link that goes on to the Mastodon server that the reader typed',
    });
    return html`<div class="share-ask">
      <label for="share-server">
        ${msg('Your Mastodon server', {
          id: 'share-mastodon-server',
          desc: 'Label of the field for the name of the Mastodon server that the reader has an account on',
        })}
      </label>
      <input
        class="share-field"
        id="share-server"
        dir="ltr"
        inputmode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        placeholder="mastodon.social"
        aria-invalid=${this.#refused ? 'true' : nothing}
        aria-describedby=${this.#refused ? 'share-refused' : nothing}
        .value=${this.#typed}
        @input=${(event: Event) => this.#handleServer(event)}
      />
      ${
        this.#refused
          ? html`<p class="share-hint" id="share-refused">
              ${msg('Enter the name of a server, such as mastodon.social', {
                id: 'share-mastodon-invalid',
                desc: 'Shown when what the reader typed cannot be the name of a Mastodon server; mastodon.social is an example and stays as it is',
              })}
            </p>`
          : nothing
      }
      ${
        server
          ? this.#linkTemplate(mastodonHref(server, share()), undefined, label, handle)
          : html`<button class="share-item" part="share-target" type="button" @click=${handle}>
              ${label}
            </button>`
      }
    </div>`;
  }

  #addressTemplate(url: string): TemplateResult {
    const { msg } = this.#context.l10n();
    return html`<div class="share-manual">
      <label for="share-address">
        ${msg('Copy this address', {
          id: 'share-address',
          desc: 'Label of a field with the address of the article, shown where the browser does not let the card copy or share it',
        })}
      </label>
      <input class="share-field" id="share-address" dir="ltr" readonly .value=${url} />
    </div>`;
  }
}

/** Makes the menu of one button. */
export const createShareMenu = (context: ShareMenuContext): ShareMenu =>
  new DisclosedShareMenu(context);
