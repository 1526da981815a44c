// The one script works in every way in which pages, optimisers and consent managers load scripts, and adds no name
// to the page's scope. Where files beside the script cannot be loaded, one line says so, and the card shows the rest.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { describeInEngines } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const dist = new URL('../../dist/cdn/', import.meta.url);

const article = {
  url: 'https://example.org/a',
  lang: 'de',
  title: 'Ein Titel',
  summary: 'Eine Zusammenfassung.',
  countries: ['DZ'],
};

/** A page whose own names the script must leave alone, with both forms of the card. */
const pageWith = (
  head,
  foot = '',
) => `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Page</title>
  <script>
    const t = 'page', $ = 'page'; let i = 'page', e = 'page', _ = 'page', n = 'page', a = 'page';
    window.namesBefore = Object.getOwnPropertyNames(window);
  </script>${head}</head><body>
  <euromed-news-card src="/a.json" loading="eager"><a href="/a">Ein Titel</a></euromed-news-card>
  <div class="euromed-news-card" data-src="/a.json" data-loading="eager"><a href="/a">Ein Titel</a></div>${foot}</body></html>`;

/** In the page: whether everything from files beside the script is shown. */
const isWhole = () => {
  const cards = [...document.querySelectorAll('euromed-news-card')];
  return (
    cards.length === 2 &&
    cards.every(
      (card) =>
        card.state === 'ready' &&
        card.locale === 'de' &&
        card.querySelector('[data-euromed-copy]') &&
        card.shadowRoot.querySelector('[part~=countries]'),
    )
  );
};

/** In the page: global names that are new. */
const newNames = () => ({
  added: Object.getOwnPropertyNames(window).filter(
    // Names of the collector, and indexes of frames.
    (name) => !window.namesBefore.includes(name) && !/^(namesBefore|__\w+|\d+)$/.test(name),
  ),
  page: (0, eval)('[t, $, i, e, _, n, a].join()'),
});

const unharmed = { added: [], page: Array(7).fill('page').join() };

/** In the page: whether the card shows everything that needs no file beside the script. */
const isShown = () => document.querySelector('euromed-news-card')?.state === 'ready';

/** Ways that may fail in one engine only, by how the script finds its address. CI tests the others in Chromium. */
const everyEngine = [
  'a module',
  'a classic script of another origin',
  'a blob, whose page names the folder',
  'a module inlined in the page',
];

const isShort = Boolean(process.env.CI) && process.env.CI !== 'false';

