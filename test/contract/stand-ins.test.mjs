// Stand-ins for the tag on a host that strips it: the class on any element, and the link form with the page's list
// of origins. Of the second version; what the first has of the `div` is in first-version.test.mjs.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { describeThoroughly } from '../e2e/support/engines.mjs';
import { startSite } from '../e2e/support/server.mjs';

const cdn = new URL('../../dist/cdn/', import.meta.url);
const article = { url: '/fr/news/1', lang: 'fr', title: 'Un événement sur la mer' };
const link = (id, fragment, more = '') =>
  `<a id="${id}" href="/fr/news/${id}${fragment}"${more}>Un événement</a>`;
const marked = (name, src) =>
  `<${name} id="${name}" class="euromed-news-card" ${src} data-lang="fr" data-loading="eager">${link(`in-${name}`, '')}</${name}>`;

describeThoroughly('a stand-in for the tag', (engine) => {
  let site;
  let other;

  before(async () => {
    other = await startSite({ cors: true });
    other.route('/fr.json', { body: article });
    site = await startSite({ folders: { '/card/': cdn } });
    site.route('/fr.json', { body: article });
    site.route('/moved.json', (request, response) =>
      response.writeHead(302, { location: other.url('/fr.json') }).end(),
    );
  });
  after(() => Promise.all([site?.close(), other?.close()]));

  const open = async (test, head, body) => {
    site.page(
      '/',
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Host</title>${head}
      <script type="module" src="/card/euromed-news-card.js"></script></head><body>${body}</body></html>`,
    );
    const page = await engine.newPage(test);
    await page.goto(site.url('/'));
    return page;
  };

  /** In the page, once so many cards are done: by the fallback's id what the card shows, or its error. */
  const outcomes = (count) => {
    const cards = [...document.querySelectorAll('euromed-news-card')];
    const done = cards.filter(({ state }) => state === 'ready' || state === 'error');
    return (
      done.length === count &&
      Object.fromEntries(
        cards.map((card) => [card.querySelector('a').id, card.error?.code ?? card.state]),
      )
    );
  };

  it('may be an element with the class; data-news-src wins over data-src', async (t) => {
    const names = ['p', 'blockquote', 'section', 'figure', 'div'];
    const page = await open(
      t,
      '',
      names.map((name) => marked(name, 'data-src="/gone.json" data-news-src="/fr.json"')).join('') +
        `<p>Lire <a id="lone" class="euromed-news-card" data-src="/fr.json" data-loading="eager" href="/fr/news/1">A</a> ici.</p>`,
    );
    const shown = await page.waitFor(outcomes, 6);
    assert.deepEqual(shown, {
      ...Object.fromEntries(names.map((name) => [`in-${name}`, 'ready'])),
      lone: 'ready',
    });
    const where = await page.evaluate(() =>
      [...document.querySelectorAll('euromed-news-card')].map((card) => card.parentNode.id),
    );
    assert.deepEqual(where, [...names, '']);
    // A script of the page removes the address: the article stays on show; a new address is followed.
    const titles = await page.evaluate(() => {
      const section = document.querySelector('#section');
      section.removeAttribute('data-news-src');
      section.removeAttribute('data-src');
      const paragraph = document.querySelector('#p');
      paragraph.setAttribute('data-news-src', '/other.json');
      return new Promise((resolve) =>
        setTimeout(() =>
          resolve([section, paragraph].map((one) => one.firstChild.getAttribute('src'))),
        ),
      );
    });
    assert.deepEqual(titles, ['/fr.json', '/other.json']);
  });

  it('may be a link alone in its block, on a page with a list of origins', async (t) => {
    const fragment = (src) =>
      `#euromed-news-card?lang=fr&loading=eager&nothing=1&src=${encodeURIComponent(src)}`;
    const page = await open(
      t,
      '<meta name="euromed-news-card-origins" content="\'self\', https://portal.example">',
      [
        `<p>${link('paragraph', fragment('/fr.json'))}</p>`,
        `<ul><li>${link('item', fragment('/fr.json'))}</li></ul>`,
        `<h2>${link('heading', fragment('/fr.json'))}</h2>`,
        `<p>${link('foreign', fragment(other.url('/fr.json')))}</p>`,
        `<p>${link('redirected', fragment('/moved.json'))}</p>`,
        `<p>${link('own', '#euromed-news-card?loading=eager')}</p>`,
        marked('div', `data-src="${other.url('/fr.json')}"`),
        `<euromed-news-card loading="eager" src="${other.url('/fr.json')}">${link('tag', '')}</euromed-news-card>`,
        `<p>Lire ${link('sentence', fragment('/fr.json'))}</p>`,
        `<nav><p>${link('menu', fragment('/fr.json'))}</p></nav>`,
        `<p>${link('comment', fragment('/fr.json'), ' rel="nofollow ugc"')}</p>`,
      ].join(''),
    );
    assert.deepEqual(await page.waitFor(outcomes, 8), {
      paragraph: 'ready',
      item: 'ready',
      heading: 'ready',
      foreign: 'bad-url',
      redirected: 'bad-url',
      own: 'http',
      'in-div': 'bad-url',
      tag: 'ready',
    });
    const found = await page.evaluate(() => ({
      heading: document.querySelector('h2').textContent,
      addresses: [...document.querySelectorAll('euromed-news-card a')].filter(({ hash }) => hash)
        .length,
      links: [...document.querySelectorAll('#sentence, #menu, #comment')].filter(({ hash }) => hash)
        .length,
    }));
    assert.deepEqual(found, { heading: 'Un événement', addresses: 0, links: 3 });
    assert.ok(!other.paths.includes('/gone.json'));
    assert.deepEqual(await page.errors(), []);
  });

  it('may not be a link where the list of origins is in the body', async (t) => {
    const page = await open(
      t,
      '',
      `<meta name="euromed-news-card-origins" content="*"><p>${link('paragraph', '#euromed-news-card?src=/fr.json')}</p>
      ${marked('div', `data-src="${other.url('/fr.json')}"`)}`,
    );
    assert.deepEqual(await page.waitFor(outcomes, 1), { 'in-div': 'ready' });
    assert.equal(
      await page.evaluate(() => document.querySelector('#paragraph').hash),
      '#euromed-news-card?src=/fr.json',
    );
  });
});
