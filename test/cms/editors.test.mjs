// What editors keep of each form, and what readers see of the result. The forms are the snippets that the demo, the command
// and the documentation write.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { describeInEngines } from '../e2e/support/engines.mjs';
import { startSite } from '../e2e/support/server.mjs';
import { copy, paste } from './clipboard.mjs';
import { editors, openIn, saveIn } from './editors.mjs';
import { publishAndRead, snippetOf, writeResults } from './pasted.mjs';

/** Found by hand, with these editors, before this test existed. */
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
  'TinyMCE 7 with the recipe below': ['card', 'card', 'card', 'frame'],
  'TinyMCE 8 with the recipe below': ['card', 'card', 'card', 'frame'],
  'Quill 2': ['link', 'link', 'card', 'frame'],
};

/**
 * By hand, too: as plain text, every editor shows the source; from a page, a browser copies the link of a tag and of a
 * `div`, and no more.
 */
const expectedPasted = (name) => ({
  text: ['source', 'source', 'source', 'source'],
  rich: ['link', 'link', 'card', expected[name][3]],
});

const forms = ['tag', 'div', 'link', 'frame'];

describeInEngines('what editors keep', (engine) => {
  let site;
  const results = {};
  const pasted = {};

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
    await writeResults('editors', { versions, forms, results, pasted });
  });

  const snippet = (form) =>
    snippetOf(form, {
      src: site.url('/fr.json'),
      embed: site.url('/cdn/embed.html'),
      url: site.url('/fr/news/1'),
      title: { value: 'Un événement', lang: 'fr', dir: 'ltr' },
    });

  for (const [name, editor] of Object.entries(editors)) {
    it(`${name}, in the source`, async (t) => {
      const page = await engine.newPage(t);
      const outcomes = [];
      for (const form of forms) {
        const left = await saveIn(page, site, editor, snippet(form));
        t.diagnostic(`${form}: ${left}`);
        outcomes.push(await publishAndRead(page, site, left));
      }
      results[name] = outcomes;
      assert.deepEqual(outcomes, expected[name]);
    });

    // Only Chromium's driver has a clipboard with keys.
    if (engine.name !== 'chromium') continue;
    it(`${name}, pasted into what is seen`, async (t) => {
      const [page, clipboard] = [await engine.newPage(t), await engine.newPage(t)];
      const outcomes = {};
      for (const place of ['text', 'rich']) {
        outcomes[place] = [];
        for (const form of forms) {
          await openIn(page, site, editor);
          await copy(clipboard, snippet(form), place);
          await page.native.bringToFront();
          const before = await page.evaluate(() => {
            window.editor.focus();
            return window.editor.get();
          });
          await paste(page);
          const left = await page.waitFor((old) => {
            const text = window.editor.get();
            return text !== old && text;
          }, before);
          t.diagnostic(`${place}, ${form}: ${left}`);
          outcomes[place].push(await publishAndRead(page, site, left));
        }
      }
      pasted[name] = outcomes;
      assert.deepEqual(outcomes, expectedPasted(name));
    });
  }
});
