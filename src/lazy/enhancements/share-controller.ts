import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, type render as litRender } from 'lit/html.js';
import type { ShareMenu, ShareMenuContext } from '../share-menu/share-menu.js';
import { whenIdle } from '../../platform/when-idle.js';

type ShareMenuModule = typeof import('../share-menu/share-menu.js');

/** The Network Information API, which only Chromium has. */
type Connected = Navigator & { connection?: { saveData?: boolean } };

/** What the share menu needs of the card's element. */
export interface ShareOptions extends Omit<ShareMenuContext, 'button' | 'container'> {
  root: () => ShadowRoot | undefined;
  render: typeof litRender;
  /** Whether the page has many cards, of which most menus are never opened. */
  many: () => boolean;
  /** Loads the menu's chunk; a chunk cannot load another one itself. */
  loadMenu: () => Promise<ShareMenuModule>;
}

/** The early request for the menu's chunk, shared by all cards. If it fails, a click on the button loads again. */
let early: Promise<unknown> | undefined;

/** Whether a server rendered the button, whose menu opens without a script. */
const isPrerendered = (button: Element) => !!button.getAttribute('popovertarget');

/** Opens the share menu, which is loaded when the page is idle, or earlier when a reader reaches for the button. */
export class ShareController implements ReactiveController {
  readonly #options: ShareOptions;
  #button: HTMLElement | null = null;
  #menu: ShareMenu | undefined;

  constructor(host: ReactiveControllerHost, options: ShareOptions) {
    this.#options = options;
    host.addController(this);
    whenIdle(() => void this.#prepareEarly());
  }

  hostUpdated(): void {
    this.#menu?.update();
  }

  hostDisconnected(): void {
    this.#menu?.close();
  }

  async #prepareEarly(): Promise<void> {
    const button = this.#find('share-button');
    // With `saveData` the menu is loaded when a reader reaches for the button.
    if (!button || (navigator as Connected).connection?.saveData) return;
    early ??= this.#options.loadMenu().catch(() => {});
    if ((await early) && !this.#options.many())
      whenIdle(() => void this.handleEvent({ type: 'idle' }));
  }

  /** Finds an element that the card has rendered; elements change with each render. */
  #find(id: string): HTMLElement | null | undefined {
    return this.#options.root()?.getElementById(id);
  }

  /** After the server's menu is closed, prepares the script's menu when the page is idle. */
  readonly #handleClosed = () => whenIdle(() => void this.handleEvent({ type: 'idle' }));

  async handleEvent({ type }: Pick<Event, 'type'>): Promise<void> {
    const button = this.#find('share-button');
    const container = this.#find('share-menu');
    if (!button || !container) return;
    if (button !== this.#button) this.#menu = undefined;
    this.#button = button;
    const isClick = type === 'click';
    try {
      if (!this.#menu) {
        const { createShareMenu } = await this.#options.loadMenu();
        if (button !== this.#button) return;
        if (!this.#menu && isPrerendered(button)) {
          // The server's menu is open: it is replaced when the reader closes it.
          if (container.matches(':popover-open'))
            return container.addEventListener('toggle', this.#handleClosed, { once: true });
          container.replaceChildren();
        }
        this.#menu ??= createShareMenu({ ...this.#options, button, container });
      }
      if (isClick) this.#menu.toggle();
      else this.#menu.prepare(type === 'idle');
    } catch {
      if (!isClick) return;
      const { url } = this.#options.share();
      this.#options.render(
        html`<a dir="ltr" href=${url} target="_blank" rel="noopener noreferrer">${url}</a>`,
        container,
      );
      // In browsers without popovers the menu is visible already.
      container.togglePopover?.();
    }
  }
}
