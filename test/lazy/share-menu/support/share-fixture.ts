import { type FrameOptions, frameFixture } from '../../../support/frame-fixture.js';
import { settled, until } from '../../../support/quiet-page.js';
import type { ShareHost } from './share-host.js';

export { settled, until };

/** A share host, its button and its menu. */
export class SharePage {
  constructor(readonly host: ShareHost) {}

  get root(): ShadowRoot {
    return this.host.shadowRoot!;
  }

  get button(): HTMLButtonElement {
    return this.root.querySelector('button')!;
  }

  get menu(): HTMLElement {
    return this.root.querySelector('#share-menu')!;
  }

  get isOpen(): boolean {
    const open = this.menu.matches(':popover-open');
    // `aria-expanded` and the menu must agree. For an invoker of the popover, the browser exposes the state itself.
    const said = this.button.getAttribute('aria-expanded');
    const isOwn = this.button.popoverTargetElement === this.menu;
    if (isOwn ? said !== null : String(open) !== said)
      throw new Error(`The menu is ${open ? 'open' : 'closed'}; the button says otherwise.`);
    return open;
  }

  /** Links and buttons of the list. */
  get targets(): HTMLElement[] {
    return [...this.menu.querySelectorAll<HTMLElement>('.share-list [part~=share-target]')];
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  target(label: string): HTMLElement {
    const found = this.targets.find(({ textContent }) => textContent?.includes(label));
    if (!found) throw new Error(`No target says "${label}".`);
    return found;
  }

  field(id: 'share-server' | 'share-address'): HTMLInputElement | null {
    return this.menu.querySelector(`#${id}`);
  }

  get status(): string {
    return this.menu.querySelector('[role=status]')?.textContent?.trim() ?? '';
  }

  /** Opens the menu by a click from script, without hover and focus before. */
  async open(): Promise<this> {
    this.button.click();
    await until(() => this.isOpen);
    return this;
  }
}

const asPage = async (found: Element | null): Promise<SharePage> => {
  const host = found as ShareHost;
  await host.updateComplete;
  return new SharePage(host);
};

/** The share host that a selector finds in this page. */
export const sharePage = (host: Element | null): Promise<SharePage> => asPage(host);

/** Share hosts in a frame of their own. */
export async function shareFrame(html: string, options: FrameOptions = {}) {
  const frame = await frameFixture(html, {
    ...options,
    modules: ['/test/lazy/share-menu/support/share-host.ts'],
  });
  const find = (selector = 'share-host') => asPage(frame.document.querySelector(selector));
  return { ...frame, find };
}
