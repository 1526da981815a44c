// Six and fifty items of one feed, compact: the time until every title is shown.
import { listLengths } from '../articles/documents.mjs';
import { visit } from '../lib/visit.mjs';

const pathOf = (items) => `page.html?items=${items}`;

export const list = {
  name: 'list',
  isOptional: true,
  rows: listLengths.map((items) => ({
    key: `list${items}`,
    label: `list of ${items} items, compact`,
    unit: 'ms',
  })),

  warm: () => listLengths.map(pathOf),

  async run(run, contender) {
    const results = {};
    for (const items of listLengths) {
      const options = {
        path: pathOf(items),
        count: contender.cards(items),
        conditions: run.conditions,
      };
      results[`list${items}`] = await visit(
        run,
        contender,
        options,
        async ({ page, completeAt }) =>
          completeAt - (await page.evaluate(() => performance.timeOrigin)),
      );
    }
    return results;
  },
};
