// The one-script build on pages of hosts: the script on one origin, the page and its articles on another.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeInEngines } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const dist = new URL('../../dist/cdn/', import.meta.url);

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const french = {
  url: 'https://example.org/fr/news/1',
  lang: 'fr',
  title: 'Un événement sur la mer',
  published: '2021-11-11',
  summary: 'Le résumé.',
  image: { src: '/picture.png', alt: 'Un phare', width: 8, height: 8 },
  countries: ['DZ', 'EG'],
  translations: [{ lang: 'ar', url: 'https://example.org/ar/news/1', src: 'ar.json' }],
};

const arabic = { ...french, lang: 'ar', title: 'فعالية حول البحر' };

const fallback = '<a href="/news/1">Un événement</a>';
const script = (src, more = '') => `<script type="module" src="${src}" ${more}></script>`;
const card = (attributes) => `<euromed-news-card ${attributes}>${fallback}</euromed-news-card>`;

/** In the page: what a reader sees of each card. */
const look = () =>
  [...document.querySelectorAll('euromed-news-card')].map((one) => ({
    state: one.state,
    locale: one.locale,
    title: one.shadowRoot?.querySelector('[part=title]')?.textContent.trim(),
    share: one.shadowRoot?.querySelector('[part=share-button]')?.textContent.trim(),
    fallback: one.querySelector('a')?.checkVisibility(),
  }));

const shown = {
  state: 'ready',
  locale: 'fr',
  title: french.title,
  share: 'Partager',
  fallback: false,
};

/** In the page: whether all cards are ready, with labels in the expected language. */
const allReady = (locale) => {
  const cards = [...document.querySelectorAll('euromed-news-card')];
  return (
    cards.length > 0 &&
    cards.every((one) => one.state === 'ready' && (!locale || one.locale === locale))
  );
};

/** In the page: whether the first card's share menu is rendered. */
const isMenuThere = () => {
  const { shadowRoot } = document.querySelector('euromed-news-card');
  return !!shadowRoot.querySelector('[part~=share-target]');
};

const isQuiet = async (page) => {
  assert.deepEqual(await page.errors(), []);
  assert.deepEqual(await page.violations(), []);
  const lines = await page.consoleLines();
  assert.deepEqual(
    lines.filter(({ type }) => type === 'error' || type === 'warn'),
    [],
  );
};

