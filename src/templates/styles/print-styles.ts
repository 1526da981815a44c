import { css } from '../../platform/css.js';

/** What differs on paper, and what is there for paper alone. */
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
    /* Printers leave grounds out. */
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
    /* Whole, and with the address behind it. */
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
      /* An address reads from left to right everywhere; characters that say so would be printed as text. */
      direction: ltr;
      unicode-bidi: isolate;
    }
    /* At the card's edge all the same. */
    [dir='rtl'] .address,
    [dir='rtl'] :is([part='title-link'], [part='link'])[href]::after {
      text-align: end;
    }
  }
`;
