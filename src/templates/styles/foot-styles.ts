import { css } from '../../platform/css.js';

/** Languages, the share button, buttons. */
export const footStyles = css`
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block-start: auto;
    font-size: 0.875em;
  }
  .foot::before {
    content: '';
    flex-basis: 100%;
    margin-block: var(--_gap) 4px;
    border-block-start: 1px solid var(--_border);
  }
  .languages,
  .languages ul {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    font-size: inherit;
  }
  .share {
    margin-inline-start: auto;
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

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
