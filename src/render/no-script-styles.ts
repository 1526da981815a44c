import { css } from '../platform/css.js';

/** Styles that only a prerendered card needs: for lists that unfold without a script. */
export const noScriptStyles = css`
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
  /* What was folded away goes on like what is above. */
  .more ul {
    font-size: 1em;
  }
  [part='links'] > .more {
    grid-column: 1 / -1;
  }
  [part='links'] > .more ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    font-size: calc(1em / 0.867);
  }
  .languages .more ul {
    display: flex;
    gap: 4px 12px;
  }
  /* On paper nothing is folded. */
  @media print {
    .more {
      display: block;
    }
    .more > details > summary {
      display: none;
    }
    .more > details::details-content {
      content-visibility: visible;
    }
  }
`;

/** Styles that only a prerendered list needs: its link to more news looks like the script's button. */
export const noScriptListStyles = css`
  a[part='more'] {
    display: grid;
    box-sizing: border-box;
    justify-self: center;
    align-items: center;
    min-block-size: 44px;
    padding: 0 24px;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 4);
    color: var(--_accent);
    font-weight: 600;
    text-decoration: none;
  }
  a[part='more']:hover {
    border-color: currentcolor;
  }
  a[part='more'][aria-disabled] {
    opacity: 0.6;
  }
  .later {
    visibility: hidden;
  }
  :host(:state(ready)) .later {
    visibility: visible;
  }
  @media print {
    a[part='more'] {
      display: none;
    }
  }
`;
