// From a tap to the paint that shows its effect, thirty times: share menu, "+N more", another language.
import { setTimeout as wait } from 'node:timers/promises';
import { inCard, isOpen, pressAt, timePress } from '../lib/press.mjs';
import { median, range } from '../lib/statistics.mjs';
import { visit } from '../lib/visit.mjs';

const times = 30;

/** A reader needs at least this long to find the button. */
const reading = 1000;
const between = 200;

/** Titles of the article `article-taps.json` and of its translation. */
const languages = ['ar', 'fr'];

const statistics = (key, label) => [
  { key, label: `${label}, median of ${times}`, unit: 'ms', ratio: true },
  { key: `${key}Worst`, label: `${label}, worst of ${times}`, unit: 'ms', ratio: true },
];

export const taps = {
  name: 'taps',
  isOptional: true,
  rows: [
    ...statistics('share', 'tap on share'),
    ...statistics('more', 'tap on “+N more”'),
    ...statistics('language', 'tap on a language, its JSON in the cache'),
  ],

  warm: () => [path],

  async run(run, contender) {
    const options = { path, count: times, conditions: run.conditions };
    const { ready } = { ...contender, ...contender.taps };
    return visit(run, { ...contender, ready }, options, async ({ page, session }) => {
      await wait(reading);
      const tap = async (index, find, condition) => {
        const element = (await page.evaluateHandle(inCard(contender, find, index))).asElement();
        await element.evaluate((each) => each.scrollIntoView({ block: 'center' }));
        await wait(between);
        return timePress(page, condition, () => pressAt(session, element));
      };

      const shares = [];
      for (let done = 0; done < times; done += 1) {
        const { share, menu, close } = contender;
        shares.push(await tap(0, share, `(${isOpen})(${inCard(contender, menu)})`));
        if (close) await page.keyboard.press(close);
        else await tap(0, share, `!(${isOpen})(${inCard(contender, menu)})`);
        await page.waitForFunction(`!(${isOpen})(${inCard(contender, menu)})`);
      }
      if (!contender.taps) return of('share', shares);

      const { more, isUnfolded, language, isIn } = contender.taps;
      const folded = [];
      for (let index = 0; index < times; index += 1)
        folded.push(await tap(index, more, inCard(contender, isUnfolded, index)));
      const switches = [];
      // The first time both documents are requested.
      for (let done = 0; done < times + languages.length; done += 1) {
        const wanted = JSON.stringify(languages[done % languages.length]);
        const to = `(card) => (${language})(card, ${wanted})`;
        const isThere = `(card) => (${isIn})(card, ${wanted})`;
        switches.push(await tap(1, to, inCard(contender, isThere, 1)));
      }
      return {
        ...of('share', shares),
        ...of('more', folded),
        ...of('language', switches.slice(languages.length)),
      };
    });
  },
};

const path = `page.html?count=${times}&eager&body=taps`;

const of = (key, values) => ({ [key]: median(values), [`${key}Worst`]: range(values).max });
