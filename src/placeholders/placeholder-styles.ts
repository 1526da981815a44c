import { css } from '../styles/css.js';

/** Skeleton and failure, in the card's own frame. */
export const placeholderStyles = css``;
