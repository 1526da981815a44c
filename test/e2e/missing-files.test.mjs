// Files beside the script that are missing, refused, tampered with: bounded requests, and cards that do what they can.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { describeInEngines } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const dist = new URL('../../dist/cdn/', import.meta.url);
const besides = ['chunks', 'locales'].flatMap((folder) =>
  readdirSync(new URL(folder, dist)).map((name) => `${folder}/${name}`),
);
const fileOf = (name) => besides.find((path) => new RegExp(`/${name}-\\w{8}\\.js$`).test(path));
const script = readFileSync(new URL('euromed-news-card.js', dist));
const integrity = `sha256-${createHash('sha256').update(script).digest('base64')}`;

const countries = 'DZ EG IL JO LB LY MA PS SY TN TR MR ES'.split(' ');
const article = { title: 'A title', url: 'https://example.org/', summary: 'A summary', countries };
const post = { id: 1, link: 'https://example.org/', title: { rendered: 'A post' } };

/** Counts what the page does about files: script elements, and looks at the clock, one for each time of asking. */
const counting = `
  window.elements = []; window.looks = 0; window.events = []; window.prompted = 0;
  window.told = []; window.wrong = [];
  const { warn } = console;
  console.warn = (line) => { told.push(line); warn.call(console, line); };
  addEventListener('error', (e) => { if (e.message) wrong.push(e.message); });
  addEventListener('unhandledrejection', (e) => wrong.push(String(e.reason)));
  document.addEventListener('securitypolicyviolation', (e) => {
    // WebKit's test pages load a script of the driver's.
    if (!e.blockedURI.includes('__collector')) wrong.push(e.effectiveDirective + e.blockedURI);
  });
  addEventListener('euromed-error', (e) => events.push(e.error.code));
  window.prompt = () => { prompted += 1; return null; };
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes)
      if (node.localName === 'script' && /chunks|locales/.test(node.src)) elements.push(node.src);
  }).observe(document, { childList: true, subtree: true });
  const { now } = performance;
  performance.now = function () { looks += 1; return now.call(performance); };
`;

