import type { CardView } from '../view/card-view.js';
import type { Localize } from '../localization/localize.js';
import { renderLinkList } from './list.js';

/** Links for more information. */
export const renderLinks = ({ links, target }: CardView, l10n: Localize): unknown =>
  renderLinkList(
    'links',
    'link',
    { group: 'group' },
    l10n,
    l10n.msg('For more information', {
      id: 'links',
      desc: 'Label of the list of links to further documents',
    }),
    links,
    target,
  );
