// Every hostile string in every position of a document, fetched and shown by the one-script build.
// The page's policy lets scripts run and reports each one, and each request but its own.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { addressVectors, markupVectors } from './own-vectors.mjs';
import { addressOf } from './positions.mjs';
import { describeThoroughly } from '../support/engines.mjs';
import { startSite } from '../support/server.mjs';

const corpus = async (name) =>
  JSON.parse(await readFile(new URL(`corpora/${name}.json`, import.meta.url), 'utf8'));

const html5sec = await corpus('html5sec');
const dompurify = await corpus('dompurify');
const quotedAddresses = [...html5sec, ...dompurify].flatMap((vector) =>
  [...vector.matchAll(/=\s*(["'])([^"'<>]*:[^"'<>]*)\1/g)].map(([, , value]) => value),
);

const allCorpora = {
  markup: Object.values(markupVectors),
  addresses: [...new Set([...Object.values(addressVectors), ...quotedAddresses])],
  html5sec,
  dompurify,
};

const enforced =
  "default-src 'none'; script-src * 'unsafe-inline' 'unsafe-eval' data: blob:; style-src 'self'; " +
  "connect-src 'self'; img-src 'self'";
const reported = "script-src 'self'; require-trusted-types-for 'script'";

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** In a page without a policy: whether a paragraph after the vector is an element of its own, or inside what the vector opened. */
const standApart = (vectors) =>
  vectors.map((vector) => {
    const html = `<p>Good body</p>${vector}<p>Good end</p>`;
    const last = new DOMParser().parseFromString(html, 'text/html').body.lastElementChild;
    return { vector, isApart: last?.localName === 'p' && last.textContent === 'Good end' };
  });

/** Number of vectors in the page at a time. */
const atATime = 12;

/** One spelling of an address: engines write `^` with and without an escape, WebKit's network makes escapes capital. */
const spelled = (path) =>
  path.replace(/%[\da-f]{2}/gi, (escape) => escape.toUpperCase()).replaceAll('%5E', '^');

/**
 * @param {string} title
 * @param {Record<string, (vector: string, n: number, corpus: string) => { type: string, body: string }>} kinds
 * @param {Record<string, Record<string, unknown>>} positions of the kinds that are shown
 * @param {(vectors: string[]) => string[]} choose Which strings of a corpus are tested.
 */
export const describeHostile = (title, kinds, positions, choose = (vectors) => vectors) =>
  describeThoroughly(title, (engine) => {
    const corpora = Object.fromEntries(
      Object.entries(allCorpora).map(([name, vectors]) => [name, choose(vectors)]),
    );
    const positionsOfOne = Object.values(positions).flatMap(Object.keys).length;
    /** Documents, and the addresses that documents name as theirs in JSON. */
    const own = new Set();
    let site;

    before(async () => {
      site = await startSite({
        folders: {
          '/cdn/': new URL('../../../dist/cdn/', import.meta.url),
          '/hostile/': new URL('./', import.meta.url),
        },
      });
      site.route('/good.png', (request, response) =>
        response.writeHead(200, { 'content-type': 'image/png' }).end(pixel),
      );
      for (const [name, vectors] of Object.entries(corpora))
        for (const [kind, documentOf] of Object.entries(kinds))
          vectors.forEach((vector, n) => {
            const path = `/articles/${name}/${kind}/${n}.json`;
            const { type, body } = documentOf(vector, n, name);
            site.route(path, { body, headers: { 'content-type': type } });
            own.add(spelled(path));
            for (const relative of [vector, 'alternate.json']) {
              const base = relative === vector ? site.url(path) : addressOf(vector, site.url(path));
              const address = addressOf(relative, base ?? site.url(path));
              if (address?.startsWith(site.origin))
                own.add(spelled(address.replace(/#.*/s, '').slice(site.origin.length)));
            }
          });
      site.page('/parser', '<!doctype html><title>Parser</title>');
      site.page(
        '/',
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hostile</title>
      <script src="/hostile/traps.js"></script>
      <script type="module" src="/cdn/euromed-news-card.js"></script>
      <script type="module" src="/hostile/show-articles.mjs"></script><body></body></html>`,
        {
          'content-security-policy': enforced,
          'content-security-policy-report-only': reported,
        },
      );
    });

    after(() => site.close());

    it('would be noticed if they ran code or sent a request', async (t) => {
      const view = await engine.newPage(t);
      await view.goto(site.url('/'));
      await view.evaluate(
        (vectors) => {
          for (const vector of vectors)
            document.body.appendChild(document.createElement('p')).innerHTML = vector;
        },
        [
          markupVectors['image with a handler'],
          markupVectors['link with a scheme'],
          markupVectors['video poster'],
        ],
      );
      await view.waitFor(() => window.ran.includes('pwn()'));
      const directives = (await view.violations()).map(({ directive }) => directive);
      assert.ok(directives.includes('script-src-attr'));
      assert.ok(directives.includes('img-src'));
      assert.ok(site.paths.includes('/x'));
    });

    for (const [name, vectors] of Object.entries(corpora))
      it(`show all of ${name} in every position, run nothing, request nothing`, async (t) => {
        const view = await engine.newPage(t);
        await view.goto(site.url('/parser'));
        const parsed = await view.evaluate(standApart, vectors);
        await view.goto(site.url('/'));
        await view.waitFor(() => Boolean(window.showArticles));
        const before = site.paths.length;
        const found = { rendered: 0, listed: 0, missing: [], dangers: [], pictures: [] };
        for (let at = 0; at < vectors.length; at += atATime) {
          const batch = await view.evaluate(
            (...args) => window.showArticles(...args),
            name,
            parsed.slice(at, at + atATime),
            at,
            Object.keys(positions),
          );
          found.rendered += batch.rendered;
          found.listed += batch.listed;
          for (const key of ['missing', 'dangers', 'pictures']) found[key].push(...batch[key]);
        }
        assert.deepEqual(found.missing, []);
        assert.equal(found.rendered, vectors.length * positionsOfOne);
        assert.equal(
          found.listed,
          Math.ceil(vectors.length / 4) * Object.keys(positions).length,
          'in lists',
        );
        assert.deepEqual(found.dangers, []);
        assert.deepEqual(await view.evaluate(() => window.ran), []);
        assert.equal(await view.url(), site.url('/'));

        // Reports and servers do not get fragments and user names.
        const seen = (url) => {
          const { protocol, host, pathname, search } = new URL(url, site.origin);
          return spelled(`${protocol}//${host}${pathname}${search}`);
        };
        const pictures = new Set(found.pictures.map(seen));
        const isPicture = (url) => pictures.has(seen(url));
        const isOwn = (path) => path.startsWith('/cdn/') || own.has(spelled(path));
        assert.deepEqual(
          site.paths.slice(before).filter((path) => !isOwn(path) && !isPicture(path)),
          [],
        );
        const violations = await view.violations();
        assert.deepEqual(
          violations.filter(
            ({ directive, blocked }) => directive !== 'img-src' || !isPicture(blocked),
          ),
          [],
        );
        assert.deepEqual(await view.errors(), []);
      });
  });
