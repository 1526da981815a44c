// Every JSON the pages ask for, by its path.
import { readFileSync } from 'node:fs';
import { blueskyThread } from './bluesky-thread.mjs';
import { longBody } from './long-body.mjs';
import { nativeArticle } from './native-article.mjs';

const path = new URL('../contenders/shared/article.json', import.meta.url);
const original = readFileSync(path, 'utf8');

export const article = JSON.parse(original);

/** Lengths of the body, in kB, by which the size measure asks for `article-<kB>.json`. */
export const bodySizes = [1, 10, 100];

/** Numbers of items, by which the list measure asks for `feed-<items>.json`. */
export const listLengths = [6, 50];

/** So many items of one feed, each another one. */
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
  return all;
}