describeInEngines('files beside the script', (engine) => {
  let data;
  let pages;

  before(async () => {
    data = await startSite({ cors: true });
    data.route('/article.json', { body: article });
    data.route('/post.json', { body: post });
  });

  after(() => data.close());

  const card = (lang, path, attributes = '') =>
    `<euromed-news-card lang="${lang}" loading="eager" src="${data.url(path)}" ${attributes}>
      <a href="https://example.org/">The article</a></euromed-news-card>`;

  const open = async (test, body, { headers = {}, nonce = '', answers = [] } = {}) => {
    pages = await startSite({ folders: { '/cdn/': dist } });
    const site = pages;
    test.after(() => site.close());
    for (const [path, answer] of answers) site.route(`/cdn/${path}`, answer);
    site.page(
      '/page',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Files</title>
      <script ${nonce}>${counting}</script>
      <script ${nonce} type="module" src="/cdn/euromed-news-card.js" integrity="${integrity}" crossorigin></script>
      <body>${body}</body></html>`,
      headers,
    );
    const page = await engine.newPage(test);
    await page.goto(site.url('/page'));
    return page;
  };

  /** Server and page, by address without the query. */
  const mostAsked = async (page) => {
    const count = (urls) => {
      const times = new Map();
      for (const url of urls) times.set(url, (times.get(url) ?? 0) + 1);
      return Math.max(0, ...times.values());
    };
    const served = pages.requests.filter(({ path }) => /chunks|locales/.test(path));
    const elements = await page.evaluate(() => window.elements.map((src) => src.split('?')[0]));
    return Math.max(count(served.map(({ path }) => path)), count(elements));
  };

  const everything = () =>
    card('de', '/article.json') +
    card('fr', '/article.json') +
    card('de', '/article.json', 'country-href="/{code}"') +
    card('mt', '/post.json') +
    card('en', '/none.json') +
    '<div class="euromed-news-card" data-src="/x"><a href="/x">X</a></div>';

  /** What a card owes its reader where only the script is there. */
  const assertWorks = async (page) => {
    await page.waitFor(() => {
      const [german, french, linked, other, none] = document.querySelectorAll(
        'body > euromed-news-card',
      );
      return (
        [german, french, linked].every(({ state }) => state === 'ready') &&
        [other, none].every(({ state }) => state === 'error') &&
        window.events.length === 2 &&
        !!other.shadowRoot.querySelector('[part=retry]')
      );
    });
    await page.click('euromed-news-card >>> [part=share-button]');
    await page.waitFor(() => window.prompted === 1);
    // The second request that the card makes by itself.
    await page.waitFor(() => window.elements.some((src) => src.includes('?')));
    assert.ok((await mostAsked(page)) <= 3);
    assert.ok((await page.evaluate(() => window.looks)) < 2000);
    const lines = await page.evaluate(() => window.told);
    const missing = lines.filter((line) => line.includes('Upload all'));
    assert.equal(missing.length, 1, JSON.stringify(lines));
    assert.match(missing[0], /\/cdn\/(chunks|locales)\/[\w-]+\.js\b/);
    const left = await page.evaluate(
      () => [...document.scripts].filter(({ src }) => /chunks|locales/.test(src)).length,
    );
    assert.equal(left, 0, 'no elements are left in the page');
  };

  it('may all be missing', async (t) => {
    const answers = besides.map((path) => [path, { status: 404 }]);
    await assertWorks(await open(t, everything(), { answers }));
  });

  it('may all hang', async (t) => {
    const answers = besides.map((path) => [path, { hold: true }]);
    const page = await open(t, '', { answers });
    // After the page's own load event, which waits for scripts.
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      everything(),
    );
    await assertWorks(page);
  });

  it('may all be refused by the page', async (t) => {
    const headers = {
      'content-security-policy':
        "script-src 'nonce-abc' 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='",
    };
    // A nonce that the card cannot carry over, since the page takes it away.
    const body = `${everything()}<script nonce="abc">for (const s of document.scripts) s.nonce = '';</script>`;
    await assertWorks(await open(t, body, { headers, nonce: 'nonce="abc"' }));
  });

  /** Labels, share menu, other formats and chips are as they should be. */
  const assertComplete = async (page) => {
    await page.waitFor(() => {
      const [german, other] = document.querySelectorAll('euromed-news-card');
      return german.state === 'ready' && other.state === 'ready' && german.locale === 'de';
    });
    await page.click('euromed-news-card >>> [part=share-button]');
    await page.waitFor(
      () =>
        !!document
          .querySelector('euromed-news-card')
          .shadowRoot.querySelector('[part~=share-target]'),
    );
    assert.equal(await page.evaluate(() => window.prompted), 0);
    assert.deepEqual(await page.evaluate(() => window.wrong), []);
  };

  const complete = () => card('de', '/article.json') + card('mt', '/post.json');

  const policies = {
    'an integrity policy': { headers: { 'integrity-policy': 'blocked-destinations=(script)' } },
    nonces: {
      headers: { 'content-security-policy': "script-src 'nonce-abc'" },
      nonce: 'nonce="abc"',
    },
    'nonces and strict-dynamic': {
      headers: { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'" },
      nonce: 'nonce="abc"',
    },
    'Trusted Types with our policy': {
      headers: {
        'content-security-policy':
          "require-trusted-types-for 'script'; trusted-types lit-html dompurify euromed-news-card",
      },
    },
  };
  for (const [name, options] of Object.entries(policies))
    it(`work under ${name}`, async (t) => {
      // Inline scripts have no integrity, which an integrity policy does not ask of them.
      await assertComplete(await open(t, complete(), options));
    });

  it('work, unchecked, under a list of Trusted Types that does not name our policy', async (t) => {
    const headers = {
      'content-security-policy':
        "require-trusted-types-for 'script'; trusted-types lit-html dompurify",
    };
    const page = await open(t, complete(), { headers });
    await page.waitFor(() =>
      [...document.querySelectorAll('euromed-news-card')].every(({ state }) => state === 'ready'),
    );
    assert.deepEqual(await page.evaluate(() => window.wrong), []);
  });

  it('never run where they were tampered with', async (t) => {
    const changed = ['share-menu', 'enhancements', 'publisher-formats', 'integrity'].map(fileOf);
    const answers = changed.map((path) => {
      const body = `${readFileSync(new URL(path, dist))}\nwindow.tampered = true;`;
      return [path, { body, headers: { 'content-type': 'text/javascript' } }];
    });
    const page = await open(t, complete(), { answers });
    await page.waitFor(() => {
      const [german, other] = document.querySelectorAll('euromed-news-card');
      return german.state === 'ready' && other.state === 'error';
    });
    await page.click('euromed-news-card >>> [part=share-button]');
    await page.waitFor(() => window.prompted === 1);
    assert.equal(await page.evaluate(() => window.tampered), undefined);
    assert.equal(
      await page.evaluate(() => document.querySelector('euromed-news-card').locale),
      'en',
    );
    assert.ok((await mostAsked(page)) <= 3);
  });
});
