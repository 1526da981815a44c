// Finds the article nodes of a JSON-LD document: a single node, a list, or a graph of nodes that refer to one another.
import { field, items, stringOf } from '../shared/json-value.js';

/** Types of a node, without the vocabulary, in lower case since producers write `imageObject`. */
export const typesOf = (node: unknown): string[] =>
  items(field(node, '@type')).map((type) =>
    stringOf(type)
      .replace(/^.*[/#:]/s, '')
      .toLowerCase(),
  );

const isArticle = (node: unknown): boolean =>
  typesOf(node).some((type) => /(article|blogposting)$/.test(type));

/** Keys under which pages and blogs contain their articles. */
const about = ['mainEntity', 'blogPost', 'blogPosts'];

/** The nodes of a document, and those that they contain under `keys`. */
const nodesOf = (json: unknown, keys = about): unknown[] =>
  items(json)
    .flatMap((node) => [node, ...items(field(node, '@graph'))])
    .flatMap((node) => [node, ...keys.flatMap((key) => items(field(node, key)))]);

/** The article node of a document; a `NewsArticle` before other articles. */
export const articleNode = (json: unknown): unknown => {
  const articles = nodesOf(json).filter(isArticle);
  return (
    articles.find((node) => typesOf(node).some((type) => type.endsWith('newsarticle'))) ??
    articles[0]
  );
};

const isNamed = (node: unknown): boolean =>
  (field(node, 'headline') ?? field(node, 'name')) !== undefined;

/** Whether an item of a list may describe an article: it has no type, or only a general one. */
const isEntry = (node: unknown): boolean =>
  isArticle(node) ||
  typesOf(node).every((type) => /^(listitem|thing|creativework|webpage|report)$/.test(type));

/**
 * The article nodes of a document, in the document's order: those of its lists, else all. An item that is only an address
 * is resolved to the article with that address; an item that is not an article is `undefined`.
 */
export function articleNodes(json: unknown): unknown[] {
  const nodes = nodesOf(json, [...about, 'hasPart']);
  const articles = nodes.filter(isArticle);
  const byAddress = new Map<string, unknown>();
  for (const node of articles)
    for (const key of ['@id', 'url', 'mainEntityOfPage']) {
      const value = items(field(node, key))[0];
      const address = stringOf(value) || stringOf(field(value, '@id'));
      if (address && !byAddress.has(address)) byAddress.set(address, node);
    }
  const entryOf = (element: unknown): unknown => {
    const item = items(field(element, 'item') ?? element)[0];
    const own = stringOf(item) ? { url: item } : item;
    const node =
      own === element ? own : { ...(element as object), '@id': undefined, ...(own as object) };
    if (isArticle(node) && isNamed(node)) return node;
    const address = stringOf(items(field(node, 'url'))[0]) || stringOf(field(node, '@id'));
    return byAddress.get(address) ?? (isEntry(node) ? node : undefined);
  };
  const entries = nodes
    .filter((node) => typesOf(node).includes('itemlist'))
    .flatMap((list) => items(field(list, 'itemListElement')))
    .map(entryOf);
  return entries.some(isNamed) ? entries : articles;
}

/** Resolves a reference, `{ "@id": … }`, to its node; returns other values unchanged. */
export type Resolve = (value: unknown) => unknown;

export function createResolve(json: unknown): Resolve {
  const nodes = new Map(
    nodesOf(json).flatMap((node) => {
      const id = stringOf(field(node, '@id'));
      return id ? [[id, node] as const] : [];
    }),
  );
  return (value) => {
    const id = stringOf(field(value, '@id'));
    const isReference = id && Object.keys(value as object).length === 1;
    return isReference ? (nodes.get(id) ?? value) : value;
  };
}
