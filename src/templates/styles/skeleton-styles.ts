import { css } from '../../platform/css.js';

/** The skeleton: bars where the lines of text will be. */
export const skeletonStyles = css`
  /* Also hides the ellipsis where a layout cuts the bars after some lines. */
  .skeleton {
    color: transparent;
  }
  .skeleton i {
    background: linear-gradient(var(--_fill) 0 0) 0 50% / 100% 0.75em no-repeat;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
    font-style: normal;
    user-select: none;
  }
  /* As high as two rows of chips. */
  .skeleton .list {
    font-size: 0.8125em;
    line-height: 32px;
  }
  /* No higher than the height that the page reserves. */
  .skeleton.reserved,
  :host([style*='min-block-size']) .skeleton,
  :host([style*='min-height']) .skeleton {
    contain: size;
  }
`;
