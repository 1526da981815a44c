// A page from the back/forward cache: its cards are unchanged, and work.
import assert from 'node:assert/strict';
import { after, before, beforeEach, it } from 'node:test';
import { describeInEngines, wholeBrowsers } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const translations = [{ lang: 'ar', src: '/ar.json' }];
const french = { url: 'https://example.org/a', lang: 'fr', title: 'Un titre', translations };
const arabic = { url: 'https://example.org/ar', lang: 'ar', title: 'عنوان' };

const cardHtml = (attributes = '') =>
  `<euromed-news-card src="/fr.json" lang="fr" ${attributes}><a href="https://example.org/a">The article</a></euromed-news-card>`;

/** In the page: what a reader sees. */
const look = () => {
  const card = document.querySelector('euromed-news-card');
  return {
    state: card.state,
    error: card.error,
    title: card.shadowRoot.querySelector('[part=title]')?.textContent.trim(),
    message: card.shadowRoot.querySelector('[part=error]')?.textContent.trim() ?? '',
  };
};
const shown = { state: 'ready', error: null, title: 'Un titre', message: '' };

describeInEngines(
  'going back to a page',
  (engine) => {
    let site;
    let article;

    before(async () => {
      site = await startSite({ folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) } });
      site.page('/elsewhere', '<!doctype html><title>Elsewhere</title>');
    });
    beforeEach(() => {
      article = site.route('/fr.json', { body: french });
      site.route('/ar.json', { body: arabic });
    });
    after(() => site.close());

    const open = async (test, body) => {
      // Browsers do not keep a page with `no-store`.
      const headers = { 'cache-control': '' };
      site.page(
        '/page',
        `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
      <script>
        window.shows = [];
        addEventListener('pageshow', ({ persisted }) => window.shows.push(persisted));
      </script>
      <script type="module" src="/cdn/euromed-news-card.js"></script><body>${body}</body></html>`,
        headers,
      );
      const page = await engine.newPage(test);
      await page.goto(site.url('/page'));
      return page;
    };

    const inState = (page, state) =>
      page.waitFor((state) => document.querySelector('euromed-news-card')?.state === state, state);

    /** Goes to another page and back. Returns whether the page was kept. */
    const leaveAndReturn = async (page) => {
      await page.goto(site.url('/elsewhere'));
      await page.back();
      const shows = await page.waitFor(() => window.shows?.length && window.shows);
      return shows.at(-1);
    };

    it('that shows an article leaves a working card, without a request', async (t) => {
      const page = await open(t, cardHtml());
      await inState(page, 'ready');
      await page.waitFor(() => !!document.querySelector('[data-euromed-copy]'));
      // The last request that a card sends by itself; Firefox keeps no page with pending requests.
      await page.waitFor(() => {
        const { shadowRoot } = document.querySelector('euromed-news-card');
        return shadowRoot.querySelector('[part=share-menu]').childElementCount > 0;
      });
      assert.equal(await leaveAndReturn(page), true, 'kept');
      assert.deepEqual(await page.evaluate(look), shown);
      assert.equal(article.requests.length, 1);
      await page.click('euromed-news-card >>> [part=languages] [lang=ar]');
      await page.waitFor(() => document.querySelector('euromed-news-card').contentLang === 'ar');
      await page.click('euromed-news-card >>> [part=share-button]');
      await page.waitFor(
        () =>
          !!document.querySelector('euromed-news-card').shadowRoot.querySelector(':popover-open'),
      );
      assert.deepEqual(await page.errors(), []);
    });

    it('whose card was loading shows the article', async (t) => {
      article.script([{ body: french, hold: true }, { body: french }]);
      const page = await open(t, cardHtml('loading="eager"'));
      await article.waitForRequests(1);
      // Firefox loads this page again.
      assert.equal(await leaveAndReturn(page), engine.name !== 'firefox', 'kept');
      article.release();
      await inState(page, 'ready');
      assert.deepEqual(await page.evaluate(look), shown);
      assert.deepEqual(await page.errors(), []);
    });

    it('whose card was changing its language still shows the article', async (t) => {
      const other = site.route('/ar.json', [{ body: arabic, hold: true }, { body: arabic }]);
      const page = await open(t, cardHtml());
      await inState(page, 'ready');
      await page.click('euromed-news-card >>> [part=languages] [lang=ar]');
      await other.waitForRequests(1);
      await leaveAndReturn(page);
      other.release();
      const answers = ['Un titre', 'عنوان'];
      const { title } = await page.waitFor(() => {
        const card = document.querySelector('euromed-news-card');
        const title = card?.shadowRoot?.querySelector('[part=title]')?.textContent.trim();
        const busy = card?.shadowRoot?.querySelector('[aria-busy=true]');
        return card?.state === 'ready' && !card.error && !busy && { title };
      });
      assert.ok(answers.includes(title), title);
      assert.deepEqual(await page.errors(), []);
    });

    it('whose card had failed retries', async (t) => {
      article.script({ body: french, cut: 9 });
      const page = await open(t, cardHtml('loading="eager"'));
      await inState(page, 'error');
      article.script({ body: french });
      const kept = await leaveAndReturn(page);
      if (engine.name !== 'firefox') assert.equal(kept, true, 'kept');
      await inState(page, 'ready');
      assert.deepEqual(await page.evaluate(look), shown);
      assert.deepEqual(await page.errors(), []);
    });

    it('whose card was far from the viewport loads the article when the card comes near', async (t) => {
      const page = await open(t, `<div style="height: 9000px"></div>${cardHtml()}`);
      await inState(page, 'idle');
      assert.equal(await leaveAndReturn(page), true, 'kept');
      assert.equal(article.requests.length, 0);
      await page.waitFor(() => {
        const card = document.querySelector('euromed-news-card');
        // Repeated, since WebKit scrolls a page that was just restored to its earlier place.
        card.scrollIntoView();
        return card.state === 'ready';
      });
      assert.equal(article.requests.length, 1);
    });
  },
  { only: wholeBrowsers },
);
