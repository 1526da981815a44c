// Ten, a hundred and a thousand cards on one page, none lazy: how long until every one shows its title
// and chips, what the browser's main thread does for them in all, and what each keeps in memory.
import { BoundExceeded, settledMemory, settledWork, visit } from '../lib/visit.mjs';

const counts = [10, 100, 1000];

export const many = {
  name: 'many',
  rows: [
    ...counts.map((count) => ({
      key: `time${count}`,
      label: `${count} cards`,
      unit: 'ms',
      ratio: true,
    })),
    ...counts.map((count) => ({
      key: `work${count}`,
      label: `${count} cards, main thread until it rests`,
      unit: 'ms',
      ratio: true,
    })),
    { key: 'json100', label: 'JSON requests, 100 cards' },
    { key: 'json1000', label: 'JSON requests, 1000 cards' },
    { key: 'requests1000', label: 'all requests, 1000 cards' },
    { key: 'heap', label: 'JS heap per card', unit: 'kB', digits: 1, ratio: true },
    { key: 'nodes', label: 'DOM nodes per card', ratio: true },
    { key: 'slope', label: 'a card more, from 100 to 1000', unit: 'ms', digits: 2, ratio: true },
    { key: 'growth', label: 'the same by that from 10 to 100', digits: 2 },
  ],

  warm: () => counts.map(pathOf),

  async run(run, contender) {
    const results = {};
    const memory = {};
    for (const count of counts) {
      const options = { path: pathOf(count), count, conditions: run.conditions, bound: run.bound };
      try {
        await visit(run, contender, options, async ({ page, session, wire, completeAt }) => {
          results[`time${count}`] =
            completeAt - (await page.evaluate(() => performance.timeOrigin));
          const requests = wire.requests();
          results[`json${count}`] = requests.filter(({ kind }) => kind === 'json').length;
          results[`requests${count}`] = requests.length;
          results[`work${count}`] = await settledWork(session);
          memory[count] = await settledMemory(session);
        });
      } catch (error) {
        if (!(error instanceof BoundExceeded)) throw error;
        for (const more of counts)
          if (more >= count) results[`time${more}`] = { over: error.bound };
        break;
      }
    }
    return { ...results, ...perCard(memory), ...slopes(results) };
  },
};

function pathOf(count) {
  return `page.html?count=${count}&eager`;
}

/** Calculated from the difference of two pages, without what all pages have in common. */
function perCard(memory) {
  const least = memory[counts[0]];
  const mostCount = counts.findLast((count) => memory[count]);
  if (!least || mostCount === counts[0]) return {};
  const cards = mostCount - counts[0];
  return {
    heap: (memory[mostCount].heap - least.heap) / cards / 1000,
    nodes: (memory[mostCount].nodes - least.nodes) / cards,
  };
}

function slopes({ time10, time100, time1000 }) {
  if (typeof time1000 !== 'number') return {};
  const slope = (time1000 - time100) / 900;
  return { slope, growth: slope / ((time100 - time10) / 90) };
}
