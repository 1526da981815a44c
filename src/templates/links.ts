import type { nothing, TemplateResult } from 'lit/html.js';
import type { CardView } from '../domain/card-view.js';
import type { Localize } from '../localization/localize.js';
import { renderItem, renderList } from './list.js';

/** Links for more information. */
export const renderLinks = (
  { links, target }: CardView,
  { msg }: Localize,
): TemplateResult | typeof nothing =>
  renderList(
    'links',
    msg('For more information', {
      id: 'links',
      desc: 'Label of the list of links to further documents',
    }),
    links.map(({ text, href }) => renderItem('link', text, href, target)),
  );
