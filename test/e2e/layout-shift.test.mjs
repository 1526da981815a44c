// A page that reserves a card's height as documented does not shift, from the bare link to the last picture.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { createSnippet } from '../../dist/npm/snippets.js';
import { describeInEngines } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const root = new URL('../../', import.meta.url);
const widths = [360, 1200];
const languages = ['fr', 'ar'];

const readArticle = async (lang) =>
  JSON.parse(
    await readFile(new URL(`demo/articles/euromed-migration-v.${lang}.json`, root), 'utf8'),
  );

/** In the page: where the text below the card is, and the layout shifts so far. */
const look = async () => {
  // Two frames, after which changes are painted.
  for (let frame = 0; frame < 2; frame++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  const card = document.querySelector('euromed-news-card');
  const { top } = document.getElementById('below').getBoundingClientRect();
  return {
    below: top + scrollY,
    height: card.getBoundingClientRect().height,
    shifts: window.shifts,
  };
};

const start = () => {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/cdn/euromed-news-card.js';
  document.head.append(script);
};

const isComplete = () => {
  const card = document.querySelector('euromed-news-card');
  const picture = card.shadowRoot?.querySelector('img');
  return (
    card.state === 'ready' &&
    (!picture || (picture.complete && picture.naturalWidth > 0)) &&
    !!card.querySelector('[data-euromed-copy]')
  );
};

const shows = (part) =>
  !!document.querySelector('euromed-news-card').shadowRoot?.querySelector(`[part=${part}]`);

describeInEngines('the layout shift', (engine) => {
  let site;
  before(async () => {
    site = await startSite({
      folders: { '/cdn/': new URL('dist/cdn/', root), '/demo/': new URL('demo/', root) },
    });
  });
  after(() => site.close());

  const open = async (page, { width, lang, src, style = '', sheet = '', viewport = 1280 }) => {
    const path = `/${width}-${lang}`;
    site.page(
      path,
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Shift</title>
      <style>main { inline-size: ${width}px } ${sheet}</style>
      <script>
        window.shifts = [];
        try {
          new PerformanceObserver((list) => {
            for (const { value, hadRecentInput, sources } of list.getEntries())
              if (!hadRecentInput) shifts.push({ value, at: sources.map(({ node }) => node?.nodeName) });
          }).observe({ type: 'layout-shift', buffered: true });
        } catch {}
      </script>
      <body><main><p>Above</p>
      <euromed-news-card src="${src}" style="${style}"><a href="/">An article</a></euromed-news-card>
      <p id="below">Below</p></main></body></html>`,
    );
    await page.setViewport({ width: viewport, height: 900 });
    await page.goto(site.url(path));
  };

  /** Measures a card as the builder does: shows the card, and reads its height. */
  const measure = async (page, options) => {
    await open(page, options);
    await page.evaluate(start);
    await page.waitFor(isComplete);
    const { height } = await page.evaluate(look);
    return Math.ceil(height);
  };

  for (const width of widths)
    for (const lang of languages)
      it(`is zero at ${width} px, ${lang}`, async (t) => {
        const page = await engine.newPage(t);
        const height = await measure(page, {
          width,
          lang,
          src: `/demo/articles/euromed-migration-v.${lang}.json`,
        });
        t.diagnostic(`${engine.name}: ${width} px, ${lang}: ${height} px high`);

        const src = `/demo/articles/held-${width}-${lang}.json`;
        const route = site.route(src, { body: await readArticle(lang), hold: true });
        const style = `display:block;min-block-size:${height}px`;
        await open(page, { width, lang, src, style });
        const bare = await page.evaluate(look);
        assert.equal(Math.round(bare.height), height, 'reserved before the script');

        await page.evaluate(start);
        await page.waitFor(shows, 'skeleton');
        const waiting = await page.evaluate(look);
        assert.equal(waiting.below, bare.below, 'with the skeleton');

        route.release();
        await page.waitFor(isComplete);
        const ready = await page.evaluate(look);
        // The reserve is rounded up; the card releases the reserve when it has something to show.
        const movedBy = bare.below - ready.below;
        assert.ok(movedBy >= 0 && movedBy < 1, `moved by ${movedBy} px with the article`);
        assert.deepEqual(ready.shifts, []);
        assert.deepEqual(await page.errors(), []);
      });

  it('is zero with one snippet of the builder, on a phone and on a page', async (t) => {
    const page = await engine.newPage(t);
    const sample = { lang: 'fr', src: '/demo/articles/euromed-migration-v.fr.json' };
    const height = await measure(page, { ...sample, width: 1000 });
    const phoneHeight = await measure(page, { ...sample, width: 328 });
    assert.ok(phoneHeight - height > 100, `${phoneHeight} px on a phone, ${height} px on a page`);
    const snippet = createSnippet('tag', {
      src: '/a.json',
      fallback: { url: '/', title: { value: 'An article', dir: 'ltr' } },
      ...{ height, width: 1000, phoneHeight },
    });
    const [, style] = /style="([^"]*)"/.exec(snippet);
    const windows = [
      [360, 328],
      [1280, 1000],
    ];
    // WebKit's window cannot be as narrow: test/snippets looks at a frame there.
    for (const [viewport, width] of engine.name === 'webkit' ? windows.slice(1) : windows) {
      const src = `/demo/articles/held-builder-${viewport}.json`;
      const route = site.route(src, { body: await readArticle('fr'), hold: true });
      await open(page, { ...sample, src, style, width, viewport });
      const bare = await page.evaluate(look);
      await page.evaluate(start);
      await page.waitFor(shows, 'skeleton');
      route.release();
      await page.waitFor(isComplete);
      const ready = await page.evaluate(look);
      const movedBy = bare.below - ready.below;
      assert.ok(Math.abs(movedBy) < 2, `moved by ${movedBy} px in a window of ${viewport} px`);
    }
  });

  it('is zero where the article fails, and the page’s style sheet sets the minimum height', async (t) => {
    const page = await engine.newPage(t);
    const sheet = 'euromed-news-card { display: block; min-block-size: 400px }';
    await open(page, { width: 360, lang: 'en', src: '/demo/articles/none.json', sheet });
    const bare = await page.evaluate(look);
    await page.evaluate(start);
    await page.waitFor(shows, 'error');
    const failed = await page.evaluate(look);
    assert.equal(failed.below, bare.below);
    // Inside the card, whose elements are not reported by name, the link may move by a line when the message is loaded.
    assert.deepEqual(
      failed.shifts.filter(({ at }) => at.some(Boolean)),
      [],
    );
  });

  it('leaves no hole where the article fails, and the tag reserves the height', async (t) => {
    const page = await engine.newPage(t);
    const style = 'display:block;min-block-size:400px';
    await open(page, { width: 360, lang: 'en', src: '/demo/articles/none.json', style });
    const bare = await page.evaluate(look);
    assert.equal(bare.height, 400);
    await page.evaluate(start);
    await page.waitFor(shows, 'error');
    const failed = await page.evaluate(look);
    const shown = await page.evaluate(
      () =>
        document
          .querySelector('euromed-news-card')
          .shadowRoot.querySelector('[part=error]')
          .getBoundingClientRect().height,
    );
    assert.ok(failed.height < 400 && failed.height - shown < 40, `${failed.height}, ${shown}`);
    assert.equal(Math.round(bare.below - failed.below), Math.round(400 - failed.height));
  });
});
