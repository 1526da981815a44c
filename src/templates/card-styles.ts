import { css } from '../platform/css.js';

/**
 * The card. Lengths are `em`, `px` and container units: the page's root size and viewport are not ours.
 * Private tokens (`--_…`) take the public ones, so that each default stands once.
 * What the rules follow is written down in docs/design.md.
 */
export const cardStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  :host([hidden]) {
    display: none;
  }
  /* Room reserved in the card's own style attribute is for the time of loading. Engines that do not know custom
     states keep it. */
  :host([style*='min-block-size']:is(:state(ready), :state(empty), :state(error))),
  :host([style*='min-height']:is(:state(ready), :state(empty), :state(error))) {
    min-block-size: 0 !important;
  }

  .root {
    /* Nothing that inherits gets in but what is named below. */
    all: initial;
    --_accent: var(--euromed-news-card-accent, light-dark(#039, #9cb8ff));
    --_own-background: light-dark(#fff, #15181e);
    --_color: var(--euromed-news-card-color, light-dark(#16191f, #eceff4));
    --_muted: var(--euromed-news-card-muted-color, light-dark(#4c5361, #aeb6c4));
    --_border: var(--euromed-news-card-border-color, light-dark(#d5dae2, #363d49));
    --_fill: light-dark(#eef1f6, #252b35);
    --_radius: var(--euromed-news-card-radius, 4px);
    --_own-padding: clamp(12px, 4.5cqi, 24px);
    --_own-gap: 16px;
    --_own-ratio: 16 / 9;
    --_fit: var(--euromed-news-card-image-fit, cover);
    --_own-title-lines: none;
    --_own-summary-lines: none;
    --_own-title-size: clamp(1.125em, 0.9em + 1.7cqi, 1.75em);
    --_own-image-size: 40%;
    display: grid;
    box-sizing: border-box;
    min-block-size: inherit;
    max-inline-size: var(--euromed-news-card-max-width, none);
    container-type: inline-size;
    /* What a card is wide where the page lets its content decide. */
    contain-intrinsic-inline-size: 320px;
    font-family: var(--euromed-news-card-font-family, inherit);
    font-size: var(--euromed-news-card-font-size, medium);
    color: var(--_color);
    color-scheme: inherit;
    visibility: inherit;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  /* What a layout sets for itself (--_own-…) on the card gives way to what the page sets. */
  .root,
  .card,
  [part='summary'] {
    --_background: var(--euromed-news-card-background, var(--_own-background));
    --_padding: var(--euromed-news-card-padding, var(--_own-padding));
    --_gap: var(--euromed-news-card-gap, var(--_own-gap));
    --_ratio: var(--euromed-news-card-image-ratio, var(--_own-ratio));
    --_title-lines: var(--euromed-news-card-title-lines, var(--_own-title-lines));
    --_summary-lines: var(--euromed-news-card-summary-lines, var(--_own-summary-lines));
    --_title-size: var(--euromed-news-card-heading-font-size, var(--_own-title-size));
    --_media: var(--euromed-news-card-image-size, var(--_own-image-size));
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  /* Every text that names its language: a name in Arabic in a French list as well. */
  [lang] {
    line-height: 1.5;
  }
  [lang]:is(:lang(ar), :lang(fa), :lang(ur), :lang(he)) {
    line-height: 1.7;
  }
  *,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  /* Of unknown language: engines do not look into slots for the first letter. */
  [dir='auto'] {
    unicode-bidi: plaintext;
  }

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
  /* Away from the reader's window this is not laid out or painted; what it will take is guessed until then.
     Not in Firefox, which guesses nothing. */
  @supports not (-moz-appearance: none) {
    .many {
      content-visibility: auto;
      contain-intrinsic-block-size: 40em;
    }
    .many:has(> :is(.teaser, .featured)) {
      contain-intrinsic-block-size: 24em;
    }
    .many:has(> :is(.compact, .headline)) {
      contain-intrinsic-block-size: 7em;
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

  .media {
    grid-area: m;
    align-self: start;
    position: relative;
    overflow: clip;
    aspect-ratio: var(--_ratio);
    background: var(--_fill);
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: var(--_fit);
    object-position: 50% 30%;
  }
  /* A logo, or a picture smaller than its box: whole, on the box's ground. */
  .media.whole img {
    object-fit: scale-down;
    object-position: 50% 50%;
    padding: 8px;
  }
  .media.failed {
    display: none;
  }
  .plain .media {
    border-radius: var(--_radius);
  }
  .credit {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    max-inline-size: 100%;
    padding: 0 8px;
    background: rgb(0 0 0 / 70%);
    color: #fff;
    /* Whole, on several lines where that is needed: naming the author is often a legal duty. */
    font-size: max(12px, 0.6875em);
    line-height: 1.5;
  }

  [part='title'] {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_title-lines);
    line-clamp: var(--_title-lines);
    /* Room for what reaches over its line: marks, and descenders in engines that clip them. */
    padding-block: 0.2em;
    margin-block: -0.2em;
    font-family: var(--euromed-news-card-heading-font-family, inherit);
    font-size: var(--_title-size);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: pretty;
  }
  [part='title']:is(:lang(ar), :lang(fa), :lang(ur), :lang(he)) {
    line-height: 1.6;
  }
  a:any-link {
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  [part='title-link']:any-link {
    color: inherit;
    text-decoration: none;
  }
  /* One link for title and picture: its area reaches over the picture's. */
  .with-image:not(:has(.failed)) [part='title-link'][href]::after {
    content: '';
    position: absolute;
    grid-area: m;
    inset: 0;
  }

  .meta {
    margin-block-start: -4px;
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='publisher'] {
    display: inline-block;
    max-inline-size: 100%;
  }
  /* A copy in it is a block, and the publisher stands beside. */
  [part='date']:not([hidden]) {
    display: inline-block;
  }
  .meta a:any-link {
    color: inherit;
    text-decoration-color: var(--_border);
  }
  [part='summary'],
  [part='body'],
  [part='notes'] {
    max-inline-size: 44em;
  }
  [part='summary'] {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_summary-lines);
    line-clamp: var(--_summary-lines);
  }
  .clamped {
    --_own-summary-lines: 5;
  }
  [part='body'] {
    display: grid;
    gap: 12px;
  }
  .message {
    color: var(--_muted);
    font-size: 0.875em;
  }
  /* Out of the way, not out of the tree: what appears in it is read out. */
  .message:empty {
    position: absolute;
  }

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

  /* About what a card takes: what is below moves away once, not twice. */
  .skeleton.auto {
    min-block-size: calc(45em - 30cqi);
  }
  .skeleton i {
    block-size: 1em;
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  .skeleton.auto .head {
    justify-content: space-between;
  }
  .skeleton i:nth-child(3n + 2) {
    inline-size: 45%;
  }
  .skeleton:is(.compact, .headline) i:nth-child(n + 4) {
    display: none;
  }

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
    /* The picture beside the head, and as high as a long one, up to a square. */
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

  .printed {
    display: none;
  }
  @media print {
    .root {
      color-scheme: light;
    }
    .card {
      break-inside: avoid;
    }
    .share,
    .languages,
    .more {
      display: none;
    }
    .chips > li:not(.more) {
      display: block !important;
    }
    .chips > li > * {
      border-color: currentcolor;
    }
    .printed,
    :is([part='title-link'], [part='link'])[href]::after {
      content: attr(href) !important;
      position: static !important;
      aspect-ratio: auto;
      display: block;
      font: 12px/1.4 monospace;
      /* An address reads from left to right everywhere; signs for that would be printed as text. */
      direction: ltr;
      unicode-bidi: isolate;
      text-align: match-parent;
      overflow-wrap: anywhere;
    }
  }
`;
