// The contract of the first version, as pages, CMS snippets and style sheets rely on it: every form of the snippet, every
// attribute, property, event, slot, part, state, custom property, delivered file and message of a frame. Later versions
// add tests beside these; a change of one of these is a change of the contract, and needs a new major version.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { describeThoroughly } from '../e2e/support/engines.mjs';
import { startSite } from '../e2e/support/server.mjs';

const root = new URL('../../', import.meta.url);
const cdn = new URL('dist/cdn/', root);

const article = {
  url: 'https://portal.example/fr/news/1',
  lang: 'fr',
  title: 'Un événement sur la mer',
  published: '2021-11-11',
  summary: 'Le résumé de l’article.',
  body: ['Premier paragraphe.', 'Second paragraphe.'],
  image: { src: '/picture.png', alt: 'Un phare', width: 8, height: 8 },
  links: [{ title: 'Communiqué', url: 'https://portal.example/press' }],
  countries: ['DZ', 'EG', 'PS'],
  topics: ['Migration'],
  translations: [
    { lang: 'fr', url: 'https://portal.example/fr/news/1', src: '/fr.json' },
    { lang: 'ar', url: 'https://portal.example/ar/news/1', src: '/ar.json' },
  ],
  publisher: { name: 'La Rédaction', url: 'https://portal.example/' },
};
const arabic = { ...article, lang: 'ar', title: 'فعالية حول البحر', summary: 'ملخص المقال.' };

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const fallback = '<a href="/fr/news/1">Un événement</a>';
const card = (attributes, inner = fallback) =>
  `<euromed-news-card loading="eager" ${attributes}>${inner}</euromed-news-card>`;
const script = '<script type="module" src="/card/euromed-news-card.js"></script>';

/** [attribute, property, a value, the property's default, a value that is none of the attribute's]. */
const attributes = [
  ['body', 'body', 'full', 'summary', 'some'],
  ['hide', 'hide', 'image date', ''],
  ['heading-level', 'headingLevel', 2, 3, 'seven'],
  ['loading', 'loading', 'eager', 'lazy', 'soon'],
  ['share-targets', 'shareTargets', 'copy email', ''],
  ['country-href', 'countryHref', '/countries/{code}', ''],
  ['topic-href', 'topicHref', '/topics/{topic}', ''],
  ['target', 'target', '_top', ''],
  ['color-scheme', 'colorScheme', 'dark', '', 'sepia'],
  ['timeout', 'timeout', 5000, 10000, 'long'],
  ['readable-copy', 'readableCopy', 'off', 'on', 'maybe'],
  ['article-lang', 'articleLang', 'fr', ''],
  ['countries', 'countries', 'DZ EG', ''],
  ['translations', 'translations', 'ar=/ar.json', ''],
  ['preview', 'preview', 'loading', '', 'party'],
  ['lang', 'lang', 'ar', ''],
];

const parts =
  'card image title title-link date summary links link countries country topics topic languages language share share-button share-menu share-target notes publisher'.split(
    ' ',
  );

/** What a card shows, in the page. */
const look = () => {
  const one = document.querySelector('euromed-news-card');
  return {
    state: one.state,
    matches: one.matches(`:state(${one.state})`),
    error: one.error?.code ?? null,
    title: one.shadowRoot?.querySelector('[part~=title]')?.textContent.trim(),
    fallback: one.querySelector('a')?.checkVisibility() ?? false,
  };
};

const isIn = (state) => document.querySelector('euromed-news-card')?.state === state;

const allReady = (count) => {
  const cards = [...document.querySelectorAll('euromed-news-card')];
  return cards.length === count && cards.every(({ state }) => state === 'ready');
};

/** The parts of the first card that are shown, or would be if a menu were open. */
const partNames = () =>
  [...document.querySelector('euromed-news-card').shadowRoot.querySelectorAll('[part]')]
    .filter((element) => !element.closest('[hidden]'))
    .flatMap((element) => [...element.part]);

