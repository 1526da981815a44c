import { boxStyles } from './styles/box-styles.js';
import { detailsStyles } from './styles/details-styles.js';
import { errorStyles } from './styles/error-styles.js';
import { footStyles } from './styles/foot-styles.js';
import { headStyles } from './styles/head-styles.js';
import { hostStyles } from './styles/host-styles.js';
import { layoutStyles } from './styles/layout-styles.js';
import { mediaStyles } from './styles/media-styles.js';
import { printStyles } from './styles/print-styles.js';
import { skeletonStyles } from './styles/skeleton-styles.js';
import { unseenStyles } from './styles/unseen-styles.js';
import { wideStyles } from './styles/wide-styles.js';

/**
 * The style sheet of the card; later rules win. Lengths are `em`, `px` and container units, since the page controls the
 * root font size and the viewport. docs/design.md explains the rules.
 */
export const cardStyles = [
  hostStyles,
  boxStyles,
  mediaStyles,
  headStyles,
  detailsStyles,
  footStyles,
  unseenStyles,
  skeletonStyles,
  wideStyles,
  layoutStyles,
  errorStyles,
  printStyles,
].join('');
