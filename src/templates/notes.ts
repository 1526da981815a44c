import { nothing } from 'lit/html.js';
import type { CardView } from '../view/card-view.js';
import { element, leaf } from './leaf.js';

/** Notes that countries refer to, each once. */
export const renderNotes = ({ notes }: CardView): DocumentFragment | typeof nothing =>
  notes.some(({ text }) => text)
    ? leaf(notes, '', () => [
        element(
          'div',
          { part: 'notes', role: 'note' },
          ...notes.flatMap(({ id, marker, text }) =>
            text
              ? element('p', { id, lang: text.lang, dir: text.dir }, `${marker} ${text.value}`)
              : [],
          ),
        ),
      ])
    : nothing;
