import type { CardView } from '../view/card-view.js';
import type { Localize } from '../localization/localize.js';
import type { CardActions } from './card-actions.js';
import type { CardStatus } from './card-status.js';
import { renderLinkList } from './list.js';

/** Subjects of the article, as chips. */
export function renderTopics(
  view: CardView,
  l10n: Localize,
  status: CardStatus,
  actions: CardActions,
): unknown {
  const label = l10n.msg('Topics', {
    id: 'topics',
    desc: 'Label of the list of subjects of the article',
  });
  const look = { group: 'group', list: 'chips' };
  return renderLinkList(
    { part: 'topics', item: 'topic', look, label },
    view,
    l10n,
    status,
    actions,
  );
}
