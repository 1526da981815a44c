// Reads documents that are not strict JSON in UTF-8: JSON with small faults, feeds in XML, HTML pages of articles, older
// encodings. Nothing is parsed into a DOM, so nothing can load, run or be reported by a policy.
import { feedIn } from './xml-feed.js';
import { lenientJson } from './lenient-json.js';
import { pageIn } from './html-page-facts.js';

export { decoded } from './older-encodings.js';

/** Converts `text` to JSON that the formats read; `undefined` for anything else. */
export function readLoose(text: string, url: string): unknown {
  const isMarkup = /^\s*<(!doctype|html|head|\?xml|rss|feed|rdf:rdf|!--)/i.test(
    text.slice(0, 1000),
  );
  return isMarkup ? (feedIn(text) ?? pageIn(text, url)) : lenientJson(text);
}
