import { expect, fixture, html } from '@open-wc/testing';
import { clickOn, press } from '../../support/page-commands.js';
import { settled, shareFrame, sharePage, type SharePage, until } from './support/share-fixture.js';
import type { ShareEvent, ShareHost } from './support/share-host.js';
import './support/share-host.js';

const names = [
  'Copy link',
  'Email',
  'WhatsApp',
  'Facebook',
  'X',
  'LinkedIn',
  'Telegram',
  'Bluesky',
  'Mastodon',
];

const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();

/** Replaces a property of `navigator` until the test's end. */
const stubs: string[] = [];
function stub(name: 'clipboard' | 'share' | 'canShare', value: unknown): void {
  Object.defineProperty(navigator, name, { value, configurable: true });
  stubs.push(name);
}

/** Links of these tests lead nowhere; all else is the browser's. */
const stay = (event: Event) => {
  const [link] = event.composedPath().filter((one) => (one as Element).localName === 'a');
  if (!link) return;
  followed = !event.defaultPrevented;
  event.preventDefault();
};
let followed = false;

beforeEach(() => {
  followed = false;
  document.addEventListener('click', stay);
  document.addEventListener('auxclick', stay);
});

afterEach(() => {
  for (const name of stubs.splice(0)) Reflect.deleteProperty(navigator, name);
  document.removeEventListener('click', stay);
  document.removeEventListener('auxclick', stay);
});

async function page(attributes: Partial<ShareHost> = {}): Promise<SharePage> {
  const around = await fixture<HTMLElement>(
    html`<div>
      <button id="before">Before</button><share-host></share-host><button id="after">After</button>
    </div>`,
  );
  const host = around.querySelector('share-host')!;
  Object.assign(host, attributes);
  return sharePage(host);
}

