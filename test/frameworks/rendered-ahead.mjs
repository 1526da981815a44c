// The recipes of docs/rendering.md for cards rendered ahead, by the very files that the page shows: each without a script, then
// with it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { describeInEngines } from '../e2e/support/engines.mjs';
import { startSite } from '../e2e/support/server.mjs';

const root = new URL('../../', import.meta.url);
const { title } = JSON.parse(
  readFileSync(new URL('demo/articles/euromed-migration-v.fr.json', root), 'utf8'),
);

/** In the page: what is on show, and whether the server's markup is unchanged. */
const look = () => {
  const cards = document.querySelectorAll('euromed-news-card');
  const { shadowRoot } = cards[0];
  const shown = shadowRoot?.querySelector('[part=title]');
  return {
    cards: cards.length,
    title: shown?.textContent.trim(),
    seen: !!shown?.getClientRects().length,
    stands: !!shadowRoot?.getElementById('rendered'),
  };
};
const asRendered = { cards: 1, title, seen: true, stands: true };

/**
 * @param {string} page path of the file in the folder that was built
 * @param {URL} output the folder
 */
export const testRenderedAhead = (page, output) =>
  describeInEngines('a card rendered ahead', (engine) => {
    let site;
    before(async () => {
      site = await startSite({ folders: { '/': output, '/news/': new URL('dist/cdn/', root) } });
      const html = readFileSync(new URL(page, output), 'utf8');
      site.page('/with', html);
      site.page('/without', html, { 'content-security-policy': "script-src 'none'" });
    });
    after(() => site.close());

    it('is complete without a script, and is hydrated by the script without a request', async (t) => {
      const tab = await engine.newPage(t);
      await tab.goto(site.url('/without'));
      assert.deepEqual(await tab.evaluate(look), asRendered);
      const other = await engine.newPage(t);
      site.requests.length = 0;
      await other.goto(site.url('/with'));
      await other.waitFor(() => document.querySelector('euromed-news-card').state === 'ready');
      assert.deepEqual(await other.evaluate(look), asRendered);
      const amiss = ({ path, status }) => path.endsWith('.json') || status >= 400;
      assert.deepEqual(site.requests.filter(amiss), []);
      const lines = await other.consoleLines();
      assert.deepEqual(
        lines.filter(({ type }) => /error|warn/.test(type)),
        [],
      );
      assert.deepEqual(await other.errors(), []);
    });
  });
