// Cards that a server renders equal those of the script, without the script and until the script has the article.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import { cardStyleSheet, renderCard, renderList } from '../../dist/npm/render.js';
import { describeInEngines } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const root = new URL('../../', import.meta.url);
const allWidths = [320, 900];

/** Name of the demo's article, and attributes of its card. */
const cards = [
  ['euromed-migration-v.fr', { lang: 'fr' }],
  ['euromed-migration-v.ar', { lang: 'ar' }],
  ['euromed-migration-v.ar', { lang: 'ar', layout: 'teaser' }],
  ['euromed-migration-v.fr', { lang: 'fr', layout: 'compact' }],
  // The longest article of the demo.
  ['euromed-migration-v.fr', { lang: 'fr', body: 'full', layout: 'featured' }],
  ['harbour-measurements.fr', { lang: 'fr', body: 'full' }],
  ['many-countries.en', { lang: 'en', countryHref: 'https://example.org/{code}' }],
];

/** The list of six: all articles of the demo in a language that has them. */
const listed = [
  'euromed-migration-v',
  'harbour-measurements',
  'short-news',
  'solar-cooperative',
  'student-exchange',
  'women-entrepreneurs',
];

/** In the page: where each text of each card is, by its card, its part and its order among those of the part. */
const rects = () => {
  const host = document.querySelector('euromed-news-list, euromed-news-card');
  const found = {};
  const { left, top } = host.getBoundingClientRect();
  const add = (name, element) => {
    const box = element.getBoundingClientRect();
    if (box.width && !element.closest('details:not([open])'))
      found[name] = [box.left - left, box.top - top, box.width, box.height];
  };
  const seen =
    'image title title-link date summary body link country topic language share-button publisher notes';
  const cards = host.matches('euromed-news-list')
    ? [...host.shadowRoot.querySelectorAll('euromed-news-card')]
    : [host];
  for (const part of ['heading', 'list', 'item'])
    for (const [index, element] of [
      ...host.shadowRoot.querySelectorAll(`[part=${part}]`),
    ].entries())
      add(`${part} ${index}`, element);
  for (const [number, { shadowRoot }] of cards.entries())
    for (const part of ['card', ...seen.split(' ')])
      for (const [index, element] of [...shadowRoot.querySelectorAll(`[part=${part}]`)].entries())
        add(`card ${number} ${part} ${index}`, element);
  return found;
};

const isQuiet = () => {
  const host = document.querySelector('euromed-news-list, euromed-news-card');
  const cards = host.matches('euromed-news-list')
    ? [...(host.shadowRoot?.querySelectorAll('euromed-news-card') ?? [])]
    : [host];
  // With the script, messages and chunks arrive after the first paint.
  const isSettled = (card) =>
    !!card.shadowRoot?.querySelector('[part=title]') &&
    [...card.shadowRoot.querySelectorAll('img')].every(
      (picture) => picture.complete && picture.naturalWidth > 0,
    );
  return document.readyState === 'complete' && cards.length > 0 && cards.every(isSettled);
};

/** Nodes that need a script, or differ with the script; all others are the same. */
const scripted = ({ role, name }) =>
  // The marker of a note is a link to the note; folded items have a button.
  role === 'doc-noteref' ||
  /^(?:button|DisclosureTriangle)$/.test(role) ||
  // Names of generic boxes.
  !(name ?? '').trim();

