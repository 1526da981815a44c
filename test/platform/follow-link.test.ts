import { expect } from '@open-wc/testing';
import { followLink } from '../../src/platform/follow-link.js';

const address = 'https://portal.example/news/1';

/** A stand-in for a card's frame: a window inside another, with some acts forbidden. */
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
  it('opens in the top window, or in a new tab where that is forbidden', () => {
    const free = frameWith();
    expect(free.click(`href="${address}" target="_top"`).isOurs).to.equal(true);
    expect(free.acts).to.deep.equal([`top ${address}`]);
    const boxed = frameWith({ forbids: ['top'] });
    boxed.click(`href="${address}" target="_parent"`);
    expect(boxed.acts).to.deep.equal([`open ${address} _blank noopener`]);
  });

  it('reports that the link led nowhere, where both are forbidden', async () => {
    const { click, acts } = frameWith({ forbids: ['top', 'tab'] });
    expect(await click(`href="${address}" target="_top"`).outcome).to.equal(false);
    expect(acts).to.deep.equal([]);
  });

  for (const sign of ['blur', 'pagehide', 'beforeunload'])
    it(`counts as followed where the frame gets ${sign}`, async () => {
      const { click, events } = frameWith();
      const { outcome } = click(`href="${address}" target="_top"`);
      events.dispatchEvent(new Event(sign));
      expect(await outcome).to.equal(true);
    });

  it('opens in the top window where the frame’s document has no address of its own', () => {
    for (const protocol of ['about:', 'blob:', 'data:']) {
      const { click, acts } = frameWith({ protocol });
      click(`href="${address}"`);
      expect(acts).to.deep.equal([`top ${address}`]);
    }
    const elsewhere = frameWith({ protocol: 'about:', base: '<base target="_blank">' });
    expect(elsewhere.click(`href="${address}"`).isOurs).to.equal(false);
  });

  it('is left to the browser: in a page of its own, with modifier keys or the middle button, after preventDefault()', () => {
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
