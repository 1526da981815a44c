import type { FoldableList } from '../view/folded-lists.js';
import type { NoScriptTemplates } from './no-script.js';

/** State of a card besides its article. */
export interface CardStatus {
  /** A reload or a translation is being loaded while the article stays on show. */
  busy: boolean;
  /** Message about a failure, or about the new language; empty without one. */
  message: string;
  /** The message is for screen readers only, since other readers see the change. */
  quiet: boolean;
  /** Repeats the request that failed; `undefined` without a failure, or where a retry does not help. */
  retry: (() => Promise<void>) | undefined;
  /** Names of the slots that the page's author filled. */
  slotted: ReadonlySet<string>;
  /** The sanitised body in HTML, as nodes or as a directive. */
  body: unknown;
  /** Label of the button that shows the items folded away. */
  more: (list: FoldableList, count: number) => string;
  /** Set on a server only: templates for readers without a script. */
  noScript?: NoScriptTemplates;
}
