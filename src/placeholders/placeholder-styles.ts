import { css } from '../styles/css.js';

/** Skeleton and failure, in the card's own frame. */
export const placeholderStyles = css`
  .skeleton i {
    block-size: 0.9em;
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  .skeleton i:first-of-type {
    block-size: 1.5em;
  }
  .skeleton i:nth-of-type(2),
  .skeleton i:last-child {
    inline-size: 45%;
  }
  .failure .head {
    align-items: start;
  }
  [part='retry'][aria-disabled='true'] {
    opacity: 0.6;
    cursor: progress;
  }
  [part='error'] {
    border-inline-start: 4px solid var(--_accent);
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton :is(i, .media) {
      animation: 1.6s ease-in-out infinite alternate breathe;
    }
    @keyframes breathe {
      to {
        opacity: 0.5;
      }
    }
  }
  @media print {
    [part='retry'] {
      display: none;
    }
  }
`;
