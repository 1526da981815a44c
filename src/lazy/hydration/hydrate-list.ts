// A list that a server rendered becomes the list's own as it stands. Its cards take themselves over.
import type { Article } from '../../article/article.js';
import { fits, recordIn } from './read-record.js';
import type { RenderedListRecord, RenderedRecord } from './rendered-record.js';

/** What the take-over needs of the list's element. */
export interface ListHydrationContext {
  list: HTMLElement;
  root: ShadowRoot | null;
  /** Language wanted now (BCP 47). */
  lang: string;
  /** An article of the native shape, checked; `null` where there is none. */
  read: (json: unknown, base: string) => Article | null;
}

export interface HydratedList {
  /** On show, in their order. */
  items: readonly Article[];
  /** There are more, here or on further pages. */
  more: boolean;
  /** The items are of several sources. */
  merged: boolean;
  /** Holds all that the server rendered. */
  rendered: Element;
}

/** `undefined` where a record is missing or broken, or where the tag or the language wanted has changed since. */
export function hydrateList(context: ListHydrationContext): HydratedList | undefined {
  const { list, root, lang, read } = context;
  const rendered = root?.querySelector('.root');
  const record = recordIn<RenderedListRecord>(root);
  if (!rendered || !record) return;
  try {
    if (record.lang !== lang || !fits(list, record.attributes)) return;
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
