// The `integrity` of the one script covers all that it loads later, under the policies that pages set: integrity
// policies, nonces, Trusted Types.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { collectorPath, collectorSource } from './support/collector.mjs';
import { describeInEngines } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const dist = new URL('../../dist/cdn/', import.meta.url);
const files = ['chunks', 'locales'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, dist)).map((name) => `${folder}/${name}`),
);
const integrityOf = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const fileIntegrity = (name) => integrityOf(readFileSync(new URL(name, dist)));

const link = 'https://example.org/';
const article = { title: 'A title', url: link, summary: 'A summary', countries: ['DZ'] };
const post = { id: 1, link, title: { rendered: 'Ein Beitrag' }, content: { rendered: '<p>Text' } };

/** In the page: whether labels, share menu, the card of another format and dates in words are shown. */
const isWhole = () => {
  const [german, other] = document.querySelectorAll('euromed-news-card');
  return (
    german.state === 'ready' &&
    german.locale === 'de' &&
    german.querySelector('[data-euromed-copy]') &&
    other.state === 'ready' &&
    other.locale === 'mt'
  );
};

const isMenuThere = () =>
  !!document
    .querySelector('euromed-news-card')
    .shadowRoot.querySelector('[part~=share-menu] [part~=share-target]');

describeInEngines('the integrity of all files', (engine) => {
  let data;

  before(async () => {
    data = await startSite({ cors: true });
    data.route('/article.json', { body: article });
    data.route('/post.json', { body: post });
  });

  after(() => data.close());

  const open = async (
    test,
    { policy = () => ({}), nonce = '', tampered = [], file = 'euromed-news-card.js' } = {},
  ) => {
    const site = await startSite({ folders: { '/cdn/': dist } });
    test.after(() => site.close());
    const integrity = fileIntegrity(file);
    for (const name of tampered) {
      const body = `${readFileSync(new URL(name, dist), 'utf8')}\nwindow.tampered = true;`;
      site.route(`/cdn/${name}`, { body, headers: { 'content-type': 'text/javascript' } });
    }
    const card = (lang, path) =>
      `<euromed-news-card lang="${lang}" loading="eager" src="${data.url(path)}"><a href="${link}">A</a></euromed-news-card>`;
    site.page(
      '/page',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Files</title>
      <script ${nonce} src="${collectorPath}" integrity="${integrityOf(collectorSource)}" crossorigin></script>
      <script ${nonce} type="module" src="/cdn/${file}" integrity="${integrity}" crossorigin></script>
      <body>${card('de', '/article.json')}${card('mt', '/post.json')}</body></html>`,
      policy(),
    );
    const page = await engine.newPage(test);
    await page.goto(site.url('/page'));
    return { page, site };
  };

  const csp = (policy) => ({ 'content-security-policy': policy });
  const trustedTypes = (names) => () =>
    csp(`require-trusted-types-for 'script'; trusted-types ${names}`);
  const integrityPolicy = () => ({ 'integrity-policy': 'blocked-destinations=(script)' });
  const nonce = 'nonce="abc"';

  const policies = {
    'an integrity policy': { policy: integrityPolicy },
    nonces: { policy: () => csp("script-src 'nonce-abc'"), nonce },
    'nonces and strict-dynamic': {
      policy: () => csp("script-src 'nonce-abc' 'strict-dynamic'"),
      nonce,
    },
    'hashes and strict-dynamic': {
      policy: () => {
        const hashes = [fileIntegrity('euromed-news-card.js'), integrityOf(collectorSource)];
        return csp(`script-src ${hashes.map((hash) => `'${hash}'`).join(' ')} 'strict-dynamic'`);
      },
    },
    'a list of Trusted Types': { policy: trustedTypes('lit-html dompurify euromed-news-card') },
  };
  for (const [name, options] of Object.entries(policies))
    it(`lets everything work under ${name}`, async (t) => {
      const { page, site } = await open(t, options);
      await page.waitFor(isWhole);
      await page.waitFor(isMenuThere);
      const paths = site.paths.filter((path) => /chunks|locales/.test(path));
      assert.deepEqual(paths, [...new Set(paths)], 'each is asked for once');
      assert.ok(paths.length > 5);
      // The scripts that tests insert into WebKit's pages have neither nonce nor hash.
      if (engine.name !== 'webkit') assert.deepEqual(await page.violations(), []);
      assert.deepEqual(await page.errors(), []);
      // No element is left in the page.
      await page.waitFor(
        () => !document.querySelector('script[src*=chunks], script[src*=locales]'),
      );
    });

  it('is not required where a list of Trusted Types lacks the card’s policy: everything works without integrity', async (t) => {
    const { page } = await open(t, { policy: trustedTypes('lit-html dompurify') });
    await page.waitFor(isWhole);
    await page.waitFor(isMenuThere);
    assert.deepEqual(await page.errors(), []);
    const told = await page.violations();
    assert.ok(told.length <= 2, `once, not for each file: ${JSON.stringify(told)}`);
  });

  it('of the standalone file covers everything, since nothing is loaded later', async (t) => {
    const file = 'euromed-news-card.standalone.js';
    const { page, site } = await open(t, { policy: integrityPolicy, file });
    await page.waitFor(isWhole);
    await page.waitFor(isMenuThere);
    assert.deepEqual(
      site.paths.filter((path) => path.startsWith('/cdn/')),
      [`/cdn/${file}`],
    );
    assert.deepEqual(await page.errors(), []);
  });

  it('prevents a modified script from running', async (t) => {
    const names = ['euromed-news-card.js', 'euromed-news-card.standalone.js'];
    for (const file of names) {
      const { page } = await open(t, { tampered: names, file });
      const seen = await page.evaluate(() => ({
        tampered: !!window.tampered,
        defined: !!customElements.get('euromed-news-card'),
        link: document.querySelector('euromed-news-card a').checkVisibility(),
      }));
      assert.deepEqual(seen, { tampered: false, defined: false, link: true }, file);
    }
  });

  it('prevents each modified file from running', async (t) => {
    const { page, site } = await open(t, { tampered: files });
    await page.waitFor(() => {
      const [german, other] = document.querySelectorAll('euromed-news-card');
      return german.state === 'ready' && other.state === 'error' && other.error.code === 'network';
    });
    await page.waitFor(() =>
      window.__collected.console.some(({ text }) => text.includes('could not load')),
    );
    const seen = await page.evaluate(() => ({
      tampered: !!window.tampered,
      locale: document.querySelector('euromed-news-card').locale,
      link: document.querySelectorAll('euromed-news-card')[1].querySelector('a').checkVisibility(),
    }));
    assert.deepEqual(seen, { tampered: false, locale: 'en', link: true });
    // Files for which no card waits are requested in an idle moment.
    while (!site.paths.some((path) => /chunks\/enhancements/.test(path))) await sleep(40);
  });
});