describeInEngines('the script on a host’s page', (engine) => {
  let host;
  let cdn;

  before(async () => {
    host = await startSite();
    cdn = await startSite({
      cors: true,
      folders: { '/lib/card/': dist, '/second/': dist },
    });
    const headers = { 'cache-control': 'max-age=600' };
    host.route('/fr.json', { body: french, headers });
    host.route('/ar.json', { body: arabic, headers });
    host.route('/picture.png', (request, response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end(pixel),
    );
  });

  after(() => Promise.all([host.close(), cdn.close()]));

  const main = () => cdn.url('/lib/card/euromed-news-card.js');

  /** Opens a page with this head and body; the servers forget earlier requests. */
  const open = async (test, head, body, { headers, lang = 'fr' } = {}) => {
    host.page(
      '/',
      `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`,
      headers,
    );
    host.requests.length = cdn.requests.length = 0;
    const page = await engine.newPage(test);
    await page.goto(host.url('/'));
    return page;
  };

  it('needs one script and one tag', async (t) => {
    const page = await open(t, script(main()), card('src="/fr.json"'));
    await page.waitFor(allReady, 'fr');
    assert.deepEqual(await page.evaluate(look), [shown]);
    await isQuiet(page);
  });

  for (const [name, head, tail] of [
    ['at the end of the page', () => '', () => script(main())],
    ['async', () => script(main(), 'async'), () => ''],
    ['twice', () => script(main()), () => script(main())],
  ])
    it(`may be loaded ${name}`, async (t) => {
      const page = await open(t, head(), card('src="/fr.json"') + tail());
      await page.waitFor(allReady, 'fr');
      assert.deepEqual(await page.evaluate(look), [shown]);
      await isQuiet(page);
    });

  it('may be loaded twice, from two addresses', async (t) => {
    const copies = [main(), `${main()}?ver=2`, cdn.url('/second/euromed-news-card.js')];
    const page = await open(
      t,
      copies.map((src) => script(src)).join(''),
      `${card('src="/fr.json"')}<div class="euromed-news-card" data-src="/fr.json">${fallback}</div>`,
    );
    await page.waitFor(() => document.querySelectorAll('euromed-news-card').length === 2);
    await page.waitFor(allReady, 'fr');
    assert.deepEqual(await page.evaluate(look), [shown, shown]);
    await sleep(300);
    assert.equal(
      await page.evaluate(() => document.querySelectorAll('euromed-news-card').length),
      2,
    );
    await isQuiet(page);
  });

  it('keeps properties that were set before the script ran', async (t) => {
    const early = `<script>addEventListener('DOMContentLoaded', () => {
      document.querySelector('euromed-news-card').article = { title: 'Early', url: '/a', lang: 'fr' };
    });</script>`;
    const page = await open(t, early, `${card('lang="fr"')}${script(main(), 'async')}`);
    await page.waitFor(allReady, 'fr');
    assert.equal((await page.evaluate(look))[0].title, 'Early');
  });

  it('loads its chunks and languages from its own folder, whatever its query', async (t) => {
    for (const query of ['', '?ver=6.1', '?a=/x/&b=../y#z']) {
      const page = await open(t, script(main() + query), card('src="/fr.json" lang="ar"'));
      await page.waitFor(allReady, 'ar');
      await page.click('euromed-news-card >>> [part=share-button]');
      await page.waitFor(isMenuThere);
      const paths = cdn.requests.map(({ path }) => path);
      for (const path of paths) assert.match(path, /^\/lib\/card\//);
      const mains = cdn.paths.filter((path) => path.includes('/euromed-news-card.js'));
      assert.deepEqual(mains, [`/lib/card/euromed-news-card.js${query.replace(/#.*/, '')}`]);
      const others = cdn.requests.filter(({ path }) => /\/(chunks|locales)\//.test(path));
      assert.ok(others.length >= 2);
      for (const one of others) assert.equal(one.query, '', one.path);
      assert.equal(new Set(paths).size, paths.length, 'nothing is asked for twice');
      await isQuiet(page);
    }
  });

  it('sends only the documented requests, to no other host', async (t) => {
    const page = await open(t, script(main()), card('src="/fr.json"'));
    await page.waitFor(allReady, 'fr');
    await page.waitFor(() => {
      const image = document.querySelector('euromed-news-card').shadowRoot.querySelector('img');
      return image.complete && image.naturalWidth > 0;
    });
    // Files that are loaded when the page is idle.
    await sleep(3000);
    assert.deepEqual(host.paths.toSorted(), ['/', '/fr.json', '/picture.png']);
    const patterns = [
      /^\/lib\/card\/euromed-news-card\.js$/,
      /^\/lib\/card\/locales\/fr-\w{8}\.js$/,
      /^\/lib\/card\/locales\/fr-lazy-\w{8}\.js$/,
      /^\/lib\/card\/chunks\/enhancements-\w{8}\.js$/,
      /^\/lib\/card\/chunks\/share-menu-\w{8}\.js$/,
      // The style of a skeleton, on machines so slow that a skeleton is shown.
      /^\/lib\/card\/chunks\/failure-messages-\w{8}\.js$/,
    ];
    for (const path of cdn.paths)
      assert.ok(
        patterns.some((pattern) => pattern.test(path)),
        path,
      );
    assert.equal(new Set(cdn.paths).size, cdn.paths.length);
    const origins = await page.evaluate(() => [
      ...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)),
    ]);
    for (const origin of origins) assert.ok([host.origin, cdn.origin].includes(origin), origin);
  });

  it('sends no cookies to other origins, no headers of its own, and no referrer with pictures', async (t) => {
    const page = await open(t, '', '');
    await page.evaluate(() => {
      document.cookie = 'session=secret; path=/';
    });
    cdn.route('/other.json', { body: { ...french, image: { src: host.url('/picture.png') } } });
    host.page(
      '/',
      `<!doctype html><html lang="fr"><title>Host</title>${script(main())}${card(`src="${cdn.url('/other.json')}"`)}`,
    );
    await page.goto(host.url('/'));
    await page.waitFor(allReady, 'fr');
    await page.waitFor(() => {
      const image = document.querySelector('euromed-news-card').shadowRoot.querySelector('img');
      return image.complete && image.naturalWidth > 0;
    });
    const json = cdn.requests.filter(({ path }) => path === '/other.json');
    assert.deepEqual(
      json.map(({ method }) => method),
      ['GET'],
      'no preflight',
    );
    assert.equal(json[0].headers.cookie, undefined);
    assert.deepEqual(
      Object.keys(json[0].headers).filter((name) => name.startsWith('x-')),
      [],
    );
    assert.equal(json[0].headers['content-type'], undefined);
    const picture = host.requests.find(({ path }) => path === '/picture.png');
    assert.equal(picture.headers.referer, undefined);
  });

  it('stores no data', async (t) => {
    const page = await open(t, script(main()), card('src="/fr.json"'));
    await page.waitFor(allReady, 'fr');
    await page.click('euromed-news-card >>> [part=language][hreflang=ar]');
    await page.waitFor(allReady, 'ar');
    const stored = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases?.())?.length ?? 0,
      workers: (await navigator.serviceWorker?.getRegistrations?.())?.length ?? 0,
    }));
    assert.deepEqual(stored, { cookie: '', local: 0, session: 0, databases: 0, workers: 0 });
  });

  // WebKitGTK uses no preloaded document for fetch() at all.
  if (engine.name !== 'webkit')
    it('uses a preloaded document', async (t) => {
      const preload = '<link rel="preload" as="fetch" crossorigin href="/fr.json">';
      const page = await open(t, preload + script(main()), card('src="/fr.json" loading="eager"'));
      await page.waitFor(allReady, 'fr');
      assert.deepEqual(
        host.paths.filter((path) => path === '/fr.json'),
        ['/fr.json'],
      );
    });

  it('sends one request for many cards, and one for their language', async (t) => {
    const cards = card('src="/fr.json" loading="eager"').repeat(12);
    const page = await open(t, script(main()), cards, { lang: 'de' });
    await page.waitFor(allReady, 'de');
    await sleep(500);
    assert.equal(host.paths.filter((path) => path === '/fr.json').length, 1);
    const locales = cdn.paths.filter((path) => /locales\/\w+-\w{8}/.test(path));
    assert.equal(locales.length, 1);
    assert.match(locales[0], /\/de-/);
  });

  it('needs no file for French and Arabic', async (t) => {
    for (const lang of ['fr', 'ar']) {
      const page = await open(t, script(main()), card('src="/fr.json"'), { lang });
      await page.waitFor(allReady, lang);
      assert.deepEqual(
        cdn.paths.filter((path) => /locales\/\w+-\w{8}/.test(path)),
        [],
      );
    }
  });

  it('requests no file for English', async (t) => {
    const page = await open(t, script(main()), card('src="/fr.json"'), { lang: 'en' });
    await page.waitFor(allReady, 'en');
    // Read in the page, since late requests of the page before may arrive at the server now.
    const requested = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    assert.ok(requested.some((name) => name.includes('euromed-news-card')));
    assert.deepEqual(
      requested.filter((name) => /locales/.test(name)),
      [],
    );
  });

  const isFallback = () => {
    const link = document.querySelector('a');
    return link.checkVisibility() && link.getBoundingClientRect().height > 0;
  };

  it('leaves a link where scripts do not run', async (t) => {
    const page = await open(t, script(main()), card('src="/fr.json"'), {
      headers: { 'content-security-policy': "script-src 'none'" },
    });
    assert.equal(await page.evaluate(isFallback), true);
    assert.equal(await page.evaluate(() => !!customElements.get('euromed-news-card')), false);
    assert.ok(!host.paths.includes('/fr.json'));
  });

  it('leaves a link where the script is missing', async (t) => {
    const page = await open(t, script(cdn.url('/gone.js')), card('src="/fr.json"'));
    assert.equal(await page.evaluate(isFallback), true);
    assert.deepEqual(await page.errors(), []);
  });

  it('leaves a link until the script runs', async (t) => {
    const late = cdn.route('/late.js', {
      body: `import '/lib/card/euromed-news-card.js';`,
      headers: { 'content-type': 'text/javascript' },
      cors: true,
      hold: true,
    });
    const page = await open(t, '', card('src="/fr.json"'));
    // Released after the page's `load` event, which would wait for the script.
    await page.evaluate((src) => {
      document.head.append(
        Object.assign(document.createElement('script'), { type: 'module', src }),
      );
    }, cdn.url('/late.js'));
    await late.waitForRequests(1);
    assert.equal(await page.evaluate(isFallback), true);
    late.release();
    await page.waitFor(allReady, 'fr');
    assert.deepEqual(await page.evaluate(look), [shown]);
  });

  it('shows the article, or the link, where its chunks fail to load', async (t) => {
    const bare = await startSite({ cors: true });
    t.after(() => bare.close());
    bare.route('/euromed-news-card.js', {
      body: (await readFile(new URL('euromed-news-card.js', dist))).toString(),
      headers: { 'content-type': 'text/javascript' },
    });
    const page = await open(
      t,
      script(bare.url('/euromed-news-card.js')),
      card('src="/fr.json"') + card('src="/gone.json"'),
    );
    await page.waitFor(() => {
      const [first, second] = document.querySelectorAll('euromed-news-card');
      return first.state === 'ready' && second.state === 'error';
    });
    const [first, second] = await page.evaluate(look);
    assert.equal(first.title, french.title);
    assert.equal(second.fallback, true);
    // The browser's own dialogue shows the address to copy.
    await page.evaluate(() => {
      window.prompt = (...given) => {
        window.prompted = given;
      };
    });
    await page.click('euromed-news-card >>> [part=share-button]');
    await page.waitFor(() => window.prompted);
    assert.deepEqual(await page.evaluate(() => window.prompted), [french.title, french.url]);
    assert.deepEqual(await page.errors(), []);
  });

  it('upgrades a div, also one that is inserted later, never twice, and not inside an editor', async (t) => {
    const div = `<div class="euromed-news-card" data-src="/fr.json" data-lang="fr">${fallback}</div>`;
    const page = await open(
      t,
      script(main()),
      `<main>${div}</main><div id="editor" contenteditable="true">${div}</div>`,
    );
    await page.waitFor(allReady, 'fr');
    assert.deepEqual(await page.evaluate(look), [shown]);
    const editor = () => document.querySelector('#editor').innerHTML;
    assert.equal(await page.evaluate(editor), div);
    await page.evaluate((html) => {
      const section = document.createElement('section');
      section.innerHTML = `<article>${html}</article>`;
      document.querySelector('main').append(section);
    }, div);
    await page.waitFor(() => document.querySelectorAll('euromed-news-card').length === 2);
    await page.waitFor(allReady, 'fr');
    await page.evaluate(() => {
      const main = document.querySelector('main');
      main.prepend(main.lastElementChild);
      main.firstElementChild.querySelector('div').dataset.lang = 'ar';
    });
    await page.waitFor(() => document.querySelector('main euromed-news-card').locale === 'ar');
    await page.waitFor(allReady);
    assert.equal(
      await page.evaluate(() => document.querySelectorAll('euromed-news-card').length),
      2,
    );
    assert.equal(await page.evaluate(editor), div);
    await isQuiet(page);
  });

  it('does not load the chunk for stand-ins where the page has none', async (t) => {
    const page = await open(t, script(main()), card('src="/fr.json"'));
    await page.waitFor(allReady, 'fr');
    assert.deepEqual(
      cdn.paths.filter((path) => path.includes('upgrade-stand-ins')),
      [],
    );
  });

  it('works under the strictest policy, in every state and form', async (t) => {
    const policy =
      `default-src 'none'; script-src ${cdn.origin} 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; ` +
      "require-trusted-types-for 'script'";
    const page = await open(
      t,
      script(main()),
      [
        card('src="/fr.json" body="full"'),
        card('src="/gone.json"'),
        card('preview="loading"'),
        card(''),
        `<div class="euromed-news-card" data-src="/fr.json" data-onclick="alert(1)" data-style="color: red">${fallback}</div>`,
      ].join(''),
      { headers: { 'content-security-policy': policy } },
    );
    await page.waitFor(() => {
      const states = [...document.querySelectorAll('euromed-news-card')].map(({ state }) => state);
      return states.join() === 'ready,error,loading,idle,ready';
    });
    await page.click('euromed-news-card >>> [part=share-button]');
    await page.waitFor(isMenuThere);
    await page.press('Escape');
    await page.click('euromed-news-card >>> [part=language][hreflang=ar]');
    await page.waitFor(() => document.querySelector('euromed-news-card').contentLang === 'ar');
    assert.deepEqual(await page.violations(), []);
    assert.deepEqual(await page.errors(), []);
  });

  it('works when the reader goes back and forth in history', async (t) => {
    const page = await open(t, script(main()), card('src="/fr.json"'));
    await page.waitFor(allReady, 'fr');
    host.page('/elsewhere', '<!doctype html><title>Elsewhere</title><p>Elsewhere');
    await page.goto(host.url('/elsewhere'));
    await page.back();
    await page.waitFor(() => document.title === 'Host');
    await page.waitFor(allReady, 'fr');
    assert.deepEqual(await page.evaluate(look), [shown]);
  });
});

