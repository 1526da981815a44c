// A thousand cards of all kinds, mounted and removed, three times: nothing is left of them.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeThoroughly } from './support/engines.mjs';
import { instancesOf } from './support/instances.mjs';
import { leftoversSource } from './support/leftovers.mjs';
import { startSite } from './support/server.mjs';

const rounds = 3;
const cardsPerRound = 1000;

const article = {
  url: 'https://example.org/fr',
  lang: 'fr',
  title: 'Un titre',
  published: '2021-11-11',
  summary: 'Un résumé.',
  countries: 'DZ PS EG MA TN LB JO IL LY TR ES IT FR MT GR CY'.split(' '),
  topics: ['Migration'],
  translations: [{ lang: 'ar', src: '/ar.json', url: 'https://example.org/ar' }],
};

const bodies = {
  '/fr.json': article,
  '/ar.json': { ...article, lang: 'ar', title: 'عنوان', translations: [] },
  '/list.json': {
    items: [1, 2, 3, 4].map((number) => ({ ...article, url: `https://example.org/fr/${number}` })),
  },
  '/html.json': { ...article, bodyHtml: '<p>Un <b>corps</b>.</p>' },
  '/feed.json': { version: 'https://jsonfeed.org/version/1.1', title: 'Empty', items: [] },
  '/thing.json': { name: 'Not an article' },
};

const cardOf = (attributes, inner = '<a href="https://example.org/">The article</a>') =>
  `<euromed-news-card ${attributes} loading="eager">${inner}</euromed-news-card>`;

/** Cards of every kind. `held`: an address that never answers; `bare`: an address whose connection ends at once. */
const kindsOfCards = ({ round, held, bare }) => ({
  ready: () => cardOf('src="/fr.json"'),
  reloaded: () => cardOf('src="/fr.json" body="full"'),
  html: () => cardOf('src="/html.json" body="full" country-href="/c/{code}"'),
  given: () => cardOf('lang="fr"', ''),
  switched: () => cardOf('src="/fr.json" lang="fr"'),
  shared: () => cardOf('src="/fr.json"'),
  div: () => '<div class="euromed-news-card" data-src="/fr.json" data-loading="eager"></div>',
  loading: (i) => cardOf(`src="${held}?${round}-${i % 5}" timeout="600000"`),
  switching: () =>
    cardOf(`src="/fr.json" lang="fr" translations="es=${held}?${round}-es" timeout="600000"`),
  far: () => `<p class="far">${cardOf('src="/fr.json" loading="lazy"')}</p>`,
  offline: () => cardOf(`src="${bare}?${round}"`),
  missing: () => cardOf('src="/404.json"'),
  thing: () => cardOf('src="/thing.json"'),
  empty: () => cardOf('src="/feed.json"'),
  preview: () => cardOf('preview="error"'),
  idle: () => cardOf(''),
});

const listOf = (attributes) =>
  `<euromed-news-list ${attributes} count="2" loading="eager"><a href="/">All news</a></euromed-news-list>`;

/** Lists of every kind. */
const kindsOfLists = ({ round, held }) => ({
  ready: () => listOf('src="/list.json" more layout="teaser"'),
  translated: () => listOf('src="/list.json" lang="ar"'),
  merged: () => listOf('src="/list.json /404.json"'),
  loading: (i) => listOf(`src="${held}?list-${round}-${i % 5}" timeout="600000"`),
  missing: () => listOf('src="/404.json"'),
  empty: () => listOf('src="/list.json" topic="Nothing"'),
  far: () => `<p class="far">${listOf('src="/list.json"').replace('eager', 'lazy')}</p>`,
});

/** The HTML of `count` elements, of each kind in turn. */
const enqueue = (kinds, count) => {
  const names = Object.keys(kinds);
  return Array.from({ length: count }, (_, i) => {
    const name = names[i % names.length];
    return `<section data-kind="${name}">${kinds[name](i)}</section>`;
  }).join('');
};

