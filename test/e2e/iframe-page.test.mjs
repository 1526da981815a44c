// The iframe page as a page of its own, and the page around it: heights, WordPress's messages, the partner's look.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { describeInEngines } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const dist = new URL('../../dist/cdn/', import.meta.url);

const french = {
  url: 'https://example.org/fr/news/1',
  lang: 'fr',
  title: 'Un événement sur la mer',
  published: '2021-11-11',
  summary: 'Le résumé.',
  translations: [{ lang: 'ar', url: 'https://example.org/ar/news/1', src: 'ar.json' }],
};
const arabic = {
  ...french,
  url: 'https://example.org/ar/news/1',
  lang: 'ar',
  title: 'فعالية حول البحر',
  summary: 'ملخص',
  translations: [{ lang: 'fr', url: french.url, src: 'fr.json' }],
};
/** Higher than WordPress allows, whatever the width. */
const long = {
  ...french,
  summary: 'Un résumé fort long qui ne finit pas. '.repeat(120),
};

/** In the iframe page, opened by itself: title, language, landmarks and links. */
const documentOf = () => {
  const card = document.querySelector('euromed-news-card');
  const link = card.querySelector('a');
  return {
    state: card.state,
    locale: card.locale,
    title: document.title,
    lang: document.documentElement.lang,
    description: document.querySelector('meta[name=description]').content,
    landmark: card.parentElement.localName,
    heading: card.shadowRoot?.querySelector('h1')?.textContent.trim(),
    link: { href: link.getAttribute('href'), text: link.textContent.trim(), lang: link.lang },
  };
};