describe('what is delivered', () => {
  const { exports, customElements } = JSON.parse(readFileSync(new URL('package.json', root)));
  const isThere = (path) => existsSync(fileURLToPath(new URL(path, root)));

  it('are the files of the one-script build', () => {
    for (const name of ['euromed-news-card.js', 'embed.html', 'article.schema.json'])
      assert.ok(isThere(`dist/cdn/${name}`), name);
  });

  it('is the package with its entries and its manifest', () => {
    for (const name of ['.', './define']) assert.ok(isThere(exports[name].default), name);
    assert.equal(customElements, 'custom-elements.json');
    assert.ok(isThere(customElements));
  });

  it('is the public API of the package', async () => {
    const api = await import(new URL(exports['.'].default, root));
    for (const name of [
      'EuromedNewsCardElement',
      'NewsCardError',
      'EuromedLoadEvent',
      'EuromedErrorEvent',
      'EuromedShareEvent',
      'EuromedLanguageSelectEvent',
      'EuromedCountrySelectEvent',
      'registerFormat',
    ])
      assert.equal(typeof api[name], 'function', name);
    assert.equal(api.EuromedNewsCardElement.registerFormat, api.registerFormat);
  });

  it('is a JSON Schema of the native format', () => {
    const { properties, required } = JSON.parse(readFileSync(new URL('article.schema.json', cdn)));
    assert.ok(required.includes('title'));
    for (const name of [
      ...['url', 'lang', 'dir', 'title', 'published', 'modified', 'summary', 'body', 'bodyHtml'],
      ...['image', 'links', 'countries', 'notes', 'topics', 'translations', 'publisher'],
    ])
      assert.ok(properties[name], name);
  });

  it('has every name in the manifest', () => {
    const { modules } = JSON.parse(readFileSync(new URL(customElements, root)));
    const element = modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'euromed-news-card');
    const names = (entries) => entries.map(({ name }) => name);
    const holds = (entries, expected) => {
      for (const name of expected) assert.ok(names(entries).includes(name), name);
    };
    holds(element.attributes, ['src', ...attributes.map(([attribute]) => attribute)]);
    holds(element.members, [
      ...['article', 'src', 'state', 'error', 'locale', 'contentLang', 'reload', 'registerFormat'],
      ...attributes.map(([, property]) => property).filter((name) => name !== 'lang'),
    ]);
    holds(element.events, [
      ...['euromed-load', 'euromed-error', 'euromed-share'],
      ...['euromed-language-select', 'euromed-country-select'],
    ]);
    holds(element.slots, ['', 'title', 'date', 'summary', 'header', 'footer']);
    holds(element.cssParts, [...parts, 'body', 'error', 'retry', 'skeleton']);
    holds(element.cssStates, ['idle', 'loading', 'ready', 'empty', 'error']);
    holds(
      element.cssProperties,
      [
        ...['accent', 'background', 'color', 'muted-color', 'border-color', 'radius', 'padding'],
        ...['gap', 'font-family', 'font-size', 'heading-font-family', 'image-ratio'],
        ...['chip-background', 'chip-color', 'max-width'],
      ].map((name) => `--euromed-news-card-${name}`),
    );
  });
});

