import { css } from '../../platform/css.js';

/**
 * A sheet at the bottom of the viewport, or, where there is room and the browser can do it, a list at
 * the button. Adopted by the card's shadow root when the menu is loaded.
 */
export const shareMenuStyles = css`
  [part~='share-button'] {
    anchor-name: --euromed-share-button;
  }

  #share-menu {
    position: fixed;
    inset: auto 0 0;
    box-sizing: border-box;
    inline-size: auto;
    max-inline-size: 28em;
    block-size: auto;
    max-block-size: calc(100dvb - 24px);
    margin: 0 auto;
    padding: 8px;
    padding-block-end: max(8px, env(safe-area-inset-bottom));
    overflow: auto;
    overscroll-behavior: contain;
    color: var(--_color, CanvasText);
    background: var(--_background, Canvas);
    border: 1px solid var(--_border, currentcolor);
    border-block-end: 0;
    border-start-start-radius: var(--_radius, 8px);
    border-start-end-radius: var(--_radius, 8px);
    box-shadow: 0 4px 24px rgb(0 0 0 / 20%);
    font-size: var(--euromed-news-card-font-size, medium);
    line-height: 1.5;
    text-align: start;
  }

  #share-menu[data-ahead] {
    display: block;
    visibility: hidden;
  }

  #share-menu:is(:lang(ar), :lang(fa), :lang(ur), :lang(he)) {
    line-height: 1.7;
  }

  #share-menu::backdrop {
    background: rgb(0 0 0 / 40%);
  }

  #share-menu .share-title {
    display: flex;
    align-items: center;
    min-block-size: 40px;
    margin: 0;
    padding-inline: 12px 52px;
    font-size: 1em;
    font-weight: 600;
  }

  #share-menu .share-list {
    display: block;
    margin: 0;
    padding: 0;
    font-size: 1em;
    list-style: none;
  }

  #share-menu .share-list > li {
    display: block;
  }

  #share-menu .share-item {
    display: flex;
    gap: 12px;
    align-items: center;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 40px;
    padding: 4px 12px;
    color: inherit;
    background: none;
    border: 0;
    border-radius: min(var(--_radius, 4px), 8px);
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }

  /* Beside the heading, but last in the tab order. */
  #share-menu .share-close {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    justify-content: center;
    inline-size: 40px;
    padding: 0;
  }

  #share-menu .share-icon {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    fill: currentcolor;
  }

  #share-menu .share-line {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @media (hover: hover) {
    #share-menu .share-item:hover {
      background: color-mix(in srgb, currentcolor 8%, transparent);
    }
  }

  #share-menu :focus-visible {
    outline: 2px solid var(--_color, CanvasText);
    outline-offset: -2px;
  }

  #share-menu .share-ask,
  #share-menu .share-manual {
    display: grid;
    gap: 8px;
    padding: 8px 12px;
  }

  #share-menu .share-ask .share-item {
    justify-content: center;
    border: 1px solid currentcolor;
  }

  #share-menu .share-field {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 40px;
    padding: 4px 8px;
    color: inherit;
    background: none;
    border: 1px solid var(--_muted, currentcolor);
    border-radius: min(var(--_radius, 4px), 8px);
    font: inherit;
  }

  #share-menu .share-field::placeholder {
    color: var(--_muted, GrayText);
    opacity: 1;
  }

  #share-menu .share-hint {
    margin: 0;
  }

  #share-menu .share-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (pointer: coarse) {
    #share-menu .share-item,
    #share-menu .share-field {
      min-block-size: 44px;
    }

    #share-menu .share-close {
      inline-size: 44px;
    }
  }

  @supports (position-try-fallbacks: flip-block) and (inset-block-start: anchor(outside)) {
    @media (width >= 30em) {
      #share-menu:not([data-sheet]) {
        position-anchor: --euromed-share-button;
        inset: auto;
        inset-block-start: anchor(outside);
        inset-inline-end: anchor(inside);
        position-try-fallbacks:
          flip-block,
          flip-inline,
          flip-block flip-inline;
        position-visibility: always;
        inline-size: 17em;
        max-inline-size: calc(100% - 16px);
        margin: 0;
        margin-block-start: 4px;
        padding: 8px;
        border-block-end: 1px solid var(--_border, currentcolor);
        border-radius: var(--_radius, 8px);
      }

      #share-menu:not([data-sheet])::backdrop {
        background: none;
      }

      #share-menu:not([data-sheet]) :is(.share-title, .share-close) {
        display: none;
      }
    }
  }

  @media (forced-colors: active) {
    #share-menu {
      border-color: CanvasText;
    }

    #share-menu .share-item:hover {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    #share-menu a.share-item {
      color: LinkText;
    }

    #share-menu button.share-item {
      color: ButtonText;
    }
  }

  @media print {
    #share-menu {
      display: none;
    }
  }
`;
