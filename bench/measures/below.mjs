// A card several viewports below: its cost for the page before the card is near the viewport.
import { setTimeout as wait } from 'node:timers/promises';
import { readProbe } from '../lib/probe.mjs';
import { metricsOf, visit } from '../lib/visit.mjs';

/** Time from the first frame, after which slow requests and idle callbacks are over. */
const settling = 4000;

const paths = { without: 'page.html?count=0&below', with: 'page.html?count=1&below' };

export const below = {
  name: 'below',
  isOptional: true,
  rows: [
    { key: 'requests', label: 'a card far below: requests of its own' },
    { key: 'shift', label: 'a card far below: layout shift', digits: 3 },
    { key: 'blocking', label: 'a card far below: blocking time', unit: 'ms' },
    { key: 'blockingWithout', label: 'the script without a card: blocking time', unit: 'ms' },
    { key: 'busy', label: 'a card far below: script, beyond a page’s without', unit: 'ms' },
  ],

  warm: () => Object.values(paths),

  async run(run, contender) {
    const [without, card] = [
      await far(run, contender, 'without'),
      await far(run, contender, 'with'),
    ];
    return {
      requests: card.requests - without.requests,
      shift: card.cls,
      blocking: card.tbt,
      blockingWithout: without.tbt,
      busy: card.script - without.script,
    };
  },
};

function far(run, contender, which) {
  // Complete with the first frame, without waiting for the card.
  const options = { path: paths[which], count: 0, conditions: run.conditions };
  return visit(run, contender, options, async ({ page, session, wire }) => {
    await wait(settling);
    const { ScriptDuration } = await metricsOf(session);
    return {
      ...(await page.evaluate(readProbe)),
      requests: wire.requests().length,
      script: ScriptDuration * 1000,
    };
  });
}
