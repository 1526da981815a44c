import type { TemplateResult } from 'lit/html.js';

/** Templates of a prerendered card in place of those that need a script. */
export interface NoScriptTemplates {
  /** The share button and its menu. */
  share: unknown;
  /** The last item of a folded list: a disclosure with the label `text` and the items that are folded away. */
  more: (text: string, items: readonly unknown[], classes: string | undefined) => TemplateResult;
}
