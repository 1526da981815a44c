import { css } from '../../platform/css.js';

/** Styles for bodies in HTML: headings, pictures, tables, quotes, lists. */
export const bodyStyles = css`
  /* No wider than the card, whatever a table in a figure or list needs. */
  [part='body'],
  [part='body'] blockquote {
    grid-template-columns: minmax(0, 1fr);
  }
  [part='body'] :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    line-height: 1.35;
  }
  /* Headings are below the card's own, so the highest is an h2 to h6; each level differs from the next. */
  [part='body'] h2 {
    font-size: 1.375em;
  }
  [part='body'] h3 {
    font-size: 1.25em;
  }
  [part='body'] h4 {
    font-size: 1.125em;
  }
  [part='body'] h6 {
    color: var(--_muted);
  }
  /* Sections, which systems put around all or parts of a text, have the distances of the text itself. */
  [part='body']
    :is(div, figure)
    > :is(p, div, figure, blockquote, ul, ol, dl, hr):not(:first-child),
  [part='body'] :is(li, dd, td) > p:not(:first-child) {
    margin-block-start: 12px;
  }
  [part='body'] div > :is(h2, h3, h4, h5, h6):not(:first-child) {
    margin-block-start: 24px;
  }
  [part='body'] :is(div, figure):empty {
    display: none;
  }
  /* Closer to the section below than to the text above. */
  [part='body'] > :is(h2, h3, h4, h5, h6):not(:first-child) {
    margin-block: 12px -4px;
  }
  /* Scripts that need more line height. */
  [part='body'] :is(h1, h2, h3, h4, h5, h6):is(:lang(ar), :lang(fa), :lang(ur), :lang(he)) {
    line-height: 1.6;
  }
  [part='body'] :is(em, i, cite, dfn, var):is(:lang(ar), :lang(fa), :lang(ur), :lang(he)) {
    font-style: normal;
    font-weight: 600;
  }
  [part='body'] :is(ul, ol) {
    display: block;
    margin: 0;
    padding-inline-start: 1.5em;
    list-style: revert;
    font-size: inherit;
  }
  [part='body'] :is(figure, dl, dd, pre, hr) {
    margin: 0;
  }
  [part='body'] hr {
    inline-size: 100%;
    border: 0;
    border-block-start: 1px solid var(--_border);
  }
  [part='body'] dt {
    font-weight: 600;
  }
  [part='body'] dd + dt {
    margin-block-start: 8px;
  }
  [part='body'] blockquote {
    display: grid;
    gap: 8px;
    margin: 0;
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_border);
    color: var(--_muted);
  }
  /* As wide as the publisher says, within lines of text where they are. */
  [part='body'] img {
    max-inline-size: 100%;
    block-size: auto;
    vertical-align: middle;
  }
  [part='body'] :is(figcaption, caption) {
    padding-block: 4px;
    color: var(--_muted);
    font-size: max(12px, 0.8125em);
    text-align: start;
  }
  /* Scrolls where the columns are wider than the card, instead of breaking words. */
  [part='body'] [role='group'] {
    overflow-x: auto;
    max-inline-size: 100%;
    overflow-wrap: normal;
    hyphens: manual;
  }
  [part='body'] pre {
    inline-size: fit-content;
    min-inline-size: 100%;
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_fill);
    font-size: 0.875em;
  }
  [part='body'] table {
    border-collapse: collapse;
    font-size: 0.875em;
  }
  [part='body'] :is(th, td) {
    padding: 4px 8px;
    border: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
`;
