import { css } from '../../platform/css.js';

/** Countries, topics, links and notes. */
export const detailsStyles = css`
  .group {
    display: grid;
    gap: 8px;
  }
  .label {
    color: var(--_muted);
  }
  .group > .label {
    font-size: max(12px, 0.8125em);
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
  /* As many columns as fit, all of the same width. */
  [part='links'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
  }
  .chips {
    gap: 8px 6px;
    font-size: max(12px, 0.8125em);
  }
  /* 0.875em, since these letters differ by their dots. */
  :is(.group > .label, .chips) > * > :is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb)),
  .group > .label > :is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb)) {
    font-size: 1.077em;
  }
  .chips > li > *,
  .more > button {
    display: block;
    min-block-size: 24px;
    padding: 1px 8px;
    /* Visible in forced colours and in print. */
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 3);
    background: var(--euromed-news-card-chip-background, var(--_fill));
    --_chip-plain: var(--_color);
    --_chip-text: var(--_chip-plain);
    color: var(--euromed-news-card-chip-color, var(--_chip-text));
    text-decoration: none;
  }
  .chips > li > a,
  .more > button {
    --_chip-plain: var(--_accent);
  }
  /* A readable text colour where the page sets only the chips' background; invalid, and so ignored, where the page sets
     none. Behind a translucent background, white or black is assumed. */
  @supports (color: contrast-color(red)) {
    ul {
      --_on-chip: light-dark(
        contrast-color(
          rgb(
            from var(--euromed-news-card-chip-background) calc(r * alpha + 255 * (1 - alpha))
              calc(g * alpha + 255 * (1 - alpha)) calc(b * alpha + 255 * (1 - alpha))
          )
        ),
        contrast-color(
          rgb(
            from var(--euromed-news-card-chip-background) calc(r * alpha) calc(g * alpha)
              calc(b * alpha)
          )
        )
      );
    }
    .chips > li > *,
    .more > button {
      --_chip-text: var(--_on-chip, var(--_chip-plain));
    }
  }
  /* Folded lists; src/view/folded-lists.ts has the same numbers. */
  ul:has(> .more):not(.all) {
    &.chips > :nth-child(n + 11):not(.more),
    &[part='links'] > :nth-child(n + 7):not(.more),
    &[part='languages'] > :nth-child(n + 9):not(.more, :has([aria-current])) {
      display: none;
    }
  }
  .all > .more {
    display: none;
  }
  [part='links'] > .more {
    margin-block-start: 4px;
    font-size: 0.867em;
  }
  .marker {
    margin-inline-start: 3px;
  }
  /* A target of 24px, which overlaps the chip's padding and a little of the name. */
  .marker:any-link {
    display: inline-block;
    min-inline-size: 24px;
    padding-block: 3px;
    padding-inline: 9px 8px;
    margin-block: -3px;
    margin-inline: -6px -8px;
    color: inherit;
    text-decoration: none;
  }
  [part='notes'] {
    color: var(--_muted);
    font-size: max(12px, 0.8125em);
  }
`;
