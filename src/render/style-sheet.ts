// The style sheet of cards rendered ahead.
import { bodyStyles } from '../lazy/html-body/body-styles.js';
import { enhancementStyles } from '../lazy/enhancements/enhancement-styles.js';
import { shareMenuStyles } from '../lazy/share-menu/share-menu-styles.js';
import { cardStyles } from '../templates/card-styles.js';
import { aheadStyles } from './ahead-styles.js';

/** The style sheet of every card rendered ahead: for a file of its own, whose address is the option `styles`. */
export const cardStyleSheet = (): string =>
  [cardStyles, bodyStyles, enhancementStyles, shareMenuStyles, aheadStyles].join('');
