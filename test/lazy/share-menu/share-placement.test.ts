import { expect, nextFrame } from '@open-wc/testing';
import { clickOn, devTools, press, setViewport } from '../../support/page-commands.js';
import { shareFrame, SharePage, until } from './support/share-fixture.js';

type Frame = Awaited<ReturnType<typeof shareFrame>>;

/** A list of this many entries is higher than a small viewport. */
const high = 620;

const boxes = ({ menu, button }: SharePage) => ({
  list: menu.getBoundingClientRect(),
  at: button.getBoundingClientRect(),
});

const isSheet = ({ menu }: SharePage) =>
  menu.querySelector('.share-close')!.getBoundingClientRect().height > 0;

/** WebKit measures elements in a zoomed parent in the parent's pixels, not in those of the viewport. */
function scaleOf({ document, element }: Frame): number {
  const probe = document.createElement('div');
  probe.style.cssText = 'position: absolute; zoom: 2; inline-size: 100px';
  document.body.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width === 100 ? Number(getComputedStyle(element).zoom) : 1;
}

function boxInWindow(target: Element, frame: Frame) {
  const scale = scaleOf(frame);
  const { left, right, top, bottom } = target.getBoundingClientRect();
  return {
    left: left * scale,
    right: right * scale,
    top: top * scale,
    bottom: bottom * scale,
  };
}

function expectInside({ menu }: SharePage, frame: Frame): void {
  const { window } = frame;
  const { left, right, top, bottom } = boxInWindow(menu, frame);
  const places = JSON.stringify({ left, right, top, bottom });
  expect(left, places).to.be.at.least(0);
  expect(top, places).to.be.at.least(0);
  expect(right, places).to.be.at.most(window.innerWidth);
  expect(bottom, places).to.be.at.most(window.innerHeight);
  // On a zoomed page WebKit rounds the two rects differently.
  expect(menu.scrollWidth, 'scrolled sideways').to.be.at.most(menu.clientWidth + 1);
}

/** Asserts that each entry is visible in its middle, whatever clips or covers the card. */
function expectSeen({ root, targets }: SharePage, frame: Frame): void {
  const { left, right, top, bottom } = boxInWindow(targets[0]!, frame);
  const seen = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  expect(targets[0]!.contains(seen)).to.equal(true);
}

function expectAtButton(share: SharePage): void {
  const { list, at } = boxes(share);
  expect(isSheet(share)).to.equal(false);
  expect(Math.min(Math.abs(list.top - at.bottom), Math.abs(at.top - list.bottom))).to.be.at.most(5);
  expect(list.left).to.be.below(at.right);
  expect(list.right).to.be.above(at.left);
}

/** A card this wide, with its button where the rest of the page leaves room for a list of any side. */
const card = (width: number, attributes = '') =>
  `<div style="inline-size: ${width}px; margin: 20px auto"><share-host ${attributes}></share-host></div>`;

