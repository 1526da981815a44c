import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView, LinkView } from '../view/card-view.js';
import type { NoteView } from '../view/country-views.js';
import type { Localize } from '../localization/localize.js';
import { type FoldableList, foldedCount, isShown } from '../view/folded-lists.js';
import { renderLabel } from '../localization/render-label.js';
import type { NoScriptTemplates } from './no-script.js';
import type { CardActions } from './card-actions.js';
import type { CardStatus } from './card-status.js';
import { renderMarker } from './note-marker.js';
import { staticSubtree } from './static-subtree.js';

/** An item of a list: a link, or a text without an address, isolated from the direction of the texts around. */
export function renderItem(
  part: string,
  { text: { value, lang, dir }, href }: LinkView,
  target: string,
  note?: NoteView,
  select?: (event: Event) => void,
  isScripted = true,
): TemplateResult {
  // The marker is inside the name's isolate, so that it is at the name's end in both directions.
  const name = note ? html`${value}${renderMarker(note, !href && isScripted)}` : value;
  return href
    ? html`<li>
        <a
          part=${part}
          href=${href}
          target=${target || nothing}
          rel="noopener"
          lang=${lang}
          dir=${dir}
          aria-describedby=${note?.id ?? nothing}
          @click=${select}
          >${name}</a
        >
      </li>`
    : html`<li>
        <bdi part=${part} lang=${lang} dir=${dir} aria-describedby=${note?.id ?? nothing}
          >${name}</bdi
        >
      </li>`;
}

/**
 * A list under its label, which is also its accessible name. `part`: CSS part of the list, and id of the label;
 * `describedBy`: id of an element that tells the list from those of other cards.
 */
export const renderList = (
  part: string,
  classes: { group: string; list?: string; describedBy?: string },
  l10n: Localize,
  label: string,
  items: unknown,
): TemplateResult =>
  html`<div class=${classes.group}>
    <span class="label" id=${part}>${renderLabel(l10n, label)}</span>
    <ul
      part=${part}
      class=${classes.list ?? nothing}
      role="list"
      aria-labelledby=${part}
      aria-describedby=${classes.describedBy ?? nothing}
    >
      ${items}
    </ul>
  </div>`;

/** The button that shows the items folded away; `text`: its label. */
export const renderMore = (
  list: FoldableList,
  text: string,
  l10n: Localize,
  { unfold }: CardActions,
): TemplateResult =>
  html`<li class="more">
    <button
      type="button"
      id=${`more-${list}`}
      aria-labelledby=${`more-${list} ${list}`}
      aria-expanded="false"
      @click=${unfold}
    >
      ${renderLabel(l10n, text)}
    </button>
  </li>`;

/** A folded list for readers without script. */
export const renderFolded = (
  list: FoldableList,
  classes: string | undefined,
  items: readonly unknown[],
  view: CardView,
  text: string,
  noScript: NoScriptTemplates,
): unknown => [
  items.filter((_, index) => isShown(list, view, index)),
  noScript.more(
    text,
    items.filter((_, index) => !isShown(list, view, index)),
    classes,
  ),
];

/** Options of a foldable list. `part`: CSS part of the list, and name of its items in the view. */
export interface FoldableListOptions {
  part: FoldableList;
  classes: { group: string; list?: string };
  label: string;
}

/** A list that is folded if it is long; nothing if it is empty. */
export function renderFoldableList(
  { part, classes, label }: FoldableListOptions,
  renderItems: () => readonly unknown[],
  view: CardView,
  l10n: Localize,
  { more, noScript }: CardStatus,
  actions: CardActions,
): unknown {
  const { [part]: items, target } = view;
  if (!items.length) return nothing;
  const render = (rendered: unknown) => renderList(part, classes, l10n, label, rendered);
  const folded = foldedCount(part, view);
  if (!folded)
    return staticSubtree(items, l10n.locale + label + target, () => render(renderItems()));
  const text = more(part, folded);
  if (noScript)
    return render(renderFolded(part, classes.list, renderItems(), view, text, noScript));
  // The list's element stays, so that an unfolded list stays unfolded.
  return render(
    html`${staticSubtree(items, target, renderItems)}${renderMore(part, text, l10n, actions)}`,
  );
}
