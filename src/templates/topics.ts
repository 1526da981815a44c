import type { CardView } from '../view/card-view.js';
import type { Localize } from '../localization/localize.js';
import type { CardActions } from './card-actions.js';
import type { CardStatus } from './card-status.js';
import { renderFoldableList, renderItem } from './list.js';

/** Chips of the article's topics. */
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
  return renderFoldableList(
    { part: 'topics', classes: { group: 'group', list: 'chips' }, label },
    () => view.topics.map((topic) => renderItem('topic', topic, view.target)),
    view,
    l10n,
    status,
    actions,
  );
}
