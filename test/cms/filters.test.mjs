// What CMSs' filters keep of each form, and what readers see of the result.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { describeInEngines } from '../e2e/support/engines.mjs';
import { startSite } from '../e2e/support/server.mjs';
import { hasDebian } from './debian-packages.mjs';
import { filters } from './filters.mjs';
import { publishAndRead, snippetOf, writeResults } from './pasted.mjs';

/** Found by hand, from the filters' rules, and for HTML Purifier from trials before this test existed. */
const expected = {
  'HTML Purifier, as Moodle has it': ['link', 'link', 'card', 'link'],
  'Drupal’s Basic HTML': ['link', 'link', 'card', 'link'],
  'Drupal’s Basic HTML with the recipe below': ['link', 'card', 'card', 'link'],
  'Joomla’s Default Forbidden List': ['link', 'card', 'card', 'link'],
  'TYPO3’s rich text': ['link', 'link', 'card', 'link'],
};

const forms = ['tag', 'div', 'link', 'frame'];

describeInEngines('what filters keep', (engine) => {
  let site;
  const results = {};

  before(async () => {
    site = await startSite({ folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) } });
    site.route('/fr.json', { body: { url: '/fr/news/1', lang: 'fr', title: 'Un événement' } });
  });

  after(async () => {
    await site.close();
    await writeResults('filters', { forms, results });
  });

  for (const [name, { clean, isReal = false }] of Object.entries(filters)) {
    if (isReal && !hasDebian) {
      console.log(`note: ${name} is left out: its files come from Debian’s packages.`);
      continue;
    }
    it(name, async (t) => {
      const page = await engine.newPage(t);
      const outcomes = [];
      for (const form of forms) {
        const left = await clean(
          snippetOf(form, {
            src: site.url('/fr.json'),
            embed: site.url('/cdn/embed.html'),
            url: site.url('/fr/news/1'),
            title: { value: 'Un événement', lang: 'fr', dir: 'ltr' },
          }),
        );
        t.diagnostic(`${form}: ${left}`);
        outcomes.push(await publishAndRead(page, site, left));
      }
      results[name] = outcomes;
      assert.deepEqual(outcomes, expected[name]);
    });
  }
});
