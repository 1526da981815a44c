import type { TemplateResult } from 'lit/html.js';

/** What a card that is rendered ahead shows in place of what needs a script. */
export interface NoScriptTemplates {
  /** The share button and its menu. */
  share: unknown;
  /** The last item of a list that is folded, with the label `text`: holds the items folded away. */
  more: (text: string, items: readonly unknown[], classes: string | undefined) => TemplateResult;
}
