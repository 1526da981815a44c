import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../view/card-view.js';
import type { CountryView } from '../view/country-views.js';
import type { Localize } from '../localization/localize.js';
import { renderLabel } from './label.js';
import type { CardActions } from './card-actions.js';
import type { CardStatus } from './card.js';
import { renderLink, renderList } from './list.js';

/** So many countries are shown (the style sheet's number too) where there are more than so many. */
const shownFolded = 10;
const foldAbove = 12;

const renderChip = (
  country: CountryView,
  target: string,
  { selectCountry }: CardActions,
): TemplateResult => {
  const { code = '', note } = country;
  const select = (event: Event) => selectCountry(event, code);
  return html`<li>${renderLink('country', country, target, note, select)}</li>`;
};

/** Chips of the countries covered. */
export function renderCountries(
  { countries, target }: CardView,
  l10n: Localize,
  { more }: CardStatus,
  actions: CardActions,
): TemplateResult | typeof nothing {
  const count = countries.length;
  if (!count) return nothing;
  const chips = countries.map((country) => renderChip(country, target, actions));
  return renderList(
    'countries',
    { group: 'group', list: 'chips' },
    renderLabel(
      l10n,
      l10n.msg('Countries covered', {
        id: 'countries',
        desc: 'Label of the list of countries and territories that the article is about',
      }),
    ),
    count > foldAbove
      ? html`${chips}
          <li class="more">
            <button type="button" aria-expanded="false" @click=${actions.unfold}>
              ${renderLabel(l10n, more(count - shownFolded))}
            </button>
          </li>`
      : chips,
  );
}
