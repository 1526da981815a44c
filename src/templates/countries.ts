import type { TemplateResult } from 'lit/html.js';
import type { CardView } from '../view/card-view.js';
import type { CountryView } from '../view/country-views.js';
import type { Localize } from '../localization/localize.js';
import type { CardActions } from './card-actions.js';
import type { CardStatus } from './card-status.js';
import { renderFoldableList, renderItem } from './list.js';

const renderChip = (
  country: CountryView,
  target: string,
  { selectCountry }: CardActions,
  isScripted: boolean,
): TemplateResult => {
  const { code = '', note } = country;
  const select = (event: Event) => selectCountry(event, code);
  return renderItem('country', country, target, note, select, isScripted);
};

/** Chips of the countries covered. */
export function renderCountries(
  view: CardView,
  l10n: Localize,
  status: CardStatus,
  actions: CardActions,
): unknown {
  const label = l10n.msg('Countries covered', {
    id: 'countries',
    desc: 'Label of the list of countries and territories that the article is about',
  });
  return renderFoldableList(
    { part: 'countries', classes: { group: 'group', list: 'chips' }, label },
    () =>
      view.countries.map((country) => renderChip(country, view.target, actions, !status.noScript)),
    view,
    l10n,
    status,
    actions,
  );
}