describeInEngines('the iframe page', (engine) => {
  let cdn;
  let host;

  before(async () => {
    [cdn, host] = [await startSite({ folders: { '/cdn/': dist } }), await startSite()];
    cdn.route('/fr.json', { body: french });
    cdn.route('/ar.json', { body: arabic });
    cdn.route('/long.json', { body: long });
  });

  after(() => Promise.all([cdn.close(), host.close()]));

  const address = (query, hash = '') =>
    cdn.url(`/cdn/embed.html?${new URLSearchParams(query)}${hash}`);

  /** Puts files of the build into a folder of their own. */
  const copy = async (folder, names) => {
    for (const name of names) {
      const body = await readFile(new URL(name, dist), 'utf8');
      if (name.endsWith('.html')) cdn.page(folder + name, body);
      else cdn.route(folder + name, { body, headers: { 'content-type': 'text/javascript' } });
    }
  };

  it('has the article’s title, language, description, landmark, heading and link', async (t) => {
    const page = await engine.newPage(t);
    cdn.requests.length = 0;
    await page.goto(address({ src: '/fr.json' }));
    await page.waitFor(() => document.querySelector('euromed-news-card').state === 'ready');
    await page.waitFor(() => document.documentElement.lang === 'fr');
    await page.waitFor(() => document.querySelector('euromed-news-card').locale === 'fr');
    assert.deepEqual(await page.evaluate(documentOf), {
      state: 'ready',
      locale: 'fr',
      title: french.title,
      lang: 'fr',
      description: french.summary,
      landmark: 'main',
      heading: french.title,
      link: { href: french.url, text: french.title, lang: 'fr' },
    });
    await page.click('euromed-news-card >>> [part=language]:is([lang=ar], :lang(ar))');
    await page.waitFor(() => document.documentElement.lang === 'ar');
    const { title, heading, locale, link } = await page.evaluate(documentOf);
    assert.deepEqual(
      { title, heading, locale, link },
      {
        title: arabic.title,
        heading: arabic.title,
        locale: 'ar',
        link: { href: arabic.url, text: arabic.title, lang: 'ar' },
      },
    );
    // The page's language follows the card's without a request.
    const documents = cdn.paths.filter((path) => /^\/(fr|ar)\.json/.test(path));
    assert.deepEqual(documents, ['/fr.json', '/ar.json']);
    assert.deepEqual(await page.errors(), []);
  });

  it('has a link where one or both of its scripts fail to load', async (t) => {
    const page = await engine.newPage(t);
    const open = async (folder, names) => {
      await copy(folder, names);
      await page.goto(cdn.url(`${folder}embed.html?src=/fr.json`));
    };
    const linkOf = () => {
      const link = document.querySelector('main h1 a');
      const { href, target } = link;
      return { href, target, isSeen: link.getBoundingClientRect().height > 0 };
    };
    await open('/bare/', ['embed.html']);
    await page.waitFor(() => document.readyState === 'complete');
    // Opened by itself, the page may run its scripts.
    const own = cdn.url('/bare/embed.html?src=/fr.json');
    assert.deepEqual(await page.evaluate(linkOf), { href: own, target: '_blank', isSeen: true });
    await open('/halved/', ['embed.html', 'embed.js']);
    await page.waitFor(() => document.querySelector('main h1 a').target === '_top');
    const home = cdn.url('/');
    assert.deepEqual(await page.evaluate(linkOf), { href: home, target: '_top', isSeen: true });
    assert.deepEqual(await page.errors(), []);
  });

  it('links to the article’s site where the article cannot be shown', async (t) => {
    const page = await engine.newPage(t);
    await page.goto(address({ src: '/gone.json', lang: 'fr' }));
    await page.waitFor(() => document.querySelector('euromed-news-card').state === 'error');
    const link = await page.evaluate(() => {
      const { href, target, textContent } = document.querySelector('main h1 a');
      return { href, target, textContent };
    });
    const { host: name } = new URL(cdn.origin);
    assert.deepEqual(link, { href: cdn.url('/'), target: '_top', textContent: name });
  });

  it('has the theme in its address', async (t) => {
    const page = await engine.newPage(t);
    const query = {
      ...{ src: '/fr.json', accent: '036', background: '#102030', color: 'ivory' },
      ...{ radius: '9', 'font-family': 'Georgia, serif', layout: 'compact' },
    };
    await page.goto(address(query));
    await page.waitFor(() => document.querySelector('euromed-news-card').state === 'ready');
    const look = await page.evaluate(() => {
      const card = document.querySelector('euromed-news-card');
      const style = getComputedStyle(card.shadowRoot.querySelector('[part~=card]'));
      const title = getComputedStyle(card.shadowRoot.querySelector('[part=title]'));
      return [
        ...[style.backgroundColor, title.color, style.borderTopLeftRadius, title.fontFamily],
        ...[card.layout, card.colorScheme],
      ];
    });
    assert.deepEqual(look, [
      'rgb(16, 32, 48)',
      'rgb(255, 255, 240)',
      '9px',
      look[3],
      'compact',
      'dark',
    ]);
    assert.match(look[3], /^"?Georgia"?, serif$/);
  });

  /** A page with frames, which records their messages. */
  const openHost = async (test, body) => {
    host.page(
      '/',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
      <script>
        window.told = [];
        addEventListener("message", ({ data, source }) => told.push({ data, source }));
      </script>${body}`,
    );
    const page = await engine.newPage(test);
    await page.goto(host.url('/'));
    return page;
  };

  const iframe = (id, src, more = '') =>
    `<iframe id="${id}" title="News" width="600" height="333" ${more} src="${src.replaceAll('&', '&amp;')}"></iframe>`;

  /** In the host's page: whether a frame has the height that its page reported last. */
  const fits = (id) => {
    const frame = document.getElementById(id);
    const heights = window.told
      .filter(({ data, source }) => source === frame.contentWindow && data.height)
      .map(({ data }) => data.height);
    return heights.length > 0 && frame.clientHeight === heights.at(-1) && frame.clientHeight;
  };

  it('has its frame sized by embed-resize.js: clipped, sandboxed or bordered, before or after the script', async (t) => {
    // Another page's frame sends the same message, and one sends nonsense.
    host.page(
      '/other',
      `<!doctype html><title>Other</title><script>
        for (const height of [500, '9px', NaN, -1, 1e9, {}]) parent.postMessage({ type: 'euromed-news-card:resize', height }, '*');
        parent.postMessage(null, '*'); parent.postMessage('x', '*');
      </script>`,
    );
    const src = address({ src: '/fr.json', lang: 'fr' });
    const page = await openHost(
      t,
      `${iframe('before', src)}
      <div style="height:0;overflow:hidden">${iframe('clipped', src)}</div>
      ${iframe('bordered', src, 'style="border:5px solid;box-sizing:border-box;padding:3px"')}
      ${iframe('other', host.url('/other'))}
      <script async src="${cdn.url('/cdn/embed-resize.js')}"></script>`,
    );
    const seen = {};
    for (const id of ['before', 'clipped'])
      seen[id] = await page.waitFor((name) => {
        const { clientHeight } = document.getElementById(name);
        return clientHeight !== 333 && clientHeight > 60 && clientHeight;
      }, id);
    assert.equal(await page.waitFor(fits, 'before'), seen.before);
    assert.equal(seen.clipped, seen.before);
    // The frame's height is that of the card.
    await page.waitFor(() => {
      const frame = document.getElementById('bordered');
      const { height } = window.told.findLast(({ source }) => source === frame.contentWindow).data;
      return frame.clientHeight - 6 === height;
    });
    assert.equal(await page.evaluate(() => document.getElementById('other').clientHeight), 333);
    // Frames that are inserted later are asked for their height, also where the script is late.
    await page.evaluate((url) => {
      window.told.length = 0;
      document.getElementById('before').style.height = '77px';
      const script = document.createElement('script');
      script.src = `${url}?again`;
      document.body.append(script);
    }, cdn.url('/cdn/embed-resize.js'));
    assert.equal(await page.waitFor(fits, 'before'), seen.before);
    assert.deepEqual(await page.errors(), []);
  });

  it('shows a list with heading, links and height, only of its own and listed origins', async (t) => {
    const other = await startSite({ cors: true });
    t.after(() => other.close());
    const items = [1, 2, 3].map((number) => ({ ...french, url: `${french.url}${number}` }));
    cdn.route('/list.json', { body: { items } });
    other.route('/list.json', { body: { items: [french] } });
    const query = { list: '/list.json', lang: 'fr', heading: 'À la une', count: '2', radius: '12' };
    const page = await openHost(t, iframe('list', address(query)));
    const heights = () =>
      window.told.filter(({ data }) => data.type).map(({ data }) => data.height);
    await page.waitFor(() => window.told.some(({ data }) => data.type));
    const told = await page.evaluate(heights);
    assert.ok(
      told.every((height) => height > 60),
      String(told),
    );
    await page.goto(address(query));
    const seen = await page.waitFor(() => {
      const list = document.querySelector('euromed-news-list');
      const cards = [...(list?.shadowRoot?.querySelectorAll('[part=item] > *') ?? [])];
      const isReady = list?.state === 'ready' && cards.every(({ state }) => state === 'ready');
      return (
        isReady && {
          title: document.title,
          headings: [
            list.shadowRoot.querySelector('h1')?.textContent.trim(),
            ...cards.map((card) => card.shadowRoot.querySelector('h2')?.textContent.trim()),
          ],
          target: cards[0].shadowRoot.querySelector('[part=title-link]').target,
          landmark: list.parentElement.localName,
          cards: document.querySelectorAll('euromed-news-card').length,
          radius: list.style.getPropertyValue('--euromed-news-card-radius'),
          link: list.querySelector(':scope > h1 a').href,
        }
      );
    });
    assert.deepEqual(seen, {
      title: 'À la une',
      headings: ['À la une', french.title, french.title],
      target: '_top',
      landmark: 'main',
      cards: 0,
      radius: '12px',
      link: `${cdn.origin}/`,
    });
    await page.goto(address({ list: `/list.json ${other.url('/list.json')}`, lang: 'fr' }));
    const error = await page.waitFor(() => {
      const list = document.querySelector('euromed-news-list');
      return list?.error && { code: list.error.code, state: list.state, items: list.items.length };
    });
    assert.deepEqual(error, { code: 'bad-url', state: 'ready', items: 3 });
    assert.deepEqual(other.requests, []);
  });

  it('implements WordPress’s embed protocol, and fits into its 1000 px', async (t) => {
    const secret = 'aB3dE6gH9j';
    const page = await openHost(
      t,
      iframe('embed', address({ src: '/long.json', lang: 'fr' }, `#?secret=${secret}`)) +
        iframe(
          'other',
          address({ src: '/long.json', lang: 'fr', layout: 'auto' }, `#?secret=${secret}`),
        ),
    );
    const heights = (id) => {
      const { contentWindow } = document.getElementById(id);
      const said = window.told.filter(({ source }) => source === contentWindow);
      const wordPress = said.filter(({ data }) => data.message === 'height');
      return wordPress.length > 0 && wordPress.map(({ data }) => data);
    };
    const told = await page.waitFor(heights, 'embed');
    for (const { value, secret: said } of told) {
      assert.ok(value > 60 && value <= 1000, `${value}px`);
      assert.equal(said, secret);
    }
    // A layout in the address is kept.
    const asked = await page.waitFor(heights, 'other');
    assert.ok(asked.at(-1).value > 1000, `${asked.at(-1).value}px`);
    // WordPress's script is late and sends `ready`; a message of another source is ignored.
    await page.evaluate((word) => {
      window.told.length = 0;
      const { contentWindow } = document.getElementById('embed');
      contentWindow.postMessage({ message: 'ready', secret: 'anotherone' }, '*');
      contentWindow.postMessage({ message: 'ready', secret: word }, '*');
    }, secret);
    assert.equal((await page.waitFor(heights, 'embed')).length, 1);
    assert.deepEqual(await page.errors(), []);
  });

  it('asks WordPress to follow links to its own host', async (t) => {
    const secret = 'aB3dE6gH9j';
    const portal = await startSite({ folders: { '/cdn/': dist }, cors: true });
    t.after(() => portal.close());
    portal.route('/fr.json', { body: { ...french, url: '/fr/news/1' } });
    const query = new URLSearchParams({ src: '/fr.json', layout: 'headline' });
    const src = portal.url(`/cdn/embed.html?${query}#?secret=${secret}`);
    const page = await openHost(
      t,
      `<iframe id="sandboxed" sandbox="allow-scripts" src="${src}" title="x" width="600" height="200"></iframe>`,
    );
    await page.waitFor(() => window.told.some(({ data }) => data.message === 'height'));
    const { x, y } = await page.evaluate(() =>
      document.getElementById('sandboxed').getBoundingClientRect().toJSON(),
    );
    await page.clickAt(x + 30, y + 30);
    const said = await page.waitFor(() => {
      const { contentWindow } = document.getElementById('sandboxed');
      const link = window.told.find(({ data }) => data.message === 'link');
      return link?.source === contentWindow && link.data;
    });
    assert.deepEqual(said, { message: 'link', value: portal.url('/fr/news/1'), secret });
  });

  it('shows a list of the allowed origins', async (t) => {
    const [listed, foreign] = [await startSite({ cors: true }), await startSite({ cors: true })];
    t.after(() => Promise.all([listed.close(), foreign.close()]));
    const feed = (title, translations) => ({
      items: [{ url: 'https://example.org/fr/' + title, lang: 'fr', title, translations }],
    });
    const elsewhere = [{ lang: 'ar', url: 'https://example.org/ar', src: foreign.url('/ar.json') }];
    cdn.route('/own-feed.json', { body: feed('A') });
    listed.route('/feed.json', { body: feed('B', elsewhere) });
    foreign.route('/feed.json', { body: feed('C') });
    const folder = '/lists/';
    await copy(folder, ['embed.html', 'embed.js', 'euromed-news-card.js']);
    cdn.page(
      `${folder}embed.html`,
      (await readFile(new URL('embed.html', dist), 'utf8')).replace(
        '<head>',
        `<head><meta name="euromed-news-card-base" content="${cdn.url('/cdn/')}">`,
      ),
    );
    cdn.route(`${folder}embed-origins.json`, { body: [listed.origin] });
    const sources = ['/own-feed.json', listed.url('/feed.json'), foreign.url('/feed.json')];
    const query = {
      list: sources.join(' '),
      heading: 'Actualités',
      lang: 'fr',
      layout: 'teaser',
      show: 'languages',
    };
    const page = await engine.newPage(t);
    await page.goto(cdn.url(`${folder}embed.html?${new URLSearchParams(query)}`));
    const shown = await page.waitFor(() => {
      const list = document.querySelector('euromed-news-list');
      const cards = [...(list?.shadowRoot?.querySelectorAll('euromed-news-card') ?? [])];
      if (list?.state !== 'ready' || !list.error || cards.length < 2) return null;
      const titles = cards.map((card) =>
        card.shadowRoot?.querySelector('[part=title]')?.textContent.trim(),
      );
      return (
        titles.every(Boolean) && {
          titles: titles.sort(),
          heading: list.shadowRoot.querySelector('h1').textContent.trim(),
          title: document.title,
          error: list.error.code,
          landmark: list.parentElement.localName,
        }
      );
    });
    assert.deepEqual(shown, {
      titles: ['A', 'B'],
      heading: query.heading,
      title: query.heading,
      error: 'bad-url',
      landmark: 'main',
    });
    // A translation from elsewhere is refused in a list as in a card.
    const code = await page.waitFor(() => {
      const cards = document
        .querySelector('euromed-news-list')
        .shadowRoot.querySelectorAll('euromed-news-card');
      const card = [...cards].find(({ shadowRoot }) =>
        shadowRoot.querySelector('[part=language][hreflang=ar]'),
      );
      if (!card) return null;
      if (!card.error) card.shadowRoot.querySelector('[part=language][hreflang=ar]').click();
      return card.error?.code;
    });
    assert.equal(code, 'bad-url');
    assert.deepEqual(foreign.paths, []);
    assert.deepEqual(await page.errors(), []);
  });

  it('shows the origins in embed-origins.json besides its own', async (t) => {
    const folder = '/listed/';
    await copy(folder, ['embed.html', 'embed.js', 'euromed-news-card.js']);
    const other = await startSite({ cors: true });
    t.after(() => other.close());
    other.route('/a.json', { body: french });
    const file = cdn.route(`${folder}embed-origins.json`, { body: [other.origin] });
    const page = await engine.newPage(t);
    const open = async (src) => {
      await page.goto(cdn.url(`${folder}embed.html?${new URLSearchParams({ src, lang: 'fr' })}`));
      return page.waitFor(() => {
        const { state, error } = document.querySelector('euromed-news-card');
        return (state === 'ready' && state) || error?.code;
      });
    };
    assert.equal(await open(other.url('/a.json')), 'ready');
    file.script({ body: '{ "no": "array" }', headers: { 'content-type': 'application/json' } });
    assert.equal(await open(other.url('/a.json')), 'bad-url');
    assert.equal(await open(cdn.url('/fr.json')), 'ready');
    const lines = await page.consoleLines();
    assert.ok(
      lines.some(({ text }) => text.includes('embed-origins.json is no array')),
      JSON.stringify(lines),
    );
  });

  it('shows news of its own origin while embed-origins.json hangs, and others once the file is loaded', async (t) => {
    const folder = '/hanging/';
    await copy(folder, ['embed.html', 'embed.js', 'euromed-news-card.js']);
    const other = await startSite({ cors: true });
    t.after(() => other.close());
    other.route('/ar.json', { body: arabic });
    const body = { ...french, translations: [{ lang: 'ar', src: other.url('/ar.json') }] };
    cdn.route('/to-other.json', { body });
    let answer;
    const asked = new Promise((resolve) => {
      cdn.route(`${folder}embed-origins.json`, (_, response) => {
        answer = () => response.end(JSON.stringify([other.origin]));
        resolve();
      });
    });
    const page = await engine.newPage(t);
    const stateIs = (state) => document.querySelector('euromed-news-card')?.state === state;
    await page.goto(cdn.url(`${folder}embed.html?src=/to-other.json&lang=fr`));
    await page.waitFor(stateIs, 'ready');
    await asked;
    const lines = await page.consoleLines();
    assert.ok(
      !lines.some(({ text }) => text.includes('embed-origins.json')),
      JSON.stringify(lines),
    );
    // A translation that only the file allows is refused, and shown once the file is loaded.
    await page.goto(cdn.url(`${folder}embed.html?src=/to-other.json&lang=ar`));
    await page.waitFor(stateIs, 'ready');
    answer();
    await page.waitFor(() => document.querySelector('euromed-news-card').contentLang === 'ar');
    assert.deepEqual(await page.errors(), []);
  });
});
