import type { CardView } from '../view/card-view.js';
import type { Localize } from '../localization/localize.js';
import type { CardActions } from './card-actions.js';
import type { CardStatus } from './card-status.js';
import { renderFoldableList, renderItem } from './list.js';

/** Links for more information. */
export function renderLinks(
  view: CardView,
  l10n: Localize,
  status: CardStatus,
  actions: CardActions,
): unknown {
  const label = l10n.msg('For more information', {
    id: 'links',
    desc: 'Label of the list of links to further documents',
  });
  return renderFoldableList(
    { part: 'links', classes: { group: 'group' }, label },
    () => view.links.map((link) => renderItem('link', link, view.target)),
    view,
    l10n,
    status,
    actions,
  );
}
