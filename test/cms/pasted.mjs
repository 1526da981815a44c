// For the tests of pasted snippets: the snippets, and the files of results.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { createSnippet } from '../../dist/npm/snippets.js';
import { recipesDigest } from './recipes.mjs';

/** The snippet for a kind of place, of an article at one site; `title` as `{ value, lang, dir }`. */
export const snippetOf = (form, { src, url, embed, title }) =>
  createSnippet(form, {
    src,
    embed,
    attributes: { lang: title.lang },
    fallback: { url, title },
  });

/** In the published page: what a reader sees, once the card is settled; the link where there is no card. */
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
  if (link?.getBoundingClientRect().height > 0) return 'link';
  return document.body.innerText.includes('href=') ? 'source' : 'nothing';
};

/** Publishes a filtered snippet on a page with the script and a list of origins. Returns `card`, `frame`, `link`, `source` or `nothing`. */
export async function publishAndRead(page, site, left) {
  site.page(
    '/published',
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Published</title>
    <meta name="euromed-news-card-origins" content="self">
    <script type="module" src="/cdn/euromed-news-card.js"></script>${left}`,
  );
  await page.goto(site.url('/published'));
  return page.waitFor(seen);
}

/** Writes results for the documentation, where test/cms/all.mjs asks for them. */
export async function writeResults(name, results) {
  if (!process.env.WRITE_CMS_RESULTS) return;
  const date = new Date().toISOString().slice(0, 10);
  const file = fileURLToPath(new URL(`${name}-results.json`, import.meta.url));
  const options = { ...(await prettier.resolveConfig(file)), parser: 'json' };
  writeFileSync(
    file,
    await prettier.format(JSON.stringify({ date, recipes: recipesDigest, ...results }), options),
  );
}
