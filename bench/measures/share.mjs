// From the press on the share button to the frame that paints its six entries, at first and again.
import { setTimeout as wait } from 'node:timers/promises';
import { visit } from '../lib/visit.mjs';

/** A reader takes at least as long to find the button; and to press it again. */
const reading = 1000;
const closing = 500;

export const share = {
  name: 'share',
  rows: [
    { key: 'first', label: 'share menu, first', unit: 'ms', ratio: true },
    { key: 'again', label: 'share menu, again', unit: 'ms', ratio: true },
  ],

  async run(run, contender) {
    const options = { path: 'page.html', conditions: run.conditions };
    return visit(run, contender, options, async ({ page, session }) => {
      const frame = contender.frame ? page.frames()[1] : page.mainFrame();
      await wait(reading);
      const button = await frame.evaluateHandle(inCard(contender, contender.share));
      await button.asElement().evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await wait(closing);
      const press = () => pressAt(session, button.asElement());
      const first = await opening(frame, contender, press);
      if (contender.close) await page.keyboard.press(contender.close);
      else await press();
      await frame.waitForFunction(`!(${isOpen})(${inCard(contender, contender.menu)})`);
      await wait(closing);
      const again = await opening(frame, contender, press);
      return { first, again };
    });
  },
};

/** Source of an expression: one of the contender's functions, called with the card. */
const inCard = ({ card, frame }, find) =>
  frame ? `(${find})()` : `(${find})(document.querySelector(${JSON.stringify(card)}))`;

function isOpen(menu) {
  return Boolean(
    menu?.checkVisibility({ visibilityProperty: true }) && menu.getBoundingClientRect().height > 0,
  );
}

async function pressAt(session, element) {
  const { x, y } = await element.clickablePoint();
  const at = { x, y, button: 'left', clickCount: 1 };
  await Promise.all(
    ['mouseMoved', 'mousePressed', 'mouseReleased'].map((type) =>
      session.send('Input.dispatchMouseEvent', { ...at, type, pointerType: 'mouse' }),
    ),
  );
}

/** Milliseconds from the press to the paint. */
async function opening(frame, contender, press) {
  const watching = `new Promise((resolve) => {
    const isOpen = ${isOpen};
    addEventListener('pointerdown', ({ timeStamp: pressed }) => {
      const look = () => {
        if (!isOpen(${inCard(contender, contender.menu)})) return requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - pressed);
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  })`;
  await frame.evaluate(`{ globalThis.benchOpening = ${watching}; undefined }`);
  await press();
  return withinBound(frame.evaluate('benchOpening'));
}

function withinBound(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('The share menu did not open within 10 s.')), 10_000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
