// One page in a browser context of its own (nothing cached), slowed down and watched.
import { emulate } from './conditions.mjs';
import { probeSource } from './probe.mjs';
import { recordWire } from './wire.mjs';

export class BoundExceeded extends Error {
  constructor(bound) {
    super(`not complete within ${bound} ms`);
    this.bound = bound;
  }
}

/** Opens `path`, waits until `count` cards are complete, and hands the page over; closes it after. */
export async function visit(run, contender, options, use) {
  const { path, count = 1, conditions, bound = 30_000, before } = options;
  const context = await run.browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    const wire = await recordWire(session);
    await emulate(session, conditions);
    await session.send('Performance.enable');
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: 'benchComplete' });
    await session.send('Page.enable');
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: probeSource(contender, count),
    });
    await before?.(page);
    const url = `${run.origin}/${contender.name}/${path}`;
    const complete = completion(session, bound);
    await session.send('Page.navigate', { url });
    const completeAt = await complete.catch((error) => {
      throw errors[0] ? new Error(`${url}: ${errors[0].message}`, { cause: error }) : error;
    });
    return await use({ page, session, wire, completeAt });
  } finally {
    await context.close();
  }
}

function completion(session, bound) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new BoundExceeded(bound)), bound);
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name !== 'benchComplete') return;
      clearTimeout(timer);
      resolve(Number(payload));
    });
  });
}

export async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** What the main thread has done, in milliseconds, once it has rested for half a second; a page that never rests is read after `bound`. */
export async function settledWork(session, bound = 60_000) {
  const end = Date.now() + bound;
  for (let before = -1; ;) {
    const { TaskDuration } = await metricsOf(session);
    // Reading the metrics needs time too.
    if (TaskDuration - before < 0.05 || Date.now() > end) return TaskDuration * 1000;
    before = TaskDuration;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Sizes of heap and DOM after a garbage collection. */
export async function settledMemory(session) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  for (let times = 0; times < 3; times += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    await session.send('HeapProfiler.collectGarbage');
  }
  const { JSHeapUsedSize, Nodes } = await metricsOf(session);
  return { heap: JSHeapUsedSize, nodes: Nodes };
}
