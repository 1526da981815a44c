// Labels of the share menu, and of its entries without a brand.
import type { Localize } from '../../localization/localize.js';

export const menuName = ({ msg }: Localize): string =>
  msg('Share this article', {
    id: 'share-title',
    desc: 'Heading of the list of ways to share the article: copy link, email, WhatsApp …',
  });

export const emailName = ({ msg }: Localize): string =>
  msg('Email', { id: 'share-email', desc: 'Entry of the list of ways to share: by email' });

export const closeName = ({ msg }: Localize): string =>
  msg('Close', { id: 'share-close', desc: 'Button that closes the list of ways to share' });
