import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { NoteView } from '../domain/country-views.js';
import type { TextView } from '../domain/text.js';

/** A text that is a link where it has an address, isolated from the texts around it. */
export const renderItem = (
  part: string,
  { value, lang, dir }: TextView,
  href: string | undefined,
  target: string,
  note?: NoteView,
  click?: (event: Event) => void,
): TemplateResult => {
  // The marker belongs to the name: inside its isolate it stands at the name's end in both directions.
  const content = note ? html`${value}<span class="marker">${note.marker}</span>` : value;
  const describedBy = note?.id ?? nothing;
  return href
    ? html`<li>
        <a
          part=${part}
          href=${href}
          target=${target || nothing}
          rel="noopener"
          lang=${lang}
          dir=${dir}
          aria-describedby=${describedBy}
          @click=${click ?? nothing}
          >${content}</a
        >
      </li>`
    : html`<li>
        <bdi part=${part} lang=${lang} dir=${dir} aria-describedby=${describedBy}>${content}</bdi>
      </li>`;
};

/** A list under its label, which is its name too; nothing where there are no items. */
export const renderList = (
  name: string,
  label: string,
  items: TemplateResult[],
  look = 'group',
  chips = false,
): TemplateResult | typeof nothing =>
  items.length
    ? html`<div class=${look}>
        <span class="label" id=${name} .textContent=${label}></span>
        <ul part=${name} class=${chips ? 'chips' : nothing} role="list" aria-labelledby=${name}>
          ${items}
        </ul>
      </div>`
    : nothing;
