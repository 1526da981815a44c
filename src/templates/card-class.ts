import type { CardLook } from '../view/card-options.js';

/** Class names that the style sheet lays the card out by. */
export const cardClass = (
  { layout, imagePosition, appearance }: CardLook,
  withImage: boolean,
): string => `card ${layout} image-${imagePosition} ${appearance}${withImage ? ' with-image' : ''}`;
