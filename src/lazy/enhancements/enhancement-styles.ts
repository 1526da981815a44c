import { css } from '../../platform/css.js';

/** What shows only once the reader does something, or prints; nothing here moves the card. */
export const enhancementStyles = css`
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  /* Buttons and chips have a shape of their own. */
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
  /* The copies that the card keeps for readers outside the shadow tree: the page's rules must not show on them. */
  ::slotted([data-euromed-copy]) {
    all: unset !important;
    direction: inherit !important;
    unicode-bidi: inherit !important;
  }
  /* Apart from each other, for those who take or select the page's text. The title needs no block for that, and as a
     block would break its lines elsewhere: Chromium evens them out in the heading alone. */
  ::slotted(:is([slot='date'], [slot='summary'])[data-euromed-copy]) {
    display: block !important;
  }
`;
