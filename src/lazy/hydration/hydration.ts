// Hydrates a prerendered card: reads its article from the record, and handles events in the server's markup, which stays
// until the card has to render.
import type { Article } from '../../article/article.js';
import type { CurrentArticle } from '../../article/current-article.js';
import type { CardView } from '../../view/card-view.js';
import { restoreReaderState } from './restore-reader-state.js';
import { matchesTag, recordIn } from './read-record.js';
import type { RenderedRecord } from './rendered-record.js';
import { type ReaderHandlers, delegateEvents } from './delegate-events.js';

export { hydrateList } from './hydrate-list.js';

/** What hydration needs of the card's element. */
export interface HydrationContext {
  card: HTMLElement;
  root: ShadowRoot;
  /** Validates an article in the native format; throws for anything else. */
  read: (json: unknown, base: string) => Article;
  /** The view of the article on show; `undefined` until the card is hydrated. */
  view: () => CardView | undefined;
  handlers: ReaderHandlers;
}

/** A hydrated card. */
export interface HydratedCard {
  current: CurrentArticle;
  /** Language wanted when the server rendered (BCP 47). */
  lang: string;
  /** Restores unfolded lists and the focus after the card's first own rendering. */
  restore: (focused: Element | null | undefined) => void;
}

/** Hydrates a card; `undefined` where the record is missing or malformed, or the tag has changed. */
export function hydrate(context: HydrationContext): HydratedCard | undefined {
  const { card, root, read } = context;
  const rendered = root.querySelector('.root');
  const record = recordIn<RenderedRecord>(root);
  if (!rendered || !record) return;
  try {
    if (!matchesTag(card, record.attributes)) return;
    const { lang, shownLang } = record;
    // A static site that does not know its own address has records with relative ones.
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
