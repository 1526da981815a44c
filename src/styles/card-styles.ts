import { css } from 'lit';

/**
 * The card. Lengths are `em`, `px` and container units: the page's root size and viewport are not ours.
 * Private tokens (`--_…`) take the public ones, so that each default stands once.
 */
export const cardStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  :host([color-scheme='light' i]) {
    color-scheme: light;
  }
  :host([color-scheme='dark' i]) {
    color-scheme: dark;
  }

  .root {
    all: initial;
    --_accent: var(--euromed-news-card-accent, light-dark(#039, #9cb8ff));
    --_background: var(--euromed-news-card-background, light-dark(#fff, #15181e));
    --_color: var(--euromed-news-card-color, light-dark(#16191f, #eceff4));
    --_muted: var(--euromed-news-card-muted-color, light-dark(#4c5361, #aeb6c4));
    --_border: var(--euromed-news-card-border-color, light-dark(#d9dde4, #333a46));
    --_radius: var(--euromed-news-card-radius, 8px);
    --_padding: var(--euromed-news-card-padding, 20px);
    --_gap: var(--euromed-news-card-gap, 16px);
    display: grid;
    box-sizing: border-box;
    min-block-size: inherit;
    max-inline-size: var(--euromed-news-card-max-width, none);
    container-type: inline-size;
    /* What a card is wide where the page lets its content decide. */
    contain-intrinsic-inline-size: 320px;
    font-family: var(--euromed-news-card-font-family, inherit);
    font-size: var(--euromed-news-card-font-size, medium);
    line-height: 1.5;
    color: var(--_color);
    color-scheme: inherit;
    visibility: inherit;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :is(:lang(ar), :lang(fa), :lang(ur), :lang(he)) {
    line-height: 1.7;
  }
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }

  .card {
    position: relative;
    display: grid;
    align-content: start;
    overflow: clip;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  .text {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: var(--_gap);
    min-inline-size: 0;
    padding: var(--_padding);
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
    grid-area: 1 / 1;
    position: relative;
    overflow: clip;
    aspect-ratio: var(--euromed-news-card-image-ratio, 16 / 9);
    background: light-dark(#e9edf3, #222832);
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .broken img {
    visibility: hidden;
  }
  .credit {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    padding: 0 8px;
    background: rgb(0 0 0 / 65%);
    color: #fff;
    font-size: 0.75em;
  }

  [part='title'] {
    font-family: var(--euromed-news-card-heading-font-family, inherit);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: pretty;
  }
  :is([part='title'], [part='title'] *):is(:lang(ar), :lang(fa), :lang(ur), :lang(he)) {
    line-height: 1.6;
  }
  [part='title-link'] {
    color: inherit;
    text-decoration: none;
  }
  /* One link for title and picture: its area reaches over the picture's. */
  .with-image [part='title-link'][href]::after {
    content: '';
    position: absolute;
    grid-area: 1 / 1;
    inset: 0;
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
  a:any-link:hover {
    text-decoration-thickness: 2px;
  }
  [part='title-link']:any-link:hover {
    text-decoration: underline 2px var(--_accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-block-start: calc(4px - var(--_gap));
    padding-block-start: 4px;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .meta a:any-link {
    color: inherit;
  }
  [part='publisher'] {
    display: inline-flex;
    gap: 12px;
  }
  [part='date']:not([hidden]) + [part='publisher']::before {
    content: '·';
  }
  .share {
    margin-inline-start: auto;
  }
  button {
    min-block-size: 32px;
    margin: 0;
    padding: 0 12px;
    border: 1px solid var(--_border);
    border-radius: 999px;
    background: none;
    color: var(--_color);
    font: inherit;
    line-height: 1.5;
    cursor: pointer;
  }
  button:hover {
    border-color: currentcolor;
  }

  [part='summary'].clamped {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
    line-clamp: 5;
  }
  [part='body'] {
    display: grid;
    gap: var(--_gap);
  }
  .message {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .message:empty {
    display: none;
  }

  .group {
    display: grid;
    gap: 8px;
  }
  .label {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    list-style: none;
    font-size: 0.9375em;
  }
  .chips {
    gap: 6px;
  }
  li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  [part='country'],
  [part='topic'] {
    display: inline-block;
    max-inline-size: 100%;
    padding: 2px 10px;
    border-radius: 999px;
    background: var(--euromed-news-card-chip-background, light-dark(#eef1f6, #262c37));
    color: var(--euromed-news-card-chip-color, light-dark(#232833, #dfe4ec));
    font-size: 0.875em;
    line-height: 1.5;
    text-decoration: none;
  }
  a[part='country'],
  a[part='topic'] {
    color: var(--euromed-news-card-chip-color, var(--_accent));
  }
  .marker {
    margin-inline-start: 0.25em;
  }
  a[part='language'][aria-current] {
    color: inherit;
    font-weight: 700;
    text-decoration: none;
  }
  button[part='language'] {
    min-block-size: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    color: var(--_accent);
    text-decoration: underline;
  }
  button[part='language'][aria-current] {
    color: inherit;
    font-weight: 700;
    text-decoration: none;
  }
  [part='notes'] {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  [part='share-menu']:not(:popover-open) {
    display: none;
  }

  .skeleton .text {
    gap: 12px;
  }
  .skeleton i {
    block-size: 0.9em;
    border-radius: 4px;
    background: light-dark(#e9edf3, #222832);
  }
  .skeleton i:first-child {
    block-size: 1.5em;
  }
  .skeleton i:nth-child(2) {
    inline-size: 40%;
  }
  .skeleton i:last-child {
    inline-size: 70%;
  }
  .failure .text {
    align-items: start;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container (min-width: 40em) {
    .with-image {
      grid-template-columns: 2fr 3fr;
    }
    .with-image .media {
      aspect-ratio: auto;
      min-block-size: 100%;
    }
    .with-image .text {
      grid-column: 2;
    }
    [part='title'] {
      font-size: 1.5em;
    }
  }
  @media print {
    .share,
    [part='languages'],
    [part='retry'] {
      display: none;
    }
  }

  /* The copies that the card keeps for readers outside the shadow tree: the page's rules must not show on them. */
  ::slotted([data-euromed-copy]) {
    all: unset !important;
    direction: inherit !important;
    unicode-bidi: inherit !important;
  }
`;
