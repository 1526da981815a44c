// Cards of one article with the one-script build, one for every language: each language fetched once.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { describeInEngines, runsLongTests } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const root = new URL('../../', import.meta.url);
/** Dates and names of engines with CLDR 45 or older. */
const olderDates = { mk: '11 ноември 2021' };
const rows = JSON.parse(await readFile(new URL('test/languages/languages.json', root), 'utf8'));

/** Cards per page, so that slow machines load all files in time. */
const perPage = 11;
const groups = Array.from({ length: Math.ceil(rows.length / perPage) }, (_, i) =>
  rows.slice(i * perPage, (i + 1) * perPage),
);

/** What each card shows; `null` until all cards are ready. */
const shown = (locales) => {
  const cards = [...document.querySelectorAll('euromed-news-card')];
  const isDone = ({ state, locale }, i) => state === 'ready' && locale === locales[i];
  if (!customElements.get('euromed-news-card') || !cards.every(isDone)) return null;
  const text = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  return cards.map((card) => {
    const within = card.shadowRoot;
    const date = within.querySelector('[part=date]');
    return {
      lang: card.lang,
      locale: within.querySelector('.root').lang,
      dir: getComputedStyle(within.querySelector('[part=share-button] bdi')).direction,
      edge: getComputedStyle(within.querySelector('.root')).direction,
      share: text(within.querySelector('[part=share-button]')),
      countries: text(within.querySelector('#countries')),
      date: text(date),
      dateLang: date.lang,
      content: card.contentLang,
      title: within.querySelector('[part=title]').textContent.trim(),
      names: [...within.querySelectorAll('[part=country]')].map(text),
    };
  });
};

