import { expect } from '@open-wc/testing';
import { followLink } from '../../src/platform/follow-link.js';

const address = 'https://portal.example/news/1';

/** What a card's frame is to the script: a window in another, in which some acts are forbidden. */
function frameWith({ protocol = 'https:', forbids = [] as string[], base = '' } = {}) {
  const document = new DOMParser().parseFromString(`<!doctype html>${base}`, 'text/html');
  Object.defineProperty(document, 'hidden', { value: false });
  const acts: string[] = [];
  const forbid = (act: string) => {
    if (forbids.includes(act)) throw new DOMException('Sandboxed', 'SecurityError');
  };
  const top = {
    location: {
      set href(url: string) {
        forbid('top');
        acts.push(`top ${url}`);
      },
    },
  };
  const events = new EventTarget();
  const view = Object.assign(events, {
    document,
    top,
    parent: top,
    location: { protocol },
    open: (...args: string[]) => {
      forbid('tab');
      acts.push(`open ${args.join(' ')}`);
      return null;
    },
  }) as unknown as Window;
  const click = (attributes: string, init: MouseEventInit = {}, prevent = false) => {
    const holder = document.createElement('div');
    holder.innerHTML = `<a ${attributes}>Article</a>`;
    const event = new MouseEvent('click', { cancelable: true, ...init });
    if (prevent) event.preventDefault();
    const outcome = followLink(event, holder.querySelector('a')!, view);
    return { outcome, isOurs: event.defaultPrevented && !prevent };
  };
  return { acts, click, events };
}

describe('a link in a frame', () => {
  it('opens in the reader’s window, and where that is forbidden in a new tab', () => {
    const free = frameWith();
    expect(free.click(`href="${address}" target="_top"`).isOurs).to.equal(true);
    expect(free.acts).to.deep.equal([`top ${address}`]);
    const boxed = frameWith({ forbids: ['top'] });
    boxed.click(`href="${address}" target="_parent"`);
    expect(boxed.acts).to.deep.equal([`open ${address} _blank noopener`]);
  });

  it('says that it led nowhere, where both are forbidden', async () => {
    const { click, acts } = frameWith({ forbids: ['top', 'tab'] });
    expect(await click(`href="${address}" target="_top"`).outcome).to.equal(false);
    expect(acts).to.deep.equal([]);
  });

  for (const sign of ['blur', 'pagehide', 'beforeunload'])
    it(`led somewhere where the frame is told ${sign}`, async () => {
      const { click, events } = frameWith();
      const { outcome } = click(`href="${address}" target="_top"`);
      events.dispatchEvent(new Event(sign));
      expect(await outcome).to.equal(true);
    });

  it('leaves a document that a builder made', () => {
    for (const protocol of ['about:', 'blob:', 'data:']) {
      const { click, acts } = frameWith({ protocol });
      click(`href="${address}"`);
      expect(acts).to.deep.equal([`top ${address}`]);
    }
    const elsewhere = frameWith({ protocol: 'about:', base: '<base target="_blank">' });
    expect(elsewhere.click(`href="${address}"`).isOurs).to.equal(false);
  });

  it('is the browser’s alone: in the frame’s own page, by key or middle button, as the page decides', () => {
    const { click, acts } = frameWith();
    const left = [
      click(`href="${address}"`),
      click(`href="${address}" target="sidebar"`),
      click(`href="#note" target="_top"`),
      click(`href="mailto:a@b.example" target="_top"`),
      click(`href="${address}" target="_top"`, { ctrlKey: true }),
      click(`href="${address}" target="_top"`, { metaKey: true }),
      click(`href="${address}" target="_top"`, { shiftKey: true }),
      click(`href="${address}" target="_top"`, { button: 1 }),
      click(`href="${address}" target="_top"`, {}, true),
    ];
    for (const { outcome, isOurs } of left) {
      expect(outcome).to.equal(undefined);
      expect(isOurs).to.equal(false);
    }
    expect(acts).to.deep.equal([]);
  });
});
