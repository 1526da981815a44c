// Browser APIs that the card uses, removed or replaced by code that throws, as by old polyfills, privacy
// extensions and the page's own markup: the card shows the article, or the fallback link and an error;
// the page sees no uncaught error, and the next article is shown once the browser is whole again.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { describeThoroughly, sampleOf } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const countries = 'DZ EG IL JO LB LY MA PS SY TN FR ES IT GR'.split(' ');

const article = (title) =>
  JSON.stringify({
    url: 'https://example.org/a',
    lang: 'sv',
    title,
    published: '2021-11-11',
    bodyHtml: '<p>A paragraph.</p>',
    countries,
    translations: [{ lang: 'da', src: '/b.json' }],
  });

/** The card's expected state by the broken API: the owner's path, then the name. */
const apis = {
  'window IntersectionObserver': 'ready',
  'window MutationObserver': 'ready',
  'window CSSStyleSheet': 'error',
  'window matchMedia': 'ready',
  'window requestIdleCallback': 'ready',
  'window AbortController': 'error',
  'window fetch': 'error',
  'window DOMParser': 'ready',
  'Intl DateTimeFormat': 'ready',
  'Intl DisplayNames': 'ready',
  'Intl Locale': 'ready',
  'Intl NumberFormat': 'ready',
  'Intl PluralRules': 'ready',
  'Element.prototype attachShadow': 'error',
  'Element.prototype getClientRects': 'ready',
  'Element.prototype setAttribute': 'error',
  'Document.prototype importNode': 'error',
  'HTMLElement.prototype attachInternals': 'ready',
};

/** Elements whose names hide the document's own members. */
const clobbered = {
  '<img name="defaultView">': 'ready',
  '<img name="readyState">': 'ready',
  '<form name="createElement"></form>': 'error',
  '<form name="importNode"></form>': 'error',
};

/** Runs in the page, before the card's script. */
const breakApi = (path, name, how) => {
  const owner = path.split('.').reduce((object, key) => object[key], window);
  const own = Object.getOwnPropertyDescriptor(owner, name);
  window.mend = () => {
    if (own) Object.defineProperty(owner, name, own);
    else delete owner[name];
  };
  if (how === 'absent') delete owner[name];
  else
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value: function Broken() {
        throw new Error(`no ${name}`);
      },
    });
};

const listen = () => {
  window.events = [];
  for (const type of ['euromed-load', 'euromed-error'])
    addEventListener(type, () => window.events.push(type));
};

describeThoroughly('a broken browser', (engine) => {
  let site;

  before(async () => {
    site = await startSite({ folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) } });
    const headers = { 'content-type': 'application/json' };
    site.route('/a.json', { body: article('First'), headers });
    site.route('/b.json', { body: article('Second'), headers });
  });

  after(() => site.close());

  const open = async (test, path, script, markup = '') => {
    // Far below the viewport, so that lazy loading waits.
    site.page(
      path,
      `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Broken</title>
      <script>(${listen})();${script}</script>
      <script type="module" src="/cdn/euromed-news-card.js"></script>${markup}
      <p style="height: ${path.includes('IntersectionObserver') ? 9000 : 0}px"></p>
      <euromed-news-card src="/a.json" body="full"><a href="/news">The article</a></euromed-news-card></html>`,
    );
    const view = await engine.newPage(test);
    await view.goto(site.url(path));
    return view;
  };

  const outcome = () => {
    const card = document.querySelector('euromed-news-card');
    return (
      window.events.length > 0 && {
        events: window.events,
        state: card.state,
        code: card.error?.code,
        title: card.shadowRoot?.querySelector('[part=title]')?.textContent.trim(),
        linkShown: !!card.querySelector('a').offsetParent,
      }
    );
  };

  const check = async (view, expected, code, mend, body = 'A paragraph.') => {
    const seen = await view.waitFor(outcome);
    const what = JSON.stringify(seen);
    assert.equal(seen.state, expected, what);
    if (expected === 'ready') assert.equal(seen.title, 'First', what);
    else {
      assert.deepEqual(seen.events, ['euromed-error'], what);
      assert.equal(seen.code, code, what);
      assert.ok(seen.linkShown, what);
    }
    // A chunk that cannot run for the same reason has its own line, once per page.
    const lines = (await view.consoleLines()).filter(
      ({ text }) => text.includes('news-card') && !text.includes('could not load'),
    );
    if (expected === 'error') {
      assert.equal(lines.length, 1, JSON.stringify(lines));
      assert.ok(lines[0].text.length > 60, lines[0].text);
    }
    await view.evaluate(mend);
    await view.evaluate(() => {
      const card = document.querySelector('euromed-news-card');
      card.scrollIntoView();
      card.src = '/b.json';
    });
    const next = await view.waitFor(() => {
      const card = document.querySelector('euromed-news-card');
      const root = card.shadowRoot;
      // The sanitiser may be loaded after the title, while the APIs that it needs are broken.
      return (
        root?.querySelector('[part=title]')?.textContent.trim() === 'Second' &&
        root.querySelector('[part=body]') && {
          state: card.state,
          error: card.error,
          linkShown: !!card.querySelector('a').offsetParent,
          chips: root.querySelectorAll('[part=country]').length,
          body: root.querySelector('[part=body]').textContent.trim(),
          styled: getComputedStyle(root.querySelector('[part=card]')).borderTopLeftRadius,
        }
      );
    });
    assert.deepEqual(next, {
      state: 'ready',
      error: null,
      linkShown: false,
      chips: countries.length,
      body,
      styled: '4px',
    });
    assert.deepEqual(await view.errors(), []);
  };

  const breaks = ['absent', 'throwing'].flatMap((how) =>
    Object.entries(apis).map(([api, expected]) => ({ api, how, expected })),
  );
  for (const { api, how, expected } of sampleOf(breaks))
    it(`${api.replace(' ', '.')} ${how}: ${expected}`, async (t) => {
      const [path, name] = api.split(' ');
      const view = await open(
        t,
        `/${name}-${how}`,
        `(${breakApi})('${path}', '${name}', '${how}')`,
      );
      const code = name === 'fetch' ? 'network' : 'not-an-article';
      // The sanitiser keeps references to the APIs that exist when it is loaded.
      const body = name === 'DOMParser' ? '' : undefined;
      await check(view, expected, code, () => window.mend(), body);
    });

  for (const [markup, expected] of Object.entries(clobbered))
    it(`${markup}: ${expected}`, async (t) => {
      const name = /name="(\w+)/.exec(markup)[1];
      const view = await open(t, `/${name}`, '', markup);
      await check(view, expected, 'not-an-article', () =>
        document.querySelector('img, form').remove(),
      );
    });
});
