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

/** The nodes that a document lists, and what they are about. */
const nodesOf = (json: unknown): unknown[] =>
  items(json)
    .flatMap((node) => [node, ...items(field(node, '@graph'))])
    .flatMap((node) => [
      node,
      ...['mainEntity', 'blogPost', 'blogPosts'].flatMap((key) => items(field(node, key))),
    ]);

/** The article: a news article before any other. */
export const articleNode = (json: unknown): unknown => {
  const articles = nodesOf(json).filter(isArticle);
  return (
    articles.find((node) => typesOf(node).some((type) => type.endsWith('newsarticle'))) ??
    articles[0]
  );
};

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
