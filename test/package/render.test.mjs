// `euromed-news-card/render` and `npx euromed-news-card render`: in Node, without a browser.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import {
  cardStyleSheet,
  listStyleSheet,
  NewsCardError,
  renderCard,
  renderList,
} from '../../dist/npm/render.js';
import { runCommand } from './run-command.mjs';

const root = new URL('../../', import.meta.url);
const src = 'https://portal.example/news/a.json';

const article = {
  url: 'https://portal.example/fr/a',
  lang: 'fr',
  title: 'L’eau <b>&</b> la « mer »',
  published: '2021-11-11',
  summary: 'Un résumé.',
  countries: ['TN', 'PS'],
  translations: [{ lang: 'ar', src: 'a.ar.json', url: 'https://portal.example/ar/a' }],
};
const arabic = { ...article, lang: 'ar', title: 'عنوان', summary: 'ملخص', translations: [] };

/** All elements in a piece of HTML, those in templates too. */
function elementsOf(html) {
  const found = [];
  const walk = (node) => {
    for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) {
      if (child.tagName) found.push(child);
      walk(child);
    }
  };
  walk(parseFragment(html));
  return found;
}

const attributes = ({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const textOf = (node) =>
  node.value ?? [...(node.childNodes ?? [])].map((child) => textOf(child)).join('');
const part = (html, name) => elementsOf(html).filter((one) => attributes(one).part === name);
const options = { src, lang: 'fr' };

const run = (...args) => runCommand('render', ...args);

describe('renderCard', () => {
  it('renders one tag with a declarative shadow root, a fallback link and copies', async () => {
    const html = await renderCard(article, { ...options, headingLevel: 2, layout: 'teaser' });
    const { childNodes } = parseFragment(html);
    assert.equal(childNodes.length, 1);
    const [card] = childNodes;
    assert.deepEqual(attributes(card), {
      src,
      lang: 'fr',
      'heading-level': '2',
      layout: 'teaser',
    });
    const [template, link] = card.childNodes;
    assert.equal(attributes(template).shadowrootmode, 'open');
    assert.equal(attributes(link).href, article.url);
    assert.equal(textOf(link), article.title);
    assert.deepEqual(
      card.childNodes
        .slice(2)
        .flatMap((node) => (node.tagName ? [attributes(node).slot, textOf(node)] : [])),
      ['date', '11 novembre 2021', 'summary', article.summary],
    );
    const [heading] = elementsOf(html).filter(({ tagName }) => tagName === 'h2');
    assert.equal(textOf(heading), article.title);
    // No markers of Lit are left, and no element that needs a script.
    assert.doesNotMatch(html, /<!--|<\?|<script/);
  });

  it('adds a record for hydration, without texts that are not on show', async () => {
    const recordOf = (html) => {
      const [element] = elementsOf(html).filter((one) => attributes(one).id === 'rendered');
      return JSON.parse(attributes(element).value);
    };
    const long = { ...article, body: ['Un.', 'Deux.'] };
    const { original, ...rest } = recordOf(await renderCard(long, { ...options, target: '_top' }));
    assert.deepEqual(rest, {
      version: 1,
      lang: 'fr',
      attributes: { src, lang: 'fr', target: '_top' },
      shownLang: 'fr',
      base: src,
    });
    assert.deepEqual(original, {
      ...article,
      translations: [{ ...article.translations[0], src: new URL('a.ar.json', src).href }],
    });
    for (const [document, attribute] of [
      [long, { body: 'full' }],
      [{ ...long, summary: undefined }, {}],
      [{ ...long, url: undefined }, {}],
    ])
      assert.deepEqual(
        recordOf(await renderCard(document, { ...options, ...attribute })).original.body,
        long.body,
      );
    const fetched = async () => new Response(JSON.stringify(arabic));
    const { shown, shownLang, lang } = recordOf(
      await renderCard(article, { src, lang: 'ar', fetch: fetched }),
    );
    assert.deepEqual([shown.title, shownLang, lang], ['عنوان', 'ar', 'ar']);
  });

  it('has the note on Palestine, and leaves out parts that the page hides', async () => {
    const html = await renderCard(article, options);
    assert.match(textOf(part(html, 'notes')[0]), /This designation shall not be construed/);
    const hidden = await renderCard(article, { ...options, hide: 'countries share' });
    assert.equal(part(hidden, 'notes').length + part(hidden, 'share').length, 0);
  });

  it('fetches a translation where `fetch` is given, and renders the article itself where not', async () => {
    const asked = [];
    const fetched = async (url) => {
      asked.push(url);
      return new Response(JSON.stringify(arabic));
    };
    const html = await renderCard(article, { src, lang: 'ar', fetch: fetched });
    assert.deepEqual(asked, ['https://portal.example/news/a.ar.json']);
    assert.equal(textOf(part(html, 'title')[0]), 'عنوان');
    assert.equal(attributes(part(html, 'title')[0]).dir, 'rtl');
    const own = await renderCard(article, { src, lang: 'ar' });
    assert.equal(textOf(part(own, 'title')[0]), article.title);
    assert.match(own, /البلدان/);
  });

  it('decodes a translation that is not UTF-8 as the answer says', async () => {
    // “عربية” in windows-1256.
    const body = Buffer.from('{"lang":"ar","url":"/a","title":"\xda\xd1\xc8\xed\xc9"}', 'latin1');
    const headers = { 'content-type': 'application/json; charset=windows-1256' };
    const fetched = async () => new Response(body, { headers });
    const html = await renderCard(article, { src, lang: 'ar', fetch: fetched });
    assert.equal(textOf(part(html, 'title')[0]), 'عربية');
  });

  it('renders the article itself where its translation fails, and reports the failure', async () => {
    for (const answer of [
      () => Promise.reject(new TypeError('offline')),
      () => Promise.resolve(new Response('', { status: 503 })),
      () => Promise.resolve(new Response('<p>no')),
      () => Promise.resolve(new Response('{}')),
    ]) {
      const problems = [];
      const report = (problem) => problems.push(problem.path);
      const html = await renderCard(article, { src, lang: 'ar', fetch: answer, report });
      assert.equal(textOf(part(html, 'title')[0]), article.title);
      assert.deepEqual(problems, ['translations']);
    }
  });

  it('reads what the card reads', async () => {
    const wordpress = readFileSync(
      new URL('test/fixtures/sources/wordpress-6.5-portal-post.fr.json', root),
      'utf8',
    );
    const html = await renderCard(wordpress, {
      src: 'https://wp.example/wp-json/wp/v2/posts/1',
      lang: 'fr',
    });
    assert.equal(part(html, 'title-link').length, 1);
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [] };
    assert.equal(
      await renderCard(feed, options),
      `<euromed-news-card src="${src}" lang="fr"><a href="${src}">${src}</a></euromed-news-card>`,
    );
  });

  it('rejects with the card’s own errors', async () => {
    const code = (wanted) => (error) => error instanceof NewsCardError && error.code === wanted;
    await assert.rejects(renderCard({ name: 'x' }, options), code('not-an-article'));
    await assert.rejects(renderCard('<p>x', options), code('not-json'));
    await assert.rejects(renderCard(article, {}), code('bad-url'));
    await assert.rejects(renderCard(article, { src: 'javascript:x' }), code('bad-url'));
  });

  it('has no style element where a style sheet is given', async () => {
    const html = await renderCard(article, { ...options, styles: '/card.css?a="b"' });
    assert.ok(!elementsOf(html).some((one) => one.tagName === 'style' || attributes(one).style));
    const [link] = elementsOf(html).filter(({ tagName }) => tagName === 'link');
    assert.deepEqual(attributes(link), { rel: 'stylesheet', href: '/card.css?a="b"' });
    assert.match(cardStyleSheet(), /:host\{[^}]*display:grid/);
    assert.doesNotMatch(cardStyleSheet(), /<\//);
  });

  it('escapes all texts', async () => {
    const hostile = '"><img src=x onerror=alert(1)></template></style><!--';
    const html = await renderCard(
      {
        ...article,
        title: hostile,
        summary: hostile,
        topics: [hostile],
        publisher: { name: hostile },
        links: [{ title: hostile, url: 'javascript:alert(1)' }],
        bodyHtml: `<p>${hostile}</p>`,
      },
      { ...options, body: 'full', topicHref: hostile, target: hostile, shareTargets: hostile },
    );
    const elements = elementsOf(html);
    const names = elements.flatMap((one) => Object.keys(attributes(one)));
    assert.deepEqual(
      names.filter((name) => /^on/.test(name)),
      [],
    );
    // Only a body may add a picture.
    const pictures = elements.filter(({ tagName }) => tagName === 'img');
    assert.deepEqual(
      pictures.map(({ parentNode }) => parentNode.tagName),
      ['p'],
    );
    assert.equal(parseFragment(html).childNodes.length, 1);
    assert.ok(!elements.some((one) => /^javascript/.test(attributes(one).href ?? '')));
  });

  it('renders a card for endlessly nested HTML', async () => {
    const html = await renderCard(
      { ...article, bodyHtml: '<div>'.repeat(9000) + 'x' },
      { ...options, body: 'full' },
    );
    assert.equal(part(html, 'title').length, 1);
  });
});

describe('renderList', () => {
  const item = (number, more = {}) => ({
    url: `https://portal.example/fr/${number}`,
    lang: 'fr',
    title: `Titre ${number}`,
    published: `2024-01-0${number}`,
    ...more,
  });
  const feed = { items: [item(1), item(2, { countries: ['TN'] }), item(3, { lang: 'en' })] };
  const list = 'https://portal.example/list.json';
  const titles = (html) => part(html, 'title').map((one) => textOf(one));

  it('renders one tag with cards, copies of titles and dates, and the page’s link', async () => {
    const html = await renderList(feed, {
      src: list,
      lang: 'en',
      heading: 'News <b>',
      hide: 'date',
      fallback: { url: '/all', title: 'All "news"' },
    });
    const { childNodes } = parseFragment(html);
    assert.equal(childNodes.length, 1);
    assert.deepEqual(attributes(childNodes[0]), {
      src: list,
      lang: 'en',
      heading: 'News <b>',
      hide: 'date',
    });
    // The order is that of the source, with items in the language wanted first.
    assert.deepEqual(titles(html), ['Titre 3', 'Titre 1', 'Titre 2']);
    assert.equal(textOf(part(html, 'heading')[0]), 'News <b>');
    const [, link, ...copies] = childNodes[0].childNodes;
    assert.deepEqual(attributes(link), { href: 'https://portal.example/all' });
    assert.equal(copies.length, 3);
    assert.equal(textOf(copies[1]).trim(), 'Titre 1');
    const [first, ...others] = elementsOf(html).filter(
      ({ tagName }) => tagName === 'euromed-news-card',
    );
    assert.equal(others.length, 2);
    const { exportparts, ...said } = attributes(first);
    assert.deepEqual(said, {
      layout: 'compact',
      hide: 'date',
      'readable-copy': 'off',
      'heading-level': '3',
    });
    assert.match(exportparts, /title-link/);
    assert.doesNotMatch(html, /<!--|<\?|<script/);
    // One record for each card, and one for the list.
    assert.equal(html.split('id="rendered"').length - 1, others.length + 2);
  });

  it('renders the items that match the filter, of all sources that answer', async () => {
    assert.deepEqual(titles(await renderList(feed, { src: list, country: 'TN' })), ['Titre 2']);
    const empty = await renderList(feed, { src: list, lang: 'fr', country: 'EG' });
    assert.match(textOf(parseFragment(empty).childNodes[0].childNodes[0].content), /: Égypte/);
    const problems = [];
    const html = await renderList(feed, {
      src: `${list} /b.json /gone.json`,
      count: 2,
      report: ({ path }) => problems.push(path),
      fetch: async (url) =>
        url.endsWith('/b.json')
          ? new Response(JSON.stringify({ items: [item(9)] }))
          : new Response('', { status: 404 }),
    });
    assert.deepEqual(titles(html), ['Titre 9', 'Titre 3']);
    assert.deepEqual(problems, ['https://portal.example/gone.json']);
    // With several sources, each card shows its publisher.
    assert.deepEqual(
      part(html, 'publisher').map((one) => textOf(one)),
      ['portal.example', 'portal.example'],
    );
  });

  it('has no style element where style sheets are given, and rejects with the card’s own errors', async () => {
    const sheets = { styles: '/card.css', listStyles: '/list.css' };
    const html = await renderList(feed, { src: list, ...sheets });
    assert.ok(!elementsOf(html).some((one) => one.tagName === 'style' || attributes(one).style));
    assert.match(listStyleSheet(), /\[part=.?list.?\]/);
    await assert.rejects(renderList(feed, { src: list, styles: '/card.css' }), TypeError);
    await assert.rejects(renderList({ a: 1 }, { src: list }), NewsCardError);
    await assert.rejects(renderList(feed, {}), NewsCardError);
  });
});

describe('euromed-news-card render', () => {
  const folder = mkdtempSync(join(tmpdir(), 'render-'));
  const file = join(folder, 'a.json');
  writeFileSync(file, JSON.stringify(article));

  it('prints the card of a file', async () => {
    const { code, output } = await run(
      '--lang',
      'fr',
      '--set',
      'heading-level=4',
      '--url',
      src,
      file,
    );
    assert.equal(code, 0);
    assert.equal(output.trim(), await renderCard(article, { ...options, headingLevel: 4 }));
  });

  it('writes a file for each article and language, and pages', async () => {
    const out = join(folder, 'out');
    writeFileSync(join(folder, 'c.fr.json'), JSON.stringify(article));
    const { code, output } = await run(
      ...['--lang', 'fr', '--lang', 'ar', '--layout', 'teaser', '--out', out, '--page'],
      ...['--script', '/card.js', file, join(folder, 'c.fr.json')],
    );
    assert.equal(code, 0);
    const names = ['a.fr', 'a.ar', 'c.fr', 'c.ar'].map((name) => `${name}.teaser.html`);
    assert.deepEqual(
      output.trim().split('\n'),
      names.map((name) => join(out, name)),
    );
    const page = readFileSync(join(out, 'a.ar.teaser.html'), 'utf8');
    assert.match(page, /^<!doctype html>\s*<html lang="ar">/);
    assert.match(page, /<script type="module" src="\/card\.js"><\/script>/);
    assert.match(page, /<euromed-news-card src="[^"]+" lang="ar" layout="teaser">/);
    const list = await run('--list', '--set', 'count=1', file);
    assert.equal(part(list.output, 'item').length, 1);
  });

  it('explains why there is no card', async () => {
    writeFileSync(join(folder, 'b.json'), '{"name":"x"}');
    const { code, errors } = await run(join(folder, 'b.json'));
    assert.equal(code, 1);
    assert.match(errors, /^not-an-article: /);
    assert.equal((await run('--set', 'x')).code, 2);
    assert.equal((await run()).code, 2);
  });
});
