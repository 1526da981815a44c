import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, type render as litRender } from 'lit/html.js';
import type { ShareMenu, ShareMenuContext } from '../share-menu/share-menu.js';
import { whenIdle } from '../../platform/when-idle.js';

type ShareMenuModule = typeof import('../share-menu/share-menu.js');

/** Chromium knows what a reader pays for. */
type Connected = Navigator & { connection?: { saveData?: boolean } };

/** What the menu needs of the element; `button` and `container` as they are rendered now. */
export interface ShareOptions extends Omit<ShareMenuContext, 'button' | 'container'> {
  root: () => ShadowRoot | undefined;
  render: typeof litRender;
  /** The page has so many cards that most menus are never opened. */
  many: () => boolean;
  /** Chunks load no others: the script does. */
  loadMenu: () => Promise<ShareMenuModule>;
}

/** Once for all cards. Where it fails nobody has noticed yet, and the press asks again. */
let early: Promise<unknown> | undefined;

/** A server rendered the button and its menu, which opens without a script. */
const isServers = (button: Element) => !!button.getAttribute('popovertarget');

/** Opens the share menu, which is loaded when the page is idle or, before that, when a reader reaches for it. */
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
    // Readers who want to save data get the menu when they reach for it.
    if (!button || (navigator as Connected).connection?.saveData) return;
    early ??= this.#options.loadMenu().catch(() => {});
    if ((await early) && !this.#options.many())
      whenIdle(() => void this.handleEvent({ type: 'idle' }));
  }

  /** As it is rendered now. */
  #find(id: string): HTMLElement | null | undefined {
    return this.#options.root()?.getElementById(id);
  }

  /** The script's menu is made, and laid out once, while nobody waits for it. */
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
        if (!this.#menu && isServers(button)) {
          // What is open is the reader's: the script's menu comes when that is closed.
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
      // Without popovers it is in sight already.
      container.togglePopover?.();
    }
  }
}
