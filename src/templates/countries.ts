import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../view/card-view.js';
import type { CountryView } from '../view/country-views.js';
import { foldedAway } from '../view/folded-lists.js';
import type { Localize } from '../localization/localize.js';
import type { CardActions } from './card-actions.js';
import type { CardStatus } from './card-status.js';
import { renderItem, renderList, renderMore } from './list.js';
import { staticSubtree } from './static-subtree.js';

const renderChip = (
  country: CountryView,
  target: string,
  { selectCountry }: CardActions,
): TemplateResult => {
  const { code = '', note } = country;
  const select = (event: Event) => selectCountry(event, code);
  return renderItem('country', country, target, note, select);
};

/** Chips of the countries covered. */
export function renderCountries(
  view: CardView,
  l10n: Localize,
  { more }: CardStatus,
  actions: CardActions,
): unknown {
  const { countries, target } = view;
  if (!countries.length) return nothing;
  const label = l10n.msg('Countries covered', {
    id: 'countries',
    desc: 'Label of the list of countries and territories that the article is about',
  });
  const render = (items: unknown) =>
    renderList('countries', { group: 'group', list: 'chips' }, l10n, label, items);
  const renderChips = () => countries.map((country) => renderChip(country, target, actions));
  const folded = foldedAway('countries', view);
  if (!folded)
    return staticSubtree(countries, l10n.locale + label + target, () => render(renderChips()));
  // The list stays, and with it whether a reader has unfolded it.
  return render(
    html`${staticSubtree(countries, target, renderChips)}${renderMore('countries', more('countries', folded), l10n, actions)}`,
  );
}
