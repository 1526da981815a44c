import { css } from '../../platform/css.js';

/** The default layout in narrow and wide cards. */
export const wideStyles = css`
  @container (max-width: 20em) {
    .card {
      hyphens: auto;
      hyphenate-limit-chars: 12 4 4;
    }
  }
  @container (min-width: 40em) {
    .auto {
      --_own-title-size: clamp(1.25em, 0.8em + 1.1cqi, 1.75em);
    }
    /* The picture beside the head, as high as the head, up to a square. */
    .auto.with-image:not(.image-top, :has(.failed)) {
      --_own-image-size: calc((100cqi - 3 * var(--_padding)) * 0.4);
      grid-template:
        '. m . h .' '. d d d .' 1fr / var(--_padding) var(--_media) var(--_padding)
        minmax(0, 1fr) var(--_padding);
      padding-block-start: var(--_padding);

      &.image-end {
        grid-template:
          '. h . m .' '. d d d .' 1fr / var(--_padding) minmax(0, 1fr) var(--_padding)
          var(--_media) var(--_padding);
      }
      .head {
        padding: 0;
      }
      .media {
        align-self: stretch;
        inline-size: 100%;
        max-block-size: var(--_media);
        border-radius: var(--_radius);
      }
    }
    .group {
      grid-template-columns: 11em minmax(0, 1fr);
      align-items: baseline;
    }
  }
`;
