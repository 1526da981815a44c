// The README's first snippets, as a webmaster pastes them: the script on one host, the article on another.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { describeInEngines } from './support/engines.mjs';
import { startSite } from './support/server.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** Pages of a document's samples: each page begins with the script. */
const snippetsIn = (file) =>
  [...read(file).matchAll(/^```html\n(<script type="module".*?)^```/gms)].map(([, html]) => html);

const post = JSON.parse(read('test/fixtures/sources/publishers/wp-stock-ar-latin-start.json'));
const native = { url: 'https://portal.example/a', lang: 'fr', title: 'Trois ports' };

describeInEngines('a snippet of the README', (engine) => {
  let host;
  let publisher;
  let page;
  before(async () => {
    host = await startSite({ folders: { '/card/': new URL('dist/cdn/', root) }, cors: true });
    publisher = await startSite({ cors: true });
    page = await startSite();
    publisher.route('/wp-json/wp/v2/posts/51', { body: post });
    publisher.route('/news/article.fr.json', { body: native });
  });
  after(() => Promise.all([host, publisher, page].map((site) => site.close())));

  /** Replaces the documents' example addresses by those of this test. */
  const pasted = (html) =>
    html
      .replaceAll('https://HOST/PATH/', host.url('/card/'))
      .replaceAll('https://www.example/card/', host.url('/card/'))
      .replaceAll('https://HOST/', publisher.url('/'))
      .replaceAll('https://news.example/', publisher.url('/'))
      .replaceAll('https://SITE/', publisher.url('/'))
      .replaceAll('/ID?', '/51?')
      .replaceAll('p=ID', 'p=51');

  const cases = [
    ['README.md', 0, native.title, 'fr'],
    ['README.md', 1, post.title.rendered, 'fr'],
    ['docs/tutorial.md', 0, post.title.rendered, 'ar'],
  ];
  for (const [file, index, title, lang] of cases)
    it(`shows the article: ${file}, ${index + 1}`, async (t) => {
      const html = snippetsIn(file)[index];
      assert.ok(html, 'the snippet is there');
      const address = page.page('/', `<!doctype html><title>x</title>${pasted(html)}`);
      const tab = await engine.newPage(t);
      await tab.goto(address);
      const shown = await tab.waitFor(() => {
        const card = document.querySelector('euromed-news-card');
        const heading = card.shadowRoot?.querySelector('[part~=title]');
        return heading && { title: heading.textContent.trim(), locale: card.locale };
      });
      const text = await tab.evaluate((markup) => {
        const holder = document.createElement('div');
        holder.innerHTML = markup;
        return holder.textContent;
      }, title);
      assert.deepEqual(shown, { title: text, locale: lang });
      assert.deepEqual(await tab.errors(), []);
      assert.deepEqual(await tab.consoleLines(), []);
    });
});
