import type { CardView } from '../../view/card-view.js';
import { fillPlaceholders, str } from '../../localization/fill-placeholders.js';
import type { Localize } from '../../localization/localize.js';

/** Message for screen readers after the reader chose another language. */
export function announceLanguage({ languages }: CardView, l10n: Localize): string {
  const msg = fillPlaceholders(l10n.msg);
  const name = languages.find(({ current }) => current)?.name.value ?? '';
  return msg(str`Now in ${name}`, {
    id: 'language-changed',
    desc: 'Read out after the article changed to the language named',
  });
}
