import type { CardView } from '../view/card-view.js';
import type { Localize } from '../localization/localize.js';
import { renderLinkList } from './list.js';

/** Subjects of the article, as chips. */
export const renderTopics = ({ topics, target }: CardView, l10n: Localize): unknown =>
  renderLinkList(
    'topics',
    'topic',
    { group: 'group', list: 'chips' },
    l10n,
    l10n.msg('Topics', { id: 'topics', desc: 'Label of the list of subjects of the article' }),
    topics,
    target,
  );
