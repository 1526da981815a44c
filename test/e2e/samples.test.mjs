// Every HTML sample of README and docs shows an article when it is pasted unchanged.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { samples } from '../support/documented.mjs';
import { describeInEngines } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const root = new URL('../../', import.meta.url);
const article = {
  url: 'https://portal.example/a',
  lang: 'fr',
  title: 'Trois ports',
  countries: ['TN'],
};

/** Samples that show something by themselves; the others are fragments: a meta tag, a script, an iframe's attributes. */
const shown = samples.filter(
  ({ kind, code }) =>
    kind === 'html' &&
    /\b(src|data-src)="(?:https:|\/)[^"]*(?:json|wp-json|embed\.html)|#euromed-news-/.test(code) &&
    !/oembed/.test(code),
);

describeInEngines('every sample of README and docs', (engine) => {
  let site;
  before(async () => {
    site = await startSite({ folders: { '/PATH/': new URL('dist/cdn/', root) } });
    for (const path of ['/news/article.fr.json', '/wp-json/wp/v2/posts/51'])
      site.route(path, { body: article });
    for (const path of ['/news/feed.json', '/wp-json/wp/v2/posts', '/news.json'])
      site.route(path, { body: { items: [article] } });
  });
  after(() => site.close());

  /** Replaces the samples' addresses by those of one host. */
  const pasted = (code) =>
    code
      .replaceAll(/https:\/\/(HOST|SITE|news\.example)(?=[/"])/g, site.origin)
      .replaceAll(/https%3A%2F%2FHOST/g, encodeURIComponent(site.origin))
      .replaceAll('https://www.example/card/', site.url('/PATH/'))
      .replaceAll('ID?', '51?');

  it('shows the article', async (t) => {
    assert.ok(shown.length > 15);
    const sections = shown.map(
      ({ place, code }) => `<section id="${place}">${pasted(code)}</section>`,
    );
    site.page(
      '/',
      `<!doctype html><html lang="fr"><title>x</title>
      <meta name="euromed-news-card-origins" content="self">
      <script type="module" src="/PATH/euromed-news-card.js"></script>
      <script async src="/PATH/embed-resize.js"></script>
      <style>iframe { display: block }</style>${sections.join('\n')}`,
    );
    const page = await engine.newPage(t);
    await page.goto(site.url('/'));
    // Cards wait until they are near the viewport.
    const left = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('section')]
          .filter((section) => {
            const place = section.querySelector('iframe')?.contentDocument ?? section;
            const element = place.querySelector('euromed-news-card, euromed-news-list');
            return element?.state !== 'ready';
          })
          .map(({ id }) => id),
      );
    for (let places = await left(); places.length > 0; places = await left()) {
      await page.evaluate((id) => document.getElementById(id).scrollIntoView(), places[0]);
      await page.waitFor((id) => {
        const section = document.getElementById(id);
        const place = section.querySelector('iframe')?.contentDocument ?? section;
        const element = place.querySelector('euromed-news-card, euromed-news-list');
        return (
          element?.state === 'ready' &&
          !!element.shadowRoot.querySelector('[part~=title], [part~=item]')
        );
      }, places[0]);
    }
    assert.deepEqual(await page.errors(), []);
    const lines = await page.consoleLines();
    assert.deepEqual(
      lines.filter(({ type }) => /error|warn/.test(type)),
      [],
    );
  });
});
