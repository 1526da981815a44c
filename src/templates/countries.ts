import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../view/card-view.js';
import type { CountryView } from '../view/country-views.js';
import type { Localize } from '../localization/localize.js';
import { renderLabel } from '../localization/render-label.js';
import type { CardActions } from './card-actions.js';
import type { CardStatus } from './card-status.js';
import { renderLink, renderList } from './list.js';
import { staticSubtree } from './static-subtree.js';

/** So many countries are shown (the style sheet's number too) where there are more than so many. */
const shownFolded = 10;
const foldAbove = 12;

/** Some of the countries are folded away. */
export const isFolded = ({ countries }: CardView): boolean => countries.length > foldAbove;

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
  view: CardView,
  l10n: Localize,
  { more }: CardStatus,
  actions: CardActions,
): unknown {
  const { countries, target } = view;
  const count = countries.length;
  if (!count) return nothing;
  const label = l10n.msg('Countries covered', {
    id: 'countries',
    desc: 'Label of the list of countries and territories that the article is about',
  });
  const render = (items: unknown) =>
    renderList('countries', { group: 'group', list: 'chips' }, l10n, label, items);
  const renderChips = () => countries.map((country) => renderChip(country, target, actions));
  if (!isFolded(view))
    return staticSubtree(countries, l10n.locale + label + target, () => render(renderChips()));
  // The list stays, and with it whether a reader has unfolded it.
  return render(
    html`${staticSubtree(countries, target, renderChips)}
      <li class="more">
        <button type="button" aria-expanded="false" @click=${actions.unfold}>
          ${renderLabel(l10n, more(count - shownFolded))}
        </button>
      </li>`,
  );
}
