// A card is inserted and removed 500 times: the growth of the heap.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unthrottled } from '../lib/conditions.mjs';
import { cardMarkupOf } from '../lib/page-variant.mjs';
import { out } from '../lib/paths.mjs';
import { settledMemory, visit } from '../lib/visit.mjs';

/** Caches fill up first. Code that runs once per card is compiled after some hundred times only. */
const warmUp = 50;
const times = 500;

export const mount = {
  name: 'mount',
  rows: [
    { key: 'heap', label: `heap after ${times} × mount/unmount`, unit: 'kB', digits: 1 },
    { key: 'heapAgain', label: `heap after ${times} × more`, unit: 'kB', digits: 1 },
    { key: 'nodes', label: `DOM nodes after ${times} × mount/unmount` },
    { key: 'time', label: 'one mount and unmount, not slowed', unit: 'ms', digits: 2, ratio: true },
  ],

  async run(run, contender) {
    // Memory is measured, not time, so no pause is needed.
    const options = { path: 'page.html', conditions: unthrottled };
    return visit(run, contender, options, async ({ page, session }) => {
      const cycle = (count) => page.evaluate(source(run, contender, count));
      await cycle(warmUp);
      const before = await settledMemory(session);
      const milliseconds = await cycle(times);
      const after = await settledMemory(session);
      // By now the engine has compiled the code, so that growth from here on is permanent.
      await cycle(times);
      const again = await settledMemory(session);
      return {
        heap: (after.heap - before.heap) / 1000,
        heapAgain: (again.heap - after.heap) / 1000,
        nodes: after.nodes - before.nodes,
        time: milliseconds / times,
      };
    });
  },
};

function source({ origin }, contender, count) {
  const path = join(out, 'site', contender.name, 'page.html');
  const markup = cardMarkupOf(readFileSync(path, 'utf8')).replaceAll('{{origin}}', origin);
  const eager = contender.eager?.(markup) ?? markup;
  const { card, ready } = contender;
  return `(${mountAndUnmount})({ count: ${count}, markup: ${JSON.stringify(eager)}, card: ${JSON.stringify(card)}, ready: ${ready} })`;
}

/** Runs in the page, where contenders that render into hosts define `mountCard`. */
async function mountAndUnmount({ count, markup, card, ready }) {
  const stage = document.createElement('div');
  document.body.append(stage);
  const nextTask = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(port1.close());
      port2.postMessage(null);
    });
  const start = performance.now();
  for (let done = 0; done < count; done += 1) {
    stage.insertAdjacentHTML('beforeend', markup);
    const unmount = await globalThis.mountCard?.(stage.firstElementChild);
    while (!ready(stage.querySelector(card))) await nextTask();
    unmount?.();
    stage.replaceChildren();
  }
  const milliseconds = performance.now() - start;
  stage.remove();
  return milliseconds;
}
