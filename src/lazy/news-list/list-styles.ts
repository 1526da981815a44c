import { css } from '../../platform/css.js';
import { unseenStyles } from '../../templates/styles/unseen-styles.js';

/** Styles of a list besides hostStyles: one column or, from a list's width of 30em, a grid. */
const ownStyles = css`
  .root {
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
  }
  [part='heading'] {
    margin: 0;
    font-family: var(--euromed-news-card-heading-font-family, inherit);
    font-size: clamp(1.125em, 1em + 1cqi, 1.5em);
    font-weight: 700;
    line-height: 1.25;
  }
  [part='heading']:is(:lang(ar), :lang(fa), :lang(ur), :lang(he)) {
    line-height: 1.6;
  }
  [part='list'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* Cards of a row have the same height. */
  [part='item'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }
  /* Without a height before their skeletons are here, all items would be near the viewport. */
  [part='item'] > [preview] {
    min-block-size: 4em;
  }
  @container (min-width: 30em) {
    [part='list'] {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    }
    .auto {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    }
    .featured > :first-child {
      grid-column: 1 / -1;
    }
  }
  :host([style*='min-block-size']) .waiting,
  :host([style*='min-height']) .waiting {
    contain: size;
    overflow: clip;
  }
  .notice {
    padding: 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  .failure {
    border-inline-start: 4px solid var(--_accent);
  }
  p {
    margin: 0;
  }
  .notice p + p,
  .notice button {
    margin-block-start: 8px;
  }
  button {
    justify-self: center;
    min-block-size: 44px;
    padding: 0 24px;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 4);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    border-color: currentcolor;
  }
  button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: progress;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .message {
    color: var(--_muted);
    text-align: center;
  }
  .printed {
    display: none;
  }
  @media print {
    button,
    .waiting {
      display: none;
    }
    .printed {
      display: block;
    }
  }
`;

export const listStyles = ownStyles + unseenStyles;