describe('the place of the share menu', () => {
  for (const page of ['ltr', 'rtl'] as const)
    for (const lang of ['en', 'ar'])
      it(`is at the button’s end: ${lang} card, ${page} page`, async () => {
        const frame = await shareFrame(card(500, `lang="${lang}"`), {
          width: 1100,
          height: high,
          dir: page,
        });
        const share = await (await frame.find()).open();
        expectInside(share, frame);
        expectSeen(share, frame);
        expectAtButton(share);
        const { list, at } = boxes(share);
        expect(list.top).to.be.above(at.top);
        if (lang === 'ar') expect(list.left).to.be.closeTo(at.left, 1);
        else expect(list.right).to.be.closeTo(at.right, 1);
      });

  for (const width of [200, 320, 360, 479])
    for (const lang of ['en', 'ar'])
      it(`is a sheet on a screen ${width} px wide, ${lang}`, async () => {
        const frame = await shareFrame(`<share-host lang="${lang}"></share-host>`, {
          width,
          height: high,
        });
        const share = await (await frame.find()).open();
        expect(isSheet(share)).to.equal(true);
        expectInside(share, frame);
        expectSeen(share, frame);
        const { list } = boxes(share);
        expect(list.bottom).to.equal(high);
        expect(list.width).to.be.closeTo(Math.min(width, 448), 1);
      });

  for (const lang of ['en', 'ar'])
    it(`fits a card 200 px wide on a wide page, ${lang}`, async () => {
      const frame = await shareFrame(card(200, `lang="${lang}"`), { width: 800, height: high });
      const share = await (await frame.find()).open();
      expectInside(share, frame);
      expectSeen(share, frame);
      expectAtButton(share);
    });

  for (const [side, justify] of [
    ['left', 'start'],
    ['right', 'end'],
  ])
    for (const lang of ['en', 'ar'])
      it(`stays inside at the ${side} edge, ${lang}`, async () => {
        const frame = await shareFrame(
          `<div style="display: grid; grid-template-columns: 110px; justify-content: ${justify}"><share-host lang="${lang}"></share-host></div>`,
          { width: 700, height: high },
        );
        const share = await (await frame.find()).open();
        expectInside(share, frame);
        expectAtButton(share);
      });

  it('is at the button in the first frame, on a page that is zoomed by its style sheet', async () => {
    const frame = await shareFrame(card(400), {
      width: 1100,
      height: 800,
      head: '<style>body { zoom: 1.25 }</style>',
    });
    const share = await (await frame.find()).open();
    expectInside(share, frame);
    expectSeen(share, frame);
    expectAtButton(share);
  });

  it('is above the button at the bottom of the viewport', async () => {
    const frame = await shareFrame(
      `<div style="block-size: ${high - 40}px"></div><share-host></share-host>`,
      { width: 700, height: high },
    );
    const share = await (await frame.find()).open();
    expectInside(share, frame);
    expectAtButton(share);
    const { list, at } = boxes(share);
    expect(list.bottom).to.be.at.most(at.top);
  });

  it('is a sheet that scrolls where there is no room at all', async () => {
    const frame = await shareFrame(
      `<div style="block-size: 120px"></div><share-host></share-host>`,
      {
        width: 700,
        height: 260,
      },
    );
    const share = await (await frame.find()).open();
    expect(isSheet(share)).to.equal(true);
    expectInside(share, frame);
    expect(share.menu.scrollHeight).to.be.above(share.menu.clientHeight);
    share.button.focus();
    await press('End');
    expectInside(share, frame);
    const last = share.targets.at(-1)!.getBoundingClientRect();
    expect(share.focused).to.equal(share.targets.at(-1));
    expect(last.bottom).to.be.at.most(frame.window.innerHeight);
  });

  it('cuts an entry in its middle where it scrolls, as on a phone in landscape', async () => {
    for (const height of [240, 260, 280, 300, 320, 340, 360]) {
      const frame = await shareFrame('<share-host></share-host>', { width: 460, height });
      const share = await (await frame.find()).open();
      const { bottom } = share.menu.getBoundingClientRect();
      const cut = share.targets
        .map((target) => target.getBoundingClientRect())
        .find((box) => box.top < bottom && box.bottom > bottom);
      expect(share.menu.scrollHeight, `${height} px`).to.be.above(share.menu.clientHeight);
      expect(cut, `${height} px: nothing is cut`).not.to.equal(undefined);
      expect(bottom - cut!.top, `${height} px`).to.be.at.least(cut!.height / 4 - 1);
      expect(cut!.bottom - bottom, `${height} px`).to.be.at.least(cut!.height / 4 - 1);
    }
  });

  it('becomes a sheet when the window shrinks', async () => {
    await setViewport(1000, 800);
    const frame = await shareFrame(card(500), { width: 900, height: high });
    const share = await (await frame.find()).open();
    expect(isSheet(share)).to.equal(false);
    frame.frame.style.height = '200px';
    await until(() => isSheet(share));
    expectInside(share, frame);
    frame.frame.style.height = `${high}px`;
    await until(() => !isSheet(share));
    expectInside(share, frame);
    expectAtButton(share);
  });

  it('grows with the form for a server, and stays in the viewport', async () => {
    const frame = await shareFrame(card(500), { width: 900, height: 460 });
    const share = await (await frame.find()).open();
    await clickOn(share.target('Mastodon'));
    await until(() => share.field('share-server'));
    expectInside(share, frame);
    expectAtButton(share);
    expect(share.menu.scrollHeight).to.be.above(share.menu.clientHeight);
    const { top, bottom } = share.field('share-server')!.getBoundingClientRect();
    const { list } = boxes(share);
    expect(top).to.be.above(list.top);
    expect(bottom).to.be.below(list.bottom);
  });
});

