// Every JSON document that the pages request, by its path.
import { readFileSync } from 'node:fs';
import { blueskyThread } from './bluesky-thread.mjs';
import { longBody } from './long-body.mjs';
import { nativeArticle } from './native-article.mjs';

const path = new URL('../contenders/shared/article.json', import.meta.url);
const original = readFileSync(path, 'utf8');

export const article = JSON.parse(original);

/** Lengths of the body in kB: the size measure requests `article-<kB>.json`. */
export const bodySizes = [1, 10, 100];

/** Numbers of items: the list measure requests `feed-<items>.json`. */
export const listLengths = [6, 50];

/** A feed with this many different items. */
function feed(length) {
  const native = nativeArticle(article);
  return {
    items: Array.from({ length }, (_, i) => ({
      ...native,
      url: `${native.url}/${i + 1}`,
      title: `${i + 1}. ${native.title}`,
    })),
  };
}

/** Number of documents: the documents measure requests `article-<number>-of-many.json`. */
export const documentCount = 30;

/** More countries than a card shows at first. */
const countries = 'DZ EG IL JO LB LY MA MR PS SY TN TR AT BE BG CY CZ DE DK ES FI FR GR IT'.split(
  ' ',
);

/** An article with elements to tap on, and its translation, which link to each other. */
function tapped() {
  const native = nativeArticle(article);
  const translations = [
    { lang: 'fr', name: 'Français', url: `${native.url}`, src: '/native/article-taps.json' },
    { lang: 'ar', name: 'العربية', url: `${native.url}/ar`, src: '/native/article-taps-ar.json' },
  ];
  return {
    '/native/article-taps.json': { ...native, countries, translations },
    '/native/article-taps-ar.json': {
      ...native,
      lang: 'ar',
      url: `${native.url}/ar`,
      title: 'حوار حول المياه المشتركة في المتوسط',
      summary: 'يرافق البرنامج البلدان الشريكة والدول الأعضاء في حوار منتظم.',
      countries,
      translations,
    },
  };
}

export function documents() {
  const all = {
    '/article.json': original,
    '/native/article.json': JSON.stringify(nativeArticle(article)),
    '/xrpc/app.bsky.feed.getPostThread': JSON.stringify(blueskyThread(article)),
  };
  for (const size of bodySizes) {
    const longer = { ...article, body: longBody(article, size) };
    all[`/article-${size}.json`] = JSON.stringify(longer);
    all[`/native/article-${size}.json`] = JSON.stringify(nativeArticle(longer));
  }
  for (const length of listLengths)
    all[`/native/feed-${length}.json`] = JSON.stringify(feed(length));
  all['/article-taps.json'] = original;
  for (const [path, json] of Object.entries(tapped())) all[path] = JSON.stringify(json);
  for (let i = 0; i < documentCount; i += 1) {
    const other = { ...article, title: `${i + 1}. ${article.title}`, url: `${article.url}/${i}` };
    all[`/article-${i}-of-many.json`] = JSON.stringify(other);
    all[`/native/article-${i}-of-many.json`] = JSON.stringify(nativeArticle(other));
  }
  return all;
}
