import { css } from '../platform/css.js';

/** What only a card rendered ahead has: what opens without a script. */
export const aheadStyles = css`
  /* In a list of chips, the label is the chip. */
  .chips > .more > details {
    padding: 0;
    border: 0;
    background: none;
  }
  .more > details > summary {
    display: block;
    inline-size: fit-content;
    min-block-size: 24px;
    padding: 1px 8px;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 3);
    background: var(--euromed-news-card-chip-background, var(--_fill));
    cursor: pointer;
    list-style: none;
  }
  .more > details > summary::-webkit-details-marker {
    display: none;
  }
  .more > [open] > summary {
    display: none;
  }
  .more ul {
    display: flex;
    flex-wrap: wrap;
    list-style: none;
  }
  .more ul:not(.chips) {
    gap: 4px 12px;
    font-size: 1em;
  }
`;
