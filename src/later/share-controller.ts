import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, type render as litRender } from 'lit/html.js';
import { loadPart } from '../parts/load-part.js';

const importMenu = () => import('../share/share-menu.js');

type ShareMenuModule = Awaited<ReturnType<typeof importMenu>>;
type ShareMenuContext = Parameters<ShareMenuModule['createShareMenu']>[0];

/** What the menu needs of the element; `button` and `container` as they are rendered now. */
export interface ShareOptions extends Omit<ShareMenuContext, 'button' | 'container'> {
  root: () => ShadowRoot | undefined;
  render: typeof litRender;
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
    this.#menu?.update();
  }

  hostDisconnected(): void {
    this.#menu?.close();
  }

  async handleEvent({ type }: Event): Promise<void> {
    const root = this.#options.root();
    const button = root?.querySelector<HTMLElement>('[part=share-button]');
    const container = root?.querySelector<HTMLElement>('[part=share-menu]');
    if (!button || !container) return;
    if (button !== this.#button) this.#menu = undefined;
    this.#button = button;
    const isClick = type === 'click';
    if (this.#menu) return isClick ? this.#menu.toggle() : undefined;
    try {
      const { createShareMenu } = await loadPart(importMenu);
      if (button !== this.#button) return;
      this.#menu ??= createShareMenu({ ...this.#options, button, container });
      if (isClick) this.#menu.open();
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
