// The share menu on whole pages, with the one-script build, real keys and clicks.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, it } from 'node:test';
import { describeInEngines, runsLongTests } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const cdn = new URL('../../dist/cdn/', import.meta.url);
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** The documented targets except `native`, since these browsers have no share sheet. */
const entries =
  (await readFile(new URL('../../docs/sharing.md', import.meta.url), 'utf8'))
    .split('\n## ')
    .find((part) => part.startsWith('Targets\n'))
    .match(/^\| `\w+`/gm).length - 1;

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'";

const articles = {
  fr: {
    url: 'https://south.example.org/fr/news/1?a=1&b=%20#texte',
    lang: 'fr',
    title: 'EUROMED Migration V : « l’avenir du travail » & 50 % #1 🎉',
  },
  ar: {
    url: 'https://south.example.org/ar/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1',
    lang: 'ar',
    title: 'برنامج EUROMED Migration V ينظم فعالية بشأن "مستقبل العمل" & 50%',
  },
};

const translations = [
  { lang: 'fr', src: '/fr.json', url: articles.fr.url },
  { lang: 'ar', src: '/ar.json', url: articles.ar.url },
];

/** In the page: the entries in the menu of the first card, or of another. */
/** In the page: what could be asked for in this minute may have been asked for already. */
const aMinuteLater = () => {
  const now = performance.now.bind(performance);
  performance.now = () => now() + 61_000;
};

const menuOf = (index = 0) => {
  const card = document.querySelectorAll('euromed-news-card')[index];
  const menu = card?.shadowRoot?.querySelector('[part=share-menu]');
  if (!menu) return null;
  const button = card.shadowRoot.querySelector('[part=share-button]');
  const box = menu.getBoundingClientRect();
  const text = (element) => element?.textContent.replace(/\s+/g, ' ').trim();
  const links = [...menu.querySelectorAll('a[part~=share-target]')];
  const field = menu.querySelector('input[readonly]');
  const { activeElement } = card.shadowRoot;
  return {
    open: menu.matches(':popover-open'),
    // The browser itself exposes the state of a popover's invoker, on which the attribute would be invalid.
    expanded:
      button.popoverTargetElement === menu && !button.hasAttribute('aria-expanded')
        ? String(menu.matches(':popover-open'))
        : button.getAttribute('aria-expanded'),
    targets: [...menu.querySelectorAll('[part~=share-target]')].map(text),
    hrefs: links.map(({ href }) => href),
    outside: [...menu.querySelectorAll('a')].every(
      ({ target, rel }) => target === '_blank' && rel === 'noopener noreferrer',
    ),
    status: text(menu.querySelector('[role=status]')),
    address: field && {
      value: field.value,
      readOnly: field.readOnly,
      selected: field.value.slice(field.selectionStart, field.selectionEnd),
      focused: activeElement === field,
    },
    focused: text(activeElement),
    onButton: activeElement === button,
    // Engines differ by less than a pixel.
    inside:
      box.left > -1 && box.top > -1 && box.right < innerWidth + 1 && box.bottom < innerHeight + 1,
    direction: getComputedStyle(menu).direction,
  };
};

const isOpen = (index = 0) => {
  const card = document.querySelectorAll('euromed-news-card')[index];
  return !!card?.shadowRoot?.querySelector('[part=share-menu]:popover-open');
};

const isClosed = () => {
  const { shadowRoot } = document.querySelector('euromed-news-card');
  return !shadowRoot.querySelector('[part=share-menu]:popover-open');
};

/** Whether the copy was announced, or the address is shown. */
const isAnswered = () => {
  const { shadowRoot } = document.querySelector('euromed-news-card');
  const status = shadowRoot.querySelector('[part=share-menu] [role=status]');
  return !!status.textContent.trim() || !!shadowRoot.activeElement?.readOnly;
};

const isReady = () =>
  [...document.querySelectorAll('euromed-news-card')].every(({ state }) => state === 'ready');