/** In the page: inserts HTML. */
const mount = (html) => {
  const place = document.createElement('main');
  place.lang = 'fr';
  place.innerHTML = html;
  document.body.append(place);
  for (const card of place.querySelectorAll('euromed-news-card'))
    card.className = card.closest('section').dataset.kind;
  for (const card of place.querySelectorAll('[data-kind=given] euromed-news-card'))
    card.article = { url: 'https://example.org/', title: 'Given', summary: 'By the page.' };
};

/** In the page: removes elements one by one, since one that is kept must not keep the others. */
const removeAll = (tag) => {
  for (const element of document.querySelectorAll(tag)) element.remove();
  document.querySelector('main').remove();
  // Engines release removed elements after they have painted the page without them.
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
};

/** In the page: whether each list, and each of its cards, is in the state of its kind. */
const areListsSettled = () => {
  const states = { loading: 'loading', missing: 'error', empty: 'empty', far: 'idle' };
  return [...document.querySelectorAll('main > section')].every((section) => {
    const list = section.querySelector('euromed-news-list');
    const cards = [...(list.shadowRoot?.querySelectorAll('[part=item] > *') ?? [])];
    return (
      list.state === (states[section.dataset.kind] ?? 'ready') &&
      // The cards of a list that is still loading are skeletons.
      cards.every(({ state }) => state === list.state)
    );
  });
};

/** In the page: whether each card is in the state of its kind, before any use. */
const isSettled = () => {
  const states = {
    loading: 'loading',
    far: 'idle',
    offline: 'error',
    missing: 'error',
    thing: 'error',
    empty: 'empty',
    preview: 'error',
    idle: 'idle',
  };
  return [...document.querySelectorAll('main > section')].every((section) => {
    const state = states[section.dataset.kind] ?? 'ready';
    const hasCopies = !!section.querySelector('[data-euromed-copy]');
    return (
      section.querySelector('euromed-news-card')?.state === state &&
      (hasCopies || state !== 'ready')
    );
  });
};

/** In the page: what readers do with lists. */
const useLists = () => {
  for (const list of document.querySelectorAll('[data-kind=ready] euromed-news-list'))
    list.shadowRoot.querySelector('[part=more]').click();
  document.querySelector('main').lang = 'ar';
};

/** In the page: what readers and pages do with some of the cards. Resolves after the effects. */
const use = async () => {
  const all = (kind) => [...document.querySelectorAll(`[data-kind=${kind}] euromed-news-card`)];
  const press = (card, selector) => card.shadowRoot.querySelector(selector).click();
  const once = (target, type) =>
    new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
  const answers = [];
  for (const card of all('switched')) {
    answers.push(once(card, 'euromed-load'));
    press(card, '[part=languages] [lang=ar]');
  }
  for (const card of all('switching')) press(card, '[part=languages] [lang=es]');
  for (const card of all('reloaded')) answers.push(card.reload());
  for (const card of all('html')) press(card, '.more button');
  await Promise.all(answers);
  for (const card of all('shared')) {
    const menu = card.shadowRoot.querySelector('[part=share-menu]');
    const opened = once(menu, 'toggle');
    press(card, '[part=share-button]');
    await opened;
  }
  // The last menu is open, and a language is loading, when all cards are removed.
  document.querySelector('main').lang = 'ar';
};