/** Roles and names of the accessibility tree, in order. Chromium only. */
async function spoken(page) {
  const client = await page.native.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node) => [
    node,
    ...node.childIds.flatMap((id) => (byId.has(id) ? inOrder(byId.get(id)) : [])),
  ];
  const told = inOrder(nodes[0])
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: role.value, name: name?.value }));
  // Engines divide texts differently, so all texts are joined.
  const texts = told.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
  const isText = ({ role }) => /^(?:InlineTextBox|StaticText)$/.test(role);
  return [
    ...told
      .filter((node) => !scripted(node) && !isText(node))
      .map(({ role, name }) => `${role} ${name}`),
    texts.join('').replace(/\s+/g, ''),
  ];
}

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

  const itemsIn = (lang) =>
    Promise.all(
      listed.map(async (name) => {
        const file = new URL(`demo/articles/${name}.${lang}.json`, root);
        const { image, ...article } = JSON.parse(await readFile(file, 'utf8'));
        const src = new URL(image?.src ?? 'x', srcOf(name)).href;
        return { ...article, ...(image && { image: { ...image, src, sources: [] } }) };
      }),
    );

  const pageOf = (path, body, { width = 600, lang = 'fr', script = '' } = {}) =>
    site.page(
      path,
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Ahead</title>${script}
      <style>main { inline-size: ${width}px }</style><body><main>${body}</main></body></html>`,
    );

  const script = '<script type="module" src="/cdn/euromed-news-card.js"></script>';

  /** Asserts that the server's page and the script's page with the same tag have equal boxes and texts. */
  const compare = async (page, html, { lang, name, widths = allWidths }) => {
    const [, tag, element] = /^(<(euromed-news-(?:card|list))[^>]*>)/.exec(html);
    for (const width of widths) {
      pageOf('/ahead', html, { width, lang });
      pageOf('/script', `${tag}</${element}>`, { width, lang, script });
      await page.goto(site.url('/ahead'));
      await page.waitFor(isQuiet);
      const without = await page.evaluate(rects);
      const said = engine.name === 'chromium' && (await spoken(page));
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
      if (said) assert.deepEqual(said, await spoken(page), `${name} ${width}`);
    }
  };

  it('has the boxes and texts of the script’s card', async (t) => {
    const page = await engine.newPage(t);
    for (const [name, options] of cards)
      await compare(page, await htmlOf(name, options), { name, ...options });
  });

  it('has the boxes and texts of the script’s list of six', async (t) => {
    const page = await engine.newPage(t);
    for (const [lang, options, widths] of [
      ['fr', { heading: 'Actualités', headingLevel: 3 }],
      // In a narrow list the script makes teasers compact.
      ['ar', { layout: 'teaser' }, [900]],
      ['ar', { layout: 'headline' }],
    ]) {
      const items = await itemsIn(lang);
      site.route('/list.json', { body: { items } });
      const src = site.url('/list.json');
      const html = await renderList({ items }, { src, lang, ...options });
      await compare(page, html, { lang, name: `list ${lang} ${options.layout}`, widths });
    }
  });

  it('unfolds lists and shares without a script', async (t) => {
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

  it('needs no inline style, and no script, under a strict policy and on paper', async (t) => {
    const page = await engine.newPage(t);
    const name = 'many-countries.en';
    site.route('/card.css', {
      headers: { 'content-type': 'text/css' },
      body: cardStyleSheet(),
    });
    pageOf('/ahead', await htmlOf(name, { lang: 'en' }), { lang: 'en', width: 900 });
    await page.goto(site.url('/ahead'));
    await page.waitFor(isQuiet);
    const inline = await page.evaluate(rects);
    const html = await htmlOf(name, { lang: 'en', styles: '/card.css' });
    site.page(
      '/strict',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ahead</title>
      <link rel="stylesheet" href="/page.css"><body><main>${html}</main></body></html>`,
      { 'content-security-policy': "default-src 'none'; style-src 'self'; img-src 'self'" },
    );
    site.route('/page.css', {
      headers: { 'content-type': 'text/css' },
      body: 'main { inline-size: 900px }',
    });
    await page.goto(site.url('/strict'));
    await page.waitFor(isQuiet);
    assert.deepEqual(await page.evaluate(rects), inline);
    await page.click('euromed-news-card >>> #share-button');
    await page.waitFor(
      () =>
        document
          .querySelector('euromed-news-card')
          .shadowRoot.getElementById('share-menu')
          .getClientRects().length > 0,
    );
    if (engine.name !== 'chromium') return;
    await page.press('Escape');
    const { countries } = JSON.parse(
      await readFile(new URL(`demo/articles/${name}.json`, root), 'utf8'),
    );
    const pdf = new Uint8Array(await page.native.pdf());
    const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: true });
    const names = new Intl.DisplayNames('en', { type: 'region', style: 'short' });
    const last = countries.at(-1);
    assert.match(text, new RegExp(names.of(last.code ?? last)));
    assert.doesNotMatch(text, /\d more|Share|WhatsApp/);
    // In system colours, buttons and chips have a visible border.
    const client = await page.native.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const borders = () =>
      ['.more summary', '[part=country]', '[part=share-button]'].map((selector) => {
        const { shadowRoot } = document.querySelector('euromed-news-card');
        return getComputedStyle(shadowRoot.querySelector(selector)).borderTopColor;
      });
    for (const colour of await page.evaluate(borders)) assert.notEqual(colour, 'rgba(0, 0, 0, 0)');
  });

  /** Starts to observe the page, and then starts the script. */
  const openWatched = async (t, html, { lang = 'fr', path = '/ahead', width } = {}) => {
    const page = await engine.newPage(t);
    pageOf(path, html, { lang, width });
    await page.goto(site.url(path));
    await page.waitFor(isQuiet);
    await page.evaluate(() => {
      const host = document.querySelector('euromed-news-list, euromed-news-card');
      const inside = host.shadowRoot.querySelectorAll('euromed-news-card');
      window.changes = [];
      window.events = [];
      const observer = new MutationObserver((records) => {
        for (const { type, target, attributeName } of records)
          // A closed menu is not visible: the script's menu replaces the server's when the page is idle.
          if (
            !(target.closest ? target : target.parentElement)?.closest(
              '#share-menu:not(:popover-open)',
            )
          )
            window.changes.push([type, target.nodeName, target.id, attributeName].join(' '));
      });
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      for (const { shadowRoot } of [host, ...inside]) observer.observe(shadowRoot, all);
      observer.observe(host, all);
      window.shifts = 0;
      if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) window.shifts += value;
        }).observe({ type: 'layout-shift' });
      for (const name of 'load error list-load list-error share language-select country-select'.split(
        ' ',
      ))
        document.addEventListener(`euromed-${name}`, (event) => {
          const { article, added, lang: chosen, service, code } = event;
          const what = article?.title ?? added?.length ?? chosen ?? service ?? code ?? '';
          window.events.push([name, what].join(' '));
        });
      const element = document.createElement('script');
      element.type = 'module';
      element.src = '/cdn/euromed-news-card.js';
      document.head.append(element);
    });
    await page.waitFor(
      () => document.querySelector('euromed-news-list, euromed-news-card').state === 'ready',
    );
    return page;
  };

  /** Resolves when everything is loaded that cards load in idle time. */
  const waitForRest = async (page, last = '/share-menu-') => {
    await page.waitFor(
      (name) => performance.getEntriesByType('resource').some((entry) => entry.name.includes(name)),
      last,
    );
    // Two idle callbacks, or timers in their place, after which all that waited for one has run.
    await page.evaluate(async () => {
      for (let moment = 0; moment < 2; moment++)
        await new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve));
    });
  };

  const documentsAsked = () => site.paths.filter((path) => path.endsWith('.json'));

  it('is hydrated unchanged, with all that a reader has done', async (t) => {
    const demo = 'euromed-migration-v.fr';
    const html = await htmlOf(demo, { lang: 'fr', countryHref: 'https://example.org/{code}' });
    site.requests.length = 0;
    const page = await openWatched(t, html);
    await waitForRest(page);
    const look = () => {
      const card = document.querySelector('euromed-news-card');
      const { changes, shifts, events } = window;
      const { title, published, body } = card.currentArticle;
      const known = [card.locale, card.contentLang, card.article, published, !body, title];
      return { changes, shifts, events, known };
    };
    const { title, published } = JSON.parse(
      await readFile(new URL(`demo/articles/${demo}.json`, root), 'utf8'),
    );
    assert.deepEqual(await page.evaluate(look), {
      changes: [],
      shifts: 0,
      events: [`load ${title}`],
      known: ['fr', 'fr', null, published, true, title],
    });
    assert.deepEqual(documentsAsked(), []);

    // A chip, and the script's complete menu.
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('euromed-news-card');
      const chip = shadowRoot.querySelector('a[part=country]');
      chip.addEventListener('click', (event) => event.preventDefault());
      chip.click();
    });
    const button = 'euromed-news-card >>> #share-button';
    const menu = () => {
      const element = document
        .querySelector('euromed-news-card')
        .shadowRoot.getElementById('share-menu');
      return [
        element.matches(':popover-open'),
        element.querySelectorAll('[part=share-target]').length,
        element.querySelectorAll('button[part=share-target]').length,
        element.querySelectorAll('.share-title').length,
      ];
    };
    await page.click(button);
    await page.waitFor((run) => new Function(`return (${run})()`)()[0], String(menu));
    const [, targets, buttons, titles] = await page.evaluate(menu);
    assert.ok(
      targets >= 9 && buttons >= 2 && titles === 1,
      `${targets} targets, ${buttons} buttons`,
    );
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('euromed-news-card');
      shadowRoot.querySelector('#share-menu button[part=share-target]').click();
    });
    await page.press('Escape');
    await page.waitFor((run) => !new Function(`return (${run})()`)()[0], String(menu));
    const { events } = await page.evaluate(look);
    assert.deepEqual(events.slice(1), ['country-select DZ', 'share copy']);

    // The first real change renders the card again, once, with unfolded lists and the focus as before.
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('euromed-news-card');
      for (const more of shadowRoot.querySelectorAll('.more summary')) more.click();
      const link = shadowRoot.querySelector('[part=language][hreflang=ar]');
      link.focus();
      link.click();
    });
    await page.waitFor(() => document.querySelector('euromed-news-card').contentLang === 'ar');
    const after = await page.evaluate(() => {
      const { shadowRoot, locale } = document.querySelector('euromed-news-card');
      const { activeElement } = shadowRoot;
      return [
        locale,
        shadowRoot.querySelector('[part=title]').dir,
        shadowRoot.querySelectorAll('.root, details').length,
        activeElement?.getAttribute('aria-current'),
      ];
    });
    assert.deepEqual(after, ['ar', 'rtl', 1, 'true']);
    assert.deepEqual(documentsAsked(), ['/demo/articles/euromed-migration-v.ar.json']);
    assert.deepEqual(await page.errors(), []);
  });

  it('has the script’s menu laid out before the reader opens the menu again', async (t) => {
    const chunks = await readdir(new URL('dist/cdn/chunks/', root));
    const file = chunks.find((name) => /^share-menu-.*js$/.test(name));
    const slow = await startSite({
      folders: { '/cdn/': new URL('dist/cdn/', root), '/demo/': new URL('demo/', root) },
    });
    t.after(() => slow.close());
    const route = slow.route(`/cdn/chunks/${file}`, {
      hold: true,
      headers: { 'content-type': 'text/javascript' },
      body: await readFile(new URL(`dist/cdn/chunks/${file}`, root), 'utf8'),
    });
    const page = await engine.newPage(t);
    const html = await htmlOf('euromed-migration-v.fr', { lang: 'fr' });
    await page.goto(slow.page('/ahead', `<!doctype html>${script}<body>${html}`));
    await page.waitFor(() => document.querySelector('euromed-news-card').state === 'ready');
    const menu = () => {
      const list = document
        .querySelector('euromed-news-card')
        .shadowRoot.getElementById('share-menu');
      return [
        list.matches(':popover-open'),
        list.querySelectorAll('[part~=share-target]').length,
        window.laidOut ?? 0,
      ];
    };
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('euromed-news-card');
      new MutationObserver(() => (window.laidOut = 1)).observe(
        shadowRoot.getElementById('share-menu'),
        { attributeFilter: ['data-ahead'] },
      );
    });
    // The server's menu, since the script's is still loading.
    await page.click('euromed-news-card >>> #share-button');
    await route.waitForRequests(1);
    assert.deepEqual(await page.evaluate(menu), [true, 7, 0]);
    route.release();
    await page.waitFor(
      (name) => performance.getEntriesByType('resource').some((entry) => entry.name.includes(name)),
      file,
    );
    assert.deepEqual(await page.evaluate(menu), [true, 7, 0]);
    await page.press('Escape');
    await page.waitFor(() => window.laidOut);
    assert.deepEqual(await page.evaluate(menu), [false, 9, 1]);
    await page.click('euromed-news-card >>> #share-button');
    await page.waitFor((read) => new Function(`return (${read})()`)()[0], String(menu));
    assert.deepEqual(await page.errors(), []);
  });

  it('is hydrated when it comes near the viewport', async (t) => {
    const page = await engine.newPage(t);
    const html = await htmlOf('euromed-migration-v.fr', { lang: 'fr' });
    pageOf('/ahead', `<div style="block-size: 9000px"></div>${html}`, { script });
    site.requests.length = 0;
    await page.goto(site.url('/ahead'));
    await page.waitFor(() => !!customElements.get('euromed-news-card'));
    await page.evaluate(() => document.querySelector('euromed-news-card').updateComplete);
    await page.evaluate(() => document.querySelector('euromed-news-card').scrollIntoView());
    await page.waitFor(() => document.querySelector('euromed-news-card').state === 'ready');
    const stands = () =>
      !!document.querySelector('euromed-news-card').shadowRoot.getElementById('rendered');
    assert.equal(await page.evaluate(stands), true);
    assert.deepEqual(documentsAsked(), []);
  });

  it('is hydrated unchanged in a list, until the reader requests more items', async (t) => {
    const items = await itemsIn('fr');
    site.route('/list.json', { body: { items } });
    const options = {
      src: site.url('/list.json'),
      lang: 'fr',
      count: 3,
      layout: 'teaser',
      more: true,
      heading: 'Actualités',
      fallback: { url: site.url('/all'), title: 'Toutes les actualités' },
    };
    const html = await renderList({ items }, options);
    // Without a script the link leads to the page with all news.
    assert.match(html, /<a part="more" href="[^"]*\/all">/);
    site.requests.length = 0;
    // So narrow that the script by itself would make teasers compact.
    const page = await openWatched(t, html, { width: 320 });
    await waitForRest(page, '/enhancements-');
    const look = () => {
      const { changes, shifts, events } = window;
      const list = document.querySelector('euromed-news-list');
      const cards = [...list.shadowRoot.querySelectorAll('euromed-news-card')];
      return {
        changes,
        shifts,
        events: events.toSorted(),
        titles: list.items.map(({ title }) => title),
        layouts: cards.map((card) => card.layout).join(' '),
        copies: list.querySelectorAll('[data-euromed-copy]').length,
        stands: !!list.shadowRoot.getElementById('rendered'),
        focused: cards.findIndex((card) => card === list.shadowRoot.activeElement),
      };
    };
    await page.waitFor(() => {
      const { shadowRoot } = document.querySelector('euromed-news-list');
      const [first] = shadowRoot.querySelectorAll('euromed-news-card');
      return first.state === 'ready';
    });
    const titles = items.map(({ title }) => title);
    const taken = await page.evaluate(look);
    assert.deepEqual(
      { ...taken, events: [] },
      {
        changes: [],
        shifts: 0,
        events: [],
        titles: titles.slice(0, 3),
        layouts: 'teaser teaser teaser',
        copies: 3,
        stands: true,
        focused: -1,
      },
    );
    assert.ok(taken.events.includes('list-load 3') && taken.events.includes(`load ${titles[0]}`));
    assert.deepEqual(documentsAsked(), []);

    await page.evaluate(() =>
      document.querySelector('euromed-news-list').shadowRoot.querySelector('[part=more]').focus(),
    );
    await page.press('Enter');
    await page.waitFor(
      () =>
        document.querySelector('euromed-news-list').items.length === 6 &&
        document.querySelector('euromed-news-list').shadowRoot.activeElement?.localName ===
          'euromed-news-card',
    );
    const more = await page.evaluate(look);
    assert.deepEqual(more.titles, titles);
    assert.deepEqual(
      [more.layouts, more.stands, more.focused],
      [Array(6).fill('teaser').join(' '), false, 3],
    );
    assert.ok(more.events.includes('list-load 3'));
    assert.deepEqual(documentsAsked(), ['/list.json']);
    assert.deepEqual(await page.errors(), []);

    // A change of the items' looks needs no request, a change of the selection does.
    const lists = await openWatched(t, html, { path: '/other' });
    site.requests.length = 0;
    await lists.evaluate(() => (document.querySelector('euromed-news-list').layout = 'headline'));
    await lists.waitFor(
      () =>
        !!document
          .querySelector('euromed-news-list')
          .shadowRoot.querySelector('euromed-news-card')
          ?.shadowRoot?.querySelector('.headline'),
    );
    assert.deepEqual(documentsAsked(), []);
    await lists.evaluate(() => (document.querySelector('euromed-news-list').count = 2));
    await lists.waitFor(() => document.querySelector('euromed-news-list').items.length === 2);
    assert.deepEqual(documentsAsked(), ['/list.json']);
    assert.deepEqual(await lists.errors(), []);

    // The tag's attributes differ from those on the server.
    site.requests.length = 0;
    const misfit = await openWatched(t, html.replace(' count="3"', ' count="4"'), {
      path: '/third',
    });
    assert.deepEqual(documentsAsked(), ['/list.json']);
    const shown = () =>
      document.querySelector('euromed-news-list').shadowRoot.querySelectorAll('euromed-news-card')
        .length;
    assert.equal(await misfit.evaluate(shown), 4);
    assert.deepEqual(await misfit.errors(), []);
  });

  it('follows the page’s language, and loads what does not match that language', async (t) => {
    const page = await openWatched(t, await htmlOf('euromed-migration-v.fr', {}));
    await page.evaluate(() => (document.documentElement.lang = 'ar'));
    await waitForRest(page);
    await page.waitFor(() => document.querySelector('euromed-news-card').contentLang === 'ar');
    const titles = () =>
      document.querySelector('euromed-news-card').shadowRoot.querySelectorAll('[part=title]')
        .length;
    assert.equal(await page.evaluate(titles), 1);

    // The tag's attributes differ from those on the server: the card is not hydrated.
    const html = await htmlOf('euromed-migration-v.fr', { lang: 'fr' });
    site.requests.length = 0;
    const other = await openWatched(t, html.replace(' lang="fr"', ' lang="fr" layout="teaser"'), {
      path: '/other',
    });
    assert.deepEqual(documentsAsked(), ['/demo/articles/euromed-migration-v.fr.json']);
    const layouts = () =>
      document.querySelector('euromed-news-card').shadowRoot.querySelectorAll('.teaser').length;
    assert.equal(await other.evaluate(layouts), 1);

    // An attribute is changed after hydration.
    const third = await openWatched(t, html, { path: '/third' });
    await third.evaluate(() => (document.querySelector('euromed-news-card').layout = 'compact'));
    await third.waitFor(
      () => !!document.querySelector('euromed-news-card').shadowRoot.querySelector('.compact'),
    );
    assert.deepEqual(await third.errors(), []);
  });

  it('attaches a template that the parser has not turned into a shadow root', async (t) => {
    const page = await engine.newPage(t);
    const html = await htmlOf('euromed-migration-v.fr', { lang: 'fr' });
    pageOf('/empty', '<div id="place"></div>', { script });
    await page.goto(site.url('/empty'));
    await page.waitFor(() => !!customElements.get('euromed-news-card'));
    site.requests.length = 0;
    const insert = (text) => {
      document.getElementById('place').innerHTML = text;
    };
    await page.evaluate(insert, html);
    await page.waitFor(() => document.querySelector('euromed-news-card').state === 'ready');
    const look = () => {
      const card = document.querySelector('euromed-news-card');
      const { shadowRoot } = card;
      return [
        card.querySelectorAll('template').length,
        shadowRoot.querySelectorAll('[part=title]').length,
        shadowRoot.querySelectorAll('#rendered').length,
      ];
    };
    assert.deepEqual(await page.evaluate(look), [0, 1, 1]);
    assert.deepEqual(documentsAsked(), []);
    // A template that arrives after rendering is not needed any more.
    await page.evaluate(insert, html.replace(/<template[^]*<\/template>/, ''));
    await page.waitFor(() => document.querySelector('euromed-news-card').state === 'ready');
    await page.evaluate((text) => {
      const card = document.querySelector('euromed-news-card');
      card.insertAdjacentHTML('afterbegin', /<template[^]*<\/template>/.exec(text)[0]);
      card.requestUpdate();
      return card.updateComplete;
    }, html);
    assert.deepEqual(await page.evaluate(look), [0, 1, 0]);
    assert.deepEqual(await page.errors(), []);
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

  it('loads as usual where the chunk for hydration is missing', async (t) => {
    const chunks = await readdir(new URL('dist/cdn/chunks/', root));
    const file = chunks.find((name) => name.startsWith('hydration-'));
    const lone = await startSite({
      folders: { '/cdn/': new URL('dist/cdn/', root), '/demo/': new URL('demo/', root) },
    });
    t.after(() => lone.close());
    lone.route(`/cdn/chunks/${file}`, { status: 404, body: '' });
    const page = await engine.newPage(t);
    const html = await htmlOf('euromed-migration-v.fr', { lang: 'fr' });
    const src = lone.url('/demo/articles/euromed-migration-v.fr.json');
    const ahead = html.replaceAll(srcOf('euromed-migration-v.fr'), src);
    await page.goto(lone.page('/ahead', `<!doctype html>${script}<body>${ahead}`));
    await page.waitFor(() => document.querySelector('euromed-news-card').state === 'ready');
    assert.ok(lone.paths.includes('/demo/articles/euromed-migration-v.fr.json'));
    const titles = () =>
      document.querySelector('euromed-news-card').shadowRoot.querySelectorAll('[part=title]')
        .length;
    assert.equal(await page.evaluate(titles), 1);
    assert.deepEqual(await page.errors(), []);
  });

  it('is replaced by what the page sets instead', async (t) => {
    const items = await itemsIn('fr');
    site.route('/list.json', { body: { items } });
    site.route('/none.json', { status: 404 });
    const list = await renderList(
      { items },
      { src: site.url('/list.json'), lang: 'fr', count: 2, loading: 'eager' },
    );
    const card = await htmlOf('euromed-migration-v.fr', { lang: 'fr', loading: 'eager' });
    const link = '<a href="/all">Tout</a>';
    const body = `${list.replace('</euromed-news-list>', `${link}</euromed-news-list>`)}${card}`;
    pageOf('/ahead', body.repeat(2), { script });
    const page = await engine.newPage(t);
    await page.goto(site.url('/ahead'));
    const ready = () =>
      [...document.querySelectorAll('euromed-news-list, euromed-news-card')].every(
        ({ state }) => state === 'ready',
      );
    await page.waitFor(ready);
    const [lists, cards] = ['list', 'card'].map((name) => `euromed-news-${name}`);
    await page.evaluate(
      (lists, cards) => {
        const [first, second] = document.querySelectorAll(lists);
        first.country = 'IS';
        second.src = '/none.json';
        const [shown, changed] = document.querySelectorAll(cards);
        shown.preview = 'error';
        changed.src = '/none.json';
      },
      lists,
      cards,
    );
    const states = () =>
      [...document.querySelectorAll('euromed-news-list, euromed-news-card')].map(
        ({ localName, state }) => `${localName} ${state}`,
      );
    await page.waitFor(() => {
      const all = [...document.querySelectorAll('euromed-news-list, euromed-news-card')];
      return all.every(({ state }) => state === 'empty' || state === 'error');
    });
    assert.deepEqual(await page.evaluate(states), [
      `${lists} empty`,
      `${cards} error`,
      `${lists} error`,
      `${cards} error`,
    ]);
    const look = () =>
      [...document.querySelectorAll('euromed-news-list, euromed-news-card')].map((element) => {
        const { shadowRoot } = element;
        return [
          shadowRoot.querySelectorAll('[part=title], [part=item]').length,
          !!shadowRoot.querySelector('[role=status]')?.textContent.trim(),
          element.querySelector('a').getClientRects().length > 0,
        ];
      });
    await page.waitFor(
      () =>
        document
          .querySelectorAll('euromed-news-card')[1]
          .shadowRoot.querySelector('[role=status]')
          ?.textContent.trim() !== undefined,
    );
    assert.deepEqual(await page.evaluate(look), Array(4).fill([0, true, true]));
    // Afterwards the card is as any other.
    await page.evaluate(
      (lists, cards, src) => {
        document.querySelectorAll(lists)[0].country = '';
        document.querySelectorAll(lists)[1].src = '/list.json';
        document.querySelectorAll(cards)[0].preview = '';
        document.querySelectorAll(cards)[1].src = src;
      },
      lists,
      cards,
      srcOf('euromed-migration-v.fr'),
    );
    await page.waitFor(ready);
    assert.deepEqual(await page.errors(), []);
  });

  it('shows the next page at the first click where the server has rendered the whole first page', async (t) => {
    const items = await itemsIn('fr');
    const next = site.url('/second.json');
    site.route('/second.json', { body: { items: items.slice(2) } });
    site.route('/first.json', { body: { items: items.slice(0, 2), next } });
    const html = await renderList(
      { items: items.slice(0, 2), next },
      { src: site.url('/first.json'), lang: 'fr', count: 2, more: true },
    );
    pageOf('/ahead', html, { script });
    const page = await engine.newPage(t);
    await page.goto(site.url('/ahead'));
    await page.waitFor(() => document.querySelector('euromed-news-list').state === 'ready');
    await page.evaluate(() =>
      document.querySelector('euromed-news-list').shadowRoot.querySelector('[part=more]').click(),
    );
    const said = () =>
      document.querySelector('euromed-news-list').shadowRoot.querySelector('[role=status]')
        .textContent;
    await page.waitFor(() =>
      /\d/.test(
        document.querySelector('euromed-news-list').shadowRoot.querySelector('[role=status]')
          .textContent,
      ),
    );
    assert.match(await page.evaluate(said), /\b2\b/);
    const titles = () =>
      document.querySelector('euromed-news-list').items.map((item) => item.title);
    assert.deepEqual(
      await page.evaluate(titles),
      items.slice(0, 4).map(({ title }) => title),
    );
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
