import { css } from '../../platform/css.js';

/** Languages, the share button, buttons. */
export const footStyles = css`
  /* Languages, on as many rows as needed, and the share button at the end of the first row. */
  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 8px 16px;
    margin-block-start: auto;
    font-size: max(12px, 0.875em);
  }
  .foot::before {
    content: '';
    grid-column: 1 / -1;
    margin-block: var(--_gap) 4px;
    border-block-start: 1px solid var(--_border);
  }
  /* No divider under a title alone. */
  .head:has(> [part='summary'][hidden])
    + .details
    > .message:first-of-type
    + .foot:not(:has(.languages))::before {
    border: 0;
    margin-block: 0 -8px;
  }
  /* Label and languages flow like one text. */
  .languages ul {
    display: inline;
    font-size: inherit;
  }
  .languages > .label,
  .languages li:not(:last-child) {
    margin-inline-end: 12px;
  }
  .languages li {
    display: inline-block;
  }
  /* Near the language or the button that the message is about. */
  .message {
    margin-block-start: auto;
    padding-block-start: var(--_gap);
    color: var(--_muted);
    font-size: max(12px, 0.875em);
  }
  /* The sentence fills the line first; the button stands beside it, or below. */
  .message:not(.unseen) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .message:not(.unseen) + .foot {
    margin-block-start: 0;
  }
  .foot > .languages {
    min-block-size: 32px;
    align-content: center;
    line-height: 24px;
  }
  .share {
    grid-column: 2;
  }
  [part='share-button'] {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  [part='share-button'] svg {
    inline-size: 1.15em;
    block-size: 1.15em;
  }
  button {
    min-block-size: 32px;
    margin: 0;
    padding: 0 12px;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 4);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  [part='language'] {
    display: inline-block;
    min-block-size: 24px;
    padding: 0;
    line-height: 24px;
    border: 0;
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  [part='language'][aria-current] {
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }
  [part='share-menu']:not(:popover-open) {
    display: none;
  }
`;
