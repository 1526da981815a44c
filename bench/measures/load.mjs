// One card on a cold visit: transferred bytes, time until complete, main-thread time and layout shift.
import { setTimeout as wait } from 'node:timers/promises';
import { readProbe } from '../lib/probe.mjs';
import { metricsOf, visit } from '../lib/visit.mjs';
import { bytesOf } from '../lib/wire.mjs';

/** Time after completion in which shifts and tasks still count. */
const settling = 1000;

const milliseconds = (seconds) => seconds * 1000;

export const load = {
  name: 'load',
  rows: [
    { key: 'code', label: 'JS + CSS + locale', unit: 'kB', digits: 1 },
    { key: 'js', label: 'of it JS', unit: 'kB', digits: 1 },
    { key: 'css', label: 'of it CSS', unit: 'kB', digits: 1 },
    { key: 'locale', label: 'of it locale', unit: 'kB', digits: 1 },
    { key: 'json', label: 'JSON', unit: 'kB', digits: 1 },
    { key: 'page', label: 'page', unit: 'kB', digits: 1 },
    { key: 'requests', label: 'requests until complete' },
    { key: 'documents', label: 'JSON requests, 1 s after too' },
    { key: 'later', label: 'bytes within 1 s after', unit: 'kB', digits: 1 },
    { key: 'complete', label: 'complete', unit: 'ms', ratio: true },
    { key: 'fcp', label: 'first contentful paint', unit: 'ms', ratio: true },
    { key: 'cls', label: 'layout shift', digits: 3 },
    { key: 'tbt', label: 'blocking time', unit: 'ms', ratio: true },
    { key: 'script', label: 'script', unit: 'ms', ratio: true },
    { key: 'style', label: 'style', unit: 'ms', ratio: true },
    { key: 'layout', label: 'layout', unit: 'ms', ratio: true },
  ],

  async run(run, contender) {
    const options = { path: 'page.html', conditions: run.conditions };
    return visit(run, contender, options, async ({ page, session, wire, completeAt }) => {
      const metrics = await metricsOf(session);
      await wait(settling);
      const { timeOrigin, fcp, cls, tbt } = await page.evaluate(readProbe);
      const requests = wire.requests();
      const before = requests.filter(({ sentAt }) => sentAt < completeAt);
      const kilobytes = (...kinds) => bytesOf(before, ...kinds) / 1000;
      return {
        code: kilobytes('js', 'css', 'locale'),
        js: kilobytes('js'),
        css: kilobytes('css'),
        locale: kilobytes('locale'),
        json: kilobytes('json'),
        page: kilobytes('page'),
        requests: before.length,
        documents: requests.filter(({ kind }) => kind === 'json').length,
        later:
          requests
            .filter(({ sentAt }) => sentAt >= completeAt)
            .reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
        complete: completeAt - timeOrigin,
        fcp,
        cls,
        tbt,
        script: milliseconds(metrics.ScriptDuration),
        style: milliseconds(metrics.RecalcStyleDuration),
        layout: milliseconds(metrics.LayoutDuration),
      };
    });
  },
};
