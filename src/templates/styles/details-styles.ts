import { css } from '../../platform/css.js';

/** Countries, topics, links and notes. */
export const detailsStyles = css`
  .group {
    display: grid;
    gap: 8px;
  }
  .label {
    color: var(--_muted);
  }
  .group > .label {
    font-size: 0.8125em;
    font-weight: 600;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    list-style: none;
    font-size: 0.9375em;
  }
  li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  [part='links'] > li {
    flex: 1 17em;
  }
  .chips {
    gap: 8px 6px;
    font-size: 0.8125em;
  }
  .chips > li > * {
    display: block;
    min-block-size: 24px;
    padding: 1px 8px;
    /* Seen in forced colours and on paper. */
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 3);
    background: var(--euromed-news-card-chip-background, var(--_fill));
    color: var(--euromed-news-card-chip-color, var(--_color));
    text-decoration: none;
  }
  .chips > li > :is(a, button) {
    color: var(--euromed-news-card-chip-color, var(--_accent));
  }
  .chips:has(.more):not(.all) > :nth-child(n + 11):not(.more),
  .all > .more {
    display: none;
  }
  .marker {
    margin-inline-start: 0.2em;
  }
  [part='notes'] {
    color: var(--_muted);
    font-size: 0.8125em;
  }
`;
