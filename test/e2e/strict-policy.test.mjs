// The whole card under the strictest policy that host pages set, HTML body and share menu included.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { describeInEngines } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'";

const article = JSON.stringify({
  url: 'https://example.org/a',
  lang: 'fr',
  title: 'Un titre',
  published: '2021-11-11',
  bodyHtml:
    // Editors leave style attributes, each of which the parser would report.
    '<h2 style="text-align:center">Un intertitre</h2><p style=\'color:red\'>Un <em>paragraphe</em>.</p>' +
    '<table style="width:100%"><tr><td>1</td></tr></table><style>p { color: red }</style>' +
    '<img src="/p.png" alt="" width="8" height="8" style="width:8px" onload="this.className=1">',
  countries: ['DZ', 'PS'],
});

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describeInEngines('the card under a strict policy', (engine) => {
  let site;

  const page = (trusted) =>
    site.page(
      '/',
      `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Strict</title>
      <script type="module" src="/cdn/euromed-news-card.js"></script>
      <euromed-news-card src="/a.json" body="full" loading="eager"><a href="/">Un titre</a></euromed-news-card></html>`,
      { 'content-security-policy': policy + trusted },
    );

  before(async () => {
    site = await startSite({ folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) } });
    site.route('/a.json', { body: article, headers: { 'content-type': 'application/json' } });
    site.route('/p.png', (request, response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end(pixel),
    );
  });

  after(() => site.close());

  for (const [name, trusted] of Object.entries({
    'without a list of policies': '',
    'with the documented policies named': '; trusted-types lit-html dompurify euromed-news-card',
  }))
    it(`shows everything and reports nothing, ${name}`, async (t) => {
      page(trusted);
      const view = await engine.newPage(t);
      await view.goto(site.url('/'));
      const seen = await view.waitFor(() => {
        const root = document.querySelector('euromed-news-card')?.shadowRoot;
        const body = root?.querySelector('[part=body]');
        return (
          body?.querySelector('h4') &&
          body.querySelector('img').complete &&
          root.querySelector('[part=notes]') && {
            heading: body.querySelector('h4')?.textContent,
            pictures: body.querySelectorAll('img').length,
            label: root.querySelector('.label')?.textContent.trim(),
            radius: getComputedStyle(root.querySelector('[part=card]')).borderTopLeftRadius,
          }
        );
      });
      assert.deepEqual(seen, {
        heading: 'Un intertitre',
        pictures: 1,
        label: 'Pays couverts',
        radius: '4px',
      });
      await view.click('euromed-news-card >>> [part=share-button]');
      await view.waitFor(
        () =>
          document
            .querySelector('euromed-news-card')
            .shadowRoot.querySelectorAll('[part=share-menu] [part=share-target]').length > 5,
      );
      assert.deepEqual(await view.violations(), []);
      assert.deepEqual(await view.errors(), []);
    });
});
