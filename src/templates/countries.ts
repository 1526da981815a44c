import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../view/card-view.js';
import type { CountryView } from '../view/country-views.js';
import type { Localize } from '../localization/localize.js';
import type { CardActions } from './card-actions.js';
import type { CardStatus } from './card.js';
import { renderList } from './list.js';
import { staticSubtree } from './static-subtree.js';

/** So many countries are shown (the style sheet's number too) where there are more than so many. */
const shownFolded = 10;
const foldAbove = 12;

/** Some of the countries are folded away. */
export const isFolded = ({ countries }: CardView): boolean => countries.length > foldAbove;

const renderChip = (
  { text: { value, lang, dir }, href, code = '', note }: CountryView,
  target: string,
  { selectCountry }: CardActions,
): TemplateResult => {
  // The marker belongs to the name: inside its isolate it stands at the name's end in both directions.
  const name = note ? html`${value}<span class="marker">${note.marker}</span>` : value;
  return href
    ? html`<li>
        <a
          part="country"
          href=${href}
          target=${target || nothing}
          rel="noopener"
          lang=${lang}
          dir=${dir}
          aria-describedby=${note?.id ?? nothing}
          @click=${(event: Event) => selectCountry(event, code)}
          >${name}</a
        >
      </li>`
    : html`<li>
        <bdi part="country" lang=${lang} dir=${dir} aria-describedby=${note?.id ?? nothing}
          >${name}</bdi
        >
      </li>`;
};

/** Chips of the countries covered. */
export function renderCountries(
  view: CardView,
  { msg }: Localize,
  { more }: CardStatus,
  actions: CardActions,
): TemplateResult | typeof nothing {
  const { countries, target } = view;
  const count = countries.length;
  if (!count) return nothing;
  const chips = staticSubtree(countries, target, () =>
    countries.map((country) => renderChip(country, target, actions)),
  );
  return renderList(
    'countries',
    { group: 'group', list: 'chips' },
    msg('Countries covered', {
      id: 'countries',
      desc: 'Label of the list of countries and territories that the article is about',
    }),
    isFolded(view)
      ? html`${chips}
          <li class="more">
            <button type="button" aria-expanded="false" @click=${actions.unfold}>
              ${more(count - shownFolded)}
            </button>
          </li>`
      : chips,
  );
}
