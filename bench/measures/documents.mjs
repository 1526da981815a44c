// Thirty cards of thirty documents: the time until all cards show their chips.
import { documentCount } from '../articles/documents.mjs';
import { visit } from '../lib/visit.mjs';

const path = `page.html?count=${documentCount}&eager&documents`;

export const documents = {
  name: 'documents',
  isOptional: true,
  rows: [
    {
      key: 'time',
      label: `${documentCount} cards of ${documentCount} documents`,
      unit: 'ms',
      ratio: true,
    },
  ],

  warm: () => [path],

  run(run, contender) {
    const options = { path, count: documentCount, conditions: run.conditions, bound: run.bound };
    return visit(run, contender, options, async ({ page, completeAt }) => ({
      time: completeAt - (await page.evaluate(() => performance.timeOrigin)),
    }));
  },
};
