// Cards that a server renders: the same card as the script's, without the script and until it has the article.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { renderCard } from '../../dist/npm/render.js';
import { describeInEngines } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const root = new URL('../../', import.meta.url);
const widths = [320, 900];

/** Name of the demo's article, and attributes of its card. */
const cards = [
  ['euromed-migration-v.fr', { lang: 'fr' }],
  ['euromed-migration-v.ar', { lang: 'ar' }],
  ['euromed-migration-v.ar', { lang: 'ar', layout: 'teaser' }],
  ['euromed-migration-v.fr', { lang: 'fr', layout: 'compact' }],
  ['harbour-measurements.fr', { lang: 'fr', body: 'full' }],
  ['many-countries.en', { lang: 'en', countryHref: 'https://example.org/{code}' }],
];

/** In the page: where each text of the card is, by its part and its order among those of the part. */
const rects = () => {
  const card = document.querySelector('euromed-news-card');
  const found = {};
  const { left, top } = card.getBoundingClientRect();
  const seen =
    'image title title-link date summary body link country topic language share-button publisher notes';
  for (const part of ['card', ...seen.split(' ')])
    [...card.shadowRoot.querySelectorAll(`[part=${part}]`)].forEach((element, index) => {
      const box = element.getBoundingClientRect();
      if (box.width && !element.closest('details:not([open])'))
        found[`${part} ${index}`] = [box.left - left, box.top - top, box.width, box.height];
    });
  return found;
};

const isQuiet = () => {
  const card = document.querySelector('euromed-news-card');
  const picture = card.shadowRoot?.querySelector('img');
  return (
    document.readyState === 'complete' &&
    !!card.shadowRoot?.querySelector('[part=title]') &&
    (!picture || (picture.complete && picture.naturalWidth > 0))
  );
};

describeInEngines('a card rendered ahead', (engine) => {
  let site;
  before(async () => {
    site = await startSite({
      folders: { '/cdn/': new URL('dist/cdn/', root), '/demo/': new URL('demo/', root) },
    });
  });
  after(() => site.close());

  const srcOf = (name) => site.url(`/demo/articles/${name}.json`);

  const htmlOf = async (name, options) => {
    const json = JSON.parse(await readFile(new URL(`demo/articles/${name}.json`, root), 'utf8'));
    return renderCard(json, { src: srcOf(name), ...options });
  };

  const pageOf = (path, body, { width = 600, lang = 'fr', script = '' } = {}) =>
    site.page(
      path,
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Ahead</title>${script}
      <style>main { inline-size: ${width}px }</style><body><main>${body}</main></body></html>`,
    );

  const script = '<script type="module" src="/cdn/euromed-news-card.js"></script>';

  it('has the boxes that the script gives its card', async (t) => {
    const page = await engine.newPage(t);
    for (const [name, options] of cards)
      for (const width of widths) {
        const { lang } = options;
        const ahead = await htmlOf(name, options);
        // The same tag, without what the server rendered.
        const [tag] = /^<euromed-news-card[^>]*>/.exec(ahead);
        pageOf('/ahead', ahead, { width, lang });
        pageOf('/script', `${tag}</euromed-news-card>`, { width, lang, script });
        await page.goto(site.url('/ahead'));
        await page.waitFor(isQuiet);
        const without = await page.evaluate(rects);
        await page.goto(site.url('/script'));
        await page.waitFor(isQuiet);
        const scripted = await page.evaluate(rects);
        assert.deepEqual(Object.keys(without), Object.keys(scripted), `${name} ${width}`);
        for (const [part, box] of Object.entries(scripted))
          for (const [index, value] of box.entries())
            assert.ok(
              Math.abs(value - without[part][index]) <= 1,
              `${name} ${width} ${part}: ${without[part]}, by script ${box}`,
            );
      }
  });

  it('folds and shares without a script', async (t) => {
    const page = await engine.newPage(t);
    pageOf('/ahead', await htmlOf('many-countries.en', { lang: 'en' }), { lang: 'en' });
    await page.goto(site.url('/ahead'));
    await page.waitFor(isQuiet);
    const counts = () => {
      const { shadowRoot } = document.querySelector('euromed-news-card');
      const seen = (selector) =>
        [...shadowRoot.querySelectorAll(selector)].filter(
          (one) =>
            one.getClientRects().length && !one.parentNode.closest('details:not([open]) > ul'),
        );
      return {
        countries: seen('[part=country]').length,
        more: seen('.more summary').length,
        targets: seen('[part=share-target]').length,
      };
    };
    const all = await page.evaluate(
      () =>
        document.querySelector('euromed-news-card').shadowRoot.querySelectorAll('[part=country]')
          .length,
    );
    assert.ok(all > 12, `${all} countries`);
    assert.deepEqual(await page.evaluate(counts), { countries: 10, more: 2, targets: 0 });
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('euromed-news-card');
      for (const more of shadowRoot.querySelectorAll('.more summary')) more.click();
      shadowRoot.querySelector('[part=share-button]').click();
    });
    assert.deepEqual(await page.evaluate(counts), { countries: all, more: 0, targets: 7 });
  });

  it('stays on show until the script has the article', async (t) => {
    const page = await engine.newPage(t);
    const ahead = await htmlOf('euromed-migration-v.fr', { lang: 'fr' });
    const held = site.url('/held.json');
    site.route('/held.json', { hold: true });
    pageOf('/ahead', ahead.replace(srcOf('euromed-migration-v.fr'), held), { script });
    await page.goto(site.url('/ahead'));
    await page.waitFor(() => document.querySelector('euromed-news-card').state === 'loading');
    const look = () => {
      const { shadowRoot, innerText } = document.querySelector('euromed-news-card');
      return [
        shadowRoot.querySelectorAll('[part=title]').length,
        shadowRoot.querySelectorAll('[part=skeleton], slot:not([name])').length,
        innerText.includes('11 novembre 2021'),
      ];
    };
    assert.deepEqual(await page.evaluate(look), [1, 0, true]);
    assert.deepEqual(await page.errors(), []);
  });

  it('stays on show where the script gets no article', async (t) => {
    const page = await engine.newPage(t);
    const ahead = await htmlOf('euromed-migration-v.fr', { lang: 'fr' });
    pageOf('/ahead', ahead.replace(srcOf('euromed-migration-v.fr'), site.url('/gone.json')), {
      script,
    });
    await page.goto(site.url('/ahead'));
    await page.waitFor(() => document.querySelector('euromed-news-card').state === 'error');
    assert.equal(
      await page.evaluate(
        () =>
          document.querySelector('euromed-news-card').shadowRoot.querySelectorAll('[part=title]')
            .length,
      ),
      1,
    );
  });
});
