// The standalone file contains everything: it requests nothing but the article, wherever it is hosted.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { describeThoroughly } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const file = 'euromed-news-card.standalone.js';
const dist = new URL('../../dist/cdn/', import.meta.url);

const article = {
  url: 'https://example.org/a',
  lang: 'el',
  title: 'Τίτλος',
  bodyHtml: '<p>Το <em>κείμενο</em>.</p>',
  countries: ['DZ', 'PS'],
};

const page = (head, foot = '', charset = 'utf-8') =>
  `<!doctype html><html lang="el"><head><meta charset="${charset}"><title>Page</title>${head}</head><body>
  <euromed-news-card body="full" loading="eager"><a href="https://example.org/a">a</a></euromed-news-card>
  <div class="euromed-news-card" data-loading="eager"><a href="https://example.org/a">a</a></div>
  <script>for (const each of document.querySelectorAll('euromed-news-card, div.euromed-news-card')) each.setAttribute(each.localName === 'div' ? 'data-src' : 'src', ${JSON.stringify('ARTICLE')})</script>${foot}</body></html>`;

/** In the page: the card's labels, its HTML body, its copies, its share menu and its `div` form. */
const seen = () => {
  const cards = [...document.querySelectorAll('euromed-news-card')];
  const [card] = cards;
  const root = card?.shadowRoot;
  return (
    cards.length === 2 &&
    cards.every(({ state }) => state === 'ready') &&
    root?.querySelector('[part~=body] em') &&
    root.querySelector('[part~=notes]') &&
    card.querySelector('[data-euromed-copy]') && {
      locale: card.locale,
      label: root.querySelector('.label').textContent.trim(),
    }
  );
};

const whole = { locale: 'el', label: 'Χώρες που καλύπτονται' };

describeThoroughly('the standalone file', (engine) => {
  let site;
  let other;
  let code;
  let folder;

  before(async () => {
    site = await startSite();
    other = await startSite({ folders: { '/': dist } });
    const json = {
      body: JSON.stringify(article),
      headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
    };
    site.route('/a.json', json);
    code = await readFile(new URL(file, dist), 'utf8');
    folder = await mkdtemp(join(tmpdir(), 'standalone-'));
    for (const [path, script] of Object.entries({
      '/before.js': `${code}window.own = 1`,
      '/after.js': `window.own = 1${code}`,
    }))
      site.route(path, (request, response) =>
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(script),
      );
  });

  after(async () => {
    await Promise.all([site.close(), other.close(), rm(folder, { recursive: true })]);
  });

  /** Shows the page, and checks its requests. */
  async function check(t, html, charset) {
    site.page(
      '/',
      html.replace('ARTICLE', '/a.json'),
      charset && { 'content-type': `text/html; charset=${charset}` },
    );
    const view = await engine.newPage(t);
    const [asked, askedOther] = [site.requests.length, other.requests.length];
    await view.goto(site.url('/'));
    assert.deepEqual(await view.waitFor(seen), whole);
    await view.click('euromed-news-card >>> [part~=share-button]');
    await view.waitFor(
      () =>
        document
          .querySelector('euromed-news-card')
          .shadowRoot.querySelectorAll('[part~=share-target]').length > 5,
    );
    assert.deepEqual(await view.errors(), []);
    const paths = [...site.requests.slice(asked), ...other.requests.slice(askedOther)].map(
      ({ path }) => path,
    );
    assert.deepEqual(
      paths.filter((path) => /chunks|locales/.test(path)),
      [],
    );
    return { view, paths };
  }

  it('has no characters that end an inline script, or that depend on the encoding', () => {
    assert.doesNotMatch(code, /<\/script|<script|<!--/i);
    assert.doesNotMatch(code, /[^\t\n\r -~]/);
  });

  it('works inlined in a page', (t) => check(t, page('', `<script>${code}</script>`)));

  it('works inlined in a page of another encoding', (t) =>
    check(t, page('', `<script>${code}</script>`, 'windows-1252'), 'windows-1252'));

  it('works before and after other code in one file', async (t) => {
    for (const path of ['/before.js', '/after.js']) {
      const { view } = await check(t, page('', `<script src="${path}"></script>`));
      assert.equal(await view.evaluate(() => window.own), 1);
      await view.goto('about:blank');
    }
  });

  it('works as a classic script of an origin without CORS', async (t) => {
    const { paths } = await check(t, page('', `<script src="${other.url(`/${file}`)}"></script>`));
    assert.ok(paths.includes(`/${file}`));
  });

  it('works as a module', (t) => check(t, page(`<script type="module">${code}</script>`)));

  it('works in a page opened from disk', async (t) => {
    await writeFile(join(folder, file), code);
    await writeFile(
      join(folder, 'page.html'),
      page('', `<script src="${file}"></script>`).replace('ARTICLE', site.url('/a.json')),
    );
    const view = await engine.newPage(t);
    await view.goto(pathToFileURL(join(folder, 'page.html')).href);
    assert.deepEqual(await view.waitFor(seen), whole);
  });
});