describeThoroughly('the contract of the first version', (engine) => {
  let site;
  let other;

  before(async () => {
    site = await startSite({ folders: { '/card/': cdn } });
    other = await startSite({ cors: true });
    const json = (path, body, more = {}) =>
      site.route(path, { body: JSON.stringify(body), ...more });
    json('/fr.json', article);
    json('/ar.json', arabic);
    json('/feed.json', { version: 'https://jsonfeed.org/version/1.1', title: 'News', items: [] });
    json('/page-format.json', { kind: 'ministry' });
    json('/no-article.json', { nothing: true });
    json('/missing.json', {}, { status: 404 });
    site.route('/html.json', { body: '<!doctype html><title>Sign in</title>' });
    site.route('/huge.json', { body: JSON.stringify({ title: 'x'.repeat(2_100_000), url: '/' }) });
    site.route('/never.json', () => {});
    site.route('/picture.png', (request, response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end(pixel),
    );
    other.route('/a.json', { body: JSON.stringify(article) });
  });
  after(() => Promise.all([site.close(), other.close()]));

  const open = async (test, body, head = script) => {
    site.page(
      '/',
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`,
    );
    const page = await engine.newPage(test);
    await page.goto(site.url('/'));
    return page;
  };

  const ready = async (test, attributes = 'src="/fr.json"', inner = fallback) => {
    const page = await open(test, card(attributes, inner));
    await page.waitFor(isIn, 'ready');
    return page;
  };

  describe('the snippet', () => {
    for (const [form, head, tail] of [
      ['before the tag', script, ''],
      ['after the tag', '', script],
      ['twice', script, script],
      ['async', script.replace('src', 'async src'), ''],
    ])
      it(`takes the script ${form}`, async (t) => {
        const page = await open(t, card('src="/fr.json"') + tail, head);
        await page.waitFor(isIn, 'ready');
        assert.deepEqual(await page.evaluate(look), {
          state: 'ready',
          matches: true,
          error: null,
          title: article.title,
          fallback: false,
        });
        assert.deepEqual(await page.errors(), []);
      });

    it('is the link where the script never comes', async (t) => {
      const page = await open(t, card('src="/fr.json"'), '');
      assert.ok(await page.evaluate(() => document.querySelector('a').checkVisibility()));
    });

    it('has a second form, a div with data- attributes', async (t) => {
      const values = attributes
        .filter(([name]) => name !== 'preview')
        .map(([name, , value]) => `data-${name}="${value}"`);
      const page = await open(
        t,
        `<div class="euromed-news-card" data-src="/fr.json" ${values.join(' ')}>${fallback}</div>`,
      );
      await page.waitFor(allReady, 1);
      const found = await page.evaluate(() => {
        const [div] = document.getElementsByClassName('euromed-news-card');
        const [one, ...others] = div.querySelectorAll('euromed-news-card');
        return {
          inside: one.parentNode === div,
          fallback: !!one.querySelector('a'),
          others: others.length,
          attributes: Object.fromEntries([...one.attributes].map((a) => [a.name, a.value])),
        };
      });
      assert.ok(found.inside && found.fallback);
      assert.equal(found.others, 0);
      assert.equal(found.attributes.src, '/fr.json');
      for (const [name, , value] of attributes)
        if (name !== 'preview') assert.equal(found.attributes[name], String(value), name);
    });

    it('follows the data- attributes of a div, and finds one that comes later, not one in an editor', async (t) => {
      const page = await open(
        t,
        `<div contenteditable><div class="euromed-news-card" data-src="/fr.json"></div></div>
        <div class="euromed-news-card" data-src="/fr.json"></div>`,
      );
      await page.waitFor(allReady, 1);
      await page.evaluate(() => {
        document.querySelector('body > .euromed-news-card').setAttribute('data-body', 'full');
        const late = document.createElement('div');
        late.className = 'euromed-news-card';
        late.dataset.src = '/fr.json';
        late.dataset.loading = 'eager';
        document.body.append(late);
      });
      await page.waitFor(allReady, 2);
      await page.waitFor(() => document.querySelector('euromed-news-card').body === 'full');
      assert.equal(
        await page.evaluate(
          () => document.querySelectorAll('[contenteditable] euromed-news-card').length,
        ),
        0,
      );
    });
  });

  describe('attributes and properties', () => {
    it('reflect each other, with the documented defaults', async (t) => {
      const page = await open(t, '<p></p>');
      await page.waitFor(() => !!customElements.get('euromed-news-card'));
      const found = await page.evaluate(
        (list) =>
          list.map(([attribute, property, value, , invalid]) => {
            const one = document.createElement('euromed-news-card');
            const fresh = one[property];
            one.setAttribute(attribute, value);
            const fromAttribute = one[property];
            if (invalid !== undefined) one.setAttribute(attribute, invalid);
            const fromInvalid = one[property];
            one.removeAttribute(attribute);
            one[property] = value;
            return [property, fresh, fromAttribute, one.getAttribute(attribute), fromInvalid];
          }),
        attributes,
      );
      assert.deepEqual(
        found,
        attributes.map(([, property, value, byDefault, invalid]) => [
          property,
          byDefault,
          value,
          String(value),
          invalid === undefined ? value : byDefault,
        ]),
      );
    });

    it('are src, resolved, and article, which wins', async (t) => {
      const page = await ready(t);
      assert.equal(
        await page.evaluate(() => document.querySelector('euromed-news-card').src),
        site.url('/fr.json'),
      );
      const given = { title: 'Given', url: 'https://portal.example/given' };
      const before = await page.evaluate((value) => {
        const one = document.querySelector('euromed-news-card');
        const { article } = one;
        one.article = value;
        return article;
      }, given);
      assert.equal(before, null);
      await page.waitFor(
        () =>
          document
            .querySelector('euromed-news-card')
            .shadowRoot.querySelector('[part~=title]')
            .textContent.trim() === 'Given',
      );
    });

    it('tell what is shown: state, error, locale, contentLang; reload() asks again', async (t) => {
      const page = await ready(t, 'src="/fr.json" lang="ar-MA" translations=""');
      const found = await page.evaluate(async () => {
        const one = document.querySelector('euromed-news-card');
        const nothing = await one.reload();
        const { state, error, locale, contentLang } = one;
        return { nothing: nothing === undefined, state, error, locale, contentLang };
      });
      assert.deepEqual(found, {
        nothing: true,
        state: 'ready',
        error: null,
        locale: 'ar',
        contentLang: 'ar',
      });
      assert.ok(site.paths.filter((path) => path === '/ar.json').length >= 1);
    });

    for (const [preview, state] of [
      ['loading', 'loading'],
      ['error', 'error'],
      ['offline', 'error'],
      ['empty', 'empty'],
    ])
      it(`show ${preview} as a preview, without a request`, async (t) => {
        site.requests.length = 0;
        const page = await open(t, card(`src="/fr.json" preview="${preview}"`));
        await page.waitFor(isIn, state);
        assert.ok(!site.paths.includes('/fr.json'));
      });

    it('hide each part', async (t) => {
      const page = await ready(t);
      for (const word of [
        ...['image', 'date', 'summary', 'countries', 'topics'],
        ...['links', 'languages', 'share', 'publisher'],
      ]) {
        await page.evaluate(async (value) => {
          const one = document.querySelector('euromed-news-card');
          one.hide = value;
          await one.updateComplete;
        }, word);
        const names = await page.evaluate(partNames);
        assert.ok(!names.includes(word), word);
        assert.ok(names.includes('title'));
        assert.equal(names.includes('notes'), word !== 'countries');
      }
    });

    it('are heading-level, target, country-href and topic-href in the markup', async (t) => {
      const page = await ready(
        t,
        'src="/fr.json" heading-level="2" target="_top" country-href="/c/{code}/{lang}" topic-href="/t/{topic}"',
      );
      const found = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('euromed-news-card');
        const link = shadowRoot.querySelector('[part~=title-link]');
        const at = (part) => shadowRoot.querySelector(`a[part~=${part}], [part~=${part}] a`).href;
        return {
          heading: shadowRoot.querySelector('[part~=title]').localName,
          href: link.href,
          target: link.target,
          rel: link.rel,
          country: at('country'),
          topic: at('topic'),
        };
      });
      assert.equal(found.heading, 'h2');
      assert.equal(found.href, article.url);
      assert.equal(found.target, '_top');
      assert.match(found.rel, /\bnoopener\b/);
      assert.equal(found.country, site.url('/c/DZ/fr'));
      assert.equal(found.topic, site.url('/t/Migration'));
    });
  });

  describe('parts, slots, states', () => {
    it('has the parts', async (t) => {
      const page = await ready(t);
      await page.click('euromed-news-card >>> [part~=share-button]');
      await page.waitFor(
        () =>
          !!document
            .querySelector('euromed-news-card')
            .shadowRoot.querySelector('[part~=share-target]'),
      );
      const names = new Set(await page.evaluate(partNames));
      assert.deepEqual(
        parts.filter((part) => !names.has(part)),
        [],
      );
    });

    it('has the parts body, error, retry and skeleton', async (t) => {
      for (const [markup, state, expected] of [
        ['src="/fr.json" body="full"', 'ready', 'body'],
        ['preview="offline"', 'error', 'error'],
        ['preview="offline"', 'error', 'retry'],
        ['preview="loading"', 'loading', 'skeleton'],
      ]) {
        const page = await open(t, card(markup));
        await page.waitFor(isIn, state);
        await page.waitFor(
          (part) =>
            !!document
              .querySelector('euromed-news-card')
              .shadowRoot?.querySelector(`[part~=${part}]`),
          expected,
        );
      }
    });

    it('has the slots, and the author’s text wins', async (t) => {
      const slots = ['title', 'date', 'summary', 'header', 'footer'];
      const own = slots.map((name) => `<b slot="${name}">own ${name}</b>`).join('');
      const page = await ready(t, 'src="/fr.json"', fallback + own);
      const found = await page.evaluate(
        (names) =>
          names.map((name) => {
            const element = document.querySelector(`[slot=${name}]`);
            return [element.assignedSlot?.name, element.checkVisibility(), element.textContent];
          }),
        slots,
      );
      assert.deepEqual(
        found,
        slots.map((name) => [name, true, `own ${name}`]),
      );
    });

    it('keeps readable copies in the light DOM, and none with readable-copy="off"', async (t) => {
      const page = await ready(t, 'src="/fr.json"', '');
      const copies = await page.waitFor(() => {
        const found = [...document.querySelectorAll('euromed-news-card > span[data-euromed-copy]')];
        return found.length === 3 && found.map(({ slot, lang, dir }) => ({ slot, lang, dir }));
      });
      assert.deepEqual(copies.map(({ slot }) => slot).sort(), ['date', 'summary', 'title']);
      for (const { lang, dir } of copies) assert.deepEqual([lang, dir], ['fr', 'ltr']);
      await page.evaluate(() => {
        document.querySelector('euromed-news-card').readableCopy = 'off';
      });
      await page.waitFor(() => !document.querySelector('[data-euromed-copy]'));
    });

    for (const [state, attributes] of [
      ['idle', ''],
      ['loading', 'src="/never.json"'],
      ['ready', 'src="/fr.json"'],
      ['empty', 'src="/feed.json"'],
      ['error', 'src="/missing.json"'],
    ])
      it(`has the state ${state}`, async (t) => {
        const page = await open(t, card(attributes));
        await page.waitFor(
          (name) =>
            customElements.get('euromed-news-card') &&
            document.querySelector(`euromed-news-card:state(${name})`)?.state === name,
          state,
        );
        const { fallback: isLinkShown } = await page.evaluate(look);
        if (['idle', 'error'].includes(state)) assert.ok(isLinkShown, 'the link is shown');
      });
  });

  it('has the custom properties', async (t) => {
    /** [property, a value, part, CSS property, what is computed]. */
    const properties = [
      ['accent', 'rgb(1, 2, 3)', 'link', 'color', 'rgb(1, 2, 3)'],
      ['background', 'rgb(4, 5, 6)', 'card', 'background-color', 'rgb(4, 5, 6)'],
      ['color', 'rgb(7, 8, 9)', 'title', 'color', 'rgb(7, 8, 9)'],
      ['muted-color', 'rgb(10, 11, 12)', 'date', 'color', 'rgb(10, 11, 12)'],
      ['border-color', 'rgb(13, 14, 15)', 'card', 'border-top-color', 'rgb(13, 14, 15)'],
      ['radius', '9px', 'card', 'border-top-left-radius', '9px'],
      ['padding', '33px', 'card', 'padding-bottom', '33px'],
      ['font-family', 'fantasy', 'summary', 'font-family', 'fantasy'],
      ['font-size', '30px', 'summary', 'font-size', '30px'],
      ['heading-font-family', 'monospace', 'title', 'font-family', 'monospace'],
      ['chip-background', 'rgb(16, 17, 18)', 'country', 'background-color', 'rgb(16, 17, 18)'],
      ['chip-color', 'rgb(19, 20, 21)', 'country', 'color', 'rgb(19, 20, 21)'],
      ['max-width', '250px', 'card', 'width', '250px'],
    ];
    const page = await ready(t);
    const found = await page.evaluate((list) => {
      const one = document.querySelector('euromed-news-card');
      return list.map(([name, value, part, property]) => {
        const element = one.shadowRoot.querySelector(`[part~=${part}]`);
        // A chip is the entry of a list, or what is in the entry.
        const chips = [element, ...element.querySelectorAll('*')];
        one.style.setProperty(`--euromed-news-card-${name}`, value);
        const computed = chips.map((chip) => getComputedStyle(chip).getPropertyValue(property));
        one.style.removeProperty(`--euromed-news-card-${name}`);
        return computed;
      });
    }, properties);
    for (const [index, [name, , , , expected]] of properties.entries())
      assert.ok(found[index].includes(expected), `${name}: ${found[index]}`);
    const sizes = await page.evaluate(() => {
      const one = document.querySelector('euromed-news-card');
      one.style.display = 'block';
      one.style.width = '400px';
      const image = one.shadowRoot.querySelector('[part~=image]');
      const box = () => image.getBoundingClientRect();
      const { height } = one.getBoundingClientRect();
      one.style.setProperty('--euromed-news-card-image-ratio', '1 / 1');
      const square = Math.abs(box().width - box().height) < 2;
      one.style.removeProperty('--euromed-news-card-image-ratio');
      one.style.setProperty('--euromed-news-card-gap', '60px');
      return { square, grows: one.getBoundingClientRect().height > height };
    });
    assert.deepEqual(sizes, { square: true, grows: true });
  });

  describe('events', () => {
    /** In the page: puts down each event at the document. */
    const record = `<script>
      window.seen = [];
      for (const type of ['load', 'error', 'share', 'language-select', 'country-select'])
        document.addEventListener('euromed-' + type, (event) => {
          const { bubbles, composed, cancelable, article, error, service, url, title, lang, previous, code } = event;
          if (cancelable) event.preventDefault();
          seen.push({ type: event.type, bubbles, composed, cancelable, isEvent: event instanceof Event,
            article: article?.title, code: error?.code ?? code, status: error?.status, service, url, title, lang, previous });
        });
    </script>`;
    // Drivers differ about values that are undefined: JSON has none.
    const isSeen = (type) => {
      const event = window.seen.find((one) => one.type === type);
      return event && JSON.parse(JSON.stringify(event));
    };
    const always = { bubbles: true, composed: true, isEvent: true };

    it('are euromed-load, euromed-share, euromed-language-select and euromed-country-select', async (t) => {
      const page = await open(t, record + card('src="/fr.json" country-href="/c/{code}"'));
      assert.deepEqual(await page.waitFor(isSeen, 'euromed-load'), {
        type: 'euromed-load',
        cancelable: false,
        ...always,
        article: article.title,
      });
      await page.click(
        'euromed-news-card >>> [part~=language] [lang=ar], [part~=language][lang=ar]',
      );
      assert.deepEqual(await page.waitFor(isSeen, 'euromed-language-select'), {
        type: 'euromed-language-select',
        cancelable: true,
        ...always,
        lang: 'ar',
        previous: 'fr',
      });
      assert.equal((await page.evaluate(look)).title, article.title, 'cancelled');
      await page.click('euromed-news-card >>> a[part~=country], [part~=country] a');
      assert.deepEqual(await page.waitFor(isSeen, 'euromed-country-select'), {
        type: 'euromed-country-select',
        cancelable: true,
        ...always,
        code: 'DZ',
      });
      assert.equal(await page.url(), site.url('/'), 'cancelled');
      await page.click('euromed-news-card >>> [part~=share-button]');
      await page.click('euromed-news-card >>> [part~=share-target]');
      assert.deepEqual(await page.waitFor(isSeen, 'euromed-share'), {
        type: 'euromed-share',
        cancelable: true,
        ...always,
        service: 'copy',
        url: article.url,
        title: article.title,
      });
    });

    for (const [code, src, status] of [
      ['bad-url', ''],
      ['http', '/missing.json', 404],
      ['not-json', '/html.json'],
      ['not-an-article', '/no-article.json'],
      ['too-large', '/huge.json'],
      ['timeout', '/never.json'],
      ['network', 'http://127.0.0.1:1/a.json'],
    ])
      it(`are euromed-error with the code ${code}`, async (t) => {
        const timeout = code === 'timeout' ? 'timeout="300"' : 'timeout="3000"';
        const page = await open(t, record + card(`src="${src}" ${timeout}`));
        assert.deepEqual(await page.waitFor(isSeen, 'euromed-error'), {
          type: 'euromed-error',
          cancelable: false,
          ...always,
          code,
          ...(status && { status }),
        });
        const { state, error, fallback: isLinkShown } = await page.evaluate(look);
        assert.deepEqual([state, error, isLinkShown], ['error', code, true]);
      });
  });

  it('takes formats of the page', async (t) => {
    const page = await open(t, card('src="/page-format.json"'));
    await page.waitFor(isIn, 'error');
    await page.evaluate(() =>
      customElements.get('euromed-news-card').registerFormat({
        name: 'ministry',
        matches: (json) => json?.kind === 'ministry',
        parse: (json, { url, lang, signal, fetchJson }) => ({
          title: [url, lang, signal instanceof AbortSignal, typeof fetchJson].join(' '),
          url,
        }),
      }),
    );
    await page.waitFor(isIn, 'ready');
    assert.equal(
      (await page.evaluate(look)).title,
      `${site.url('/page-format.json')} fr true function`,
    );
  });

  it('notes the designation of Palestine once, tied to the chip', async (t) => {
    const page = await ready(t);
    const notes = await page.evaluate(
      () =>
        document.querySelector('euromed-news-card').shadowRoot.querySelector('[part~=notes]')
          .textContent,
    );
    assert.ok(notes.trim().length > 20, notes);
  });

  describe('the iframe page', () => {
    const frameOf = async (test, query) => {
      const src = site.url(`/card/embed.html?${new URLSearchParams(query)}`);
      return open(
        test,
        `<script>
          window.messages = [];
          addEventListener('message', ({ data, origin }) => messages.push({ data, origin }));
        </script>
        <iframe title="News" width="400" src="${src.replaceAll('&', '&amp;')}"></iframe>`,
        '',
      );
    };

    it('shows a card of its address and reports the height', async (t) => {
      const page = await frameOf(t, { src: '/fr.json', lang: 'fr' });
      const { data, origin } = await page.waitFor(() =>
        window.messages.find(
          ({ data }) => data?.type === 'euromed-news-card:resize' && data.height > 60,
        ),
      );
      assert.equal(origin, site.origin);
      assert.deepEqual(Object.keys(data).sort(), ['height', 'type']);
    });

    it('shows no article of an origin that is not listed', async (t) => {
      const page = await frameOf(t, { src: other.url('/a.json'), lang: 'fr' });
      await page.waitFor(() => {
        const one = document
          .querySelector('iframe')
          .contentDocument?.querySelector('euromed-news-card');
        return one?.error?.code === 'bad-url';
      });
      assert.equal(other.requests.length, 0);
    });
  });
});
