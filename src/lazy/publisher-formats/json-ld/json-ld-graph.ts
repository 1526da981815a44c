// Nodes of a JSON-LD document: alone, in a list, or in a graph whose nodes refer to one another.
import { field, items, stringOf } from '../shared/json-value.js';

/** Names of a node's types, in lower case and without vocabulary: producers write `imageObject`. */
export const typesOf = (node: unknown): string[] =>
  items(field(node, '@type')).map((type) =>
    stringOf(type)
      .replace(/^.*[/#:]/s, '')
      .toLowerCase(),
  );

const isArticle = (node: unknown): boolean =>
  typesOf(node).some((type) => /(article|blogposting)$/.test(type));

/** Keys under which a node, such as a page or a blog, holds its articles. */
const about = ['mainEntity', 'blogPost', 'blogPosts'];

/** The nodes that a document lists, and those that they hold under `keys`. */
const nodesOf = (json: unknown, keys = about): unknown[] =>
  items(json)
    .flatMap((node) => [node, ...items(field(node, '@graph'))])
    .flatMap((node) => [node, ...keys.flatMap((key) => items(field(node, key)))]);

/** The article: a news article before any other. */
export const articleNode = (json: unknown): unknown => {
  const articles = nodesOf(json).filter(isArticle);
  return (
    articles.find((node) => typesOf(node).some((type) => type.endsWith('newsarticle'))) ??
    articles[0]
  );
};

const isNamed = (node: unknown): boolean =>
  (field(node, 'headline') ?? field(node, 'name')) !== undefined;

/** What may stand for an article in a list: of nothing else than its page, a work or a thing. */
const isEntry = (node: unknown): boolean =>
  isArticle(node) ||
  typesOf(node).every((type) => /^(listitem|thing|creativework|webpage|report)$/.test(type));

/**
 * The articles of a document, in its order: those of its lists or, where these list none, all. An item of a list that
 * is only an address stands for the article of that address, wherever the document has it; `undefined` for one that is no
 * article.
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

/** Finds what `{ "@id": … }` stands for. */
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
