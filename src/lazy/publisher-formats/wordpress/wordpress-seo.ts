// Reads metadata that Yoast and All in One SEO add to a post.
import type { ArticlePublisher } from '../../../article/article.js';
import { decodeEntities } from '../shared/html-text.js';
import { field, items, stringOf } from '../shared/json-value.js';

const heads = ['yoast_head_json', 'aioseo_head_json'];

const typesOf = (node: unknown): string => items(field(node, '@type')).map(stringOf).join(' ');

/** Schema.org nodes about the post, the article's before the page's. */
export const seoGraph = (post: unknown): unknown[] => {
  const nodes = heads.flatMap((head) => items(field(post, head, 'schema', '@graph')));
  return ['Article|BlogPosting', 'WebPage'].flatMap((types) =>
    nodes.filter((node) => new RegExp(`(${types})\\b`).test(typesOf(node))),
  );
};

/** The first text under any of `keys`, decoded. */
export const seoText = (post: unknown, ...keys: string[]): string =>
  heads
    .flatMap((head) => keys.map((key) => decodeEntities(stringOf(field(post, head, key))).trim()))
    .find(Boolean) ?? '';

export function seoPublisher(post: unknown): ArticlePublisher | undefined {
  const name = seoText(post, 'og_site_name', 'og:site_name');
  const organization = heads
    .flatMap((head) => items(field(post, head, 'schema', '@graph')))
    .find((node) => /Organization|WebSite/.test(typesOf(node)) && stringOf(field(node, 'url')));
  const label = name || decodeEntities(stringOf(field(organization, 'name')));
  const url = stringOf(field(organization, 'url'));
  return label ? { name: label, ...(url && { url }) } : undefined;
}
