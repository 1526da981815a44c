// Libraries that move parts of a page: carousels that clone and reorder, routers that keep snapshots.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { describeThoroughly } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const article = (number) => ({
  url: 'https://example.org/a',
  lang: 'en',
  title: `Article ${number}`,
  summary: 'Words.',
  published: '2021-11-11',
});

const tag = (number) =>
  `<euromed-news-card src="/${number}.json" loading="eager" layout="compact"><a href="/a">Link ${number}</a></euromed-news-card>`;
const div = (number) =>
  `<div class="euromed-news-card" data-src="/${number}.json" data-loading="eager"><a href="/a">Link ${number}</a></div>`;
const script = '<script type="module" src="/cdn/euromed-news-card.js"></script>';

/** In the page: whether each card there has its article and its copies once, and no card stands in another. */
const areWhole = (selector, least) => {
  const cards = [...document.querySelectorAll(`${selector} euromed-news-card`)];
  return (
    cards.length >= least &&
    cards.every(
      (card) =>
        card.state === 'ready' &&
        !card.querySelector('euromed-news-card') &&
        card.querySelectorAll('[data-euromed-copy][slot=title]').length === 1 &&
        card.querySelector('[slot=title]').textContent ===
          card.querySelector('a').textContent.replace('Link', 'Article'),
    )
  );
};

describeThoroughly('moved content', (engine) => {
  let site;

  before(async () => {
    site = await startSite({
      folders: {
        '/cdn/': new URL('../../dist/cdn/', import.meta.url),
        '/npm/': new URL('../../node_modules/', import.meta.url),
      },
    });
    for (const number of [1, 2, 3, 4, 5]) site.route(`/${number}.json`, { body: article(number) });
  });

  after(() => site.close());

  const write = (path, head, body) =>
    site.page(
      path,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${script}${head}</head><body>${body}</body></html>`,
    );

  const openWhole = async (t, selector, count) => {
    const page = await engine.newPage(t);
    await page.goto(site.url('/'));
    await page.waitFor(areWhole, selector, count);
    return page;
  };

  it('in Slick, which clones slides, has one card in each slide and clone', async (t) => {
    const slides = [1, 2, 3, 4, 5].map((n) => `<section>${n === 5 ? div(n) : tag(n)}</section>`);
    write(
      '/',
      `<link rel="stylesheet" href="/npm/slick-carousel/slick/slick.css">
      <script src="/npm/jquery3/dist/jquery.js"></script><script src="/npm/slick-carousel/slick/slick.js"></script>`,
      `<div id="slides" style="width: 640px">${slides.join('')}</div>`,
    );
    const page = await openWhole(t, '#slides', 5);
    await page.evaluate(() => {
      window.jQuery('#slides').slick({ infinite: true, slidesToShow: 2, speed: 0 });
    });
    await page.waitFor(areWhole, '#slides .slick-slide', 10);
    await page.evaluate(() => {
      for (let turn = 0; turn < 6; turn += 1) window.jQuery('#slides').slick('slickNext');
    });
    await page.waitFor(areWhole, '#slides .slick-active', 2);
    await page.evaluate(() => void window.jQuery('#slides').slick('unslick'));
    await page.waitFor(areWhole, '#slides', 5);
    assert.equal(await page.evaluate(() => document.querySelectorAll('#slides section').length), 5);
    assert.deepEqual(await page.errors(), []);
  });

  it('in Swiper, which moves slides in a loop, stays as it is', async (t) => {
    const slides = [1, 2, 3, 4, 5].map((n) => `<section class="swiper-slide">${tag(n)}</section>`);
    write(
      '/',
      `<link rel="stylesheet" href="/npm/swiper/swiper-bundle.css"><script src="/npm/swiper/swiper-bundle.js"></script>`,
      `<div id="slides" class="swiper" style="width: 640px"><div class="swiper-wrapper">${slides.join('')}</div></div>`,
    );
    const page = await openWhole(t, '#slides', 5);
    const asked = site.paths.length;
    await page.evaluate(() => {
      window.swiper = new window.Swiper('#slides', { loop: true, slidesPerView: 2, speed: 0 });
      for (let turn = 0; turn < 7; turn += 1) window.swiper.slideNext(0);
    });
    await page.waitFor(areWhole, '#slides', 5);
    assert.ok(
      await page.evaluate(() => document.querySelector('#slides a').textContent !== 'Article 1'),
      'slides were moved',
    );
    assert.deepEqual(
      site.paths.slice(asked).filter((path) => path.endsWith('.json')),
      [],
    );
    assert.deepEqual(await page.errors(), []);
  });

  it('by Turbo, which shows clones of pages while it fetches them, has one card each', async (t) => {
    const turbo =
      '<script type="module" src="/npm/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>';
    write('/', turbo, `<main id="first">${tag(1)}${div(2)}<p><a href="/next">Next</a></p></main>`);
    write('/next', turbo, `<main id="next">${tag(3)}${div(4)}</main>`);
    const page = await openWhole(t, '#first', 2);
    await page.waitFor(() => !!window.Turbo);
    await page.evaluate(() => (window.isFirstDocument = true));
    await page.click('p a');
    await page.waitFor(areWhole, '#next', 2);
    await page.evaluate(() => history.back());
    await page.waitFor(areWhole, '#first', 2);
    assert.equal(
      await page.evaluate(() => document.querySelectorAll('euromed-news-card').length),
      2,
    );
    await page.evaluate(() => history.forward());
    await page.waitFor(areWhole, '#next', 2);
    assert.ok(await page.evaluate(() => window.isFirstDocument), 'Turbo kept the document');
    assert.deepEqual(await page.errors(), []);
  });
});
