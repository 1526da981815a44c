// What is not JSON as it stands: JSON with faults that cannot change its meaning, feeds in XML, pages of articles.
// Nothing here is parsed into a document, so nothing can load, run or be reported by a policy.
import { feedIn } from './xml-feed.js';
import { lenientJson } from './lenient-json.js';
import { pageIn } from './html-page-facts.js';

/** `text` as JSON that the card's formats know; `undefined` where it is none of these. */
export function readLoose(text: string, url: string): unknown {
  const isMarkup = /^\s*<(!doctype|html|head|\?xml|rss|feed|rdf:rdf|!--)/i.test(
    text.slice(0, 1000),
  );
  return isMarkup ? (feedIn(text) ?? pageIn(text, url)) : lenientJson(text);
}