describeInEngines('ways of loading', (engine) => {
  const isTried = (name) => !isShort || engine.name === 'chromium' || everyEngine.includes(name);

  /** `site` serves the page, the other origin the script. */
  let site;
  let withCors;
  let withoutCors;

  before(async () => {
    const folders = { '/cdn/': dist };
    site = await startSite({ folders });
    withCors = await startSite({ folders, cors: true });
    withoutCors = await startSite({ folders });
    site.route('/a.json', {
      body: JSON.stringify(article),
      headers: { 'content-type': 'application/json' },
    });
    const code = await readFile(new URL('euromed-news-card.js', dist), 'utf8');
    site.route('/bundle/all.js', (request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/javascript' })
        .end(`window.first = 1\n${code}\nwindow.last = 1`),
    );
    site.route('/bundle/blob.js', (request, response) =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(`
        fetch('/cdn/euromed-news-card.js').then((answer) => answer.blob()).then((blob) => {
          const script = document.createElement('script');
          script.src = URL.createObjectURL(new Blob([blob], { type: 'text/javascript' }));
          document.head.append(script);
        });`),
    );
  });

  after(() => Promise.all([site, withCors, withoutCors].map((each) => each.close())));

  const open = async (t, html) => {
    site.page('/', html);
    const view = await engine.newPage(t);
    await view.goto(site.url('/'));
    return view;
  };

  const src = (from = '') => `${from}/cdn/euromed-news-card.js`;
  const base = (where) => `<meta name="euromed-news-card-base" content="${where}">`;
  const recreated = (set) => `<script>
    addEventListener('load', () => {
      const script = document.createElement('script');
      ${set}
      document.body.append(script);
    });</script>`;

  const whole = {
    'a module': () => pageWith(`<script type="module" src="${src()}"></script>`),
    'a module whose page has replaced the navigator': () =>
      pageWith(
        `<script>Object.defineProperty(window, 'navigator', { value: {} });</script><script type="module" src="${src()}"></script>`,
      ),
    'a classic script in the head': () => pageWith(`<script src="${src()}"></script>`),
    'a classic script at the end, with a query': () =>
      pageWith('', `<script src="${src()}?ver=6.5"></script>`),
    'a deferred script': () => pageWith(`<script defer src="${src()}"></script>`),
    'an async script': () => pageWith(`<script async src="${src()}"></script>`),
    'a module of another origin': () =>
      pageWith(`<script type="module" src="${src(withCors.origin)}"></script>`),
    'a classic script of another origin': () =>
      pageWith(`<script src="${src(withCors.origin)}"></script>`),
    'a classic script of another origin, crossorigin': () =>
      pageWith(`<script crossorigin src="${src(withCors.origin)}"></script>`),
    'a script that a consent manager makes': () => pageWith(recreated(`script.src = '${src()}';`)),
    'a module that a consent manager makes': () =>
      pageWith(recreated(`script.type = 'module'; script.src = '${src()}';`)),
    'a script that is loaded twice, as a module and not': () =>
      pageWith(
        `<script src="${src()}"></script><script type="module" src="${src(withCors.origin)}"></script>`,
      ),
    'part of a combined script, whose page names the folder, and then another': () =>
      pageWith(`${base('/cdn/')}${base('/nowhere/')}<script src="/bundle/all.js"></script>`),
    'a blob, whose page names the folder': () =>
      pageWith(`${base('/cdn')}<script src="/bundle/blob.js"></script>`),
    'a script whose page names another folder later, and in the body': () =>
      pageWith(
        `<script src="${src()}"></script>${base('/nowhere/')}`,
        `${base('/nowhere/')}<script>document.head.prepend(Object.assign(document.createElement('meta'), { name: 'euromed-news-card-base', content: '/nowhere/' }))</script>`,
      ),
    'a script at the end of a page with a folder named in the body': () =>
      pageWith('', `${base('/nowhere/')}<script src="${src()}"></script>`),
    'a script whose page names a folder that is none': () =>
      pageWith(`${base('javascript:alert(1)')}<script src="${src()}"></script>`),
    'a script beside elements that are called as properties of the document': () =>
      pageWith(
        '',
        `<form name="currentScript"></form><img name="head"><img name="querySelector"><script type="module" src="${src()}"></script>`,
      ),
  };

  for (const [name, html] of Object.entries(whole).filter(([each]) => isTried(each)))
    it(`${name} works completely`, async (t) => {
      const view = await open(t, html());
      await view.waitFor(isWhole);
      assert.deepEqual(await view.evaluate(newNames), {
        ...unharmed,
        added: name.includes('combined') ? ['first', 'last'] : [],
      });
      assert.deepEqual(await view.errors(), []);
      const lines = await view.consoleLines();
      assert.deepEqual(
        lines.filter(({ text }) => text.includes('euromed')),
        [],
      );
    });

  it('a script that an optimiser delays until the reader interacts works completely', async (t) => {
    const view = await open(
      t,
      pageWith(`<script type="text/delayed" data-src="${src()}"></script>
        <script>addEventListener('click', () => {
          const old = document.querySelector('[data-src]');
          const script = document.createElement('script');
          script.src = old.dataset.src;
          old.replaceWith(script);
        }, { once: true })</script>`),
    );
    assert.equal(await view.evaluate(() => document.querySelector('a').checkVisibility()), true);
    await view.click('body');
    await view.waitFor(isWhole);
  });

  it('a module knows its address although the page has removed the stacks of errors', async (t) => {
    const view = await open(
      t,
      pageWith(
        `<script type="module" src="${src()}"></script>
        <script type="module">Error.stackTraceLimit = 0;</script>`,
      )
        // Neither the language nor the elements request a file while the script starts.
        .replaceAll('"de"', '"fr"')
        .replace(/<div [^]*?<\/div>/, ''),
    );
    // Files that are loaded when the page is idle; labels in French are in the script.
    await view.waitFor(() => !!document.querySelector('euromed-news-card > [data-euromed-copy]'));
    assert.deepEqual(await view.errors(), []);
  });

  const partial = {
    'a classic script of an origin without CORS': [
      () => pageWith(`<script src="${src(withoutCors.origin)}"></script>`),
      /could not load http.*Access-Control-Allow-Origin/,
    ],
    'a script inlined in the page': [
      async () => {
        const code = await readFile(new URL('euromed-news-card.js', dist), 'utf8');
        return pageWith('', `<script>${code}</script>`);
      },
      /<meta name="euromed-news-card-base"/,
    ],
    'a module inlined in the page': [
      async () => {
        const code = await readFile(new URL('euromed-news-card.js', dist), 'utf8');
        return pageWith('', `<script type="module">${code}</script>`);
      },
      /<meta name="euromed-news-card-base"/,
    ],
    'a blob': [
      () => pageWith(`<script src="/bundle/blob.js"></script>`),
      /<meta name="euromed-news-card-base"/,
    ],
    'part of a combined script': [
      () => pageWith(`<script src="/bundle/all.js"></script>`),
      /could not load http\S+\/bundle\/(chunks|locales)\//,
    ],
  };

  for (const [name, [html, advice]] of Object.entries(partial).filter(([each]) => isTried(each)))
    it(`${name} shows what needs no further file, and logs once what is missing`, async (t) => {
      const view = await open(t, await html());
      await view.waitFor(isShown);
      const said = await view.waitFor(
        () =>
          window.__collected.console.filter(({ text }) => text.includes('<euromed-news-card>'))
            .length,
      );
      assert.equal(said, 1);
      const [line] = (await view.consoleLines()).filter(({ text }) =>
        text.includes('<euromed-news-card>'),
      );
      assert.match(line.text, advice);
      assert.deepEqual(
        await view.evaluate(() => {
          const card = document.querySelector('euromed-news-card');
          return {
            title: card.shadowRoot.querySelector('[part~=title]').textContent.trim(),
            country: card.shadowRoot.querySelectorAll('[part~=country]').length,
            link: card.querySelector('a').getAttribute('href'),
            // The `div` form stays unchanged.
            div: document.querySelector('div.euromed-news-card > a')?.checkVisibility(),
          };
        }),
        { title: 'Ein Titel', country: 1, link: '/a', div: true },
      );
      assert.deepEqual(await view.errors(), []);
    });
});
