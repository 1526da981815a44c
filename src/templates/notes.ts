import { html, nothing } from 'lit/html.js';
import type { CardView } from '../view/card-view.js';
import { staticSubtree } from './static-subtree.js';

/** The notes that countries refer to. */
export const renderNotes = ({ notes }: CardView): unknown =>
  notes.length
    ? staticSubtree(
        notes,
        '',
        () =>
          html`<div part="notes" role="note">
            ${notes.map(
              ({ id, marker, text }) =>
                html`<p id=${id} tabindex="-1" lang=${text.lang} dir=${text.dir}>
                  ${`${marker} ${text.value}`}
                </p>`,
            )}
          </div>`,
      )
    : nothing;
