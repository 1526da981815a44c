import { html, type ReactiveController, type ReactiveControllerHost, render } from 'lit';
import { loadPart } from '../parts/load-part.js';

const importMenu = () => import('../share/share-menu.js');

type ShareMenuModule = Awaited<ReturnType<typeof importMenu>>;
type ShareMenuContext = Parameters<ShareMenuModule['createShareMenu']>[0];

/** What the menu needs of the element; `button` and `container` as they are rendered now. */
export interface ShareOptions extends Omit<ShareMenuContext, 'button' | 'container' | 'render'> {
  button: () => HTMLElement | null;
  container: () => HTMLElement | null;
}

/** Opens the share menu, and loads it at the first sign that somebody will. */
export class ShareController implements ReactiveController {
  readonly #options: ShareOptions;
  #button: HTMLElement | null = null;
  #menu: ReturnType<ShareMenuModule['createShareMenu']> | undefined;

  constructor(host: ReactiveControllerHost, options: ShareOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const button = this.#options.button();
    if (button !== this.#button) {
      this.#button = button;
      this.#menu = undefined;
      for (const type of ['pointerenter', 'focus', 'touchstart', 'click'])
        button?.addEventListener(type, this, { passive: type !== 'click' });
    }
    this.#menu?.update();
  }

  hostDisconnected(): void {
    this.#menu?.close();
  }

  async handleEvent(event: Event): Promise<void> {
    const isClick = event.type === 'click';
    const button = this.#button;
    const container = this.#options.container();
    if (!button || !container) return;
    // The browser's own toggling knows nothing of a menu that is still on its way.
    event.preventDefault();
    if (this.#menu) return isClick ? this.#menu.toggle() : undefined;
    try {
      const { createShareMenu } = await loadPart(importMenu);
      if (button !== this.#button) return;
      this.#menu ??= createShareMenu({ ...this.#options, button, container, render });
      if (isClick) this.#menu.open();
    } catch {
      if (!isClick) return;
      const { url } = this.#options.share();
      render(html`<a href=${url} target="_blank" rel="noopener noreferrer">${url}</a>`, container);
      container.togglePopover();
    }
  }
}
