// From the press on the share button to the frame that paints its six entries, at first and again.
import { setTimeout as wait } from 'node:timers/promises';
import { inCard, isOpen, pressAt, timePress } from '../lib/press.mjs';
import { visit } from '../lib/visit.mjs';

/** A reader needs at least this long to find the button, and to press it again. */
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
      const isShown = `(${isOpen})(${inCard(contender, contender.menu)})`;
      const first = await timePress(frame, isShown, press);
      if (contender.close) await page.keyboard.press(contender.close);
      else await press();
      await frame.waitForFunction(`!${isShown}`);
      await wait(closing);
      const again = await timePress(frame, isShown, press);
      return { first, again };
    });
  },
};
