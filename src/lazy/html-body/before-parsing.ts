// Prepares a body for parsing. Under a strict CSP, Chromium reports each inline style, handler and `<track>` of parsed
// HTML, WebKit some scripts, although none would load or run. So these are renamed before; the sanitiser drops them.

import { ElementCount } from './element-count.js';

/** Elements at most: no article has more, and nested that deep they freeze a page for half a minute. */
export const maxElements = 20_000;

/** Tags at most, end tags included. */
const maxTags = 10_000;

/** Tables at most: Chromium 147 never finishes the layout of a thousand nested tables. */
const maxTables = 500;

/** Largest length of a tag (characters): longer ones contain `data:` pictures, or attributes by the thousand. */
const maxTagLength = 10_000;

/** Splits before each possible tag, even inside quotes, which may not be an attribute's. */
const tagStarts = /(?=<\/?[a-z])/i;

/** Matches the tag at the start of a piece. */
const tagOnly =
  /^<\/?[a-z][^\s/>]*(?:[\s/]+|=?[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?)*>?/i;

const attributes = /[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?/g;

const renamed = (tag: string): string =>
  tag
    // `noembed` too is parsed as text, and removed with its content.
    .replace(/^(<\/?)(style|script)(?![^\s/>])/i, '$1noembed')
    .replace(/^(<\/?)track(?![^\s/>])/i, '$1x-track')
    .replace(attributes, (attribute) =>
      /^(style|on\w+)(?![^\s=])/i.test(attribute) ? `data-${attribute}` : attribute,
    );

/** Matches a tag with a plain name: other white space, such as no-break spaces, is part of a name. */
const plainName = /^<(\/?)([a-z][a-z\d-]*)(?![^\t\n\f\r />])/i;

/** Replaces a tag that is left out, so that the texts around it do not form another tag. */
const leftOut = ' ';

/**
 * Cuts `html` so that parsers make at most `maxElements` elements of it; real articles are never cut. Takes linear time,
 * also for hostile HTML.
 */
export function beforeParsing(html: string): string {
  const count = new ElementCount();
  let tables = 0;
  const limited = (tag: string): string => {
    if (tag.length > maxTagLength) return leftOut;
    const [, slash = '', written = ''] = plainName.exec(tag) ?? [];
    const name = written.toLowerCase();
    if (name === 'table' && !slash && ++tables > maxTables) return leftOut;
    // An end tag that continues in the next piece may end another element: `</b<i>`.
    const known = slash && !tag.endsWith('>') ? '' : name;
    return count.add(known, slash === '/') ? renamed(tag) : leftOut;
  };
  let result = '';
  for (const piece of html.split(tagStarts, maxTags)) {
    const next = piece.replace(tagOnly, limited);
    count.lookAt(piece);
    if (count.elements > maxElements) break;
    result += next;
  }
  return result;
}
