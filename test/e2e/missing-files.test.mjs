// Files beside the script that are missing, late, hanging, refused: each is requested at most three times a minute,
// cards do what the script alone can, and files that arrive later are used.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import fc from 'fast-check';
import { attemptsSource, mostAsked } from './support/attempts.mjs';
import { collectorPath } from './support/collector.mjs';
import { describeThoroughly } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const dist = new URL('../../dist/cdn/', import.meta.url);
const sources = new URL('../fixtures/sources/', import.meta.url);
const files = ['chunks', 'locales'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, dist)).map((name) => `${folder}/${name}`),
);
const languages = [
  ...new Set(
    readdirSync(new URL('locales/', dist))
      .filter((name) => !name.includes('-cldr-'))
      .map((name) => name.replace(/(-lazy)?-\w{8}\.js$/, '')),
  ),
];
const formats = {
  wordpress: 'wordpress-6.1-post.fr.json',
  feed: 'jsonfeed-eleventy.fr.json',
  'json-ld': 'jsonld-jekyll.fr.json',
  drupal: 'drupal-jsonapi-from-docs.json',
};

/** The messages in the catalogue of a language. */
const wordsOf = (lang, id) =>
  new RegExp(`id="${id}">[^]*?<target>([^<]+)`).exec(
    readFileSync(new URL(`../../locales/${lang}.xlf`, import.meta.url), 'utf8'),
  )[1];

const link = 'https://example.org/article';
const article = {
  title: 'A title',
  url: link,
  summary: 'A summary',
  countries: 'DZ EG IL JO LB LY MA PS SY TN TR MR ES'.split(' '),
  topics: ['A topic'],
};

const entry = 'src="/cdn/euromed-news-card.js"';

/** The answer for a file of the card. */
const answers = {
  missing: { status: 404 },
  // Broken after the headers, since browsers retry by themselves where they got no headers.
  broken: { cut: 5, body: 'export {}', headers: { 'content-type': 'text/javascript' } },
  hanging: { hold: true },
};

