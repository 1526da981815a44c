import { launchBrowser } from './lib/browser.mjs';
import { loadContenders } from './lib/contenders.mjs';
import { serve } from './serve.mjs';
import { build } from './build.mjs';
import { probeSource } from './lib/probe.mjs';
const n = Number(process.argv[2] ?? 1000), rounds = Number(process.argv[3] ?? 5);
const { contenders } = await loadContenders(['ours-tag'], true);
await build(contenders, '/tmp/before/cdn');
const server = await serve({ contenders });
const browser = await launchBrowser();
const out = {};
for (let r = 0; r < rounds; r++) for (const c of contenders) {
  const ctx = await browser.createBrowserContext(); const page = await ctx.newPage(); const s = await page.createCDPSession();
  await s.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' }); await s.send('Performance.enable');
  await s.send('Runtime.enable'); await s.send('Runtime.addBinding', { name: 'benchComplete' }); await s.send('Page.enable');
  await s.send('Page.addScriptToEvaluateOnNewDocument', { source: probeSource(c, n) });
  const done = new Promise((res) => s.on('Runtime.bindingCalled', res));
  await s.send('Page.navigate', { url: `${server.origin}/${c.name}/page.html?count=${n}&eager` }); await done;
  const { metrics } = await s.send('Performance.getMetrics'); const m = Object.fromEntries(metrics.map((x) => [x.name, x.value]));
  for (const k of ['ScriptDuration', 'TaskDuration', 'LayoutDuration', 'RecalcStyleDuration']) ((out[c.name] ??= {})[k] ??= []).push(Math.round(m[k] * 1000));
  await ctx.close();
}
for (const [name, v] of Object.entries(out)) console.log(name, Object.fromEntries(Object.entries(v).map(([k, a]) => [k, `${a.toSorted((x, y) => x - y)[a.length >> 1]} [${Math.min(...a)}..${Math.max(...a)}]`])));
await browser.close(); await server.close();
