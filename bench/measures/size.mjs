// The same card with a longer article: the cost of text that the card does not show.
import { bodySizes } from '../articles/documents.mjs';
import { visit } from '../lib/visit.mjs';

const pathOf = (size) => `page.html?body=${size}`;

export const size = {
  name: 'size',
  rows: [
    ...bodySizes.map((kilobytes) => ({
      key: `body${kilobytes}`,
      label: `article of ${kilobytes} kB`,
      unit: 'ms',
      ratio: true,
    })),
    { key: 'difference', label: 'difference of 100 kB and 1 kB', unit: 'ms', ratio: true },
  ],

  warm: () => bodySizes.map(pathOf),

  async run(run, contender) {
    const results = {};
    for (const kilobytes of bodySizes) {
      const options = { path: pathOf(kilobytes), conditions: run.conditions };
      results[`body${kilobytes}`] = await visit(
        run,
        contender,
        options,
        async ({ page, completeAt }) =>
          completeAt - (await page.evaluate(() => performance.timeOrigin)),
      );
    }
    return { ...results, difference: results.body100 - results.body1 };
  },
};
