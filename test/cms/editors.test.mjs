// What editors leave of each form, and what readers see of that. The forms are the snippets that the demo, the command
// and the documentation write.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { describeInEngines } from '../e2e/support/engines.mjs';
import { startSite } from '../e2e/support/server.mjs';
import { editors } from './editors.mjs';
import { snippetOf, writeResults } from './pasted.mjs';

/** By hand, from trials with these editors before there was this test. */
const expected = {
  'CKEditor 5, as Drupal’s Basic HTML has it': ['link', 'link', 'card', 'link'],
  'CKEditor 5 with the recipe below': ['link', 'card', 'card', 'link'],
  'CKEditor 5, all HTML allowed': ['card', 'card', 'card', 'frame'],
  'CKEditor 4': ['link', 'link', 'card', 'link'],
  'CKEditor 4 with the recipe below': ['link', 'card', 'card', 'link'],
  'TinyMCE 6': ['link', 'card', 'card', 'frame'],
  'TinyMCE 7': ['link', 'card', 'card', 'link'],
  'TinyMCE 8': ['link', 'card', 'card', 'link'],
  'TinyMCE 6 with the recipe below': ['card', 'card', 'card', 'frame'],
  'TinyMCE 8 with the recipe below': ['card', 'card', 'card', 'frame'],
  'Quill 2': ['link', 'link', 'card', 'frame'],
};

const forms = ['tag', 'div', 'link', 'frame'];

/** In the published page: what a reader sees, once it is there; the link where nothing else will come. */
const seen = () => {
  if (!customElements.get('euromed-news-card')) return null;
  const named = document.querySelector(
    'euromed-news-card[src], .euromed-news-card[data-src], a[href*="#euromed-news-card?"]',
  );
  const ready = (root) => root?.querySelector('euromed-news-card')?.state === 'ready';
  if (named || document.querySelector('euromed-news-card[src]'))
    return ready(document) ? 'card' : null;
  const frame = document.querySelector('iframe[src*="embed.html"]');
  if (frame && frame.sandbox.length + !frame.hasAttribute('sandbox') > 0)
    return ready(frame.contentDocument) ? 'frame' : null;
  const link = [...document.links].find(({ pathname }) => pathname === '/fr/news/1');
  return link?.getBoundingClientRect().height > 0 ? 'link' : 'nothing';
};

describeInEngines('what editors leave', (engine) => {
  let site;
  const results = {};

  before(async () => {
    site = await startSite({
      folders: {
        '/cdn/': new URL('../../dist/cdn/', import.meta.url),
        '/packages/': new URL('node_modules/', import.meta.url),
      },
    });
    site.route('/fr.json', { body: { url: '/fr/news/1', lang: 'fr', title: 'Un événement' } });
  });

  after(async () => {
    await site.close();
    const { dependencies } = JSON.parse(
      readFileSync(new URL('package.json', import.meta.url), 'utf8'),
    );
    const versions = Object.fromEntries(
      Object.values(editors).map(({ package: name }) => [name, dependencies[name]]),
    );
    await writeResults('editors', { versions, forms, results });
  });

  const snippet = (form) =>
    snippetOf(form, {
      src: site.url('/fr.json'),
      embed: site.url('/cdn/embed.html'),
      url: site.url('/fr/news/1'),
      title: { value: 'Un événement', lang: 'fr', dir: 'ltr' },
    });

  for (const [name, { scripts, start }] of Object.entries(editors))
    it(name, async (t) => {
      const page = await engine.newPage(t);
      const outcomes = [];
      for (const form of forms) {
        site.page(
          '/editor',
          `<!doctype html><meta charset="utf-8"><title>Editor</title><div id="editor"></div>
          ${scripts.map((script) => `<script src="/packages/${script}"></script>`).join('')}
          <script>${start(new URL(site.origin).hostname)}</script>`,
        );
        await page.goto(site.url('/editor'));
        const left = await page.evaluate((source) => window.edit(source), snippet(form));
        t.diagnostic(`${form}: ${left}`);
        site.page(
          '/published',
          `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Published</title>
          <meta name="euromed-news-card-origins" content="self">
          <script type="module" src="/cdn/euromed-news-card.js"></script>${left}`,
        );
        await page.goto(site.url('/published'));
        outcomes.push(await page.waitFor(seen));
      }
      results[name] = outcomes;
      assert.deepEqual(outcomes, expected[name]);
    });
});
