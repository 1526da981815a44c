// Takes the pictures that the screenshot test compares: always in the same browser, with the same fonts.
import { createRequire } from 'node:module';
import { openPinnedChromium } from '../support/browser.mjs';
import { startSite } from '../support/server.mjs';

const root = new URL('../../../', import.meta.url);

const widths = [200, 360, 640, 1200];
const langs = ['fr', 'ar'];
const schemes = ['light', 'dark'];

const articles = {
  whole: { fr: 'euromed-migration-v.fr.json', ar: 'euromed-migration-v.ar.json' },
  short: { fr: 'short-news.fr.json', ar: 'short-news.ar.json' },
  many: { fr: 'many-countries.en.json', ar: 'many-countries.en.json' },
};

/** Functions that make a list, by subject, for each width. */
const lists = { list: 'layout="teaser"', lead: 'layout="featured"' };
const listWidths = [360, 1200];
const headings = { fr: 'Actualités', ar: 'الأخبار' };

// A small drawing, whose edges show how a layout crops the picture.
const picture = (
  width,
  height,
) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"
  width="${width}" height="${height}"><rect width="100%" height="100%" fill="#24549c"/><rect width="100%" height="34%"
  fill="#f2b84b"/><circle cx="50%" cy="34%" r="12%" fill="#e8643c"/></svg>`;

const face = (family, file, weight, range) => `@font-face {
  font-family: '${family}'; font-weight: ${weight}; src: url(/fonts/${file}) format('woff2'); unicode-range: ${range} }`;

const fonts = [400, 600, 700].flatMap((weight) => [
  face(
    'Pinned',
    `noto-sans/files/noto-sans-latin-${weight}-normal.woff2`,
    weight,
    'U+0000-00FF, U+2000-206F, U+20AC',
  ),
  face(
    'Pinned',
    `noto-sans/files/noto-sans-latin-ext-${weight}-normal.woff2`,
    weight,
    'U+0100-024F',
  ),
  face(
    'Pinned',
    `noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff2`,
    weight,
    'U+0600-06FF',
  ),
]);

const page = (
  lang,
  scheme,
) => `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<meta charset="utf-8"><title>Screenshots</title><script type="module" src="/cdn/euromed-news-card.js"></script>
<style>${fonts.join('\n')}
  html { color-scheme: ${scheme}; font-family: Pinned }
  body { margin: 0; inline-size: 1240px }
  div { margin: 8px }
</style>
${Object.entries(articles)
  .flatMap(([name, byLang]) =>
    widths.map(
      (width) => `<div id="${name}-${width}" style="inline-size:${width}px">
  <euromed-news-card src="/demo/articles/${byLang[lang]}" lang="${lang}" loading="eager"></euromed-news-card></div>`,
    ),
  )
  .join('\n')}
${Object.entries(lists)
  .flatMap(([name, attributes]) =>
    listWidths.map(
      (width) => `<div id="${name}-${width}" style="inline-size:${width}px">
  <euromed-news-list src="/demo/articles/latest-news.fr.json" count="4" more heading="${headings[lang]}" ${attributes}
    lang="${lang}" loading="eager"></euromed-news-list></div>`,
    ),
  )
  .join('\n')}`;

/** In the page: whether everything is loaded. */
async function settled() {
  const lists = [...document.querySelectorAll('euromed-news-list')];
  if (lists.some((list) => list.state !== 'ready')) return false;
  const inLists = lists.flatMap(({ shadowRoot }) => [
    ...shadowRoot.querySelectorAll('[part=item] > *'),
  ]);
  const own = [...document.querySelectorAll('euromed-news-card')];
  const cards = [...own, ...inLists];
  if (inLists.length !== 4 * lists.length) return false;
  if (cards.some((card) => card.state !== 'ready' || card.locale !== document.documentElement.lang))
    return false;
  for (const { shadowRoot } of cards) {
    for (const image of shadowRoot.querySelectorAll('img')) {
      image.loading = 'eager';
      await image.decode();
    }
    if (/^\D?\+\d+$/.test(shadowRoot.querySelector('#more-countries')?.textContent.trim() ?? ''))
      return false;
    if (shadowRoot.textContent.includes('*') && !shadowRoot.querySelector('[part=notes] p'))
      return false;
  }
  if (own.some((card) => card.children.length < 2)) return false;
  await document.fonts.ready;
  await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
  return document.fonts.status === 'loaded';
}

const subjects = [
  ...Object.keys(articles).flatMap((article) => widths.map((width) => [article, width])),
  ...Object.keys(lists).flatMap((list) => listWidths.map((width) => [list, width])),
];

/** Names of all pictures. */
export const screenshotNames = langs.flatMap((lang) =>
  schemes.flatMap((scheme) =>
    subjects.map(([subject, width]) => `${subject}-${lang}-${scheme}-${width}`),
  ),
);

const here = createRequire(import.meta.url);
const fetched = createRequire(new URL('test/npm-chromium/package.json', root));
const versionOf = (from, name) => from(`${name}/package.json`).version;

async function startSiteWithPictures() {
  const site = await startSite({
    folders: {
      '/cdn/': new URL('dist/cdn/', root),
      '/demo/': new URL('demo/', root),
      '/fonts/': new URL('node_modules/@fontsource/', root),
    },
  });
  for (const [file, width, height] of [
    ...[480, 768, 1200].map((width) => [`two-shores-${width}`, width, (width * 9) / 16]),
    ...[360, 600, 900].map((width) => [`lighthouse-${width}`, width, (width * 4) / 3]),
  ])
    site.route(`/demo/images/${file}.webp`, {
      body: picture(width, height),
      headers: { 'content-type': 'image/svg+xml' },
    });
  return site;
}

/** A busy machine may give a frame that is not painted yet: a picture counts when the next one is the same. */
async function takeOne(opened, article, width) {
  const element = await opened.native.$(`#${article}-${width}`);
  let last;
  for (let tries = 0; tries < 10; tries++) {
    const taken = Buffer.from(await element.screenshot());
    if (last?.equals(taken)) return taken;
    last = taken;
  }
  throw new Error(`#${article}-${width} looks different in every picture.`);
}

/**
 * Opens the browser and the pages. `takenWith` names the browser and the fonts; `take()` resolves to the
 * PNGs by name. `change`, if given, runs in the page before its pictures are taken.
 */
export async function openStudio() {
  const site = await startSiteWithPictures();
  const browser = await openPinnedChromium();
  return {
    takenWith: {
      chromium: browser.version,
      '@fontsource/noto-sans': versionOf(here, '@fontsource/noto-sans'),
      '@fontsource/noto-sans-arabic': versionOf(here, '@fontsource/noto-sans-arabic'),
      'dejavu-fonts-ttf': versionOf(fetched, 'dejavu-fonts-ttf'),
    },
    async take({ change } = {}) {
      const shots = new Map();
      for (const lang of langs)
        for (const scheme of schemes) {
          const opened = await browser.newPage();
          await opened.setViewport({ width: 1240, height: 900 });
          await opened.goto(site.page(`/${lang}-${scheme}`, page(lang, scheme)));
          await opened.waitFor(settled);
          if (change) await opened.evaluate(change);
          // The first picture of a page makes the browser paint all of the page.
          await opened.screenshot();
          for (const [subject, width] of subjects)
            shots.set(
              `${subject}-${lang}-${scheme}-${width}`,
              await takeOne(opened, subject, width),
            );
          await opened.close();
        }
      return shots;
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
