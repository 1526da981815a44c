import { css } from '../../platform/css.js';

/** Styles for focus, hover, high contrast and readable copies. They never change the card's layout. */
export const enhancementStyles = css`
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  /* Only texts: buttons and chips have a shape of their own. */
  :where(a, span):focus-visible {
    border-radius: 2px;
  }
  .meta a:focus-visible {
    outline-offset: 1px;
  }
  a:any-link:hover {
    text-decoration-thickness: 2px;
  }
  [part='title-link']:any-link:hover {
    text-decoration: underline 2px var(--_accent);
    text-underline-offset: 0.15em;
  }
  .meta a:any-link:hover {
    text-decoration-color: currentcolor;
  }
  button:hover,
  .more > button:hover,
  .chips > li > a:hover {
    border-color: currentcolor;
  }
  @media (prefers-contrast: more) {
    .root {
      --_muted: var(--_color);
      --_border: var(--_color);
    }
  }
  /* The readable copies, on which the page's rules must not show. */
  ::slotted([data-euromed-copy]) {
    all: unset !important;
    direction: inherit !important;
    unicode-bidi: inherit !important;
  }
  /* Blocks, which keep the copies apart when the page's text is copied. The title is none, since Chromium balances
     lines only directly inside the heading. */
  ::slotted(:is([slot='date'], [slot='summary'])[data-euromed-copy]) {
    display: block !important;
  }
`;