describe('the share menu', () => {
  it('is not rendered until a reader reaches for the button', async () => {
    const { menu, button } = await page();
    expect(menu.childElementCount).to.equal(0);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('is a list of real links to new tabs, and of buttons', async () => {
    const { menu, targets } = await (await page()).open();
    const list = menu.querySelector('ul')!;
    expect(list.getAttribute('role')).to.equal('list');
    expect(list.getAttribute('aria-label')).to.equal('Share this article');
    expect(list.children.length).to.equal(names.length);
    expect(menu.querySelectorAll('[role=menu], [role=menuitem]').length).to.equal(0);
    expect(targets.map(text)).to.deep.equal(names);
    const links = targets.filter(({ localName }) => localName === 'a') as HTMLAnchorElement[];
    // All targets except the copy and the form for a Mastodon server.
    expect(links.length).to.equal(names.length - 2);
    for (const link of links) {
      expect(link.target).to.equal('_blank');
      expect(link.rel).to.equal('noopener noreferrer');
      // A mail address opens a mail program instead of a tab.
      const isMail = link.protocol === 'mailto:';
      expect(link.ariaLabel).to.equal(isMail ? null : `${text(link)} opens in a new tab`);
      expect(link.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('has the targets that the page names, in its order', async () => {
    const { targets } = await (await page({ targets: 'x copy facebook' })).open();
    expect(targets.map(text)).to.deep.equal(['X', 'Copy link', 'Facebook']);
  });

  it('changes with the card while it is open', async () => {
    const share = await (await page()).open();
    Object.assign(share.host, { lang: 'ar', url: 'https://example.org/ar', articleTitle: 'عنوان' });
    await share.host.updateComplete;
    expect(share.isOpen).to.equal(true);
    const facebook = share.target('Facebook') as HTMLAnchorElement;
    expect(new URL(facebook.href).searchParams.get('u')).to.equal('https://example.org/ar');
    expect(text(share.target('نسخ'))).to.equal('نسخ الرابط');
    expect(share.menu.lang).to.equal('ar');
    expect(share.menu.dir).to.equal('rtl');
    expect(getComputedStyle(share.menu).direction).to.equal('rtl');
  });

  it('is accessible when open', async () => {
    const share = await (await page()).open();
    await expect(share.host).to.be.accessible();
    share.target('Mastodon').click();
    await expect(share.host).to.be.accessible();
  });

  it('is rendered before it opens, invisibly, and not again when it opens', async () => {
    const share = await page();
    share.host.prepare(true);
    expect(share.targets.length).to.equal(names.length);
    expect(share.isOpen).to.equal(false);
    expect(getComputedStyle(share.menu).display).to.equal('none');
    await share.open();
    share.button.click();
    await until(() => !share.isOpen);
    share.host.prepare();
    await share.open();
    expect(share.host.renders).to.equal(1);
  });

  it('is rendered again when it opens after a change of the card', async () => {
    const share = await page();
    share.host.prepare(true);
    share.host.url = 'https://example.org/other';
    await share.host.updateComplete;
    await share.open();
    const facebook = share.target('Facebook') as HTMLAnchorElement;
    expect(new URL(facebook.href).searchParams.get('u')).to.equal('https://example.org/other');
  });

  it('is not rendered early in browsers without popovers', async () => {
    const { host, menu } = await page();
    Object.defineProperty(menu, 'showPopover', { value: undefined });
    Object.defineProperty(menu, 'matches', {
      value: () => {
        throw new SyntaxError('no such pseudo-class');
      },
    });
    host.prepare(true);
    host.requestUpdate();
    await host.updateComplete;
    expect(menu.childElementCount).to.equal(0);
  });

  it('is reset each time it opens', async () => {
    const share = await (await page()).open();
    share.target('Mastodon').click();
    const field = share.field('share-server')!;
    field.value = 'mastodon.example';
    field.dispatchEvent(new Event('input'));
    share.target('Mastodon').click();
    share.button.click();
    await until(() => !share.isOpen);
    await share.open();
    expect(share.field('share-server')).to.equal(null);
    share.target('Mastodon').click();
    expect(share.field('share-server')!.value).to.equal('');
  });

  it('closes when the card is removed, and works when the card is back', async () => {
    const share = await (await page()).open();
    const { host } = share;
    const { parentNode } = host;
    host.remove();
    expect(share.isOpen).to.equal(false);
    parentNode!.append(host);
    expect(share.isOpen).to.equal(false);
    await share.open();
    expect(share.targets.length).to.equal(names.length);
  });

  it('works in another document', async () => {
    const { host } = await page();
    const frame = await shareFrame('<main></main>', { width: 900 });
    frame.element.append(host);
    const share = await (await sharePage(host)).open();
    expect(frame.window.getComputedStyle(share.menu).position).to.equal('fixed');
    expect(frame.window.getComputedStyle(share.targets[0]!).display).to.equal('flex');
  });
});

describe('the share menu by keyboard', () => {
  for (const key of ['Enter', 'Space'])
    it(`opens and closes with ${key}`, async () => {
      const share = await page();
      share.button.focus();
      await press(key);
      await until(() => share.isOpen);
      expect(share.focused).to.equal(share.button);
      await press(key);
      await until(() => !share.isOpen);
      expect(share.focused).to.equal(share.button);
    });

  it('can be walked through and left with Tab', async () => {
    const share = await page();
    share.button.focus();
    await press('Enter');
    await until(() => share.isOpen);
    for (const target of share.targets) {
      await press('Tab');
      expect(text(share.focused)).to.equal(text(target));
    }
    await press('Tab');
    expect(document.activeElement?.id).to.equal('after');
    await until(() => !share.isOpen);
    expect(document.activeElement?.id).to.equal('after');
  });

  it('can be walked through and left with Shift+Tab', async () => {
    const share = await page();
    share.button.focus();
    await press('Enter');
    await until(() => share.isOpen);
    await press('Tab', 'Tab', 'Shift+Tab');
    expect(share.focused).to.equal(share.targets[0]);
    await press('Shift+Tab');
    expect(share.focused).to.equal(share.button);
    expect(share.isOpen).to.equal(true);
    await press('Shift+Tab');
    expect(document.activeElement?.id).to.equal('before');
    await until(() => !share.isOpen);
    expect(document.activeElement?.id).to.equal('before');
  });

  it('can be walked through with arrows, Home and End', async () => {
    const share = await page();
    share.button.focus();
    await press('Enter');
    await until(() => share.isOpen);
    const at = () => share.targets.indexOf(share.focused as HTMLElement);
    const last = names.length - 1;
    const steps: [string, number][] = [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', last],
      ['ArrowDown', 0],
      ['End', last],
      ['Home', 0],
      ['ArrowRight', 1],
      ['ArrowLeft', 0],
    ];
    for (const [key, index] of steps) {
      await press(key);
      expect(at(), key).to.equal(index);
    }
  });

  it('swaps left and right in Arabic', async () => {
    const share = await page({ lang: 'ar' });
    share.button.focus();
    await press('Enter');
    await until(() => share.isOpen);
    const at = () => share.targets.indexOf(share.focused as HTMLElement);
    for (const [key, index] of [
      ['ArrowDown', 0],
      ['ArrowLeft', 1],
      ['ArrowLeft', 2],
      ['ArrowRight', 1],
      ['ArrowUp', 0],
    ] as const) {
      await press(key);
      expect(at(), key).to.equal(index);
    }
  });

  it('closes with Escape, and the focus returns to the button', async () => {
    const share = await page();
    share.button.focus();
    await press('Enter');
    await until(() => share.isOpen);
    await press('ArrowDown', 'ArrowDown', 'Escape');
    await until(() => !share.isOpen);
    expect(share.focused).to.equal(share.button);
    await press('Enter');
    await until(() => share.isOpen);
    await press('Escape');
    await until(() => !share.isOpen);
    expect(share.focused).to.equal(share.button);
  });

  it('leaves keys with modifiers to the browser', async () => {
    const share = await (await page()).open();
    share.targets[0]!.focus();
    let prevented = false;
    document.addEventListener('keydown', (event) => (prevented ||= event.defaultPrevented));
    share.targets[0]!.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'ArrowDown',
        altKey: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
    expect(prevented).to.equal(false);
    expect(share.focused).to.equal(share.targets[0]);
  });

  it('shows where the focus is', async () => {
    const share = await page();
    document.querySelector<HTMLElement>('#before')!.focus();
    await press('Tab', 'Enter');
    await until(() => share.isOpen);
    await press('ArrowDown');
    expect(share.focused).to.equal(share.targets[0]);
    const rules = share.root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const ring = rules.find(
      (rule) => (rule as CSSStyleRule).selectorText === '#share-menu :focus-visible',
    );
    expect((ring as CSSStyleRule).style.outline).to.match(/^2px solid/);
    // Driven from outside, WebKitGTK's window is never the active one, and draws no rings.
    if (!document.hasFocus()) return;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(share.focused!);
    expect(outlineStyle).to.equal('solid');
    expect(outlineWidth).to.equal('2px');
    expect(outlineColor).to.equal(getComputedStyle(share.menu).color);
  });

  it('follows a link with Enter', async () => {
    const share = await page();
    share.button.focus();
    await press('Enter');
    await until(() => share.isOpen);
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await until(() => followed);
    await until(() => !share.isOpen);
    expect(share.focused).to.equal(share.button);
  });
});

describe('the share menu by mouse', () => {
  it('opens and closes with the button', async () => {
    const share = await page();
    await clickOn(share.button);
    await until(() => share.isOpen);
    await clickOn(share.button);
    await until(() => !share.isOpen);
    await settled();
    expect(share.isOpen).to.equal(false);
    await clickOn(share.button);
    await until(() => share.isOpen);
  });

  it('closes when something else is clicked', async () => {
    const share = await (await page()).open();
    await clickOn(document.querySelector('#before')!);
    await until(() => !share.isOpen);
  });

  it('stays open when its own edge is clicked', async () => {
    const share = await (await page()).open();
    await clickOn(share.menu.querySelector('.share-list')!);
    expect(share.isOpen || followed).to.equal(true);
  });

  it('is the only open one on the page', async () => {
    const around = await fixture(
      html`<div style="display: grid; grid-template-columns: 200px 200px; gap: 200px">
        <share-host></share-host><share-host></share-host>
      </div>`,
    );
    const [first, second] = await Promise.all([...around.children].map((host) => sharePage(host)));
    await clickOn(first!.button);
    await until(() => first!.isOpen);
    await clickOn(second!.button);
    await until(() => second!.isOpen);
    expect(first!.isOpen).to.equal(false);
    await settled();
    expect(second!.isOpen).to.equal(true);
  });

  it('follows a link, and closes', async () => {
    const share = await (await page()).open();
    const chosen: string[] = [];
    share.host.addEventListener('test-share', (event) =>
      chosen.push((event as ShareEvent).service),
    );
    await clickOn(share.target('WhatsApp'));
    await until(() => !share.isOpen);
    expect(followed).to.equal(true);
    expect(chosen).to.deep.equal(['whatsapp']);
  });

  it('fires the event for a middle click too', async () => {
    const share = await (await page()).open();
    const chosen: string[] = [];
    share.host.addEventListener('test-share', (event) =>
      chosen.push((event as ShareEvent).service),
    );
    const init = { bubbles: true, composed: true, cancelable: true };
    share.target('WhatsApp').dispatchEvent(new MouseEvent('auxclick', { ...init, button: 2 }));
    expect(chosen).to.deep.equal([]);
    share.target('WhatsApp').dispatchEvent(new MouseEvent('auxclick', { ...init, button: 1 }));
    expect(chosen).to.deep.equal(['whatsapp']);
  });

  it('shares nothing where the page cancels the event', async () => {
    stub('clipboard', { writeText: () => Promise.reject(new Error('not asked for')) });
    stub('canShare', () => true);
    stub('share', () => Promise.reject(new Error('not asked for')));
    const share = await page();
    const chosen: string[] = [];
    share.host.addEventListener('test-share', (event) => {
      chosen.push((event as ShareEvent).service);
      event.preventDefault();
    });
    for (const name of [...names, 'Other apps']) {
      await share.open();
      share.target(name).click();
      expect(followed, name).to.equal(false);
      expect(share.isOpen, name).to.equal(false);
    }
    expect(chosen.join(' ')).to.equal(
      'copy email whatsapp facebook x linkedin telegram bluesky mastodon native',
    );
    await settled();
    expect(share.field('share-address')).to.equal(null);
  });
});

describe('copying in the share menu', () => {
  it('happens within the click, and is announced in the card’s language', async () => {
    const copied: string[] = [];
    stub('clipboard', { writeText: (value: string) => Promise.resolve(void copied.push(value)) });
    const share = await (await page({ lang: 'ar' })).open();
    const status = share.menu.querySelector('[role=status]');
    expect(share.status).to.equal('');
    const item = share.target('نسخ الرابط');
    item.click();
    expect(copied).to.deep.equal([share.host.url]);
    await until(() => share.status);
    expect(share.status).to.equal('تم نسخ الرابط');
    expect(share.menu.querySelector('[role=status]') === status).to.equal(true);
    expect(text(item)).to.equal('تم نسخ الرابط');
    expect(share.isOpen).to.equal(true);
    share.button.click();
    await share.open();
    expect(text(item)).to.equal('نسخ الرابط');
    expect(share.status).to.equal('');
  });

  const refusals: Record<string, unknown> = {
    'without permission': {
      writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')),
    },
    'where it throws': {
      writeText: () => {
        throw new TypeError();
      },
    },
    'on plain http': undefined,
  };
  for (const [where, clipboard] of Object.entries(refusals))
    it(`shows the selected address ${where}`, async () => {
      stub('clipboard', clipboard);
      const share = await (await page()).open();
      await clickOn(share.target('Copy link'));
      await until(() => share.field('share-address'));
      const field = share.field('share-address')!;
      await until(() => share.focused === field);
      expect(field.readOnly).to.equal(true);
      expect(field.value).to.equal(share.host.url);
      expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(
        share.host.url,
      );
      // The beginning of the address, which tells the site, is in view.
      expect(field.selectionDirection).to.equal('backward');
      expect(field.scrollLeft).to.equal(0);
      expect(field.labels?.[0]?.textContent?.trim()).to.equal('Copy this address');
      expect(share.status).to.equal('');
      expect(share.isOpen).to.equal(true);
      await expect(share.host).to.be.accessible();
      await press('Escape');
      await until(() => !share.isOpen);
      expect(share.focused).to.equal(share.button);
    });
});

describe('the device’s share sheet', () => {
  it('is offered where the device has a share sheet', async () => {
    const share = await (await page()).open();
    expect(share.targets.length).to.equal(names.length);
    share.button.click();
    stub('canShare', ({ url }: ShareData) => url === share.host.url);
    stub('share', () => Promise.resolve());
    await share.open();
    expect(text(share.targets.at(-1)!)).to.equal('Other apps');
  });

  it('gets address and title within the click', async () => {
    const shared: ShareData[] = [];
    stub('canShare', () => true);
    stub('share', (data: ShareData) => Promise.resolve(void shared.push(data)));
    const share = await (await page()).open();
    share.target('Other apps').click();
    expect(shared).to.deep.equal([{ url: share.host.url, title: share.host.articleTitle }]);
    await until(() => !share.isOpen);
  });

  it('can be cancelled', async () => {
    stub('canShare', () => true);
    stub('share', () => Promise.reject(new DOMException('', 'AbortError')));
    const share = await (await page()).open();
    share.target('Other apps').click();
    await settled();
    expect(share.isOpen).to.equal(true);
    expect(share.field('share-address')).to.equal(null);
  });

  it('is replaced by the address where it fails', async () => {
    stub('canShare', () => true);
    stub('share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
    const share = await (await page()).open();
    share.target('Other apps').click();
    await until(() => share.field('share-address'));
  });

  it('is replaced by the address where it is the only target and the device has no share sheet', async () => {
    const share = await (await page({ targets: 'native' })).open();
    expect(share.targets.length).to.equal(0);
    expect(share.field('share-address')?.value).to.equal(share.host.url);
  });
});

describe('Mastodon in the share menu', () => {
  const ask = async (): Promise<SharePage> => {
    const share = await (await page({ articleTitle: 'A & "B"' })).open();
    const item = share.target('Mastodon');
    expect(item.getAttribute('aria-expanded')).to.equal('false');
    await clickOn(item);
    await until(() => share.field('share-server'));
    expect(item.getAttribute('aria-expanded')).to.equal('true');
    return share;
  };
  const link = (share: SharePage) => share.menu.querySelector<HTMLAnchorElement>('.share-ask a');

  it('asks for the reader’s server, and opens it', async () => {
    const share = await ask();
    expect(share.focused).to.equal(share.field('share-server'));
    expect(link(share)).to.equal(null);
    await press(...'piaille.fr');
    const { origin, pathname, searchParams } = new URL(link(share)!.href);
    expect(origin + pathname).to.equal('https://piaille.fr/share');
    expect(searchParams.get('text')).to.equal(`A & "B"\n${share.host.url}`);
    expect(link(share)!.rel).to.equal('noopener noreferrer');
    expect(link(share)!.target).to.equal('_blank');
    await press('Enter');
    await until(() => followed);
    await until(() => !share.isOpen);
  });

  it('asks for the server again each time the menu opens', async () => {
    const share = await ask();
    await press(...'piaille.fr', 'Escape');
    await until(() => !share.isOpen);
    await share.open();
    expect(share.field('share-server')).to.equal(null);
    share.target('Mastodon').click();
    expect(share.field('share-server')!.value).to.equal('');
  });

  it('explains why a name is not a server', async () => {
    const share = await ask();
    await press(...'nowhere', 'Enter');
    const field = share.field('share-server')!;
    await until(() => field.getAttribute('aria-invalid') === 'true');
    const hint = share.menu.querySelector(`#${field.getAttribute('aria-describedby')}`);
    expect(text(hint)).to.include('mastodon.social');
    expect(share.focused).to.equal(field);
    expect(followed).to.equal(false);
    await expect(share.host).to.be.accessible();
    await press('.', 'o', 'r', 'g');
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    expect(link(share)!.href).to.match(/^https:\/\/nowhere\.org\/share\?/);
  });

  it('leaves the keys Home, End, left and right to the field', async () => {
    const share = await ask();
    await press('b', 'Home', 'a', 'ArrowRight', 'c', 'ArrowLeft', 'End', 'd');
    expect(share.field('share-server')!.value).to.equal('abcd');
    await press('ArrowUp');
    expect(text(share.focused)).to.equal('Mastodon');
    await press('ArrowDown');
    expect(share.focused).to.equal(share.field('share-server'));
  });

  it('fires one event', async () => {
    const share = await (await page()).open();
    let times = 0;
    share.host.addEventListener('test-share', () => (times += 1));
    share.target('Mastodon').click();
    share.field('share-server')!.value = 'mastodon.social';
    share.field('share-server')!.dispatchEvent(new Event('input'));
    link(share)!.click();
    expect(times).to.equal(1);
    expect(followed).to.equal(true);
  });
});
