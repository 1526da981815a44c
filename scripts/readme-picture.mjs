// Takes the README's picture: the demo's article in French and in Arabic, as Chromium shows it.
//   npm run build:cdn && node scripts/readme-picture.mjs
import { mkdirSync } from 'node:fs';
import { openBrowser } from '../test/e2e/support/browser.mjs';
import { startSite } from '../test/e2e/support/server.mjs';

const file = 'docs/images/cards.png';
const site = await startSite({
  folders: {
    '/cdn/': new URL('../dist/cdn/', import.meta.url),
    '/articles/': new URL('../demo/articles/', import.meta.url),
    '/images/': new URL('../demo/images/', import.meta.url),
  },
});
site.page(
  '/',
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title>
  <style>
    body { display: grid; grid-template-columns: 1fr 1fr; gap: 24px; margin: 0; padding: 24px;
      background: #f5f6f8; font-family: 'Noto Sans', system-ui, sans-serif; }
    euromed-news-card { display: grid; }
  </style>
  <script type="module" src="/cdn/euromed-news-card.js"></script>
  <euromed-news-card src="/articles/euromed-migration-v.fr.json" lang="fr" loading="eager"></euromed-news-card>
  <euromed-news-card src="/articles/euromed-migration-v.ar.json" lang="ar" loading="eager"></euromed-news-card>`,
);

const browser = await openBrowser('chromium');
const page = await browser.newPage();
await page.setViewport({ width: 960, height: 1000 });
await page.goto(site.url('/'));
await page.waitFor(() =>
  [...document.querySelectorAll('euromed-news-card')].every(
    ({ state, shadowRoot }) => state === 'ready' && shadowRoot?.querySelector('img')?.complete,
  ),
);
await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
const height = await page.evaluate(() => document.documentElement.scrollHeight);
await page.setViewport({ width: 960, height });
mkdirSync('docs/images', { recursive: true });
await page.screenshot(file);
console.log(file);
await browser.close();
await site.close();
