import type { CardView } from '../view/card-view.js';
import type { Localize } from '../localization/localize.js';
import { renderLinkList } from './list.js';

/** Links for more information. */
export const renderLinks = ({ links, target }: CardView, { msg }: Localize): unknown =>
  renderLinkList(
    'links',
    'link',
    { group: 'group' },
    msg('For more information', {
      id: 'links',
      desc: 'Label of the list of links to further documents',
    }),
    links,
    target,
  );
