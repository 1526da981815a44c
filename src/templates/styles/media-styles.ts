import { css } from '../../platform/css.js';

/** The picture and its credit. */
export const mediaStyles = css`
  .media {
    grid-area: m;
    align-self: start;
    position: relative;
    overflow: clip;
    aspect-ratio: var(--_ratio);
    background: var(--_fill);
  }
  .media img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: var(--_fit);
    object-position: 50% 30%;
  }
  /* Logos, and pictures smaller than the box: uncropped, on the box's background. */
  .media.whole img {
    object-fit: scale-down;
    object-position: 50% 50%;
    padding: 8px;
  }
  .media.failed {
    display: none;
  }
  .plain .media {
    border-radius: var(--_radius);
  }
  .credit {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    max-inline-size: 100%;
    padding: 0 8px;
    background: rgb(0 0 0 / 70%);
    color: #fff;
    /* Never cut, since naming the author is often a legal duty. */
    font-size: max(12px, 0.6875em);
    line-height: 1.5;
  }
`;
