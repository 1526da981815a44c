import { css } from '../../platform/css.js';

/** What `layout` and `image-position` change; see docs/design.md. Each layout follows the card's own width. */
export const layoutStyles = css`
  /* Compact: a square thumbnail beside title and date. */
  .compact {
    --_own-padding: 12px;
    --_own-gap: 12px;
    --_own-ratio: 1;
    --_own-image-size: 88px;
    --_own-title-size: 1em;
    --_own-title-lines: 3;
    --_own-summary-lines: 3;
  }
  .headline {
    --_own-title-size: clamp(1em, 0.9em + 0.7cqi, 1.25em);
    --_own-padding: 12px;
    --_own-gap: 12px;
    --_own-title-lines: 3;
    --_own-summary-lines: 3;
  }
  :is(.compact, .headline).plain {
    --_own-padding: 0px;
  }
  :is(.compact, .headline) .head {
    gap: 4px;
    padding-block-start: var(--_padding);
  }
  :is(.compact, .headline) .meta {
    margin-block: 0;
    font-size: max(12px, 0.8125em);
  }
  .compact [part='title'] {
    font-weight: 600;
  }
  .headline [part='title'] {
    font-weight: 600;
  }
  .compact:has([part='title']:is(:lang(ar), :lang(fa), :lang(ur), :lang(he))) {
    --_own-title-size: 0.9375em;
  }
  .compact [part='title']:is(:lang(ar), :lang(fa), :lang(ur), :lang(he)) {
    line-height: 1.45;
  }
  .compact.with-image:not(.image-top, :has(.failed)) {
    grid-template:
      '. m . h .' '. c c c .' '. d d d .' 1fr / var(--_padding) var(--_media) var(--_gap)
      minmax(0, 1fr) var(--_padding);
    padding-block: min(var(--_padding), 10px);

    &.image-end {
      grid-template:
        '. h . m .' '. c c c .' '. d d d .' 1fr / var(--_padding) minmax(0, 1fr) var(--_gap)
        var(--_media) var(--_padding);
    }
    .head {
      padding: 0;
    }
    .media:has(img) {
      display: contents;
    }
    .media img,
    .media {
      grid-area: m;
      block-size: auto;
      aspect-ratio: var(--_ratio);
      border-radius: var(--_radius);
      background: var(--_fill);
    }
    /* Below the thumbnail, which the author's name would cover. */
    .credit {
      grid-area: c;
      position: static;
      padding: 2px 0 0;
      background: none;
      color: var(--_muted);
      line-height: 1.25;
    }
  }
  @container (max-width: 15em) {
    .compact {
      --_own-image-size: 64px;
    }
  }

  /* Teaser: picture, title, short summary; date and publisher at the bottom, where those of a row align. */
  .teaser {
    --_own-title-size: clamp(1.0625em, 0.9em + 1cqi, 1.375em);
    --_own-padding: clamp(12px, 4.5cqi, 16px);
    --_own-title-lines: 3;
    --_own-summary-lines: 3;
    grid-template-rows: auto 1fr auto;
  }
  .teaser.plain {
    --_own-padding: 0px;
  }
  .teaser .head {
    gap: 8px;
    padding-block-start: max(var(--_padding), 12px);
  }
  .teaser [part='summary'] {
    font-size: 0.9375em;
  }
  .teaser .meta {
    margin-block: auto 0;
    padding-block-start: 4px;
  }
  @container (min-width: 26em) {
    .teaser.with-image:is(.image-start, .image-end):not(:has(.failed)) {
      --_own-image-size: 38cqi;
      grid-template:
        'm . h .' 1fr 'm . d .' / var(--_media) max(var(--_padding), var(--_gap))
        minmax(0, 1fr) var(--_padding);

      &.image-end {
        grid-template: '. h . m' 1fr '. d . m' / var(--_padding) minmax(0, 1fr) var(--_padding) var(
            --_media
          );
      }
      .media {
        align-self: stretch;
        inline-size: 100%;
        margin-block-end: calc(-1 * var(--_padding));
      }
    }
  }

  /* Featured: a large picture beside a large title and the summary. */
  .featured {
    --_own-title-size: clamp(1.25em, 0.9em + 1.5cqi, 2.25em);
  }
  .featured [part='title'] {
    line-height: 1.2;
    text-wrap: balance;
  }
  .featured [part='title']:is(:lang(ar), :lang(fa), :lang(ur), :lang(he)) {
    line-height: 1.5;
  }
  .featured [part='summary'] {
    font-size: clamp(1em, 0.9em + 0.5cqi, 1.125em);
  }
  @container (min-width: 40em) {
    .featured.with-image:not(.image-top, :has(.failed)) {
      --_own-image-size: 50cqi;
      grid-template:
        'm . h .' 'm . d .' 1fr / var(--_media) max(var(--_padding), var(--_gap))
        minmax(0, 1fr) var(--_padding);

      &.image-end {
        grid-template: '. h . m' '. d . m' 1fr / var(--_padding) minmax(0, 1fr) var(--_padding) var(
            --_media
          );
      }
      .head {
        align-self: center;
        padding-block: var(--_padding);
      }
      .media {
        align-self: stretch;
        inline-size: 100%;
        margin-block-end: calc(-1 * var(--_padding));
      }
    }
  }

  /* In narrow cards: no visible label, and only the icon of the share button at the end of the row. */
  @container (max-width: 22em) {
    .languages > .label,
    [part='share-button'] > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    [part='share-button'] {
      padding: 0;
      inline-size: 32px;
      justify-content: center;
    }
    .foot {
      column-gap: 12px;
    }
  }
  @media (pointer: coarse) {
    [part='language'] {
      min-block-size: 44px;
      line-height: 44px;
    }
    .foot > .languages,
    [part='share-button'] {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
`;
