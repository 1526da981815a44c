// A list with the one-script build, whose chunk and feed are missing, late or in time.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { attemptsSource } from './support/attempts.mjs';
import { describeInEngines } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const dist = new URL('../../dist/cdn/', import.meta.url);
const code = readdirSync(new URL('chunks/', dist)).find((name) => name.startsWith('news-list-'));
const script = '<script type="module" src="/cdn/euromed-news-card.js"></script>';

const item = (number, more = {}) => ({
  url: `https://news.example/${number}`,
  lang: 'en',
  title: `Story ${number}, whose title is as long as those of most news are`,
  published: `2024-03-${String(30 - (number % 28)).padStart(2, '0')}`,
  ...more,
});

const items = (count, more = () => ({})) =>
  Array.from({ length: count }, (_, i) => item(i + 1, more(i + 1)));

/** In the page: what a reader and a developer see of the list. */
const look = () => {
  const list = document.querySelector('euromed-news-list');
  const root = list.shadowRoot;
  return {
    state: list.state,
    code: list.error?.code ?? null,
    says: root.querySelector('[role=status]')?.textContent.trim() ?? '',
    linkShown: list.querySelector('a').getClientRects().length > 0,
    hasRetry: !!root.querySelector('[part=retry]'),
    cards: root.querySelectorAll('[part=item]').length,
  };
};

