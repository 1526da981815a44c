// The style sheet of cards rendered ahead.
import { escapeHtml } from './escape.js';
import { bodyStyles } from '../lazy/html-body/body-styles.js';
import { enhancementStyles } from '../lazy/enhancements/enhancement-styles.js';
import { listStyles } from '../lazy/news-list/list-styles.js';
import { shareMenuStyles } from '../lazy/share-menu/share-menu-styles.js';
import { cardStyles } from '../templates/card-styles.js';
import { hostStyles } from '../templates/styles/host-styles.js';
import { noScriptListStyles, noScriptStyles } from './no-script-styles.js';

/** `styles`: `'inline'`, or the address of a file with `sheet`. */
export const styleElement = (styles: string, sheet: string): string =>
  styles === 'inline'
    ? `<style>${sheet}</style>`
    : `<link rel="stylesheet" href="${escapeHtml(styles)}">`;

/** The style sheet of every card rendered ahead: for a file of its own, whose address is the option `styles`. */
export const cardStyleSheet = (): string =>
  [cardStyles, bodyStyles, enhancementStyles, shareMenuStyles, noScriptStyles].join('');

/** The style sheet of every list rendered ahead, without that of its cards: for a file whose address is `listStyles`. */
export const listStyleSheet = (): string => hostStyles + listStyles + noScriptListStyles;