describeInEngines('cards for every language', (engine) => {
  let site;

  before(async () => {
    site = await startSite({
      folders: {
        '/cdn/': new URL('dist/cdn/', root),
        '/demo/': new URL('demo/', root),
      },
    });
  });
  after(() => site.close());

  for (const group of groups)
    it(`are each in their own language, and load no other: ${group[0].lang} to ${group.at(-1).lang}`, async (t) => {
      site.requests.length = 0;
      const cards = group
        .map(
          ({ lang }) => `<euromed-news-card lang="${lang}" loading="eager"
          src="/demo/articles/euromed-migration-v.fr.json"><a href="/">…</a></euromed-news-card>`,
        )
        .join('');
      site.page(
        '/',
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Languages</title>
      <script type="module" src="/cdn/euromed-news-card.js"></script><body>${cards}</body></html>`,
      );
      const page = await engine.newPage(t);
      await page.goto(site.url('/'));
      const seen = await page.waitFor(
        shown,
        group.map(({ locale }) => locale),
      );
      const articles = new Map();
      for (const lang of ['fr', 'en', 'ar']) {
        const file = new URL(`demo/articles/euromed-migration-v.${lang}.json`, root);
        articles.set(lang, JSON.parse(await readFile(file, 'utf8')));
      }
      for (const [i, row] of group.entries()) {
        const expected = Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'names'));
        const { title, countries } = articles.get(expected.content);
        assert.deepEqual(seen[i], {
          ...expected,
          edge: expected.content === 'ar' ? 'rtl' : 'ltr',
          date:
            seen[i].date === olderDates[row.lang]
              ? seen[i].date
              : expected.date.replace(/\s+/g, ' '),
          dateLang: expected.lang,
          title,
          names: countries.map(({ code, name }) => (code === 'PS' ? `${name}*` : name)),
        });
      }

      const later = await page.waitFor(
        () =>
          document.querySelectorAll('[data-euromed-copy][slot=date]').length ===
          document.querySelectorAll('euromed-news-card').length,
      );
      assert.ok(later);
      const asked = site.paths.filter((path) => path.startsWith('/cdn/locales/'));
      const name = (path) => /\/([\w-]+)-[^-/]*\.js$/.exec(path)[1];
      const data = asked.map(name).filter((file) => file.endsWith('-cldr'));
      // Dates and names are loaded only where the engine has none; Firefox knows all languages of the table.
      assert.equal(new Set(data).size, data.length, 'each once');
      if (engine.name === 'chromium')
        for (const lang of ['az', 'bs', 'ga', 'hy', 'ka', 'mk', 'mt', 'sq'])
          assert.equal(
            data.includes(`${lang}-cldr`),
            group.some((row) => row.lang === lang),
            lang,
          );
      if (engine.name === 'firefox') assert.deepEqual(data, []);
      const first = asked.map(name).filter((file) => !/-(lazy|cldr)$/.test(file));
      // The script holds its own messages in Arabic, English and French.
      const locales = new Set(group.map(({ locale }) => locale));
      for (const inlined of ['ar', 'en', 'fr']) locales.delete(inlined);
      assert.deepEqual(first.sort(), [...locales].sort());
      const others = asked.map(name).filter((file) => file.endsWith('-lazy'));
      assert.deepEqual(
        others.filter((file) => ![...first, 'ar', 'fr'].includes(file.replace('-lazy', ''))),
        [],
      );
      assert.equal(new Set(others).size, others.length, 'each once');
      const json = site.paths.filter((path) => path.endsWith('.json')).sort();
      assert.deepEqual(
        json,
        ['ar', 'en', 'fr']
          .filter((lang) => lang === 'fr' || group.some(({ content }) => content === lang))
          .map((lang) => `/demo/articles/euromed-migration-v.${lang}.json`),
      );
      assert.deepEqual(await page.errors(), []);
      assert.deepEqual(await page.consoleLines(), []);
    });
});

describeInEngines('a locale’s file', (engine) => {
  let site;
  let files;

  before(async () => {
    files = await readdir(new URL('dist/cdn/locales/', root));
  });

  const fileOf = (lang) => {
    const found = files.find((file) => file.startsWith(`${lang}-`) && !file.includes('-lazy-'));
    return `/cdn/locales/${found}`;
  };
  const sourceOf = (path) => readFile(new URL(`dist${path}`, root), 'utf8');
  const headers = { 'content-type': 'text/javascript; charset=utf-8' };

  /** A page with one card in Hebrew; `answers` to requests for that locale’s file. */
  async function open(test, answers) {
    site = await startSite({
      folders: { '/cdn/': new URL('dist/cdn/', root), '/demo/': new URL('demo/', root) },
    });
    test.after(() => site.close());
    const path = fileOf('he');
    const body = await sourceOf(path);
    const route = site.route(
      path,
      answers.map((answer) => ({ ...answer, ...(answer.status ? {} : { body, headers }) })),
    );
    site.page(
      '/',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A locale</title>
      <script type="module" src="/cdn/euromed-news-card.js"></script><body></body></html>`,
    );
    const page = await engine.newPage(test);
    await page.goto(site.url('/'));
    // In Firefox a pending import delays the page's `load` event.
    await page.evaluate(() => {
      document.body.innerHTML =
        '<euromed-news-card lang="he" loading="eager" src="/demo/articles/short-news.fr.json"></euromed-news-card>';
    });
    return { page, route };
  }

  /** Label and direction of the first card once the card is ready. */
  const look = () => {
    const card = document.querySelector('euromed-news-card');
    if (card?.state !== 'ready') return null;
    const { lang, dir } = card.shadowRoot.querySelector('[part=share-button] bdi');
    const share = card.shadowRoot.querySelector('[part=share-button]').textContent.trim();
    return { locale: card.locale, lang, dir, share };
  };
  const looksLike = (wanted, index = 0) => {
    const card = document.querySelectorAll('euromed-news-card')[index];
    const share = card?.shadowRoot?.querySelector('[part=share-button]')?.textContent.trim();
    return share === wanted;
  };

  it('that fails is replaced by another, and requested again the next time', async (t) => {
    const { page, route } = await open(t, [{ status: 404 }, { hold: true }]);
    assert.deepEqual(await page.waitFor(look), {
      locale: 'en',
      lang: 'en',
      dir: 'ltr',
      share: 'Share',
    });
    await page.waitFor(() => !!document.querySelector('[data-euromed-copy]'));
    const setLang = (lang) => {
      document.querySelector('euromed-news-card').lang = lang;
    };
    await page.evaluate(setLang, 'fr');
    await page.waitFor(looksLike, 'Partager');
    await page.evaluate(setLang, 'he');
    await route.waitForRequests(2);
    route.release();
    await page.waitFor(looksLike, 'שיתוף');
    const queries = route.requests.map(({ query }) => query);
    assert.ok(queries.length <= 3, queries.join());
    assert.equal(new Set(queries).size, queries.length, 'never at an address that failed');
    // Another card has the language at once.
    await page.evaluate(() => {
      const [card] = document.querySelectorAll('euromed-news-card');
      card.after(card.cloneNode(true));
    });
    await page.waitFor(looksLike, 'שיתוף', 1);
    assert.equal(route.requests.length, queries.length);
    assert.deepEqual(await page.errors(), []);
    assert.ok((await page.consoleLines()).length <= 1);
  });

  it('that arrives late never replaces a newer choice', async (t) => {
    const { page, route } = await open(t, [{ hold: true }]);
    await route.waitForRequests(1);
    await page.evaluate(() => {
      document.querySelector('euromed-news-card').lang = 'de';
    });
    await page.waitFor(looksLike, 'Teilen');
    route.release();
    // Resolves with the same module, once it is loaded.
    await page.evaluate(async (path) => {
      await import(path);
      await document.querySelector('euromed-news-card').updateComplete;
    }, fileOf('he'));
    assert.deepEqual(await page.waitFor(look), {
      locale: 'de',
      lang: 'de',
      dir: 'ltr',
      share: 'Teilen',
    });
    await page.evaluate(() => {
      document.querySelector('euromed-news-card').lang = 'he';
    });
    await page.waitFor(looksLike, 'שיתוף');
    assert.equal(route.requests.length, 1, 'what came late was kept');
    assert.deepEqual(await page.errors(), []);
  });

  it('that arrives late does not block the article, and is used then', async (t) => {
    const { page, route } = await open(t, [{ hold: true }]);
    assert.deepEqual((await page.waitFor(look)).share, 'Share');
    route.release();
    await page.waitFor(looksLike, 'שיתוף');
    assert.equal((await page.waitFor(look)).dir, 'rtl');
    assert.deepEqual(await page.errors(), []);
  });
});

// Only Chromium has no Maltese.
describeInEngines(
  'dates and names of a language that the engine lacks',
  (engine) => {
    let files;

    before(async () => {
      files = await readdir(new URL('dist/cdn/locales/', root));
    });

    /** A card in Maltese; its file of dates and names is answered as said. */
    async function open(test, answers) {
      const site = await startSite({
        folders: { '/cdn/': new URL('dist/cdn/', root), '/demo/': new URL('demo/', root) },
      });
      test.after(() => site.close());
      const path = `/cdn/locales/${files.find((file) => file.startsWith('mt-cldr-'))}`;
      const body = await readFile(new URL(`dist${path}`, root), 'utf8');
      const headers = { 'content-type': 'text/javascript; charset=utf-8' };
      const route = site.route(
        path,
        answers.map((answer) => (answer.status ? answer : { ...answer, body, headers })),
      );
      site.page(
        '/',
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Maltese</title>
        <script type="module" src="/cdn/euromed-news-card.js"></script><body></body></html>`,
      );
      const page = await engine.newPage(test);
      await page.goto(site.url('/'));
      // A file that is requested while the page loads delays its `load` event.
      await page.evaluate(
        (html) => document.body.insertAdjacentHTML('beforeend', html),
        '<euromed-news-card lang="mt" loading="eager" src="/demo/articles/many-countries.en.json"></euromed-news-card>',
      );
      return { page, route };
    }

    const hasDate = ([text, lang]) => {
      const card = document.querySelector('euromed-news-card');
      const date = card?.shadowRoot?.querySelector('[part=date]');
      return card?.locale === 'mt' && date?.textContent.trim() === text && date.lang === lang;
    };
    const english = ['18 June 2024', 'en'];
    const maltese = ['18 ta’ Ġunju 2024', 'mt'];

    it('are in English, and marked as English, where the file is missing', async (t) => {
      const { page, route } = await open(t, [{ status: 404 }, { status: 404 }, { status: 404 }]);
      await page.waitFor(hasDate, english);
      assert.ok(route.requests.length <= 3);
      assert.deepEqual(await page.errors(), []);
    });

    it('are shown late where the file is late', async (t) => {
      const { page, route } = await open(t, [{ hold: true }]);
      await page.waitFor(hasDate, english);
      route.release();
      await page.waitFor(hasDate, maltese);
      assert.equal(route.requests.length, 1);
      assert.deepEqual(await page.errors(), []);
    });
  },
  { only: ['chromium'] },
);

// WebKitGTK cannot pretend a language. A Firefox of another language takes 15 s to start: under CI there is
// one in Arabic alone.
for (const language of ['ar-EG', 'en-US'])
  describeInEngines(
    `a browser in ${language}`,
    (engine) => {
      let site;

      before(async () => {
        site = await startSite({
          folders: { '/cdn/': new URL('dist/cdn/', root), '/demo/': new URL('demo/', root) },
        });
      });
      after(() => site.close());

      it('shows the same cards as any other', async (t) => {
        const langs = ['fr', 'en', 'mt', 'ga', ''];
        const cards = langs.map(
          (lang) => `<euromed-news-card ${lang && `lang="${lang}"`} loading="eager"
            src="/demo/articles/many-countries.en.json"></euromed-news-card>`,
        );
        site.page(
          '/',
          `<!doctype html><html><meta charset="utf-8"><title>A visitor</title>
          <script type="module" src="/cdn/euromed-news-card.js"></script><body>${cards.join('')}</body></html>`,
        );
        const page = await engine.newPage(t);
        await page.goto(site.url('/'));
        assert.ok((await page.evaluate(() => navigator.language)).startsWith(language.slice(0, 2)));
        const seen = await page.waitFor((wanted) => {
          const all = [...document.querySelectorAll('euromed-news-card')];
          const isDone = ({ state, locale, shadowRoot }, i) =>
            state === 'ready' &&
            locale === (wanted[i] || 'en') &&
            /\p{L}/u.test(shadowRoot.querySelector('#more-countries').textContent);
          return (
            all.every(isDone) &&
            all.map(({ shadowRoot }) => [
              shadowRoot.querySelector('[part=date]').textContent.trim(),
              shadowRoot.querySelector('[part=date]').lang,
              shadowRoot.querySelector('#more-countries').textContent.trim(),
            ])
          );
        }, langs);
        for (const [date, lang, more] of seen) {
          assert.doesNotMatch(date + more, /\p{Script=Arabic}/u, `${lang}: ${date} ${more}`);
          // Month first would be the visitor's English.
          assert.match(date, /^\d/, `${lang}: ${date}`);
        }
        assert.equal(seen[1][0], seen[4][0]);
      });
    },
    {
      visitor: { language },
      only:
        language === 'ar-EG' || runsLongTests('firefox') ? ['chromium', 'firefox'] : ['chromium'],
    },
  );