/** The number of entries in each card's menu. */
const filled = () =>
  [...document.querySelectorAll('euromed-news-card')].map(
    ({ shadowRoot }) => shadowRoot.querySelector('[part=share-menu]').childElementCount,
  );

const isFirstFilled = () =>
  !!document.querySelector('euromed-news-card').shadowRoot?.querySelector('[part=share-menu]')
    ?.childElementCount;

const areFilled = () =>
  [...document.querySelectorAll('euromed-news-card')].every(
    ({ shadowRoot }) => shadowRoot.querySelector('[part=share-menu]').childElementCount,
  );

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Emulates a reader with the setting to save data. */
const savesData =
  "<script>Object.defineProperty(navigator, 'connection', { value: { saveData: true } })</script>";

const shareButton = 'euromed-news-card >>> [part=share-button]';

describeInEngines('the share menu', (engine) => {
  let site;
  let partName;

  before(async () => {
    site = await startSite({ folders: { '/cdn/': cdn }, cors: true });
    for (const [lang, article] of Object.entries(articles))
      site.route(`/${lang}.json`, {
        body: { ...article, summary: article.title, translations },
        cors: true,
      });
    site.route('/axe.js', { body: axe, headers: { 'content-type': 'text/javascript' } });
    site.page('/landing', '<!doctype html><title>Landing</title>');
    partName = (await readdir(new URL('chunks/', cdn))).find((name) =>
      name.startsWith('share-menu-'),
    );
  });

  after(() => site.close());

  const card = (lang, attributes = '') =>
    `<euromed-news-card src="${site.url(`/${lang}.json`)}" loading="eager" lang="${lang}" ${attributes}><a
      href="https://example.org/">Article</a></euromed-news-card>`;

  /** Opens a page, and waits until all cards are ready, or for the condition given. */
  const open = async (
    test,
    body,
    { headers = {}, dir = 'ltr', head = '', viewport, folder = '/cdn/', until = isReady } = {},
  ) => {
    site.page(
      '/page',
      `<!doctype html><html lang="en" dir="${dir}"><head><meta charset="utf-8"><title>Share</title>
      <meta name="viewport" content="width=device-width">${head}
      <script type="module" src="${site.url(`${folder}euromed-news-card.js`)}"></script></head><body>${body}</body></html>`,
      headers,
    );
    const page = await engine.newPage(test);
    if (viewport) await page.setViewport(viewport);
    await page.goto(site.url('/page'));
    await page.waitFor(until);
    return page;
  };

  const openMenu = async (page) => {
    await page.click(shareButton);
    await page.waitFor(isOpen);
    return page.evaluate(menuOf);
  };

  const fields = (href) => Object.fromEntries(new URL(href).searchParams);

  it('shares the article in the language on show', async (t) => {
    const page = await open(t, card('fr'));
    for (const lang of ['fr', 'ar']) {
      const { url, title } = articles[lang];
      const { hrefs, outside, targets, direction } = await openMenu(page);
      assert.equal(targets.length, entries);
      assert.ok(outside);
      assert.equal(direction, lang === 'ar' ? 'rtl' : 'ltr');
      const [email, whatsapp, facebook, x, linkedin, telegram, bluesky] = hrefs;
      const body = `${title}\r\n\r\n${url}`;
      assert.equal(
        email,
        `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`,
      );
      assert.deepEqual(fields(whatsapp), { text: `${title}\n${url}` });
      assert.deepEqual(fields(facebook), { u: url });
      assert.deepEqual(fields(x), { text: `\u2068${title}\u2069`, url });
      assert.deepEqual(fields(linkedin), { url });
      assert.deepEqual(fields(telegram), { url, text: title });
      assert.deepEqual(fields(bluesky), { text: `${title}\n${url}` });
      await page.press('Escape');
      await page.waitFor(isClosed);
      if (lang === 'fr') {
        await page.click('euromed-news-card >>> [part=languages] [lang=ar]');
        await page.waitFor(() => document.querySelector('euromed-news-card').contentLang === 'ar');
      }
    }
  });

  it('works by keyboard alone', async (t) => {
    const page = await open(t, card('ar'), { dir: 'rtl' });
    await page.evaluate((path) => {
      const [host, inner] = path.split(' >>> ');
      document.querySelector(host).shadowRoot.querySelector(inner).focus();
    }, shareButton);
    await page.press('Enter');
    await page.waitFor(isOpen);
    assert.equal((await page.evaluate(menuOf)).expanded, 'true');
    await page.press('Home', 'Tab');
    const [, second, third] = (await page.evaluate(menuOf)).targets;
    assert.equal((await page.evaluate(menuOf)).focused, second);
    await page.press('ArrowLeft');
    assert.equal((await page.evaluate(menuOf)).focused, third);
    await page.press('ArrowRight', 'Shift+Tab', 'End');
    assert.equal((await page.evaluate(menuOf)).focused, 'Mastodon');
    await page.press('Escape');
    const { onButton, expanded, isOwn } = await page.waitFor(() => {
      const menu = document.querySelector('euromed-news-card').shadowRoot;
      const button = menu.querySelector('[part=share-button]');
      return (
        !menu.querySelector(':popover-open') && {
          onButton: menu.activeElement === button,
          expanded: button.getAttribute('aria-expanded'),
          isOwn: button.popoverTargetElement === menu.querySelector('[part=share-menu]'),
        }
      );
    });
    assert.ok(onButton);
    assert.ok(isOwn, 'the browser says whether the menu is open');
    assert.equal(expanded, null, 'and the attribute does not say so too');
  });

  it('opens a new tab that learns nothing about the page', async (t) => {
    const page = await open(t, card('fr'));
    await openMenu(page);
    // A page of the test's site replaces the service's.
    await page.evaluate((landing) => {
      window.shared = [];
      addEventListener('euromed-share', ({ service, url, title }) =>
        window.shared.push({ service, url, title }),
      );
      const { shadowRoot } = document.querySelector('euromed-news-card');
      for (const link of shadowRoot.querySelectorAll('a[part~=share-target]')) link.href = landing;
    }, site.url('/landing'));
    site.requests.length = 0;
    await page.press('Home', 'ArrowDown', 'ArrowDown', 'Enter');
    for (let tries = 0; tries < 200 && site.requests.length === 0; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const [request] = site.requests;
    assert.equal(request?.path, '/landing');
    assert.equal(request.headers.referer, undefined);
    assert.deepEqual(await page.evaluate(() => window.shared), [
      { service: 'whatsapp', url: articles.fr.url, title: articles.fr.title },
    ]);
    assert.equal(await page.evaluate(() => location.pathname), '/page');
    assert.equal(await page.evaluate(isOpen), false);
  });

  it('shares nothing where the page cancels the event', async (t) => {
    const page = await open(t, card('fr'));
    await page.evaluate(() => {
      window.shared = [];
      addEventListener('euromed-share', (event) => {
        event.preventDefault();
        window.shared.push(event.service);
      });
      addEventListener('click', ({ defaultPrevented }) => window.shared.push(defaultPrevented));
    });
    await openMenu(page);
    await page.evaluate(() => (window.shared.length = 0));
    await page.press('Home', 'ArrowDown', 'ArrowDown', 'Enter');
    await page.waitFor(() => window.shared.length === 2);
    assert.deepEqual(await page.evaluate(() => window.shared), ['whatsapp', true]);
    assert.deepEqual(await page.openedTabs(), []);
  });

  const requestsForMenu = () => site.paths.filter((path) => path.includes('share-menu'));

  const untilAskedForMenu = async () => {
    for (let tries = 0; tries < 200 && !requestsForMenu().length; tries += 1) await pause(50);
  };

  it('is rendered before a reader needs the menu, and after all files for the article', async (t) => {
    site.requests.length = 0;
    const page = await open(t, card('fr'));
    await page.waitFor(areFilled);
    assert.deepEqual(requestsForMenu(), [`/cdn/chunks/${partName}`]);
    const at = (name) => site.paths.findIndex((path) => path.includes(name));
    for (const name of ['/fr.json', '/enhancements-', 'fr-lazy'])
      assert.ok(at(name) >= 0 && at(name) < at('share-menu'), `${name}: ${site.paths.join(' ')}`);
    assert.equal(await page.evaluate(isOpen), false);
    assert.equal((await page.evaluate(menuOf)).expanded, 'false');
    site.requests.length = 0;
    assert.equal((await openMenu(page)).targets.length, entries);
    assert.deepEqual(site.paths, []);
  });

  it('is requested once for all cards, in any order', async (t) => {
    const body = { ...articles.ar, summary: articles.ar.title };
    const slow = site.route('/slow.json', { body, cors: true, hold: true });
    site.requests.length = 0;
    const slowCard = card('ar').replace('/ar.json', '/slow.json');
    const page = await open(t, card('fr') + slowCard, { until: isFirstFilled });
    assert.equal(await page.evaluate(isReady), false);
    slow.release();
    await page.waitFor(isReady);
    await page.waitFor(areFilled);
    assert.deepEqual(requestsForMenu(), [`/cdn/chunks/${partName}`]);
  });

  it('is loaded for many cards too, and rendered in each only when the reader reaches for its button', async (t) => {
    site.requests.length = 0;
    const page = await open(t, card('fr').repeat(9));
    await untilAskedForMenu();
    await pause(500);
    assert.deepEqual(await page.evaluate(filled), Array(9).fill(0));
    await openMenu(page);
    assert.deepEqual(
      (await page.evaluate(filled)).map((count) => count > 0),
      [true, ...Array(8).fill(false)],
    );
    assert.deepEqual(requestsForMenu(), [`/cdn/chunks/${partName}`]);
  });

  it('requests nothing before a reader who saves data opens the menu', async (t) => {
    site.requests.length = 0;
    const page = await open(t, card('fr'), { head: savesData });
    await pause(1000);
    assert.deepEqual(requestsForMenu(), []);
    await openMenu(page);
    assert.deepEqual(requestsForMenu(), [`/cdn/chunks/${partName}`]);
    await page.press('ArrowDown', 'ArrowDown');
    const strangers = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).origin)
        .filter((origin) => origin !== location.origin),
    );
    assert.deepEqual(strangers, []);
  });

  it('loads when the pointer comes near', async (t) => {
    const page = await open(t, card('fr'), { head: savesData });
    site.requests.length = 0;
    const { x, y } = await page.evaluate((path) => {
      const [host, inner] = path.split(' >>> ');
      const button = document.querySelector(host).shadowRoot.querySelector(inner);
      button.scrollIntoView({ block: 'center' });
      const box = button.getBoundingClientRect();
      return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    }, shareButton);
    await page.movePointer(x, y);
    await untilAskedForMenu();
    assert.equal(requestsForMenu().length, 1);
    assert.equal(await page.evaluate(isOpen), false);
    await page.clickAt(x, y);
    await page.waitFor(isOpen);
  });

  it('waits for a slow chunk', async (t) => {
    const source = await readFile(new URL(`chunks/${partName}`, cdn), 'utf8');
    const headers = { 'content-type': 'text/javascript' };
    const route = site.route(`/slow/chunks/${partName}`, { body: source, headers, hold: true });
    await copyCdn('/slow/');
    const page = await open(t, card('fr'), { folder: '/slow/' });
    await page.click(shareButton);
    await route.waitForRequests(1);
    assert.equal(await page.evaluate(isOpen), false);
    route.release();
    await page.waitFor(isOpen);
    assert.equal((await page.evaluate(menuOf)).targets.length, entries);
    await page.click(shareButton);
    await page.waitFor(isClosed);
  });

  it('reports nothing where its chunk fails ahead of time, and requests the chunk again at a click', async (t) => {
    const source = await readFile(new URL(`chunks/${partName}`, cdn), 'utf8');
    const headers = { 'content-type': 'text/javascript' };
    const route = site.route(`/absent/chunks/${partName}`, { status: 503 });
    await copyCdn('/absent/');
    const page = await open(t, card('fr') + card('ar'), { folder: '/absent/' });
    await route.waitForRequests(1);
    await pause(500);
    assert.equal(route.requests.length, 1);
    assert.deepEqual(await page.evaluate(filled), [0, 0]);
    assert.deepEqual(await page.errors(), []);
    route.script({ body: source, headers });
    await page.evaluate(aMinuteLater);
    await page.click(shareButton);
    await page.waitFor(isOpen);
    assert.equal((await page.evaluate(menuOf)).targets.length, entries);
    assert.equal(route.requests.length, 2);
  });

  it('shows a link where its chunk fails to load, and retries', async (t) => {
    const source = await readFile(new URL(`chunks/${partName}`, cdn), 'utf8');
    const headers = { 'content-type': 'text/javascript' };
    const route = site.route(`/broken/chunks/${partName}`, { status: 503 });
    await copyCdn('/broken/');
    const page = await open(t, card('fr'), { folder: '/broken/' });
    await page.click(shareButton);
    const link = await page.waitFor(() => {
      const menu = document
        .querySelector('euromed-news-card')
        .shadowRoot.querySelector(':popover-open');
      return menu?.querySelector('a')?.href;
    });
    assert.equal(link, articles.fr.url);
    assert.deepEqual(await page.errors(), []);
    route.script({ body: source, headers });
    await page.evaluate(aMinuteLater);
    await page.click(shareButton);
    await page.waitFor(
      (entries) =>
        document
          .querySelector('euromed-news-card')
          .shadowRoot.querySelectorAll(':popover-open [part~=share-target]').length === entries,
      entries,
    );
  });

  it('shows the address where every chunk fails to load, and retries', async (t) => {
    await copyCdn('/bare/');
    const names = await readdir(new URL('chunks/', cdn));
    const headers = { 'content-type': 'text/javascript' };
    const later = names.find((name) => /^enhancements-.*js$/.test(name));
    const source = await readFile(new URL(`chunks/${later}`, cdn), 'utf8');
    site.route(`/bare/chunks/${partName}`, {
      body: await readFile(new URL(`chunks/${partName}`, cdn), 'utf8'),
      headers,
    });
    const route = site.route(`/bare/chunks/${later}`, { status: 503 });
    const head = '<script>window.asked = []; window.prompt = (...a) => void asked.push(a)</script>';
    const page = await open(t, card('fr'), { folder: '/bare/', head });
    await page.click(shareButton);
    const [[title, address]] = await page.waitFor(() => window.asked.length && window.asked);
    assert.equal(title, articles.fr.title);
    assert.equal(address, articles.fr.url);
    assert.deepEqual(await page.errors(), []);
    route.script({ body: source, headers });
    await page.evaluate(aMinuteLater);
    await page.click(shareButton);
    await page.waitFor(isOpen);
    assert.equal((await page.evaluate(() => window.asked)).length, 1);
  });

  /** Serves the build under another path, except for existing routes. */
  async function copyCdn(folder) {
    const type = { 'content-type': 'text/javascript' };
    for (const name of await readdir(cdn, { recursive: true })) {
      if (!name.endsWith('.js') || name.includes('share-menu')) continue;
      site.route(folder + name, {
        body: await readFile(new URL(name, cdn), 'utf8'),
        headers: type,
      });
    }
  }

  it('works under a strict policy with Trusted Types', async (t) => {
    const page = await open(t, card('ar'), {
      headers: { 'content-security-policy': strictPolicy },
    });
    const { targets, inside } = await openMenu(page);
    assert.equal(targets.length, entries);
    assert.ok(inside);
    await page.press('End', 'Enter', 'x', '.', 'y');
    await page.waitFor(() => {
      const { shadowRoot } = document.querySelector('euromed-news-card');
      return !!shadowRoot.querySelector('a[href^="https://x.y/share?text="]');
    });
    assert.ok((await page.evaluate(menuOf)).inside);
    assert.deepEqual(await page.violations(), []);
    assert.deepEqual(await page.errors(), []);
  });

  it('copies the address, or shows the address where copying fails', async (t) => {
    const page = await open(t, card('ar'));
    await openMenu(page);
    await page.press('Home', 'ArrowDown', 'Home', 'Enter');
    await page.waitFor(isAnswered);
    const { status, address } = await page.evaluate(menuOf);
    if (status) assert.equal(status, 'تم نسخ الرابط');
    else assert.deepEqual(address.selected, articles.ar.url);
  });

  it('leads to a usable result in a sandbox', async (t) => {
    // As in a frame with sandbox="allow-scripts": another origin, no new tabs, perhaps no clipboard.
    const headers = { 'content-security-policy': 'sandbox allow-scripts' };
    const page = await open(t, card('fr'), { headers });
    await openMenu(page);
    await page.press('Home', 'ArrowDown', 'ArrowDown', 'Enter');
    await page.waitFor(isAnswered);
    const { address, open: stillOpen } = await page.evaluate(menuOf);
    assert.ok(stillOpen);
    assert.deepEqual(address, {
      value: articles.fr.url,
      readOnly: true,
      selected: articles.fr.url,
      focused: true,
    });
    await page.press('Home');
    assert.deepEqual(await page.errors(), []);
  });

  it('is open in one card at a time', async (t) => {
    const page = await open(
      t,
      `<div style="display: grid; grid-template-columns: 1fr 1fr">${card('fr', 'id="one"')}${card('ar', 'id="two"')}</div>`,
    );
    await page.click('#one >>> [part=share-button]');
    await page.waitFor(isOpen, 0);
    await page.click('#two >>> [part=share-button]');
    await page.waitFor(isOpen, 1);
    assert.equal(await page.evaluate(isOpen, 0), false);
    assert.equal((await page.evaluate(menuOf, 0)).expanded, 'false');
    assert.equal((await page.evaluate(menuOf, 1)).expanded, 'true');
    await page.click('#one >>> [part=share-button]');
    await page.waitFor(isOpen, 0);
    assert.equal(await page.evaluate(isOpen, 1), false);
  });

  it('is not clipped by elements around the card', async (t) => {
    const page = await open(
      t,
      `<div style="overflow: hidden; contain: paint; block-size: 420px; transform: scale(0.9)">${card('fr')}</div>`,
    );
    const { inside } = await openMenu(page);
    assert.ok(inside);
  });

  for (const lang of runsLongTests(engine.name) ? ['fr', 'ar'] : [])
    for (const scheme of ['light', 'dark'])
      for (const width of [480, 1000])
        it(`passes axe: ${lang}, ${scheme}, ${width} px`, async (t) => {
          const page = await open(t, `<main><h1>Share</h1><h2>News</h2>${card(lang)}</main>`, {
            head: `<style>:root { color-scheme: ${scheme}; background: Canvas; color: CanvasText }</style><script src="/axe.js"></script>`,
            viewport: { width, height: 800 },
          });
          const { inside } = await openMenu(page);
          assert.ok(inside);
          await page.press('End', 'Enter', 'x', 'Enter');
          await page.waitFor(() => {
            const { shadowRoot } = document.querySelector('euromed-news-card');
            return !!shadowRoot.querySelector('[aria-invalid]');
          });
          const violations = await page.evaluate(async () => {
            const { violations } = await window.axe.run(document);
            return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
          });
          assert.deepEqual(violations, []);
        });
});
