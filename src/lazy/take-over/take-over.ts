// What a server rendered becomes the card's own as it stands: nothing is rendered before something changes.
import type { Article } from '../../article/article.js';
import type { CurrentArticle } from '../../article/current-article.js';
import type { CardView } from '../../view/card-view.js';
import { restoreActs } from './restore-acts.js';
import { recordId, recordVersion, type RenderedRecord } from './rendered-record.js';
import { type ReaderActs, watchReader } from './watch-reader.js';

/** What the element lends. */
export interface TakeOverContext {
  card: HTMLElement;
  root: ShadowRoot;
  /** An article of the native shape, checked; throws where there is none. */
  read: (json: unknown, base: string) => Article;
  /** What is on show, if an article is. */
  view: () => CardView | undefined;
  acts: ReaderActs;
}

export interface TakenOver {
  current: CurrentArticle;
  /** Language wanted, as the server had to take it (BCP 47). */
  lang: string;
  /** Does in the rendered card what the reader had done before: what is unfolded, and where the focus was. */
  restore: (focused: Element | null | undefined) => void;
}

/** Attributes that do not change what is on show, or not by themselves. */
const otherAttributes = ['lang', 'loading', 'timeout'];

function recordIn(root: ShadowRoot): RenderedRecord | undefined {
  try {
    const element = root.getElementById(recordId);
    const record = JSON.parse(element?.getAttribute('value') ?? '') as RenderedRecord;
    return record.version === recordVersion ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the tag still says what it said on the server. */
function fits(card: HTMLElement, attributes: RenderedRecord['attributes']): boolean {
  const { observedAttributes } = card.constructor as unknown as { observedAttributes: string[] };
  return observedAttributes.every(
    (name) =>
      otherAttributes.includes(name) || card.getAttribute(name) === (attributes[name] ?? null),
  );
}

/** `undefined` where the record is missing, broken, or of a tag that has changed since. */
export function takeOver(context: TakeOverContext): TakenOver | undefined {
  const { card, root, read } = context;
  const rendered = root.querySelector('.root');
  const record = recordIn(root);
  if (!rendered || !record) return;
  try {
    if (!fits(card, record.attributes)) return;
    const { base, lang, shownLang } = record;
    const original = read(record.original, base);
    const shown = record.shown ? read(record.shown, base) : original;
    watchReader(rendered, context.view, context.acts);
    return {
      current: { original, shown, shownLang, base: String(base) },
      lang,
      restore: (focused) => restoreActs(rendered, root, focused),
    };
  } catch {
    return undefined;
  }
}
