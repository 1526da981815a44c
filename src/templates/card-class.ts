import type { CardLook } from '../view/card-options.js';

/** Class names by which the style sheet lays out the card. */
export const cardClass = (
  { layout, imagePosition, appearance }: CardLook,
  withImage: boolean,
): string => `card ${layout} image-${imagePosition} ${appearance}${withImage ? ' with-image' : ''}`;
