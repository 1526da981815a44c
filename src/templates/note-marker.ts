import { html, type TemplateResult } from 'lit/html.js';
import type { NoteView } from '../view/country-views.js';

/** The marker of a note. `isLink`: the marker links to the note, which needs a script and a text that is not a link. */
export const renderMarker = ({ marker, id }: NoteView, isLink: boolean): TemplateResult =>
  isLink
    ? html`<a class="marker" role="doc-noteref" href=${`#${id}`} aria-describedby=${id}
        >${marker}</a
      >`
    : html`<span class="marker">${marker}</span>`;

/**
 * Follows a marker's link to its note, since fragments do not lead into shadow roots. One listener serves all markers of a
 * card: a listener on each would keep Lit's objects of the whole list in memory (decision 17).
 */
export function followMarker(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.marker');
  if (!link) return;
  event.preventDefault();
  (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1))?.focus();
}
