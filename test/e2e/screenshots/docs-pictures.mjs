// Takes the pictures of README and docs, as Chromium shows the one-script build.
//   npm run picture
import { mkdirSync } from 'node:fs';
import { openBrowser } from '../support/browser.mjs';
import { startSite } from '../support/server.mjs';

/** @param {string} lang @param {string} [attributes] */
const card = (lang, attributes = '') =>
  `<euromed-news-card src="/articles/euromed-migration-v.${lang}.json" lang="${lang}" loading="eager" ${attributes}></euromed-news-card>`;

/** Each layout in a room that it is made for (CSS pixels), in French and in Arabic. */
const rooms = { auto: 360, compact: 300, teaser: 280, headline: 300, featured: 720 };

const pictures = [
  ...Object.entries(rooms).map(([layout, width]) => {
    const columns = layout === 'featured' ? 1 : 2;
    return {
      file: `docs/images/layout-${layout}.png`,
      width: columns * (width + 24) + 24,
      style: `body { grid-template-columns: repeat(${columns}, ${width}px); align-items: start }`,
      body: card('fr', `layout="${layout}"`) + card('ar', `layout="${layout}"`),
    };
  }),
  {
    file: 'docs/images/cards.png',
    width: 960,
    style: 'body { grid-template-columns: 1fr 1fr }',
    body: card('fr') + card('ar'),
  },
  {
    file: 'docs/images/layouts.png',
    width: 1280,
    style: `.row { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px }
      .page { display: grid; grid-template-columns: minmax(0, 1fr) 300px; gap: 16px; align-items: start }
      .page > * { display: grid; gap: 16px }`,
    body: `<div class="row">
        ${card('fr', 'layout="teaser"')}${card('ar', 'layout="teaser"')}
        ${card('en', 'layout="teaser" appearance="filled"')}${card('fr', 'layout="teaser" appearance="plain"')}
      </div>
      <div class="page">
        <div>${card('fr', 'layout="featured"')}${card('ar', 'layout="featured" appearance="plain" image-position="end"')}</div>
        <div>${card('fr', 'layout="compact"')}${card('ar', 'layout="compact"')}
          ${card('en', 'layout="compact" appearance="plain" image-position="end"')}
          ${card('fr', 'layout="headline"')}${card('ar', 'layout="headline" appearance="plain"')}</div>
      </div>`,
  },
];

const site = await startSite({
  folders: {
    '/cdn/': new URL('../../../dist/cdn/', import.meta.url),
    '/articles/': new URL('../../../demo/articles/', import.meta.url),
    '/images/': new URL('../../../demo/images/', import.meta.url),
  },
});
mkdirSync('docs/images', { recursive: true });
const browser = await openBrowser('chromium');
for (const { file, width, style, body } of pictures) {
  site.page(
    '/',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title>
    <style>
      body { display: grid; gap: 24px; margin: 0; padding: 24px;
        background: #f5f6f8; font-family: 'Noto Sans', system-ui, sans-serif; }
      euromed-news-card { display: grid; }
      ${style}
    </style>
    <script type="module" src="/cdn/euromed-news-card.js"></script>
    ${body}`,
  );
  const page = await browser.newPage();
  await page.setViewport({ width, height: 1200 });
  await page.goto(site.url('/'));
  await page.waitFor(() =>
    [...document.querySelectorAll('euromed-news-card')].every(
      ({ state, shadowRoot }) =>
        state === 'ready' &&
        [...(shadowRoot?.querySelectorAll('img') ?? [])].every(({ complete }) => complete),
    ),
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await page.setViewport({ width, height });
  await page.screenshot(file);
  await page.close();
  console.log(file);
}
await browser.close();
await site.close();
