import { nothing } from 'lit/html.js';
import type { CardView } from '../domain/card-view.js';
import type { Localize } from '../localization/localize.js';
import { element, leaf } from './leaf.js';

/** Notes that countries refer to, each once. */
export function renderNotes(
  { notes }: CardView,
  { msg }: Localize,
): DocumentFragment | typeof nothing {
  if (!notes.some(({ text }) => text)) return nothing;
  const label = msg('Notes', { id: 'notes', desc: 'Name of the footnotes, for screen readers' });
  return leaf(notes, label, () => [
    element(
      'div',
      { part: 'notes', role: 'note', 'aria-label': label },
      ...notes.flatMap(({ id, marker, text }) =>
        text ? element('p', { id, lang: text.lang, dir: text.dir }, `${marker} ${text.value}`) : [],
      ),
    ),
  ]);
}
