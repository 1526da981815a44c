// Whatever the network does: right state, right code, a message, the fallback link, nothing uncaught.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { describeInEngines } from './support/engines.mjs';
import { faults, serveFaults } from './support/faults.mjs';
import { startSite } from './support/server.mjs';

/** What a reader and a developer see of every card; `null` until all cards have settled. */
const outcomes = () => {
  if (!customElements.get('euromed-news-card')) return null;
  const cards = [...document.querySelectorAll('euromed-news-card')];
  if (cards.some(({ state }) => state === 'loading' || state === 'idle')) return null;
  return cards.map((card) => {
    const root = card.shadowRoot;
    const error = root.querySelector('[part=error]');
    // Measured twice: with content-visibility, Chromium's first answer about newly rendered elements is now
    // and then that there is no box.
    const link = card.querySelector('a');
    const linkShown = [link, link].some((asked) => asked.getClientRects().length > 0);
    return {
      name: card.title,
      state: card.state,
      code: card.error?.code ?? null,
      status: card.error?.status ?? null,
      explained: card.error?.message.length > 40,
      message: error?.querySelector('[role=status]')?.textContent.trim(),
      linkShown,
      retry: !!root.querySelector('[part=retry]'),
      title: root.querySelector('[part=title]')?.textContent.trim(),
    };
  });
};

