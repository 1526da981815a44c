import { html, nothing, type TemplateResult } from 'lit/html.js';
import { sayLoading } from '../localization/say-loading.js';
import type { Localize } from '../localization/localize.js';
import type { CardOptions } from '../view/card-options.js';
import type { HideablePart } from '../view/layout-parts.js';
import { cardClass } from './card-class.js';

/** As wide as a word, and empty. */
const word = '\xa0'.repeat(12) + ' ';

/** Words that cannot be read: they break into lines as a text of so many words does, whatever the card's width. */
const renderWords = (classes: string, count: number): TemplateResult =>
  html`<div class=${classes}><i>${word.repeat(count)}</i></div>`;

/** How many words a list of an article usually has. */
const lists: [part: HideablePart, words: number][] = [
  ['links', 12],
  ['countries', 18],
  ['topics', 3],
];

/**
 * The shape of a card to come: of the parts that will be shown, in their sizes. `reserved`: the page has reserved room
 * for the card, which the shape keeps to.
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
    <span class="unseen" role="status">${sayLoading(l10n)}</span>
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
