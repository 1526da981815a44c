import { html, type TemplateResult } from 'lit/html.js';
import type { NoteView } from '../view/country-views.js';

/** The marker of a note: where the text around is no link, and a script follows the marker's, one that leads to the note. */
export const renderMarker = ({ marker, id }: NoteView, isLink: boolean): TemplateResult =>
  isLink
    ? html`<a class="marker" role="doc-noteref" href=${`#${id}`} aria-describedby=${id}
        >${marker}</a
      >`
    : html`<span class="marker">${marker}</span>`;

/**
 * Follows the link of a marker inside: fragments lead into the page, not into a shadow root. A listener for all
 * markers of a card, since a listener on each would keep Lit's objects of the whole list alive (decision 17).
 */
export function followMarker(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.marker');
  if (!link) return;
  event.preventDefault();
  (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1))?.focus();
}
