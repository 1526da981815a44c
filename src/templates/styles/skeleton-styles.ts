import { css } from '../../platform/css.js';

/** The shapes that stand for an article on its way. */
export const skeletonStyles = css`
  /* About what a card takes: what is below moves away once, not twice. */
  .skeleton.auto {
    min-block-size: calc(45em - 30cqi);
  }
  .skeleton i {
    block-size: 1em;
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  .skeleton.auto .head {
    justify-content: space-between;
  }
  .skeleton i:nth-child(3n + 2) {
    inline-size: 45%;
  }
  .skeleton:is(.compact, .headline) i:nth-child(n + 4) {
    display: none;
  }
`;
