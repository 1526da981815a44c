// Copies of a page: a file that a browser saves, a crawler's text, an archive's copy under other addresses.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { describeThoroughly } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const dist = new URL('../../dist/cdn/', import.meta.url);

const article = {
  url: 'https://example.org/de/artikel',
  lang: 'de',
  title: 'Ein Treffen am Meer',
  published: '2021-11-11',
  summary: 'Eine Zusammenfassung des Treffens.',
  countries: ['DZ', 'EG'],
  topics: ['Migration'],
  links: [{ title: 'Pressemitteilung', url: 'https://example.org/de/presse' }],
};
const texts = ['Ein Treffen am Meer', '11. November 2021', 'Eine Zusammenfassung des Treffens.'];

const link = '<a href="/artikel">Weiterlesen</a>';
const cards = (src) => `
  <euromed-news-card src="${src}" loading="eager">${link}</euromed-news-card>
  <div class="euromed-news-card" data-src="${src}" data-loading="eager">${link}</div>`;
const page = (script, body) =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>${script}</head><body>${body}</body></html>`;

/** In the page: whether both cards are complete, with labels and copies from files beside the script. */
const isWhole = () => {
  const all = [...document.querySelectorAll('euromed-news-card')];
  return (
    all.length === 2 &&
    all.every(
      (card) =>
        card.state === 'ready' &&
        card.locale === 'de' &&
        card.querySelectorAll('[data-euromed-copy]').length === 3,
    )
  );
};

const linesOf = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

describeThoroughly('a copy of a page', (engine) => {
  let site;
  const script = '<script type="module" src="/cdn/euromed-news-card.js"></script>';

  before(async () => {
    site = await startSite({ folders: { '/cdn/': dist } });
    site.route('/a.json', { body: article });
    site.page('/', page(script, cards('/a.json')));
  });

  after(() => site.close());

  /** The page as a reader sees it, and its copy by a browser or a crawler. */
  const open = async (t) => {
    const view = await engine.newPage(t);
    await view.goto(site.url('/'));
    await view.waitFor(isWhole);
    return view;
  };

  it('saved by a browser is readable without the script, and has one card per tag with the script', async (t) => {
    const view = await open(t);
    const saved = await view.evaluate(() => document.documentElement.outerHTML);
    const bare = saved.replace(/<script\b.*?<\/script>/g, '');
    assert.ok(!bare.includes('<script'));
    site.page('/saved', `<!doctype html>${bare}`);
    await view.goto(site.url('/saved'));
    const seen = await view.evaluate(() => ({
      text: document.body.innerText,
      links: [...document.links].map((one) => [one.href, one.checkVisibility()]),
    }));
    // Spans without styles are on one line, with spaces between.
    const line = ['Weiterlesen', ...texts].join(' ');
    assert.deepEqual(linesOf(seen.text), [line, line]);
    assert.deepEqual(seen.links, Array(2).fill([site.url('/artikel'), true]));

    site.page('/saved-with-script', `<!doctype html>${saved}`);
    await view.goto(site.url('/saved-with-script'));
    await view.waitFor(isWhole);
    const again = await view.evaluate(() =>
      [...document.querySelectorAll('euromed-news-card')].map((card) => ({
        slots: [...card.querySelectorAll('[data-euromed-copy]')].map(({ slot }) => slot),
        titles: card.shadowRoot.querySelectorAll('[part=title]').length,
        link: card.querySelector('a').checkVisibility(),
      })),
    );
    assert.deepEqual(
      again,
      Array(2).fill({ slots: ['title', 'date', 'summary'], titles: 1, link: false }),
    );
    assert.deepEqual(await view.errors(), []);
  });

  it('by a crawler has each text once, and no other additions', async (t) => {
    const view = await open(t);
    const found = await view.evaluate(() => {
      // As crawlers do: shadow trees are inlined, and slots are replaced by their content.
      const flatten = (node) => {
        if (node.nodeType === Node.TEXT_NODE) return new Text(node.data);
        if (node.nodeType !== Node.ELEMENT_NODE) return '';
        const { localName } = node;
        if (/^(script|style|template)$/.test(localName)) return '';
        let children = [...(node.shadowRoot ?? node).childNodes];
        if (localName === 'slot' && node.assignedNodes().length) children = node.assignedNodes();
        if (localName === 'slot') {
          const all = document.createDocumentFragment();
          all.append(...children.map(flatten));
          return all;
        }
        const copy = document.createElement(localName.includes('-') ? 'div' : localName);
        for (const name of ['href', 'popover', 'hidden'])
          if (node.hasAttribute(name)) copy.setAttribute(name, node.getAttribute(name));
        copy.append(...children.map(flatten));
        return copy;
      };
      const flat = [...document.querySelectorAll('euromed-news-card')].map(flatten);
      const frame = document.body.appendChild(document.createElement('iframe'));
      return {
        cards: flat.map((one) => {
          frame.contentDocument.body.replaceChildren(one);
          return {
            text: frame.contentDocument.body.innerText,
            links: [...one.querySelectorAll('a')].map((each) => each.getAttribute('href')),
          };
        }),
        data: document.querySelectorAll('script[type="application/ld+json"]').length,
        head: [...document.head.children].map(({ localName }) => localName),
        microdata: document.querySelectorAll('[itemscope], [itemprop], [typeof]').length,
      };
    });
    for (const { text, links } of found.cards) {
      for (const each of [...texts, 'Algerien', 'Ägypten', 'Migration', 'Pressemitteilung'])
        assert.equal(text.split(each).length, 2, `${each} once in ${text}`);
      const lines = linesOf(text);
      for (const each of texts) assert.ok(lines.includes(each), `${each} alone in ${text}`);
      assert.ok(links.includes(article.url) && links.includes(article.links[0].url));
    }
    assert.equal(found.data, 0);
    assert.equal(found.microdata, 0);
    assert.deepEqual(
      found.head.filter((name) => name !== 'script'),
      ['meta', 'title'],
    );
  });
});

/**
 * In the page: what the scripts of archives make of the browser, as Webrecorder's wombat does. The page's scripts see
 * its old addresses, and proxies of its window and its document.
 */
const replay = (prefix) => {
  const { apply } = Reflect;
  const real = new WeakMap();
  const proxyOf = (target) => {
    const get = (_, key) => {
      const value = Reflect.get(target, key);
      return typeof value === 'function' && !value.prototype ? value.bind(target) : value;
    };
    const proxy = new Proxy(target, { get });
    real.set(proxy, target);
    return proxy;
  };
  const proxies = { window: proxyOf(window), document: proxyOf(document) };
  proxies.self = proxies.window;
  const own = (value) => real.get(value) ?? value;
  const rewritten = (url) => (/^https:\/\//.test(url) ? prefix + url : url);
  const override = (target, name, change) => {
    const before = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { ...before, ...change(before) });
  };
  override(Function.prototype, 'call', () => ({
    value(self, ...given) {
      return apply(this, own(self), given);
    },
  }));
  override(Function.prototype, 'apply', () => ({
    value(self, given) {
      return apply(this, own(self), given ?? []);
    },
  }));
  override(Node.prototype, 'ownerDocument', ({ get }) => ({
    get() {
      const found = apply(get, this, []);
      return found === document ? proxies.document : found;
    },
  }));
  override(HTMLScriptElement.prototype, 'src', ({ get, set }) => ({
    get() {
      return apply(get, this, []).replace(prefix, '');
    },
    set(url) {
      apply(set, this, [rewritten(url)]);
    },
  }));
  for (const [owner, name] of [
    [MutationObserver.prototype, 'observe'],
    [Document.prototype, 'createTreeWalker'],
    [Node.prototype, 'contains'],
  ])
    override(owner, name, ({ value }) => ({
      value(node, ...given) {
        return apply(value, own(this), [own(node), ...given]);
      },
    }));
  override(TreeWalker.prototype, 'currentNode', ({ set }) => ({
    set(node) {
      apply(set, this, [own(node)]);
    },
  }));
  window._wb_wombat = { local_init: (name) => proxies[name] };
  window.____wb_rewrite_import__ = (base, url) => import(rewritten(url));
};

describeThoroughly('a page replayed by an archive', (engine) => {
  let site;
  const time = '20261128120000';
  const folder = `/web/${time}js_/https://cdn.example/card/`;
  const elsewhere = `/web/${time}js_/https://other.example/card/`;
  const source = `/web/${time}mp_/https://news.example/a.json`;

  /** Wraps classic scripts as archives do, so that the scripts see the page's original address. */
  const wrapped = (code) =>
    `var _____WB$wombat$assign$function_____ = (name) => self._wb_wombat?.local_init?.(name) ?? self[name];
    if (!self.__WB_pmw) self.__WB_pmw = function (obj) { this.__WB_source = obj; return this; };
    {
    ${['window', 'self', 'document', 'location', 'top', 'parent', 'frames', 'opener']
      .map((name) => `let ${name} = _____WB$wombat$assign$function_____('${name}');`)
      .join('\n')}
    ${code.replace(/\bimport\(/g, '____wb_rewrite_import__(null, ')}
    }`;

  const replayed = (script) =>
    page(
      `<script>(${replay})(location.origin + '/web/${time}js_/')</script>${script}`,
      cards(source),
    );

  before(async () => {
    site = await startSite({ folders: { [folder]: dist } });
    site.route(source, { body: article });
    for (const [name, file] of Object.entries({
      card: 'euromed-news-card.js',
      standalone: 'euromed-news-card.standalone.js',
    })) {
      const code = wrapped(await readFile(new URL(file, dist), 'utf8'));
      for (const path of [folder, elsewhere])
        site.route(`${path}${name}.js`, (request, response) =>
          response.writeHead(200, { 'content-type': 'text/javascript' }).end(code),
        );
    }
  });

  after(() => site.close());

  const open = async (t, script) => {
    const path = `/web/${time}/https://host.example/page`;
    site.page(path, replayed(script));
    site.requests.length = 0;
    const view = await engine.newPage(t);
    await view.goto(site.url(path));
    return view;
  };

  for (const [name, script] of Object.entries({
    'a module': `<script type="module" src="${folder}euromed-news-card.js"></script>`,
    'a classic script': `<script src="${folder}card.js"></script>`,
    'the standalone file, a classic script': `<script src="${folder}standalone.js"></script>`,
    'the standalone file, a module': `<script type="module" src="${folder}euromed-news-card.standalone.js"></script>`,
  }))
    it(`has complete cards: ${name}`, async (t) => {
      const view = await open(t, script);
      await view.waitFor(isWhole);
      await view.click('euromed-news-card >>> [part=share-button]');
      await view.waitFor(
        () =>
          !!document.querySelector('euromed-news-card').shadowRoot.querySelector(':popover-open'),
      );
      assert.deepEqual(await view.errors(), []);
      for (const path of site.paths) assert.match(path, /^\/web\//);
    });

  it('shows the article where the script’s other files were not archived', async (t) => {
    const view = await open(t, `<script src="${elsewhere}card.js"></script>`);
    await view.waitFor(() => document.querySelector('euromed-news-card').state === 'ready');
    await view.waitFor(() =>
      window.__collected.console.some(({ text }) => text.includes('could not load')),
    );
    const lines = await view.consoleLines();
    assert.equal(lines.filter(({ text }) => text.includes('<euromed-news-card>')).length, 1);
    assert.deepEqual(await view.errors(), []);
  });
});
