import type { CardView } from '../view/card-view.js';
import type { Localize } from '../localization/localize.js';
import type { CardActions } from './card-actions.js';
import type { CardStatus } from './card-status.js';
import { renderLinkList } from './list.js';

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
  const list = { part: 'links', item: 'link', look: { group: 'group' }, label } as const;
  return renderLinkList(list, view, l10n, status, actions);
}
