import { html, nothing, type TemplateResult } from 'lit/html.js';
import { loadingMessage } from '../localization/loading-message.js';
import type { Localize } from '../localization/localize.js';
import type { CardOptions } from '../view/card-options.js';
import type { HideablePart } from '../view/layout-parts.js';
import { cardClass } from './card-class.js';

/** No-break spaces as wide as a word. */
const word = '\xa0'.repeat(12) + ' ';

/** Invisible words, which wrap like a text of `count` words at any width of the card. */
const renderWords = (classes: string, count: number): TemplateResult =>
  html`<div class=${classes}><i>${word.repeat(count)}</i></div>`;

/** The usual number of words in each list of an article. */
const lists: [part: HideablePart, words: number][] = [
  ['links', 12],
  ['countries', 18],
  ['topics', 3],
];

/**
 * The skeleton: grey shapes in the sizes of the parts that the card will show. `reserved`: the page's style sheets reserve
 * height for the card, which the skeleton must not exceed.
 */
export const renderSkeleton = (
  l10n: Localize,
  options: CardOptions,
  reserved: boolean,
): TemplateResult => {
  const { shows } = options;
  return html`<div
    part="skeleton"
    class=${`skeleton ${reserved ? 'reserved ' : ''}${cardClass(options, shows('image'))}`}
  >
    <span class="unseen" role="status">${loadingMessage(l10n)}</span>
    ${shows('image') ? html`<div class="media"></div>` : nothing}
    <div class="head">
      ${renderWords('title', 16)}${shows('date') || shows('publisher') ? renderWords('meta', 5) : nothing}${shows('summary') ? renderWords('summary', 40) : nothing}
    </div>
    <div class="details">
      ${lists.map(([part, count]) =>
        shows(part)
          ? html`<div class="group">${renderWords('label', 2)}${renderWords('list', count)}</div>`
          : nothing,
      )}${shows('languages') || shows('share') ? html`<div class="foot">${renderWords('languages', 5)}</div>` : nothing}
    </div>
  </div>`;
};
