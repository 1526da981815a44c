// What the builder gives for editors, in these editors and behind the filters of their systems: each sample is saved, and
// published on a page of another site, and shows what its tag shows there.
import { after, before, it } from 'node:test';
import { describeInEngines } from '../e2e/support/engines.mjs';
import { startSite } from '../e2e/support/server.mjs';
import { builderOf, builderSamples } from '../support/builder-snippets.mjs';
import { expectAsTags } from '../support/shown-layout.mjs';
import { hasDebian } from './debian-packages.mjs';
import { editors, saveIn } from './editors.mjs';
import { filters } from './filters.mjs';

/** By the builder's name of a place: the editors, with the filter behind each, where there is one. */
const systems = {
  classic: [['TinyMCE 6'], ['TinyMCE 7'], ['TinyMCE 8']],
  joomla: [['TinyMCE 6', 'Joomla’s Default Forbidden List']],
  drupal: [['CKEditor 5, all HTML allowed']],
  link: [
    ['CKEditor 5, as Drupal’s Basic HTML has it', 'Drupal’s Basic HTML'],
    ['CKEditor 5, as Drupal’s Basic HTML has it', 'TYPO3’s rich text'],
    ['TinyMCE 7', 'HTML Purifier, as Moodle has it'],
    ['CKEditor 4'],
    ['Quill 2'],
  ],
};

describeInEngines('the builder’s snippets in editors', (engine) => {
  let portal;
  let host;
  let builder;

  before(async () => {
    portal = await startSite({
      cors: true,
      folders: {
        '/card/': new URL('../../dist/cdn/', import.meta.url),
        '/articles/': new URL('../../demo/articles/', import.meta.url),
        '/images/': new URL('../../demo/images/', import.meta.url),
      },
    });
    host = await startSite({
      folders: { '/packages/': new URL('node_modules/', import.meta.url) },
    });
    builder = await builderOf({ site: portal.url('/') });
  });

  after(() => Promise.all([portal?.close(), host?.close()]));

  const snippetsFor = (place) =>
    Promise.all(builderSamples.map((sample) => builder.snippetOf(sample, place)));

  for (const [place, ways] of Object.entries(systems))
    for (const [editor, filter] of ways) {
      const name = `for the place “${place}” is the card in ${[editor, filter].filter(Boolean).join(', ')}`;
      if (filters[filter]?.isReal && !hasDebian) {
        console.log(`note: ${name}: left out, its files come from Debian’s packages.`);
        continue;
      }
      it(name, async (t) => {
        const page = await engine.newPage(t);
        page.waitTimeout = 20_000;
        const source = (await snippetsFor(place)).join('\n');
        const saved = await saveIn(page, host, editors[editor], source);
        const left = filter ? await filters[filter].clean(saved) : saved;
        t.diagnostic(left);
        host.page(
          '/published',
          `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Published</title>
          <meta name="euromed-news-card-origins" content="${portal.origin}">
          <script type="module" src="${portal.url('/card/euromed-news-card.js')}"></script>
          <main style="inline-size: 480px">${left}</main>`,
        );
        await page.goto(host.url('/published'));
        await expectAsTags(page, await snippetsFor('tag'), name);
      });
    }
});
