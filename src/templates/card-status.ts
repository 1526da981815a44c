import type { FoldableList } from '../view/folded-lists.js';
import type { NoScriptTemplates } from './no-script.js';

/** What the card shows besides the article. */
export interface CardStatus {
  /** Something is being loaded while the article stays. */
  busy: boolean;
  /** A quiet word about what failed, or what happened. */
  message: string;
  /** The message tells a screen reader what others see. */
  quiet: boolean;
  /** Tries again what failed; `undefined` where nothing did, or that does not help. */
  retry: (() => Promise<void>) | undefined;
  /** Slots that the page's author fills. */
  slotted: ReadonlySet<string>;
  /** The body that came as HTML, safe. */
  body: unknown;
  /** Says how many items of a list are folded away. */
  more: (list: FoldableList, count: number) => string;
  /** For readers without script; `undefined` in a browser. */
  noScript?: NoScriptTemplates;
}