const days = {
  '2021-11-11': '11 November 2021',
  '2021-11-11T23:30:00-05:00': '11 November 2021',
  '2021-11-11T00:30:00+02:00': '11 November 2021',
  '2021-11-11T00:30:00Z': '11 November 2021',
};

for (const timeZone of ['Pacific/Auckland', 'America/Los_Angeles'])
  describeInEngines(
    `a card for a visitor in ${timeZone}`,
    (engine) => {
      it('shows the publisher’s day as written', async (t) => {
        const site = await startSite({ folders: { '/cdn/': dist } });
        t.after(() => site.close());
        const cards = Object.keys(days).map((published, i) => {
          site.route(`/${i}.json`, { body: { title: 'A', url: '/a', published } });
          return card(`src="/${i}.json" loading="eager"`);
        });
        site.page(
          '/',
          `<!doctype html><html lang="en"><title>Days</title>${script('/cdn/euromed-news-card.js')}${cards.join('')}`,
        );
        const page = await engine.newPage(t);
        await page.goto(site.url('/'));
        await page.waitFor(allReady, 'en');
        const seen = await page.evaluate(() =>
          [...document.querySelectorAll('euromed-news-card')].map((one) =>
            one.shadowRoot.querySelector('[part=date]').textContent.trim(),
          ),
        );
        assert.deepEqual(seen, Object.values(days));
      });
    },
    { visitor: { timeZone } },
  );

describeInEngines(
  'a card for a visitor whose browser is in Arabic',
  (engine) => {
    it('is the same as for everybody', async (t) => {
      const site = await startSite({ folders: { '/cdn/': dist } });
      t.after(() => site.close());
      site.route('/a.json', {
        body: { title: 'A', url: '/a', published: '2021-11-11', countries: ['DZ'] },
      });
      site.page(
        '/',
        `<!doctype html><html><title>Page</title>${script('/cdn/euromed-news-card.js')}${card('src="/a.json"')}`,
      );
      const page = await engine.newPage(t);
      await page.goto(site.url('/'));
      await page.waitFor(allReady, 'en');
      assert.equal(await page.evaluate(() => navigator.language.slice(0, 2)), 'ar');
      const [{ share }] = await page.evaluate(look);
      assert.equal(share, 'Share');
      const date = await page.evaluate(() =>
        document
          .querySelector('euromed-news-card')
          .shadowRoot.querySelector('[part=date]')
          .textContent.trim(),
      );
      assert.equal(date, '11 November 2021');
    });
  },
  { visitor: { language: 'ar' }, only: ['chromium', 'firefox'] },
);
