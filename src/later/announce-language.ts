import type { CardView } from '../domain/card-view.js';
import { type Localize, str } from '../localization/localize.js';

/** Said to screen readers after the reader chose another language. */
export const announceLanguage = ({ languages }: CardView, { msg }: Localize): string =>
  msg(str`Now in ${languages.find(({ current }) => current)?.name.value ?? ''}`, {
    id: 'language-changed',
    desc: 'Read out after the article changed to the language named',
  });
