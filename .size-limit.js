// @ts-check
// What readers download, after brotli as a good host sends it. A limit fails: against accidents, not features.
import { readdirSync } from 'node:fs';

const limits = {
  /** All that is loaded until a French card is complete: the script, whose French is inside. */
  firstCard: '32 kB',
  /** Any one language: what the first view says. */
  locale: '300 B',
  /** Any one language: what only chunks say. */
  lazyLocale: '800 B',
  /** Dates and names in a language that the engine does not know. */
  cldr: '1.4 kB',
  /** Names of all languages in themselves. */
  names: '4 kB',
  /** Everything in one file, lists and all languages included, with dates and names that engines lack: a fifth of it. */
  standalone: '120 kB',
  /** Beside the script on the iframe page. */
  embed: '5 kB',
  /** On the page around an iframe. */
  resize: '1 kB',
};

/** What is loaded when needed, by the name of its module. @type {Record<string, string>} */
const chunks = {
  'apply-overrides': '1.4 kB',
  'chip-links': '1 kB',
  'console-report': '1 kB',
  drupal: '14 kB',
  enhancements: '3.5 kB',
  'failure-messages': '2.2 kB',
  'folded-lists': '1.2 kB',
  'framed-links': '3 kB',
  'html-body': '14 kB',
  'html-page': '18 kB',
  'json-feed': '12 kB',
  'json-ld': '12 kB',
  'locale-hashes': '4 kB',
  'loose-documents': '6 kB',
  'news-list': '14 kB',
  'page-formats': '1 kB',
  recognition: '4 kB',
  retry: '1 kB',
  'share-menu': '8 kB',
  hydration: '1.5 kB',
  'upgrade-stand-ins': '2.5 kB',
  wordpress: '14 kB',
};

const CDN = 'dist/cdn';

/** @param {string} folder @param {(name: string) => string | undefined} limitOf */
const each = (folder, limitOf) =>
  readdirSync(`${CDN}/${folder}`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const name = file.replace(/-\w+\.js$/, '');
      const limit = limitOf(name);
      if (!limit) throw new Error(`${folder}/${name} has no limit: add one to .size-limit.js`);
      return { name: `${folder}/${name}`, path: `${CDN}/${folder}/${file}`, limit };
    });

/** @param {string} name */
const limitOfLocale = (name) => {
  if (name === 'names-cldr') return limits.names;
  if (name.endsWith('-cldr')) return limits.cldr;
  return name.endsWith('-lazy') ? limits.lazyLocale : limits.locale;
};

export default [
  { name: 'first card (fr)', path: `${CDN}/euromed-news-card.js`, limit: limits.firstCard },
  { name: 'standalone', path: `${CDN}/euromed-news-card.standalone.js`, limit: limits.standalone },
  { name: 'iframe page', path: `${CDN}/embed.js`, limit: limits.embed },
  { name: 'iframe heights', path: `${CDN}/embed-resize.js`, limit: limits.resize },
  ...each('locales', limitOfLocale),
  ...each('chunks', (name) => chunks[name]),
];
