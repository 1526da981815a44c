import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../domain/card-view.js';
import type { Localize } from '../localization/localize.js';

/** Notes that countries refer to, each once. */
export const renderNotes = (
  { notes }: CardView,
  { msg }: Localize,
): TemplateResult | typeof nothing =>
  notes.some(({ text }) => text)
    ? html`<div
        part="notes"
        role="note"
        aria-label=${msg('Notes', { id: 'notes', desc: 'Name of the footnotes, for screen readers' })}
      >
        ${notes.map(
          ({ id, marker, text }) =>
            text && html`<p id=${id} lang=${text.lang} dir=${text.dir}>${marker} ${text.value}</p>`,
        )}
      </div>`
    : nothing;
