import { css } from '../../platform/css.js';

/** The card's box, and resets of elements inside. */
export const boxStyles = css`
  /* Picture, head, details: under each other, or the picture beside the head. */
  .card {
    position: relative;
    display: grid;
    grid-template: 'm m m' '. h .' '. d .' 1fr / var(--_padding) minmax(0, 1fr) var(--_padding);
    overflow: clip;
    padding-block-end: var(--_padding);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  .filled {
    --_fill: light-dark(#e1e6ef, #333b48);
    border-color: transparent;
    --_own-background: light-dark(#f2f4f8, #1d222b);
  }
  .plain {
    --_own-padding: 0px;
    border: 0;
    border-radius: 0;
    --_own-background: transparent;
  }
  /* Far from the viewport a card is not laid out or painted; its height is guessed until then. */
  @supports not (-moz-appearance: none) {
    .many {
      content-visibility: auto;
      contain-intrinsic-block-size: 14em;
    }
    .many.lists {
      contain-intrinsic-block-size: 28em;
    }
    .many.picture {
      contain-intrinsic-block-size: 26em;
    }
    .many.picture.lists {
      contain-intrinsic-block-size: 40em;
    }
    .many.tile {
      contain-intrinsic-block-size: 24em;
    }
    .many.low {
      contain-intrinsic-block-size: 7em;
    }
  }
  /* Firefox ignores contain-intrinsic-block-size on a size container, so there it is set on the host. */
  @media not print {
    @supports (-moz-appearance: none) {
      :host(:state(many)) {
        content-visibility: auto;
        contain-intrinsic-block-size: 14em;
      }
      :host(:state(many):state(lists)) {
        contain-intrinsic-block-size: 28em;
      }
      :host(:state(many):state(picture)) {
        contain-intrinsic-block-size: 26em;
      }
      :host(:state(many):state(picture):state(lists)) {
        contain-intrinsic-block-size: 40em;
      }
      :host(:state(many):state(tile)) {
        contain-intrinsic-block-size: 24em;
      }
      :host(:state(many):state(low)) {
        contain-intrinsic-block-size: 7em;
      }
    }
  }
  .head,
  .details {
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-inline-size: 0;
  }
  .head {
    grid-area: h;
    padding-block-start: max(var(--_padding), var(--_gap));
  }
  .details {
    grid-area: d;
    gap: 0;
  }
  .details > * {
    margin-block-start: var(--_gap);
  }
  p,
  ul,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
  }
`;
