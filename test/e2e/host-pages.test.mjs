// Pages of hosts whose styles, scripts and markup affect all of their elements.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { describeThoroughly } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const article = {
  url: 'https://example.org/a',
  lang: 'de',
  title: 'Ein Titel',
  published: '2021-11-11',
  summary: 'Eine Zusammenfassung.',
  countries: ['DZ', 'EG', 'PS'],
  topics: ['Migration'],
  translations: [{ lang: 'ar', src: '/ar.json' }],
};

const link = '<a href="/a">Weiterlesen</a>';
const tag = `<euromed-news-card src="/a.json" loading="eager">${link}</euromed-news-card>`;
const div = `<div class="euromed-news-card" data-src="/a.json" data-loading="eager">${link}</div>`;
const script = '<script type="module" src="/cdn/euromed-news-card.js"></script>';

const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';

/** In the page: whether this many cards each show their article, with copies once and a hidden fallback link. */
const areWhole = (count) => {
  const cards = [...document.querySelectorAll('euromed-news-card')];
  return (
    cards.length === count &&
    cards.every(
      (card) =>
        card.state === 'ready' &&
        card.shadowRoot.querySelector('[part=title]').checkVisibility({ opacityProperty: true }) &&
        card.shadowRoot.querySelectorAll('[part=country]').length === 3 &&
        card.querySelectorAll('[data-euromed-copy]').length === 3 &&
        [...card.querySelectorAll('a')].every((one) => !one.checkVisibility()),
    )
  );
};

