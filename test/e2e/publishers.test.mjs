// Documents as publishers have them, in cards: what readers see of each, in three languages, and what the console says.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { onScreen } from './publishers/on-screen.mjs';
import { describeInEngines, describeThoroughly } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const folder = new URL('../fixtures/sources/publishers/', import.meta.url);

const types = {
  json: 'application/json',
  txt: 'application/json',
  html: 'text/html',
  xml: 'application/rss+xml',
};

/** Only the site itself may be requested: pictures of publishers are listed, not fetched. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src data:";

/** In the page: what a reader sees of every card, by its title; `null` until all cards have settled. */
const seen = () => {
  const cards = [...document.querySelectorAll('euromed-news-card')];
  if (!cards.length || cards.some(({ state }) => !['ready', 'error', 'empty'].includes(state)))
    return null;
  return Object.fromEntries(
    cards.map((card) => {
      const one = (selector) => card.shadowRoot.querySelector(selector);
      const text = (element) =>
        element?.textContent.trim().replace(/[\s\u2068\u2069]+/g, ' ') ?? '';
      const texts = (selector) => [...card.shadowRoot.querySelectorAll(selector)].map(text);
      const title = one('[part=title]');
      const style = title && getComputedStyle(title);
      return [
        card.title,
        {
          state: card.state,
          message: text(one('[part=error] [role=status]')),
          retry: !!one('[part=retry]'),
          title: title && title.textContent.trim(),
          lang: title?.lang,
          direction: style?.direction,
          date: text(one('time[part=date]')),
          summary: one('[part=summary]:not([hidden])')?.textContent.trim() ?? '',
          countries: texts('[part=country]'),
          topics: texts('[part=topic]'),
          links: texts('[part=link]'),
          languages: texts('[part=languages] [part=language]'),
          publisher: text(one('[part=publisher]')),
          image: one('[part=image]')?.getAttribute('src') ?? null,
          href: one('[part=title-link]')?.getAttribute('href') ?? null,
          // With many cards, those outside the viewport are not laid out.
          fallback: !!card.querySelector('a').assignedSlot,
        },
      ];
    }),
  );
};

const start = async () => {
  const site = await startSite({
    folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) },
  });
  for (const [file, { path, status = 200 }] of Object.entries(onScreen))
    site.route(`/${file}${new URL(path, site.origin).pathname}`, {
      status,
      body: await readFile(new URL(file, folder), 'utf8'),
      headers: { 'content-type': types[file.split('.').pop()] },
    });
  return site;
};

/** Cards of `files` for a reader of `lang`. */
const show = async (test, engine, site, lang, files) => {
  const cards = files.map(
    (file) =>
      `<euromed-news-card title="${file}" src="/${file}${onScreen[file].path.replaceAll('&', '&amp;')}" loading="eager">
      <a href="https://pub.example/">L’article</a></euromed-news-card>`,
  );
  site.page(
    `/page-${lang}`,
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Publishers</title>
    <script type="module" src="/cdn/euromed-news-card.js"></script><body>${cards.join('')}</body></html>`,
    { 'content-security-policy': policy },
  );
  const page = await engine.newPage(test);
  await page.goto(site.url(`/page-${lang}`));
  const cardsSeen = await page.waitFor(seen);
  // The chunk for console lines is loaded when there is a line.
  const wanted = files.flatMap((file) => onScreen[file].lines.map(() => file)).length;
  await page.waitFor(
    (count) =>
      window.__collected.console.filter(({ text }) => text.includes('<euromed-news-card>'))
        .length >= count,
    wanted,
  );
  assert.deepEqual(await page.errors(), []);
  const lines = (await page.consoleLines()).map(({ text }) => text);
  for (const file of files) check(file, lang, cardsSeen[file], lines, site.url(`/${file}`));
};

function check(file, lang, card, lines, origin) {
  const what = `${file}, ${lang}: ${JSON.stringify(card)}`;
  const expected = onScreen[file];
  const own = lines.filter((line) => line.includes(`${origin}/`));
  assert.equal(own.length, expected.lines.length, `${what}\n${own.join('\n')}`);
  for (const words of expected.lines)
    assert.ok(
      own.some((line) => words.test(line)),
      `${words}: ${own.join('\n')}`,
    );
  if (expected.refused) {
    assert.equal(card.state, 'error', what);
    assert.equal(card.message, expected.refused[lang], what);
    assert.equal(card.retry, false, what);
    assert.ok(card.fallback, what);
    return;
  }
  assert.equal(card.state, 'ready', what);
  assert.equal(card.title, expected.title, what);
  assert.equal(card.lang, expected.lang, what);
  assert.equal(card.direction, expected.dir, what);
  assert.equal(card.date, expected.date?.[lang] ?? '', what);
  if (expected.summary !== undefined) assert.equal(card.summary, expected.summary, what);
  assert.deepEqual(
    card.countries,
    expected.countries.map((names) => names[lang]),
    what,
  );
  assert.deepEqual(card.topics, expected.topics, what);
  assert.deepEqual(card.languages, expected.languages, what);
  if (expected.links) assert.deepEqual(card.links, expected.links, what);
  if (expected.publisher) assert.equal(card.publisher, expected.publisher, what);
  if (expected.image) assert.ok(card.image?.endsWith(expected.image), what);
  else assert.equal(card.image, null, what);
  if (expected.href !== undefined) assert.equal(card.href, expected.href, what);
  if (expected.page) assert.equal(card.href, origin + expected.page, what);
}

describeThoroughly('every document of publishers, on screen', (engine) => {
  let site;
  before(async () => (site = await start()));
  after(() => site.close());

  it('is listed in on-screen.mjs', async () => {
    assert.equal(Object.keys(onScreen).length, 62);
  });

  for (const lang of ['fr', 'en', 'ar'])
    it(`shows what on-screen.mjs lists for a reader of ${lang}`, async (t) => {
      await show(t, engine, site, lang, Object.keys(onScreen));
    });
});

/** One of each format and of each kind of fault. */
const some = [
  'wp-stock-ar-latin-start.json',
  'wp-wpml.json',
  'wp-php-notice.txt',
  'wp-rest-no-route.json',
  'jf-rfc822.json',
  'ld-language-name.json',
  'dr-ewpp-news.json',
  'html-page.html',
  'rss-xml.xml',
  'liferay.json',
];

describeInEngines('documents of publishers, on screen', (engine) => {
  let site;
  before(async () => (site = await start()));
  after(() => site.close());

  it('show what on-screen.mjs lists, one of each kind, for a reader of Arabic', async (t) => {
    await show(t, engine, site, 'ar', some);
  });
});
