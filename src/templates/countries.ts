import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../domain/card-view.js';
import type { CountryView } from '../domain/country-views.js';
import type { Localize } from '../localization/localize.js';
import type { CardStatus } from './card.js';
import type { CardActions } from './card-actions.js';

/** So many countries are shown (the style sheet's number too) where there are more than so many. */
const shownFolded = 10;
const foldAbove = 12;

const renderCountry = (
  { name, code, href, note }: CountryView,
  target: string,
  { selectCountry }: CardActions,
): TemplateResult => {
  // The marker belongs to the name: inside its isolate it stands at the name's end in both directions.
  const label = html`<bdi lang=${name.lang} dir=${name.dir}
    >${name.value}${note ? html`<span class="marker">${note.marker}</span>` : nothing}</bdi
  >`;
  return href
    ? html`<a
        part="country"
        href=${href}
        target=${target || nothing}
        rel="noopener"
        aria-describedby=${note?.id ?? nothing}
        @click=${(event: Event) => selectCountry(event, code ?? '')}
        >${label}</a
      >`
    : html`<span part="country" aria-describedby=${note?.id ?? nothing}>${label}</span>`;
};

/** Chips of the countries covered. */
export const renderCountries = (
  { countries, target }: CardView,
  { msg }: Localize,
  { more }: CardStatus,
  actions: CardActions,
): TemplateResult | typeof nothing =>
  countries.length
    ? html`<div class="group">
        <span class="label" id="countries"
          >${msg('Countries covered', {
            id: 'countries',
            desc: 'Label of the list of countries and territories that the article is about',
          })}</span
        >
        <ul part="countries" class="chips" role="list" aria-labelledby="countries">
          ${countries.map((country) => html`<li>${renderCountry(country, target, actions)}</li>`)}
          ${
            countries.length > foldAbove
              ? html`<li class="more">
                  <button type="button" aria-expanded="false" @click=${actions.unfold}>
                    ${more(countries.length - shownFolded)}
                  </button>
                </li>`
              : nothing
          }
        </ul>
      </div>`
    : nothing;

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
