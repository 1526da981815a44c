import { html, type nothing, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../domain/card-view.js';
import type { Localize } from '../localization/localize.js';
import type { CardActions } from './card-actions.js';
import type { CardStatus } from './card.js';
import { renderItem, renderList } from './list.js';

/** So many countries are shown (the style sheet's number too) where there are more than so many. */
const shownFolded = 10;
const foldAbove = 12;

/** Chips of the countries covered. */
export const renderCountries = (
  { countries, target }: CardView,
  { msg }: Localize,
  { more }: CardStatus,
  { selectCountry, unfold }: CardActions,
): TemplateResult | typeof nothing => {
  const items = countries.map(({ name, code = '', href, note }) =>
    renderItem('country', name, href, target, note, (event) => selectCountry(event, code)),
  );
  if (items.length > foldAbove)
    items.push(
      html`<li class="more">
        <button type="button" aria-expanded="false" @click=${unfold}>
          ${more(items.length - shownFolded)}
        </button>
      </li>`,
    );
  return renderList(
    'countries',
    msg('Countries covered', {
      id: 'countries',
      desc: 'Label of the list of countries and territories that the article is about',
    }),
    items,
    'group',
    true,
  );
};
