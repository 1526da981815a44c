import { css } from '../../platform/css.js';

/** Title, date, publisher, summary and messages. */
export const headStyles = css`
  [part='title'],
  .title {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_title-lines);
    line-clamp: var(--_title-lines);
    /* Space for marks above the line, and for descenders in engines that clip them; below, too little to show the next
       line of a title that is cut. */
    padding-block: 0.2em 0.08em;
    margin-block: -0.2em -0.08em;
    font-family: var(--euromed-news-card-heading-font-family, inherit);
    font-size: var(--_title-size);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: pretty;
  }
  /* Only where engines support limits on the length of hyphenated words. */
  @supports (hyphenate-limit-chars: 12 4 4) {
    [part='title'] {
      hyphens: auto;
      hyphenate-limit-chars: 12 4 4;
    }
  }
  [part='title']:is(:lang(ar), :lang(fa), :lang(ur), :lang(he)) {
    line-height: 1.6;
  }
  a:any-link {
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  /* Below the dots and bowls of the script. */
  a:any-link:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb)) {
    text-underline-offset: 0.42em;
  }
  [part='title-link']:any-link {
    color: inherit;
    text-decoration: none;
  }
  /* One link for title and picture: the link's area covers the picture. */
  .with-image:not(:has(.failed)) [part='title-link'][href]::after {
    content: '';
    position: absolute;
    grid-area: m;
    inset: 0;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.8em;
    /* Clips the dot before a publisher at the start of a line; the padding keeps focus outlines visible. */
    overflow-x: clip;
    padding-inline: 3px;
    margin-inline: -3px;
    margin-block-start: -4px;
    color: var(--_muted);
    font-size: max(12px, 0.875em);
  }
  .by {
    position: relative;
    min-inline-size: 0;
  }
  .dot {
    position: absolute;
    inset-inline-start: -0.8em;
    inline-size: 0.8em;
    text-align: center;
  }
  /* Long names are cut after two lines. */
  [part='publisher'] {
    display: -webkit-box;
    overflow: clip;
    /* Space for the underline of Arabic text. */
    padding-block-end: 0.15em;
    margin-block-end: -0.15em;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
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
  [part='summary'],
  .summary {
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
`;