describeThoroughly('a thousand cards', (engine) => {
  let site;
  let held;

  before(async () => {
    site = await startSite({ folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) } });
    for (const [path, body] of Object.entries(bodies)) site.route(path, { body });
    site.route('/bare.json', { cut: 0 });
    // Another origin, since browsers have few connections per origin.
    held = await startSite({ cors: true });
    held.route('/held.json', { body: article, hold: true });
    site.page(
      '/page',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
      <style>.far { position: absolute; top: 1000000px }</style>
      <script>${leftoversSource}</script>
      <script type="module" src="/cdn/euromed-news-card.js"></script><body></body></html>`,
    );
  });
  after(() => Promise.all([site.close(), held.close()]));

  /** A page with the script, and the counts of what the page holds after the script's start. */
  async function openPage(t) {
    const page = await engine.newPage(t);
    await page.goto(site.url('/page'));
    await page.waitFor(() => !!customElements.get('euromed-news-list'));
    const atFirst = await page.waitFor(() => {
      const left = window.__leftovers();
      return left.timers === 0 && left;
    });
    return { page, atFirst };
  }

  const addressesOf = (round) => ({
    round,
    held: held.url('/held.json'),
    bare: site.url('/bare.json'),
  });

  /** Waits until the page holds no more than at first, since due timers still run. */
  async function nothingIsLeft(page, atFirst) {
    await page
      .waitFor(
        (expected) =>
          Object.entries(window.__leftovers()).every(
            ([what, left]) => JSON.stringify(left) === JSON.stringify(expected[what]),
          ),
        atFirst,
      )
      .catch(async () =>
        assert.deepEqual(await page.evaluate(() => window.__leftovers()), atFirst),
      );
    // Ends only if the server sees that requests are aborted.
    while (!held.requests.every(({ aborted }) => aborted)) await sleep(20);
  }

  it('of lists leave nothing behind', async (t) => {
    const { page, atFirst } = await openPage(t);
    const tags = engine.name === 'chromium' ? ['euromed-news-card', 'euromed-news-list'] : [];
    const instances = await Promise.all(tags.map((tag) => instancesOf(page, tag)));
    for (let round = 1; round <= rounds; round++) {
      await page.evaluate(mount, enqueue(kindsOfLists(addressesOf(round)), 70));
      await page.waitFor(areListsSettled);
      await page.evaluate(useLists);
      await page.waitFor(() =>
        [...document.querySelectorAll('[data-kind=ready] euromed-news-list')].every(
          ({ items }) => items.length === 4,
        ),
      );
      await page.evaluate(removeAll, 'euromed-news-list');
      await nothingIsLeft(page, atFirst);
      for (const one of instances)
        assert.deepEqual(await one.classes(), [], `instances after round ${round}`);
    }
    assert.deepEqual(await page.errors(), []);
  });

  it('leave nothing behind', async (t) => {
    const { page, atFirst } = await openPage(t);
    const instances =
      engine.name === 'chromium' ? await instancesOf(page, 'euromed-news-card') : undefined;
    const tell = async (when) => {
      if (!instances) return;
      const { bytes, nodes, listeners } = await instances.heap();
      const megabytes = (bytes / 2 ** 20).toFixed(1);
      t.diagnostic(`${when}: ${megabytes} MB of heap, ${nodes} nodes, ${listeners} listeners`);
    };
    await tell('before');
    for (let round = 1; round <= rounds; round++) {
      await page.evaluate(mount, enqueue(kindsOfCards(addressesOf(round)), cardsPerRound));
      await page.waitFor(isSettled);
      await page.evaluate(use);
      const during = await page.evaluate(() => window.__leftovers());
      // Otherwise the search below could not find anything.
      assert.ok(during.listeners.length > atFirst.listeners.length, 'listeners are seen');
      assert.ok(during.mutation > atFirst.mutation, 'mutation observers are seen');
      assert.ok(during.intersection > 0, 'intersection observers are seen');
      assert.ok(during.requests.length > 0, 'requests are seen');
      if (instances) assert.equal((await instances.classes()).length, cardsPerRound);
      await page.evaluate(removeAll, 'euromed-news-card');
      await nothingIsLeft(page, atFirst);
      if (instances) {
        assert.deepEqual(await instances.classes(), [], `instances after round ${round}`);
      }
      await tell(`after round ${round}`);
    }
    assert.deepEqual(await page.errors(), []);
  });
});
