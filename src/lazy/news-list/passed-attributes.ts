// Attributes that a list passes to its cards.
import type { NewsListHost } from './news-list-context.js';

/** Attributes that the cards get as they are. */
const passedOn = [
  'hide',
  'appearance',
  'image-position',
  'country-href',
  'topic-href',
  'target',
  'color-scheme',
  'timeout',
  'share-targets',
];

/** Heading level of the cards; 3 instead of 1 under the list's own heading. */
export const cardHeadingLevel = ({ heading, headingLevel }: NewsListHost): number =>
  heading && headingLevel < 2 ? 3 : headingLevel;

/** Values of the cards' attributes; `null` removes an attribute. `isMerged`: cards tell their publishers. */
export function passedAttributes(
  host: NewsListHost,
  isMerged: boolean,
): Record<string, string | null> {
  const attributes: Record<string, string | null> = {
    'heading-level': String(cardHeadingLevel(host)),
    show: [host.showParts, isMerged ? 'publisher' : ''].join(' ').trim() || null,
  };
  for (const name of passedOn) attributes[name] = host.getAttribute(name);
  return attributes;
}