describeInEngines('a list', (engine) => {
  let site;

  before(async () => {
    site = await startSite({ folders: { '/cdn/': dist } });
  });
  after(() => site.close());

  const open = async (t, path, body, head = '') => {
    site.page(
      path,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>List</title><script>${attemptsSource}
      window.events = [];
      for (const type of ['euromed-list-load', 'euromed-list-error'])
        addEventListener(type, ({ error }) => events.push([type, error?.code].join(' ').trim()));
      </script>${head}<body style="margin: 0">${body}</body></html>`,
    );
    const page = await engine.newPage(t);
    await page.setViewport({ width: 1000, height: 600 });
    await page.goto(site.url(path));
    return page;
  };

  const list = (attributes, lang = 'fr') =>
    `<div lang="${lang}"><euromed-news-list ${attributes}><a href="/news">All news</a></euromed-news-list></div>`;

  const file = {
    body: readFileSync(new URL(`chunks/${code}`, dist), 'utf8'),
    headers: { 'content-type': 'text/javascript' },
  };

  for (const [name, answer] of Object.entries({
    missing: { status: 404 },
    late: { ...file, hold: true },
  }))
    it(`whose chunk is ${name} shows a message and its link, and loads when the chunk is available`, async (t) => {
      const route = site.route(`/cdn/chunks/${code}`, answer);
      const feed = site.route(`/${name}.json`, { body: { items: items(3) } });
      const page = await open(t, `/code-${name}`, list(`src="/${name}.json"`), script);
      await page.waitFor(async () => {
        await window.__attempts.advance(500);
        // The full message replaces a plain sentence.
        return document
          .querySelector('euromed-news-list')
          .shadowRoot?.textContent.includes('Les actualités');
      });
      const seen = await page.evaluate(look);
      assert.equal(seen.state, 'error', JSON.stringify(seen));
      assert.equal(seen.code, 'network');
      assert.ok(seen.linkShown && seen.hasRetry, JSON.stringify(seen));
      assert.ok(
        await page.evaluate(() =>
          document.querySelector('euromed-news-list').matches(':state(error)'),
        ),
      );
      await page.waitFor(() => window.events.length > 0);
      assert.deepEqual(await page.evaluate(() => window.events), ['euromed-list-error network']);
      const lines = (await page.consoleLines()).filter(({ text }) =>
        text.includes('<euromed-news-list>'),
      );
      assert.equal(lines.length, 1, JSON.stringify(lines));
      assert.match(lines[0].text, /upload all of dist\/cdn/);
      assert.equal(feed.requests.length, 1, 'the feed is asked for with the code');
      if (name === 'late') route.release();
      else {
        route.script(file);
        await page.click('euromed-news-list >>> [part=retry]');
      }
      await page.waitFor(async () => {
        await window.__attempts.advance(500);
        return document.querySelector('euromed-news-list').state === 'ready';
      });
      const ready = await page.evaluate(look);
      assert.deepEqual([ready.cards, ready.linkShown, ready.code], [3, false, null]);
      assert.equal(feed.requests.length, 1, 'what has come is not asked for again');
      assert.deepEqual(await page.errors(), []);
    });

  it('does not repeat a request that failed before its chunk was loaded', async (t) => {
    const route = site.route(`/cdn/chunks/${code}`, { ...file, hold: true });
    const feed = site.route('/gone.json', { status: 404 });
    const page = await open(t, '/early', list('src="/gone.json"'), script);
    await feed.waitForRequests(1);
    await page.waitFor(() => performance.getEntriesByName(`${location.origin}/gone.json`).length);
    route.release();
    await page.waitFor(() => window.events.length > 0);
    assert.deepEqual(await page.evaluate(() => window.events), ['euromed-list-error http']);
    assert.equal(feed.requests.length, 1);
  });

  it('fetches translations only for items near the viewport, four at a time', async (t) => {
    const translated = (number) => ({ translations: [{ lang: 'ar', src: `/ar/${number}.json` }] });
    site.route('/fifty.json', { body: { items: items(50, translated) } });
    const routes = items(50).map((original, i) =>
      site.route(`/ar/${i + 1}.json`, {
        hold: true,
        body: { ...original, lang: 'ar', title: `خبر ${i + 1} من أخبار البلدان` },
      }),
    );
    const asked = () => routes.filter(({ requests }) => requests.length).length;
    const page = await open(
      t,
      '/translations',
      list('src="/fifty.json" count="50" style="width: 300px"', 'ar'),
      script,
    );
    await page.waitFor(() => {
      const list = document.querySelector('euromed-news-list');
      if (list.shadowRoot?.querySelector('[part=item]')) return true;
      throw new Error(`${list.state} ${list.error} ${list.shadowRoot?.innerHTML}`);
    });
    await Promise.all(routes.slice(0, 4).map((route) => route.waitForRequests(1)));
    // Further requests would be sent in the next frames.
    await page.evaluate(
      () =>
        new Promise((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
        ),
    );
    assert.equal(asked(), 4, 'at a time');
    for (const route of routes) route.release();
    await page.waitFor(() => {
      const cards = document
        .querySelector('euromed-news-list')
        .shadowRoot.querySelectorAll('[part=item] > *');
      const near = [...cards].filter((card) => card.getBoundingClientRect().top < innerHeight);
      return near.length > 3 && near.every(({ state }) => state === 'ready');
    });
    const first = await page.evaluate(() =>
      document
        .querySelector('euromed-news-list')
        .shadowRoot.querySelector('[part=item] > *')
        .shadowRoot.querySelector('[part=title]')
        .textContent.trim(),
    );
    assert.match(first, /^خبر 1 /);
    assert.ok(asked() < 40, `${asked()} of 50 were asked for`);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await routes.at(-1).waitForRequests(1);
    assert.ok(routes.every(({ requests }) => requests.length <= 1));
    assert.deepEqual(await page.errors(), []);
  });

  for (const width of [360, 1000])
    it(`moves nothing below the list, ${width} px`, async (t) => {
      const below = () => document.querySelector('#below').getBoundingClientRect().top;
      const body = (src, style) =>
        `<div style="width: ${width}px">${list(`src="${src}" count="4" layout="teaser" style="${style}"`)}<p id="below">Below</p></div>`;
      const isReady = () => {
        const { state, shadowRoot } = document.querySelector('euromed-news-list');
        const cards = [...(shadowRoot?.querySelectorAll('[part=item] > *') ?? [])];
        return state === 'ready' && cards.every((card) => card.state === 'ready');
      };
      site.route(`/shift-${width}.json`, { body: { items: items(4) } });
      const first = await open(t, `/height-${width}`, body(`/shift-${width}.json`, ''), script);
      await first.waitFor(isReady);
      const height = await first.evaluate(() =>
        Math.ceil(document.querySelector('euromed-news-list').getBoundingClientRect().height),
      );
      const feed = site.route(`/shift-held-${width}.json`, {
        hold: true,
        body: { items: items(4) },
      });
      const watch = `<script>
        window.shifts = [];
        try {
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if (!entry.hadRecentInput) shifts.push(entry.value);
          }).observe({ type: 'layout-shift', buffered: true });
        } catch {}</script>`;
      const style = `display:block;min-block-size:${height}px`;
      const page = await open(
        t,
        `/shift-${width}`,
        body(`/shift-held-${width}.json`, style),
        watch + script,
      );
      const bare = await page.evaluate(below);
      await page.waitFor(async () => {
        await window.__attempts.advance(100);
        return document
          .querySelector('euromed-news-list')
          .shadowRoot?.querySelectorAll('[part=item]').length;
      });
      assert.equal(await page.evaluate(below), bare, 'with the shapes');
      feed.release();
      await page.waitFor(isReady);
      const moved = bare - (await page.evaluate(below));
      assert.ok(moved >= 0 && moved < 1, `moved by ${moved} px with the items`);
      assert.deepEqual(await page.evaluate(() => window.shifts), []);
      assert.deepEqual(await page.errors(), []);
    });
});
