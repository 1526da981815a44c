import { css } from '../../platform/css.js';

/** The note at a link; framed-links.ts sets its position. */
export const framedLinksStyles = css`
  .framed-note {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    inline-size: min(22em, 100vi - 16px);
    margin: 0;
    padding: 4px 8px 8px;
    color: var(--_color, CanvasText);
    background: var(--_background, Canvas);
    border: 1px solid var(--_border, currentcolor);
    border-radius: var(--_radius, 8px);
    box-shadow: 0 4px 24px rgb(0 0 0 / 20%);
    font-size: var(--euromed-news-card-font-size, medium);
    line-height: 1.5;
    text-align: start;
  }
  .framed-note .share-manual {
    display: grid;
    gap: 4px;
  }
  .framed-note .share-field {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 4px 8px;
    color: inherit;
    background: none;
    border: 1px solid var(--_muted, currentcolor);
    border-radius: min(var(--_radius, 4px), 8px);
    font: inherit;
  }
  @media print {
    .framed-note {
      display: none;
    }
  }
`;