const surroundings: Record<string, string> = {
  'a container that clips':
    '<div style="block-size: 60px; inline-size: 150px; margin: 50px; overflow: hidden">*</div>',
  'a container that clips and contains':
    '<div style="block-size: 60px; margin: 50px; contain: strict; overflow: clip">*</div>',
  'a container that scrolls':
    '<div style="block-size: 60px; inline-size: 300px; margin: 50px; overflow: auto">*<p style="block-size: 900px"></p></div>',
  'a parent moved by a transform':
    '<div style="inline-size: 300px; transform: translate(250px, 60px)">*</div>',
  'a parent scaled by a transform':
    '<div style="inline-size: 300px; margin: 50px; transform: scale(0.6)">*</div>',
  'a parent turned by a transform':
    '<div style="inline-size: 300px; margin: 150px; transform: rotate(40deg)">*</div>',
  'a carousel far to the side':
    '<div style="overflow: hidden"><div style="inline-size: 3000px; padding-inline-start: 1800px; transform: translateX(-1500px)"><div style="inline-size: 300px">*</div></div></div>',
  'a parent with a filter, below others':
    '<div style="filter: blur(0); position: relative; z-index: -1; inline-size: 300px; margin: 50px">*</div>',
  'a parent that is zoomed': '<div style="zoom: 1.25; inline-size: 300px; margin: 50px">*</div>',
  'content-visibility: auto':
    '<div style="content-visibility: auto; inline-size: 300px; margin: 50px">*</div>',
  'a page that sets its own writing direction':
    '<div dir="rtl" style="inline-size: 300px; margin: 50px">*</div>',
};

describe('the share menu inside', () => {
  for (const [name, around] of Object.entries(surroundings))
    for (const lang of ['en', 'ar'])
      it(`${name}, ${lang}`, async () => {
        const frame = await shareFrame(
          around.replace('*', `<share-host lang="${lang}"></share-host>`),
          {
            width: 800,
            height: high,
          },
        );
        const found = await frame.find();
        // Content that is not rendered yet, as with content-visibility, is rendered with the next frame.
        await nextFrame();
        await nextFrame();
        const share = await found.open();
        expectInside(share, frame);
        expectSeen(share, frame);
        if (!isSheet(share)) expectAtButton(share);
      });

  it('a modal dialog closes with Escape, and the dialog stays open', async () => {
    const frame = await shareFrame(
      '<dialog style="inline-size: 300px"><share-host></share-host></dialog>',
      {
        width: 800,
        height: high,
      },
    );
    const dialog = frame.element as HTMLDialogElement;
    dialog.showModal();
    const share = await frame.find();
    await clickOn(share.button);
    await until(() => share.isOpen);
    expectInside(share, frame);
    expectSeen(share, frame);
    share.button.focus();
    await press('ArrowDown', 'ArrowDown');
    expect(share.focused).to.equal(share.targets[1]);
    await press('Escape');
    await until(() => !share.isOpen);
    expect(share.focused).to.equal(share.button);
    expect(dialog.open).to.equal(true);
    await press('Escape');
    await until(() => !dialog.open);
  });

  it('another shadow root', async () => {
    const frame = await shareFrame(
      '<div style="inline-size: 300px; margin: 50px"></div><button>After</button>',
      {
        width: 800,
        height: high,
      },
    );
    const outer = frame.element.attachShadow({ mode: 'open' });
    const host = frame.document.createElement('share-host');
    outer.append(host);
    await host.updateComplete;
    const share = new SharePage(host);
    let heard = 0;
    frame.document.addEventListener('test-share', (event) => {
      heard += 1;
      event.preventDefault();
    });
    await clickOn(share.button);
    await until(() => share.isOpen);
    expectInside(share, frame);
    expectSeen(share, frame);
    expectAtButton(share);
    await clickOn(share.target('Telegram'));
    expect(heard).to.equal(1);
    await share.open();
    share.targets.at(-1)!.focus();
    await press('Tab');
    expect(frame.document.activeElement?.textContent).to.equal('After');
    await until(() => !share.isOpen);
  });

  it('a frame in which a click leads nowhere: the address is shown', async () => {
    const frame = await shareFrame('<share-host></share-host>', { width: 800, height: high });
    const share = await (await frame.find()).open();
    frame.document.addEventListener('click', (event) => event.preventDefault());
    await clickOn(share.target('WhatsApp'));
    await until(() => share.field('share-address'));
    expect(share.isOpen).to.equal(true);
    expect(share.focused).to.equal(share.field('share-address'));
    await clickOn(share.target('Telegram'));
    expect(share.isOpen).to.equal(true);
    // A new tab comes before the frame's.
    frame.document.defaultView!.dispatchEvent(new Event('blur'));
    await until(() => !share.isOpen);
  });
});

/** Takes anchor positioning out of every style sheet of the frame. */
const withoutAnchors = `<script>
  const { replaceSync } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.replaceSync = function (text) {
    replaceSync.call(this, text.replaceAll('position-try-fallbacks', 'x-not-known'));
  };
</script>`;

