import { css } from '../../platform/css.js';

/** The error message and the retry button. */
export const errorStyles = css`
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
  @media print {
    [part='retry'] {
      display: none;
    }
  }
`;
