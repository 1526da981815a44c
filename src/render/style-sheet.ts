// The style sheets of prerendered cards and lists.
import { escapeHtml } from './escape.js';
import { bodyStyles } from '../lazy/html-body/body-styles.js';
import { enhancementStyles } from '../lazy/enhancements/enhancement-styles.js';
import { listStyles } from '../lazy/news-list/list-styles.js';
import { shareMenuStyles } from '../lazy/share-menu/share-menu-styles.js';
import { cardStyles } from '../templates/card-styles.js';
import { hostStyles } from '../templates/styles/host-styles.js';
import { noScriptListStyles, noScriptStyles } from './no-script-styles.js';

/** The element with the style sheet. `styles`: `'inline'`, or the address of a file with `sheet`. */
export const styleElement = (styles: string, sheet: string): string =>
  styles === 'inline'
    ? `<style>${sheet}</style>`
    : `<link rel="stylesheet" href="${escapeHtml(styles)}">`;

/** Returns the style sheet of prerendered cards, for a file whose address is the option `styles`. */
export const cardStyleSheet = (): string =>
  [cardStyles, bodyStyles, enhancementStyles, shareMenuStyles, noScriptStyles].join('');

/** Returns the style sheet of prerendered lists, without that of their cards, for a file whose address is the option `listStyles`. */
export const listStyleSheet = (): string => hostStyles + listStyles + noScriptListStyles;