describe('the share menu without anchor positioning', () => {
  for (const width of [200, 360, 800])
    for (const lang of ['en', 'ar'])
      it(`is a sheet at the bottom of ${width} px, ${lang}`, async () => {
        const frame = await shareFrame(`<share-host lang="${lang}"></share-host>`, {
          width,
          height: high,
          head: withoutAnchors,
        });
        const share = await (await frame.find()).open();
        expect(isSheet(share)).to.equal(true);
        expectInside(share, frame);
        expectSeen(share, frame);
        const { list } = boxes(share);
        expect(list.bottom).to.equal(high);
        expect(list.width).to.be.at.most(448);
        expect((list.left + list.right) / 2).to.be.closeTo(width / 2, 1);
      });

  it('has a button that closes the sheet', async () => {
    const frame = await shareFrame('<share-host></share-host>', {
      width: 360,
      height: high,
      head: withoutAnchors,
    });
    const share = await (await frame.find()).open();
    const close = share.menu.querySelector<HTMLElement>('.share-close')!;
    expect(close.ariaLabel).to.equal('Close');
    await clickOn(close);
    await until(() => !share.isOpen);
    expect(share.focused).to.equal(share.button);
  });
});

describe('the focus in a share menu as a sheet', () => {
  const openSheet = async () => {
    const frame = await shareFrame(
      '<div><button>Before</button><share-host></share-host><button id="after">After</button></div>',
      { width: 360, height: high },
    );
    const share = await frame.find();
    // WebKit tells a frame of its focus once it has been clicked into.
    await clickOn(frame.document.querySelector('button')!);
    share.button.focus();
    await press('Enter');
    await until(() => share.isOpen);
    expect(isSheet(share)).to.equal(true);
    return { frame, share };
  };

  it('is on its first entry, in a group, when it opens', async () => {
    const { share } = await openSheet();
    expect(share.focused).to.equal(share.targets[0]);
    expect(share.focused!.closest('ul')!.ariaLabel).to.equal('Share this article');
  });

  const closings: Record<string, (share: SharePage) => Promise<void>> = {
    Escape: () => press('Escape'),
    'its own button': (share) => clickOn(share.menu.querySelector('.share-close')!),
    'a tap beside it': (share) => clickOn(share.host.ownerDocument.querySelector('button')!),
  };
  for (const [how, close] of Object.entries(closings))
    it(`goes back to the button: ${how}`, async () => {
      const { frame, share } = await openSheet();
      // A tap: the tapped element gets no focus, as in Safari.
      frame.document.addEventListener('mousedown', (event) => event.preventDefault());
      await close(share);
      await until(() => !share.isOpen);
      await until(() => share.focused === share.button);
    });

  it('leaves the sheet with Tab at both ends, and the sheet closes', async () => {
    const { frame, share } = await openSheet();
    await press('Shift+Tab');
    await until(() => !share.isOpen);
    expect(share.focused).to.equal(share.button);
    await press('Enter');
    await until(() => share.isOpen);
    share.menu.querySelector<HTMLElement>('.share-close')!.focus();
    await press('Tab');
    await until(() => !share.isOpen);
    expect(frame.document.activeElement?.id).to.equal('after');
  });

  it('stays on the button where the menu is a list', async () => {
    const frame = await shareFrame('<share-host></share-host>', { width: 800, height: high });
    const share = await frame.find();
    share.button.focus();
    await press('Enter');
    await until(() => share.isOpen);
    if (!isSheet(share)) expect(share.focused).to.equal(share.button);
  });
});

describe('the size of targets in the share menu', () => {
  const smallest = (share: SharePage) => {
    const sizes = [...share.menu.querySelectorAll('a, button, input')]
      .map((element) => element.getBoundingClientRect())
      .filter(({ height }) => height > 0)
      .map(({ width, height }) => Math.min(width, height));
    return Math.min(...sizes);
  };

  it('is enough for a mouse', async () => {
    const frame = await shareFrame('<share-host></share-host>', { width: 200, height: high });
    const share = await (await frame.find()).open();
    share.target('Mastodon').click();
    expect(smallest(share)).to.be.at.least(40);
  });

  it('is enough for a finger', async () => {
    const frame = await shareFrame('<share-host></share-host>', { width: 200, height: high });
    await devTools('Emulation.setTouchEmulationEnabled', { enabled: true });
    try {
      const share = await (await frame.find()).open();
      share.target('Mastodon').click();
      await nextFrame();
      const rules = share.root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      const coarse = rules.find(
        (rule) => (rule as CSSMediaRule).conditionText === '(pointer: coarse)',
      );
      expect((coarse as CSSMediaRule).cssRules[0]!.cssText).to.include('min-block-size: 44px');
      // Chromium alone can pretend to have a touch screen.
      if (frame.window.matchMedia('(pointer: coarse)').matches)
        expect(smallest(share)).to.be.at.least(44);
    } finally {
      await devTools('Emulation.setTouchEmulationEnabled', { enabled: false });
    }
  });
});
