// What a server rendered becomes the card's own as it stands: nothing is rendered before something changes.
import type { Article } from '../../article/article.js';
import type { CurrentArticle } from '../../article/current-article.js';
import type { CardView } from '../../view/card-view.js';
import { restoreReaderState } from './restore-reader-state.js';
import { fits, recordIn } from './read-record.js';
import type { RenderedRecord } from './rendered-record.js';
import { type ReaderHandlers, delegateEvents } from './delegate-events.js';

export { hydrateList } from './hydrate-list.js';

/** What the take-over needs of the card's element. */
export interface HydrationContext {
  card: HTMLElement;
  root: ShadowRoot;
  /** An article of the native shape, checked; throws where there is none. */
  read: (json: unknown, base: string) => Article;
  /** What is on show, if an article is. */
  view: () => CardView | undefined;
  handlers: ReaderHandlers;
}

export interface HydratedCard {
  current: CurrentArticle;
  /** Language wanted, as the server had to take it (BCP 47). */
  lang: string;
  /** Does in the rendered card what the reader had done before: what is unfolded, and where the focus was. */
  restore: (focused: Element | null | undefined) => void;
}

/** `undefined` where the record is missing, broken, or of a tag that has changed since. */
export function hydrate(context: HydrationContext): HydratedCard | undefined {
  const { card, root, read } = context;
  const rendered = root.querySelector('.root');
  const record = recordIn<RenderedRecord>(root);
  if (!rendered || !record) return;
  try {
    if (!fits(card, record.attributes)) return;
    const { lang, shownLang } = record;
    // A site that does not know where it is put may have made addresses relative to the page.
    const base = new URL(record.base, card.baseURI).href;
    const original = read(record.original, base);
    const shown = record.shown ? read(record.shown, base) : original;
    delegateEvents(rendered, context.view, context.handlers);
    return {
      current: { original, shown, shownLang, base },
      lang,
      restore: (focused) => restoreReaderState(rendered, root, focused),
    };
  } catch {
    return undefined;
  }
}
