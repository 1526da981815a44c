import { css } from '../../platform/css.js';

/** What only a body in HTML has: pictures, tables, quotes, lists, in the card's own rhythm. */
export const bodyStyles = css`
  [part='body'] :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.0625em;
    line-height: 1.35;
  }
  /* Scripts that need height, and are emphasised by weight. */
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
  [part='body'] :is(figure, dl, dd, pre) {
    margin: 0;
  }
  [part='body'] blockquote {
    margin: 0;
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_border);
    color: var(--_muted);
  }
  [part='body'] img {
    inline-size: auto;
    max-inline-size: 100%;
    block-size: auto;
  }
  [part='body'] :is(figcaption, caption) {
    padding-block: 4px;
    color: var(--_muted);
    font-size: 0.8125em;
    text-align: start;
  }
  [part='body'] :is(pre, table) {
    display: block;
    overflow-x: auto;
    max-inline-size: 100%;
  }
  [part='body'] table {
    border-collapse: collapse;
  }
  [part='body'] :is(th, td) {
    padding: 4px 8px;
    border: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
`;