describeInEngines('a fault of the network', (engine) => {
  let data;
  let other;
  let pages;

  before(async () => {
    data = await startSite({ cors: true });
    other = await startSite();
    pages = await startSite({ folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) } });
    serveFaults(data, other);
  });

  after(async () => {
    await Promise.all([data.close(), other.close(), pages.close()]);
  });

  const card = (name, url, attributes = '') =>
    `<euromed-news-card lang="en" loading="eager" title="${name}" src="${url}" ${attributes}>
      <a href="https://example.org/">The article</a></euromed-news-card>`;

  const open = async (test, path, body) => {
    pages.page(
      path,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Faults</title>
      <script>window.events = []; addEventListener('euromed-error', (e) => events.push(e.error.code));</script>
      <script type="module" src="/cdn/euromed-news-card.js"></script><body>${body}</body></html>`,
    );
    const page = await engine.newPage(test);
    await page.goto(pages.url(path));
    return page;
  };

  it('leads to the state, code, message and link in the table', async (t) => {
    const names = Object.keys(faults);
    const body = names
      .map((name) => {
        const { timeout = 20_000 } = faults[name];
        return card(name, data.url(`/fault/${encodeURIComponent(name)}`), `timeout="${timeout}"`);
      })
      .join('');
    // Port 1 of this machine has no server.
    const page = await open(t, '/all', body + card('refused', 'http://127.0.0.1:1/a.json'));
    const seen = await page.waitFor(outcomes);
    for (const outcome of seen) {
      const { name, state, code, status, message, linkShown, retry, title, explained } = outcome;
      const fault = faults[name] ?? { code: 'network', retry: true };
      const expected = fault.codeIn?.[engine.name] ?? fault.code;
      const what = `${name}: ${JSON.stringify(outcome)}`;
      assert.equal(code, expected ?? null, what);
      assert.equal(status, fault.status ?? null, what);
      assert.equal(state, fault.code ? 'error' : 'ready', what);
      assert.equal(retry, !!fault.retry && expected === fault.code, what);
      if (fault.code) {
        assert.ok(message, what);
        assert.ok(explained, what);
        assert.ok(linkShown, what);
      } else assert.equal(title, 'A title', what);
    }
    for (const [name, { requests }] of Object.entries(faults)) {
      if (!requests) continue;
      const count = data.paths.filter((path) => path === `/fault/${encodeURIComponent(name)}`);
      assert.equal(count.length, requests, `requests for ${name}`);
    }
    const failing = seen.filter(({ code }) => code);
    const events = await page.evaluate(() => window.events);
    assert.equal(events.length, failing.length, 'one event each');
    const lines = (await page.consoleLines()).filter(({ text }) =>
      text.includes('euromed-news-card'),
    );
    assert.equal(lines.length, failing.length, JSON.stringify(lines));
    assert.deepEqual(await page.errors(), []);
  });

  it('leads to the same for a list', async (t) => {
    const names = Object.keys(faults);
    const body = names
      .map((name) => {
        const { timeout = 20_000 } = faults[name];
        const src = data.url(`/fault/${encodeURIComponent(name)}?list`);
        return `<euromed-news-list lang="en" loading="eager" title="${name}" src="${src}" timeout="${timeout}">
          <a href="https://example.org/">All news</a></euromed-news-list>`;
      })
      .join('');
    pages.page(
      '/lists',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Faults</title>
      <script>window.events = []; addEventListener('euromed-list-error', (e) => events.push(e.error.code));</script>
      <script type="module" src="/cdn/euromed-news-card.js"></script><body>${body}</body></html>`,
    );
    const page = await engine.newPage(t);
    await page.goto(pages.url('/lists'));
    const seen = await page.waitFor(() => {
      const lists = [...document.querySelectorAll('euromed-news-list')];
      if (!lists.every(({ state }) => state === 'ready' || state === 'error')) return null;
      return lists.map(({ title, state, error, items, shadowRoot, firstElementChild }) => ({
        name: title,
        state,
        code: error?.code ?? null,
        status: error?.status ?? null,
        explained: error ? error.message.length > 40 : null,
        message: shadowRoot.querySelector('[part=error] [role=status]')?.textContent.trim() ?? null,
        retry: !!shadowRoot.querySelector('[part=retry]'),
        linkShown: firstElementChild.getClientRects().length > 0,
        titles: items.map((item) => item.title),
      }));
    });
    for (const outcome of seen) {
      const { code, status = null, retry = false, codeIn } = faults[outcome.name];
      const expected = codeIn?.[engine.name] ?? code ?? null;
      assert.deepEqual(outcome, {
        name: outcome.name,
        state: code ? 'error' : 'ready',
        code: expected,
        status,
        explained: code ? true : null,
        message: code ? 'The news cannot be shown at the moment.' : null,
        retry: retry && expected === code,
        linkShown: !!code,
        titles: code ? [] : ['A title'],
      });
    }
    for (const [name, { requests }] of Object.entries(faults)) {
      if (!requests) continue;
      const path = `/fault/${encodeURIComponent(name)}?list`;
      assert.equal(data.paths.filter((one) => one === path).length, requests, name);
    }
    const events = await page.evaluate(() => window.events);
    assert.equal(events.length, seen.filter(({ code }) => code).length, 'one event each');
    assert.deepEqual(await page.errors(), []);
  });

  it('is over when the server has recovered', async (t) => {
    const page = await open(t, '/recovering', card('recovering', data.url('/recovering')));
    await page.waitFor(() => document.querySelector('euromed-news-card').state === 'error');
    await page.evaluate((url) => fetch(url).then(() => undefined), data.url('/recovering?recover'));
    // The button beside the message: the plain button before is replaced when the message's chunk is loaded.
    await page.click('euromed-news-card >>> [part=error] [part=retry]');
    await page.waitFor(() => document.querySelector('euromed-news-card').state === 'ready');
    const error = await page.evaluate(() => document.querySelector('euromed-news-card').error);
    assert.equal(error, null);
  });

  it('causes no further request once the card is removed', async (t) => {
    const url = data.url(`/fault/${encodeURIComponent('server error')}?gone`);
    const asked = () => data.paths.filter((path) => path.endsWith('?gone')).length;
    const page = await open(t, '/gone', card('gone', url));
    await page.waitFor(() => document.querySelector('euromed-news-card').state === 'loading');
    await page.evaluate(() => document.querySelector('euromed-news-card').remove());
    // Longer than both pauses between retries.
    const before = asked();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2500)));
    assert.ok(asked() <= before + 1, `${before} before, ${asked()} after`);
    assert.deepEqual(await page.errors(), []);
  });
});
