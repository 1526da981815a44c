// Cards below the fold in print, by the browser's own print where the driver supports that.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import { describeInEngines } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const numbers = Array.from({ length: 10 }, (_, i) => i);

/** The text of a PDF without line breaks, which divide addresses. */
async function printedText(page) {
  const pdf = await page.native.pdf({ timeout: 60_000 });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  return text;
}

const compact = (text) => text.replace(/\s+/g, '');

describeInEngines(
  'printing',
  (engine) => {
    let site;
    let articles;

    before(async () => {
      site = await startSite({ folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) } });
      articles = numbers.map((n) =>
        site.route(`/${n}.json`, {
          hold: true,
          body: {
            url: `https://news.example/article-${n}`,
            lang: 'ar',
            title: `Title number ${n}`,
            summary: `Summary number ${n}`,
          },
        }),
      );
      const cards = numbers.map(
        (n) => `<p style="block-size: 900px"></p>
          <euromed-news-card src="/${n}.json"><a href="/link-${n}">Link number ${n}</a></euromed-news-card>`,
      );
      site.page(
        '/',
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
        <style>@media print { p { display: none } }</style>
        <script type="module" src="/cdn/euromed-news-card.js"></script></head>
        <body><p style="block-size: 2000px"></p>${cards.join('')}</body></html>`,
      );
    });

    after(() => site.close());

    const states = (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('euromed-news-card')].map(({ state }) => state),
      );

    it('prints ten titles and addresses at once, and ten cards once they are loaded', async (t) => {
      const page = await engine.newPage(t);
      await page.goto(site.url('/'));
      await page.waitFor(() => !!customElements.get('euromed-news-card'));
      assert.deepEqual(await states(page), Array(10).fill('idle'));
      const first = compact(await printedText(page));
      for (const n of numbers) {
        assert.ok(first.includes(`Linknumber${n}`), `link ${n} in ${first}`);
        assert.ok(first.includes(site.url(`/link-${n}`)), `address ${n} in ${first}`);
      }
      for (const route of articles) route.release();
      await page.waitFor(() =>
        [...document.querySelectorAll('euromed-news-card')].every(({ state }) => state === 'ready'),
      );
      const second = await printedText(page);
      assert.doesNotMatch(second, /[\u2066-\u2069]/);
      for (const n of numbers) {
        const text = compact(second);
        assert.ok(text.includes(`Titlenumber${n}`), `title ${n} in ${text}`);
        assert.ok(text.includes(`Summarynumber${n}`), `summary ${n} in ${text}`);
        assert.ok(text.includes(`https://news.example/article-${n}`), `address ${n} in ${text}`);
      }
      assert.deepEqual(await page.errors(), []);
    });
  },
  // WebKit's driver cannot print: test/element/print.test.ts has the event.
  { only: ['chromium', 'firefox'] },
);
