// Makes the builder's snippets for its samples, by the builder's own functions, without a browser.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = new URL('../../', import.meta.url);

/** States of the builder, as in its address, by what only this sample shows. */
export const builderSamples = [
  { file: 'euromed-migration-v.fr.json', options: 'lang=fr' },
  { file: 'euromed-migration-v.ar.json', options: 'lang=ar&layout=featured' },
  { file: 'euromed-migration-v.en.json', options: 'lang=ar&body=full' },
  { file: 'harbour-measurements.fr.json', options: 'layout=teaser&appearance=filled' },
  { file: 'short-news.ar.json', options: '' },
  { file: 'hebrew-sample.he.json', options: 'lang=he&layout=compact&show=summary' },
  { file: 'many-countries.en.json', options: 'hide=image+share&heading-level=2' },
  {
    file: 'latest-news.fr.json',
    options: 'element=list&lang=ar&count=4&heading=%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1',
  },
  { file: 'latest-news.fr.json', options: 'element=list&layout=teaser&country=TN&more=more' },
];

const load = async (file) =>
  (await runnerImport(fileURLToPath(new URL(`demo/builder/${file}`, root)), { logLevel: 'error' }))
    .module;

/** The article that a sample shows, in the language of its card. */
async function articleIn(file, lang, readFound) {
  const { article } = await readFound(file);
  const { src } = article.translations?.find((one) => one.lang === lang) ?? {};
  return src && article.lang !== lang ? (await readFound(src.split('/').pop())).article : article;
}

/**
 * @param {object} host
 * @param {string} host.site folder of the site, with `articles/` and `card/`; ends with a slash
 * @param {number} [host.height] of what is on show, in CSS pixels
 * @returns {Promise<{ places: string[], snippetOf(sample: { file: string, options: string }, place: string): Promise<string> }>}
 */
export async function builderOf({ site, height = 600 }) {
  const [{ places }, { readState }, { snippetOf }, { findDocument }, { listLink }] =
    await Promise.all(
      ['state.ts', 'state-in-url.ts', 'snippet.ts', 'find-document.ts', 'list-link.ts'].map(load),
    );
  const { fallbackOf } = await import('../../dist/npm/snippets.js');
  const fetchText = async (url) => ({
    url,
    text: await readFile(new URL(`demo/articles/${url.split('/').pop()}`, root), 'utf8'),
  });
  const find = (lang) => (file) => findDocument(`${site}articles/${file}`, { lang, fetchText });
  return {
    places,
    async snippetOf({ file, options }, place) {
      const state = readState(`${options}&place=${place}`);
      const { lang = '' } = state.attributes;
      const found = await find(lang)(file);
      const fallback =
        found.feed && state.element === 'list'
          ? listLink(state, found.feed, 'en')
          : fallbackOf(await articleIn(file, lang, find(lang)), lang);
      const hosted = {
        script: `${site}card/euromed-news-card.js`,
        embed: `${site}card/embed.html`,
      };
      const sizes = { width: 480, height, phoneHeight: height };
      return snippetOf(state, { ...hosted, src: found.src, fallback, ...sizes });
    },
  };
}
