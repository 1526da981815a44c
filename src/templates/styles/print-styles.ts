import { css } from '../../platform/css.js';

/** Rules for print, and elements that only print shows. */
export const printStyles = css`
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
    .foot,
    .more,
    .skeleton {
      display: none;
    }
    /* Browsers print no backgrounds by default. */
    .credit {
      position: static;
      padding: 0;
      background: none;
      color: inherit;
    }
    .media:has(.credit) {
      aspect-ratio: auto;
    }
    .media:has(.credit) img {
      block-size: auto;
      aspect-ratio: var(--_ratio);
    }
    .printed {
      display: block;
    }
    /* Not cut, and with the address after the text. */
    [part='title'],
    [part='publisher'],
    [part='summary'] {
      -webkit-line-clamp: none;
      line-clamp: none;
    }
    ul > li:not(.more) {
      display: block !important;
    }
    .chips > li > * {
      border-color: currentcolor;
    }
    .address,
    :is([part='title-link'], [part='link'])[href]::after {
      content: attr(href) !important;
      position: static !important;
      display: block;
      font: 12px/1.4 monospace;
      overflow-wrap: anywhere;
      /* Addresses are left-to-right; control characters would be printed as text. */
      direction: ltr;
      unicode-bidi: isolate;
    }
    /* Aligned at the card's edge. */
    [dir='rtl'] .address,
    [dir='rtl'] :is([part='title-link'], [part='link'])[href]::after {
      text-align: end;
    }
  }
`;
