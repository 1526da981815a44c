// Hydrates a prerendered list: reads its articles from the records of its cards, which hydrate themselves.
import type { Article } from '../../article/article.js';
import { matchesTag, recordIn } from './read-record.js';
import type { RenderedListRecord, RenderedRecord } from './rendered-record.js';

/** What hydration needs of the list's element. */
export interface ListHydrationContext {
  list: HTMLElement;
  root: ShadowRoot | null;
  /** Language wanted now (BCP 47). */
  lang: string;
  /** Validates an article in the native format; `null` for anything else. */
  read: (json: unknown, base: string) => Article | null;
}

/** A hydrated list. */
export interface HydratedList {
  /** The articles on show, in their order. */
  items: readonly Article[];
  /** Further items exist, in the document or on further pages. */
  more: boolean;
  /** The items are from several sources. */
  merged: boolean;
  /** The prerendered root element. */
  rendered: Element;
}

/** Hydrates a list; `undefined` where a record is missing or malformed, or the tag or the language wanted has changed. */
export function hydrateList(context: ListHydrationContext): HydratedList | undefined {
  const { list, root, lang, read } = context;
  const rendered = root?.querySelector('.root');
  const record = recordIn<RenderedListRecord>(root);
  if (!rendered || !record) return;
  try {
    if (record.lang !== lang || !matchesTag(list, record.attributes)) return;
    const items = [...rendered.querySelectorAll('[part=item] > *')].map(({ shadowRoot }) => {
      const { original, base } = recordIn<RenderedRecord>(shadowRoot)!;
      return read(original, new URL(base, list.baseURI).href);
    });
    if (!items.length || !items.every((item) => item !== null)) return;
    return { items, more: !!record.more, merged: !!record.merged, rendered };
  } catch {
    return undefined;
  }
}
