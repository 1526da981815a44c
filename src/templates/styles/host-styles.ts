import { css } from '../../platform/css.js';

/**
 * The host element, its tokens, and rules for all texts. Private tokens (`--_…`) read the public ones, so that each
 * default is written once.
 */
export const hostStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  :host([hidden]) {
    display: none;
  }
  /* The height reserved in the card's own style attribute is for the time of loading. Engines without custom states
     keep the height. */
  :host([style*='min-block-size']:is(:state(ready), :state(empty), :state(error))),
  :host([style*='min-height']:is(:state(ready), :state(empty), :state(error))) {
    min-block-size: 0 !important;
  }

  .root {
    /* Stops inheritance from the page, except for the properties below. */
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
    /* Width of a card where the page sizes the card by its content. */
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
  /* A custom property of the page wins over the layout's own default (--_own-…). */
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
  /* Every text with a language, such as an Arabic name in a French list. */
  [lang] {
    line-height: 1.5;
  }
  [lang]:is(:lang(ar), :lang(fa), :lang(ur), :lang(he)) {
    line-height: 1.7;
  }
  /* All texts align at the same edge, whatever their direction, such as an English note under an Arabic article. */
  [dir='rtl'] [dir='ltr']:not([part='body'] *),
  [dir='ltr'] [dir='rtl']:not([part='body'] *) {
    text-align: end;
  }
  *,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  /* Texts of unknown language: engines do not look into slots for the first strong letter. */
  [dir='auto'] {
    unicode-bidi: plaintext;
  }
`;