describeThoroughly('files beside the script', (engine) => {
  let data;

  before(async () => {
    data = await startSite({ cors: true });
    data.route('/native', { body: article });
    data.route('/html', { body: { ...article, bodyHtml: '<p>One</p><p>Two</p>' } });
    data.route('/wrong-field', { body: { ...article, published: 'yesterday' } });
    data.route('/translated', {
      body: { ...article, lang: 'en', translations: [{ lang: 'de', url: link, src: 'native' }] },
    });
    data.route('/gone', { status: 404 });
    data.route('/empty', { body: { version: 'https://jsonfeed.org/version/1.1', items: [] } });
    data.route('/slow', { hold: true });
    data.route('/page', { body: '<!doctype html><title>A page</title>' });
    const page = {
      body: `<!doctype html><html lang="de"><title>Eine Seite</title>
        <meta property="og:title" content="Eine Seite"><meta property="og:url" content="${link}">
        <script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Eine Seite', url: link })}</script>`,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    };
    data.route('/as-page', page);
    // For one test, which counts the requests for this address.
    data.route('/counted-page', page);
    for (const [name, file] of Object.entries(formats))
      data.route(`/${name}`, { body: readFileSync(new URL(file, sources), 'utf8') });
  });

  after(() => data.close());

  // Each poll advances the clock by half a second: on a slow machine by more than a minute before all have answered.
  const card = (id, path, attributes = '') =>
    `<euromed-news-card id="${id}" loading="eager" timeout="1200000" src="${data.url(path)}" ${attributes}>
      <a href="${link}">The article</a></euromed-news-card>`;

  /** Cards that together need every file. */
  const everything = () =>
    [
      // At the top, where no other element moves the card.
      card('english', '/native', 'lang="en"'),
      ...languages.map((lang) => card(`lang-${lang}`, '/native', `lang="${lang}"`)),
      ...Array.from({ length: 20 }, (_, i) => card(`many-${i}`, '/native', 'lang="de"')),
      card('full', '/html', 'lang="en" body="full"'),
      card('chips', '/native', 'lang="en" country-href="/{code}" topic-href="/{topic}"'),
      card('wrong-field', '/wrong-field', 'lang="en"'),
      card('translated', '/translated', 'lang="de"'),
      card('overrides', '/native', 'lang="en" countries="FR"'),
      ...Object.keys(formats).map((name) => card(name, `/${name}`, 'lang="de"')),
      card('as-page', '/as-page', 'lang="de"'),
      card('gone', '/gone', 'lang="de"'),
      card('not-json', '/page', 'lang="mt"'),
      `<div class="euromed-news-card" data-loading="eager" data-src="${data.url('/native')}"><a href="${link}">The article</a></div>`,
    ].join('');

  /** Cards that need a file which is not part of the script. */
  const needy = ['overrides', 'as-page', 'not-json', ...Object.keys(formats)];

  /** Opens a page; `answer(file)` says what is answered for a file: `undefined` for what is there. */
  const open = async (test, { body, answer = () => undefined, headers = {}, script = entry }) => {
    const site = await startSite({ folders: { '/cdn/': dist } });
    test.after(() => site.close());
    const routes = new Map(
      files.flatMap((file) => {
        const answered = answer(file);
        return answered ? [[file, site.route(`/cdn/${file}`, answered)]] : [];
      }),
    );
    site.page(
      '/page',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Files</title>
      <script>${attemptsSource}</script>
      <script type="module" ${script}></script>
      <body></body></html>`,
      typeof headers === 'function' ? headers(site) : headers,
    );
    const page = await engine.newPage(test);
    await page.goto(site.url('/page'));
    // Firefox delays the page's `load` event until all requested modules are loaded.
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), body);
    return { page, site, routes };
  };

  /** Serves the files themselves from now on. */
  const restore = (routes) => {
    for (const [file, route] of routes) {
      const body = readFileSync(new URL(file, dist), 'utf8');
      // Hanging requests hold the browser's connections until they end.
      route.release();
      route.script({ body, headers: { 'content-type': 'text/javascript' } });
    }
  };

  const advance = async (page, milliseconds) => {
    // WebKit's driver times its scripts with the page's own clock: 30 s each.
    for (let left = milliseconds; left > 0; left -= 20_000)
      await page.evaluate((ms) => window.__attempts.advance(ms), Math.min(left, 20_000));
  };

  /** Waits until all cards have settled, advancing the clock for timers. */
  const settle = (page) =>
    page.waitFor(async () => {
      await window.__attempts.advance(500);
      const cards = [...document.querySelectorAll('euromed-news-card')];
      const settled = cards.filter(({ state }) => state === 'ready' || state === 'error');
      return settled.length === cards.length && cards.length > 0;
    });

  const stateOf = (page) =>
    page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll('euromed-news-card')].map((card) => {
          const root = card.shadowRoot;
          const said = root.querySelector('[part=error]') ?? root;
          const link = card.querySelector('a');
          return [
            card.id || 'div',
            {
              state: card.state,
              code: card.error?.code ?? null,
              locale: card.locale,
              hasTitle: !!root.querySelector('[part=title]'),
              hasNote: !!root.querySelector('[part=notes]'),
              hasShare: !!root.querySelector('[part=share-button]'),
              // Asked twice: where content-visibility leaves what was just rendered for later, Chromium's first
              // answer is now and then that there is no box.
              linkInSight: link.checkVisibility() || link.checkVisibility(),
              says: said.querySelector('[role=status]')?.textContent.trim() ?? '',
              hasRetry: !!root.querySelector('[part=retry]'),
            },
          ];
        }),
      ),
    );

  const assertBounded = async (page, site, most) => {
    const asked = await mostAsked(page, site.requests);
    // By the page's clock, which is further ahead on a slow machine.
    const minutes = await page.evaluate(() => Math.ceil(performance.now() / 60_000));
    assert.ok(
      asked.times <= (most ?? 3 * minutes),
      `${asked.address} was asked for ${asked.times} times in ${minutes} min`,
    );
    const { looks, timers } = await page.evaluate(() => window.__attempts.work);
    // A storm is thousands a second.
    assert.ok(looks < 8000 * minutes, `${looks} looks at the clock`);
    assert.ok(timers < 4000 * minutes, `${timers} timers`);
    assert.deepEqual(await page.evaluate(() => window.__attempts.errors), []);
    return asked;
  };

  const toldOf = async (page) =>
    (await page.evaluate(() => window.__attempts.lines)).filter((line) =>
      line.includes('could not load'),
    );

  /** What a card shows where only the script is available. */
  const assertAlone = async (page, site) => {
    await settle(page);
    const cards = await stateOf(page);
    for (const [id, seen] of Object.entries(cards)) {
      const what = `${id}: ${JSON.stringify(seen)}`;
      const code = needy.includes(id) ? 'network' : { gone: 'http' }[id];
      assert.equal(seen.code, code ?? null, what);
      assert.equal(seen.state, code ? 'error' : 'ready', what);
      if (code) {
        assert.ok(seen.says, what);
        assert.ok(seen.linkInSight, what);
        assert.equal(seen.hasRetry, code === 'network', what);
      } else {
        assert.ok(seen.hasTitle && seen.hasShare, what);
        // The European Union's statement on Palestine is part of the script.
        assert.ok(seen.hasNote, what);
      }
      const wanted = id.startsWith('lang-') ? id.slice(5) : '';
      if (['ar', 'fr'].includes(wanted)) assert.equal(seen.locale, wanted, what);
    }
    const expected = ['gone http', ...needy.map((id) => `${id} network`)].sort();
    const failures = () =>
      page.evaluate(async () => {
        await window.__attempts.advance(500);
        const { events } = window.__attempts;
        return events
          .filter(([type]) => type === 'euromed-error')
          .map(([, id, code]) => `${id} ${code}`)
          .sort();
      });
    // The console's message waits for a chunk for up to five seconds.
    for (let times = 0; times < 12 && (await failures()).length < expected.length; times++);
    assert.deepEqual(await failures(), expected, 'one event each');

    // User activations and `online` events, all within the first minute.
    await page.click('#english >>> [part=share-button]');
    await advance(page, 6000);
    await page.waitFor(() => window.__attempts.prompts.length === 1);
    assert.deepEqual(await page.evaluate(() => window.__attempts.prompts), [link]);
    // Without the chunk for its label, the button still unfolds the countries.
    await page.evaluate(() =>
      document.querySelector('#english').shadowRoot.querySelector('#more-countries').click(),
    );
    await page.waitFor(async () => {
      await window.__attempts.advance(500);
      const countries = document
        .querySelector('#english')
        .shadowRoot.querySelectorAll('[part=country]');
      return countries.length === 13 && [...countries].every((one) => one.checkVisibility());
    });
    await page.click('#wordpress >>> [part=retry]');
    for (let times = 0; times < 10; times++) {
      await page.evaluate(() => void dispatchEvent(new Event('online')));
      await advance(page, 1500);
    }
    await settle(page);
    const asked = await assertBounded(page, site);
    assert.ok(asked.files > 0, 'files were asked for');

    const told = await toldOf(page);
    assert.equal(told.length, 1, JSON.stringify(told));
    assert.match(told[0], /\/cdn\/(chunks|locales)\/[\w-]+\.js\b/);
    assert.match(told[0], /Upload all of dist\/cdn/);
  };

  /**
   * Everything, in its language. Each look puts the clock half a second forward, or `step` milliseconds: after five
   * seconds a file is asked for again.
   */
  const assertComplete = async (page, { step = 500 } = {}) => {
    // The messages of errors are in a chunk.
    const told = { gone: wordsOf('de', 'error-gone'), 'not-json': wordsOf('mt', 'error-lasting') };
    const look = async ({ words, ms }) => {
      await window.__attempts.advance(ms);
      const isWhole = ({ id, state, locale, shadowRoot }) =>
        words[id]
          ? state === 'error' && shadowRoot.textContent.includes(words[id])
          : state === 'ready' && (!id.startsWith('lang-') || locale === id.slice(5));
      const cards = [...document.querySelectorAll('euromed-news-card')];
      const others = cards
        .filter((card) => !isWhole(card))
        .map(({ id, state, locale }) => `${id} ${state} ${locale}`);
      if (!document.querySelector('div.euromed-news-card > euromed-news-card')) others.push('div');
      if (others.length === 0) return true;
      throw new Error(`not whole yet: ${others.join(', ')}`);
    };
    await page.waitFor(look, { words: told, ms: step });
    // The cards above may still change their height.
    await page.evaluate(() =>
      document.querySelector('#english').shadowRoot.querySelector('[part=share-button]').click(),
    );
    await page.waitFor(
      () => !!document.querySelector('#english').shadowRoot.querySelector('[part=share-target]'),
    );
    assert.deepEqual(await page.evaluate(() => window.__attempts.errors), []);
  };

  it('are requested once where they exist', async (t) => {
    const list = `<euromed-news-list loading="eager" src="${data.url('/native')}"></euromed-news-list>`;
    const { page, site } = await open(t, { body: everything() + list });
    await assertComplete(page, { step: 0 });
    await page.waitFor(() => document.querySelector('euromed-news-list').state === 'ready');
    const asked = await assertBounded(page, site, 1);
    const served = new Set(site.paths.map((path) => path.replace('/cdn/', '')));
    // Not needed without registered formats, outside frames and without prerendered cards.
    const spare = files.filter((file) => /(framed-links|page-formats|hydration)-/.test(file));
    assert.equal(spare.length, 3);
    // Dates and names are requested where the engine has none for a card's language.
    const isOfLanguage = (file) => /-cldr-/.test(file);
    const ofLanguages = files.filter((file) => isOfLanguage(file) && served.has(file));
    if (engine.name === 'chromium')
      assert.ok(ofLanguages.some((file) => file.startsWith('locales/mt-')));
    assert.deepEqual(
      files.filter((file) => !served.has(file) && !isOfLanguage(file)),
      spare,
      'a card for every file',
    );
    assert.equal(
      asked.files,
      files.filter((file) => !isOfLanguage(file)).length - spare.length + ofLanguages.length,
    );
    assert.deepEqual(await toldOf(page), []);
  });

  for (const [name, answer] of Object.entries(answers))
    it(`may all be ${name}, and arrive later`, async (t) => {
      const { page, site, routes } = await open(t, { body: everything(), answer: () => answer });
      await assertAlone(page, site);
      restore(routes);
      await advance(page, 61_000);
      await page.evaluate(() => void dispatchEvent(new Event('online')));
      await assertComplete(page);
      assert.equal((await toldOf(page)).length, 1);
    });

  it('may all arrive after the time that cards wait for them', async (t) => {
    const { page, site, routes } = await open(t, {
      body: everything(),
      answer: (file) => ({
        hold: true,
        body: readFileSync(new URL(file, dist), 'utf8'),
        headers: { 'content-type': 'text/javascript' },
      }),
    });
    await settle(page);
    await page.evaluate(() => document.getElementById('english').scrollIntoView());
    for (const route of [...routes.values()].reverse()) route.release();
    await assertComplete(page);
    await assertBounded(page, site);
  });

  it('may be removed by a deployment while a page is open', async (t) => {
    const { page, site } = await open(t, { body: card('english', '/native', 'lang="en"') });
    await settle(page);
    await page.waitFor(
      () => !!document.querySelector('#english').shadowRoot.querySelector('[part=share-target]'),
    );
    for (const file of files) site.route(`/cdn/${file}`, answers.missing);
    await page.evaluate(() => (document.querySelector('#english').lang = 'de'));
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      everything(),
    );
    await settle(page);
    await advance(page, 20_000);
    assert.equal(await page.evaluate(() => document.querySelector('#english').locale), 'en');
    await page.click('#english >>> [part=share-button]');
    await page.waitFor(
      () => !!document.querySelector('#english').shadowRoot.querySelector(':popover-open'),
    );
    await assertBounded(page, site);
    assert.equal((await toldOf(page)).length, 1);
  });

  it('cause no further request to the publisher’s server when only they are missing', async (t) => {
    const { page, site, routes } = await open(t, {
      // Files of other cards may be late, which is no reason to request the document again.
      body:
        card('as-page', '/counted-page', 'lang="de"') +
        card('translated', '/native', 'lang="de"') +
        card('gone', '/gone', 'lang="de"'),
      answer: (file) => (/loose-documents-/.test(file) ? { status: 404 } : undefined),
    });
    await settle(page);
    const { 'as-page': seen } = await stateOf(page);
    assert.equal(seen.code, 'network', JSON.stringify(seen));
    await page.waitFor(
      () => !!document.querySelector('#as-page').shadowRoot.querySelector('[part=retry]'),
    );
    // Further requests would be sent after pauses of a second at most.
    await advance(page, 20_000);
    const asked = data.paths.filter((path) => path === '/counted-page');
    assert.equal(asked.length, 1, 'it has answered');
    await assertBounded(page, site);
    restore(routes);
    // A file that was still loading makes the card go on without the reader, and removes the button.
    await page.waitFor(async () => {
      const { shadowRoot, state } = document.querySelector('#as-page');
      const button = shadowRoot.querySelector('[part=retry]');
      if (!window.hasPressed) button?.click();
      window.hasPressed ||= !!button;
      await window.__attempts.advance(500);
      return state === 'ready';
    });
  });

  it('keep the focus on the button when its message is loaded late', async (t) => {
    const { page, routes } = await open(t, {
      body: card('failing', '/slow', 'lang="de"').replace(/timeout="\d+"/, 'timeout="1000"'),
      answer: (file) => (/failure-messages-/.test(file) ? answers.missing : undefined),
    });
    await settle(page);
    const seen = () => {
      const { shadowRoot } = document.querySelector('#failing');
      const button = shadowRoot.querySelector('[part=retry]');
      window.retryButton ??= button;
      return {
        isSame: button === window.retryButton,
        hasFocus: shadowRoot.activeElement === button,
        isError: !!button?.closest('[part=error]'),
        says: shadowRoot.querySelector('[role=status]')?.textContent.trim(),
      };
    };
    await page.waitFor(() => {
      const button = document.querySelector('#failing').shadowRoot?.querySelector('[part=retry]');
      button?.focus();
      return !!button;
    });
    const before = await page.evaluate(seen);
    restore(routes);
    await page.evaluate(() => void dispatchEvent(new Event('online')));
    const says = wordsOf('de', 'error-timeout');
    await page.waitFor(async (words) => {
      await window.__attempts.advance(500);
      return document.querySelector('#failing').shadowRoot.textContent.includes(words);
    }, says);
    const now = await page.evaluate(seen);
    assert.ok(before.says && before.says !== says, before.says);
    assert.deepEqual(before, { isSame: true, hasFocus: true, isError: true, says: before.says });
    assert.deepEqual(now, { ...before, says });
  });

  it('leave a plain sentence for an empty feed, and the right one when it is loaded', async (t) => {
    const { page, routes } = await open(t, {
      body: card('failing', '/empty', 'lang="de"'),
      answer: (file) => (/failure-messages-/.test(file) ? answers.missing : undefined),
    });
    const says = (words) =>
      page.waitFor(async (words) => {
        await window.__attempts.advance(500);
        const { state, shadowRoot } = document.querySelector('#failing');
        const status = shadowRoot?.querySelector('[role=status]')?.textContent.trim();
        if (state === 'empty' && status === words) return true;
        throw new Error(`${state}: ${status}`);
      }, words);
    await says(wordsOf('de', 'error'));
    restore(routes);
    await page.evaluate(() => void dispatchEvent(new Event('online')));
    await says(wordsOf('de', 'empty'));
  });

  it('may be refused by the content security policy of the page', async (t) => {
    const { page, site } = await open(t, {
      body: everything(),
      headers: ({ origin }) => ({
        'content-security-policy': `script-src 'unsafe-inline' ${origin}/cdn/euromed-news-card.js ${origin}${collectorPath}`,
      }),
    });
    await assertAlone(page, site);
    const served = site.paths.filter((path) => /chunks|locales/.test(path));
    assert.deepEqual(served, [], 'the browser sent none');
  });

  it('are subject to the integrity policy of the page', async (t) => {
    const integrity = `sha384-${createHash('sha384')
      .update(readFileSync(new URL('euromed-news-card.js', dist)))
      .digest('base64')}`;
    const { page, site } = await open(t, {
      body: everything(),
      headers: { 'integrity-policy': 'blocked-destinations=(script), sources=(inline)' },
      script: `src="/cdn/euromed-news-card.js" integrity="${integrity}" crossorigin`,
    });
    site.route('/probe.js', { body: '', headers: { 'content-type': 'text/javascript' } });
    const isEnforced = await page.evaluate(() =>
      import('/probe.js').then(
        () => false,
        () => true,
      ),
    );
    if (engine.name === 'chromium') assert.ok(isEnforced, 'known to the engine');
    await assertComplete(page, { step: 0 });
    await assertBounded(page, site, 1);
    assert.deepEqual(await toldOf(page), []);
  });

  it('are requested within the limit, whatever each of them does', async (t) => {
    const fate = fc.oneof(
      fc.constant(undefined),
      fc.constantFrom(...Object.values(answers)),
      fc.constant('late'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fate, { minLength: files.length, maxLength: files.length }),
        fc.array(fc.constantFrom('online', 'share', 'language', 'pause'), { maxLength: 6 }),
        async (fates, acts) => {
          const whole = (file) => readFileSync(new URL(file, dist), 'utf8');
          const { page, site, routes } = await open(t, {
            body: everything(),
            answer: (file) => {
              const own = fates[files.indexOf(file)];
              if (own !== 'late') return own;
              const headers = { 'content-type': 'text/javascript' };
              return { hold: true, body: whole(file), headers };
            },
          });
          await settle(page);
          for (const act of acts) {
            if (act === 'online')
              await page.evaluate(() => void dispatchEvent(new Event('online')));
            if (act === 'share') await page.click('#english >>> [part=share-button]');
            if (act === 'language')
              await page.evaluate(() => {
                const { lang } = document.querySelector('#english');
                document.querySelector('#english').lang = lang === 'mt' ? 'sq' : 'mt';
              });
            for (const route of routes.values()) route.release();
            await advance(page, 7000);
          }
          await settle(page);
          await assertBounded(page, site);
          assert.ok((await toldOf(page)).length <= 1);
          const cards = await stateOf(page);
          for (const [id, seen] of Object.entries(cards))
            assert.ok(
              seen.state === 'ready' ? seen.hasTitle : seen.linkInSight && seen.says,
              `${id}: ${JSON.stringify(seen)}`,
            );
        },
      ),
      { numRuns: 5, seed: 1, endOnFailure: true },
    );
  });
});
