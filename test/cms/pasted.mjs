// For the tests of what is pasted: the snippets, and how what they found is written down.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { createSnippet } from '../../dist/npm/snippets.js';

/** The snippet for a kind of place, of an article at one site; `title` as `{ value, lang, dir }`. */
export const snippetOf = (form, { src, url, embed, title }) =>
  createSnippet(form, {
    src,
    embed,
    attributes: { lang: title.lang },
    fallback: { url, title },
  });

/** Keeps results for the documentation, where they are asked for (test/cms/all.mjs). */
export async function writeResults(name, results) {
  if (!process.env.WRITE_CMS_RESULTS) return;
  const date = new Date().toISOString().slice(0, 10);
  const file = fileURLToPath(new URL(`${name}-results.json`, import.meta.url));
  const options = { ...(await prettier.resolveConfig(file)), parser: 'json' };
  writeFileSync(file, await prettier.format(JSON.stringify({ date, ...results }), options));
}