describeThoroughly('a host’s page', (engine) => {
  let site;

  before(async () => {
    site = await startSite({ folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) } });
    const headers = { 'content-type': 'application/json' };
    site.route('/a.json', { body: JSON.stringify(article), headers });
    site.route('/ar.json', {
      body: JSON.stringify({ ...article, lang: 'ar', title: 'فعالية حول البحر' }),
      headers,
    });
  });

  after(() => site.close());

  const open = async (t, head, body, headers) => {
    site.page(
      '/',
      `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`,
      headers,
    );
    const page = await engine.newPage(t);
    await page.goto(site.url('/'));
    return page;
  };

  /** The card's lines in the page's console. */
  const linesOf = async (page) =>
    (await page.consoleLines()).filter(({ text }) => text.includes('euromed-news-card'));

  const useIt = async (page) => {
    await page.click('euromed-news-card >>> [part=share-button]');
    await page.waitFor(
      () =>
        document
          .querySelector('euromed-news-card')
          .shadowRoot.querySelectorAll(':popover-open [part~=share-target]').length > 7,
    );
    await page.press('Escape');
    await page.click('euromed-news-card >>> [part=languages] [lang=ar]');
    await page.waitFor(() => document.querySelector('euromed-news-card').contentLang === 'ar');
  };

  it('may extend the prototypes of objects and arrays, and wrap fetch', async (t) => {
    const page = await open(
      t,
      `<script>
        window.called = [];
        const note = (name) => function () { window.called.push(name); return undefined; };
        for (const prototype of [Object.prototype, Array.prototype, String.prototype])
          for (const name of ['each', 'toJSON', 'clean', 'title', 'lang', 'value', 'matches'])
            if (prototype === Object.prototype ? /each|clean/.test(name) : /each|toJSON|clean/.test(name))
              prototype[name] = note(name);
        const native = window.fetch;
        window.asked = [];
        window.fetch = function (...given) {
          window.asked.push(String(given[0]?.url ?? given[0]));
          return native.apply(this, given).then((answer) => answer);
        };
      </script>${script}`,
      tag + div,
    );
    await page.waitFor(areWhole, 2);
    await useIt(page);
    // A `toJSON` of the page makes arrays unreadable for the driver.
    await page.evaluate(() => {
      for (const { prototype } of [Array, String]) delete prototype.toJSON;
    });
    assert.deepEqual(await page.evaluate(() => window.called), []);
    assert.ok((await page.evaluate(() => window.asked)).some((url) => url.endsWith('/a.json')));
    assert.deepEqual(await page.errors(), []);
    assert.deepEqual(await linesOf(page), []);
  });

  it('may freeze the prototypes of all objects, and delete methods', async (t) => {
    const page = await open(
      t,
      `<script>
        delete Object.prototype.__proto__;
        for (const { prototype } of [Object, Array, String, Function, Promise, Map, Set, Node, Element, HTMLElement, Document, Event, EventTarget])
          Object.freeze(prototype);
      </script>${script}`,
      tag + div,
    );
    await page.waitFor(areWhole, 2);
    await useIt(page);
    assert.deepEqual(await page.errors(), []);
    assert.deepEqual(await linesOf(page), []);
  });

  it('may have getters in the prototypes that throw', async (t) => {
    const page = await open(
      t,
      `<script>
        for (const { prototype } of [Object, Array, String, Function, Node, Element, Event])
          Object.defineProperty(prototype, 'own', {
            enumerable: true,
            configurable: true,
            get() { throw new Error('Read by for…in'); },
          });
      </script>${script}`,
      tag + div,
    );
    await page.waitFor(areWhole, 2);
    await useIt(page);
    assert.deepEqual(await page.errors(), []);
    assert.deepEqual(await linesOf(page), []);
  });

  it('may lay out cards in any way, put cards into links, and show cards later', async (t) => {
    const lazy = tag.replace(' loading="eager"', '');
    const page = await open(
      t,
      `<style>
        @layer reset { * { margin: 0; padding: 0; border: 0 solid; font: inherit; color: red; all: revert-layer } }
        @layer page { a, h3, p, li, span { font-size: 40px; text-transform: uppercase; display: block } }
        .flex { display: flex; width: 600px } .flex > * { flex: 1 }
        .moved { transform: translate(10px) } .contained { contain: strict; height: 400px }
        [hidden] { display: none }
      </style>${script}`,
      `<div id="plain" style="width: 600px">${tag}</div>
      <div class="flex">${tag}${div}</div><div class="moved">${tag}</div><div class="contained">${tag}</div>
      <p><a href="/outer">Before <euromed-news-card src="/a.json" loading="eager"></euromed-news-card></a></p>
      <section id="tab" hidden>${lazy}</section><dialog>${lazy}</dialog>`,
    );
    await page.waitFor(() =>
      [...document.querySelectorAll('euromed-news-card')]
        .slice(0, 6)
        .every(({ state }) => state === 'ready'),
    );
    const hidden = () =>
      [...document.querySelectorAll('#tab > *, dialog > *')].map(({ state }) => state);
    assert.deepEqual(await page.evaluate(hidden), ['idle', 'idle']);
    await page.evaluate(() => (document.querySelector('#tab').hidden = false));
    await page.waitFor(() => {
      // Repeated, since WebKit scrolls a page that is loading back to its top.
      document.querySelector('#tab').scrollIntoView();
      return document.querySelector('#tab > *').state === 'ready';
    });
    await page.evaluate(() => document.querySelector('dialog').showModal());
    await page.waitFor(() => document.querySelector('dialog > *').state === 'ready');
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('euromed-news-card')].map((card) => {
        const title = card.shadowRoot.querySelector('[part=title]');
        const { fontWeight, textTransform } = getComputedStyle(title);
        const box = card.getBoundingClientRect();
        return {
          isShown: title.checkVisibility() && box.width > 200 && box.height > 100,
          fits: card.scrollWidth <= Math.ceil(box.width),
          looks: `${fontWeight} ${textTransform}`,
        };
      }),
    );
    assert.equal(seen.length, 8);
    for (const one of seen)
      assert.deepEqual(one, { isShown: true, fits: true, looks: seen[0].looks });
    assert.match(seen[0].looks, / none$/);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).fontSize), '16px');
    await page.click('dialog > euromed-news-card >>> [part=share-button]');
    await page.waitFor(
      () =>
        !!document
          .querySelector('dialog > *')
          .shadowRoot.querySelector(':popover-open [part~=share-target]'),
    );
    assert.deepEqual(await page.errors(), []);
  });

  for (const type of ['module', 'text/javascript'])
    it(`may be a sandboxed frame without CORS, where the link is shown: ${type}`, async (t) => {
      site.page(
        '/framed',
        `<!doctype html><html lang="de"><meta charset="utf-8"><title>Framed</title><body>${tag}
        <script type="${type}" src="/cdn/euromed-news-card.js"></script>
        <script>
          const errors = [];
          addEventListener('error', ({ message }) => message && errors.push(message));
          addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
          setInterval(() => {
            const card = document.querySelector('euromed-news-card');
            parent.postMessage({ state: card.state ?? 'none', link: card.querySelector('a').checkVisibility(), errors }, '*');
          }, 50);
        </script></body></html>`,
      );
      const page = await open(
        t,
        '<script>addEventListener("message", ({ data }) => (window.told = data))</script>',
        '<iframe sandbox="allow-scripts" src="/framed"></iframe>',
      );
      const state = type === 'module' ? 'none' : 'error';
      const told = await page.waitFor(
        (wanted) => window.told?.state === wanted && window.told,
        state,
      );
      assert.deepEqual(told, { state, link: true, errors: [] });
    });

  it('may rewrite its body, and clone cards', async (t) => {
    const page = await open(t, script, tag + div);
    await page.waitFor(areWhole, 2);
    for (let times = 0; times < 2; times++) {
      await page.evaluate(() => {
        // As plugins that replace a word.
        document.body.innerHTML = document.body.innerHTML.replace('never there', '');
      });
      await page.waitFor(areWhole, 2);
    }
    await page.evaluate(() => {
      // As carousels clone slides, and single-page sites restore pages.
      const slides = document.createElement('section');
      slides.append(...[...document.body.children].map((one) => one.cloneNode(true)));
      const again = document.createElement('section');
      again.innerHTML = slides.innerHTML;
      document.body.append(slides, again);
    });
    await page.waitFor(areWhole, 6);
    assert.equal(
      await page.evaluate(
        () => document.querySelectorAll('div.euromed-news-card > euromed-news-card').length,
      ),
      3,
    );
    assert.deepEqual(await page.errors(), []);
    assert.deepEqual(await linesOf(page), []);
  });

  it('may be rewritten by document.write', async (t) => {
    const page = await open(t, script, tag);
    await page.waitFor(areWhole, 1);
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, `<!doctype html><html lang="de"><title>Anew</title><body>${script}${tag}${div}`);
    await page.waitFor(areWhole, 2);
  });

  it('may have gone through editors and their filters', async (t) => {
    const inside = [
      `<p>Text ${tag.replace('"/a.json"', '“/a.json”')} text</p>`,
      `<ul><li>${tag.replace('</a>', '</a><br>\n')}</li></ul>`,
      `<table><tr><td>${tag}</td><td><p></p>${div.replace('<a', '<p><a').replace('</a>', '</a></p>')}</td></tr></table>`,
      `<blockquote><p>&nbsp;</p>${div.replace('data-src="/a.json"', 'data-src="&nbsp;/a.json "')}</blockquote>`,
    ];
    const page = await open(t, script, inside.join('\n'));
    await page.waitFor(areWhole, 5);
    assert.deepEqual(await page.errors(), []);
    assert.deepEqual(await linesOf(page), []);
  });

  for (const [name, doctype, style] of [
    ['in quirks mode', '', ''],
    ['zoomed', '<!doctype html>', 'body { zoom: 1.25 }'],
    ['spaced as WCAG 1.4.12 says', '<!doctype html>', spacing],
  ])
    it(`may be ${name}, with the share menu at its button`, async (t) => {
      site.page(
        '/',
        `${doctype}<html lang="de"><head><meta charset="utf-8"><title>Host</title><style>${style}</style>${script}</head><body>${tag}${div}</body></html>`,
      );
      const page = await engine.newPage(t);
      await page.goto(site.url('/'));
      await page.waitFor(areWhole, 2);
      // Drivers differ in the coordinates of a button in a zoomed page.
      await page.evaluate(() =>
        document
          .querySelector('euromed-news-card')
          .shadowRoot.querySelector('[part=share-button]')
          .click(),
      );
      const menu = await page.waitFor(() => {
        const root = document.querySelector('euromed-news-card').shadowRoot;
        const list = root.querySelector(':popover-open');
        if (!list) return undefined;
        const [box, at] = [list, root.querySelector('[part=share-button]')].map((one) =>
          one.getBoundingClientRect(),
        );
        const gap = Math.min(Math.abs(box.top - at.bottom), Math.abs(at.top - box.bottom));
        return { isSheet: list.hasAttribute('data-sheet'), isNear: gap < 12 };
      });
      assert.deepEqual(menu, { isSheet: false, isNear: true });
      const overflow = () => document.documentElement.scrollWidth - innerWidth;
      assert.ok((await page.evaluate(overflow)) <= 0);
      assert.deepEqual(await page.errors(), []);
    });

  it('may hide elements until its lazy loader shows them, which ignores data-news-src', async (t) => {
    const page = await open(
      t,
      `<style>[data-src] { opacity: 0 } euromed-news-card:not(:defined) { display: none }</style>${script}`,
      `${tag}<div class="euromed-news-card" data-news-src="/a.json" data-loading="eager">${link}</div>`,
    );
    await page.waitFor(areWhole, 2);
  });

  it('may allow scripts by a nonce only, and have another base and domain', async (t) => {
    const page = await open(
      t,
      `<base href="/elsewhere/" target="_blank">
      <script nonce="abc">
        window.problems = [];
        for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation'])
          addEventListener(type, (event) => window.problems.push(event.message ?? event.violatedDirective ?? type));
        try { document.domain = document.domain; } catch {}
      </script>
      ${script.replace('<script', '<script nonce="abc"')}`,
      `${tag}${tag.replace('"/a.json"', '"../a.json"')}`,
      {
        'content-security-policy':
          "script-src 'nonce-abc' 'strict-dynamic'; object-src 'none'; style-src 'self'",
      },
    );
    await page.waitFor(areWhole, 2);
    await useIt(page);
    const problems = await page.evaluate(() => window.problems);
    // The tests' collector, a script in WebKit, has no nonce.
    assert.deepEqual(
      engine.name === 'webkit' ? problems.filter((one) => !/script-src/.test(one)) : problems,
      [],
    );
  });
  it('may be opened with a name and a password in its address, as staging sites are', async (t) => {
    const page = await open(t, script, `${tag}${div}`);
    await page.goto(site.url('/').replace('//', '//editor:secret@'));
    await page.waitFor(areWhole, 2);
    await useIt(page);
    assert.deepEqual(await linesOf(page), []);
  });
});
