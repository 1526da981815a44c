// A page of a collection or feed as every layer sees it. Types only.
import type { Article } from './article.js';

/** One page of a collection or feed. */
export interface NewsCollection {
  /** Articles in the order of the collection, each address once; 100 at most. Their addresses are absolute. */
  items: readonly Article[];
  /** Address of the collection's next page, of the same origin as the page before; `undefined` after the last page. */
  next: string | undefined;
}
