// What a body does by being parsed alone, where the page's policy is strict: Chromium reports each inline style
// and handler and each `<track>`, WebKit some scripts, though none would ever load or run. So they get names
// that mean nothing before that; the sanitiser drops these like those.

import { ElementCount } from './element-count.js';

/** More elements are no article, and nested as deep they would freeze any page for half a minute. */
export const maxElements = 20_000;

/** More tags have no more to say, the ends of elements among them. */
const maxTags = 10_000;

/** More tables are no article, and Chromium 147 never finishes the layout of a thousand, one in the other. */
const maxTables = 500;

/** Longer tags hold pictures, which bodies may not, or attributes by the thousand (characters). */
const maxTagLength = 10_000;

/** From each `<` on: what looks like a tag may be one, even where quotes seem to hold it. */
const tagStarts = /(?=<\/?[a-z])/i;

/** Of a text that begins with `<`: the tag, if that is one. */
const tagOnly =
  /^<\/?[a-z][^\s/>]*(?:[\s/]+|=?[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?)*>?/i;

const attributes = /[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?/g;

const renamed = (tag: string): string =>
  tag
    // Parsed as text like them, and taken out with its text like them.
    .replace(/^(<\/?)(style|script)(?![^\s/>])/i, '$1noembed')
    .replace(/^(<\/?)track(?![^\s/>])/i, '$1x-track')
    .replace(attributes, (attribute) =>
      /^(style|on\w+)(?![^\s=])/i.test(attribute) ? `data-${attribute}` : attribute,
    );

/** Of a tag whose name is plain: no-break spaces and the like belong to names. */
const plainName = /^<(\/?)([a-z][a-z\d-]*)(?![^\t\n\f\r />])/i;

/** In place of a tag that is left out: what stands around it must not become another. */
const leftOut = ' ';

/**
 * `html` cut so that parsers make at most `maxElements` elements of it; an article's is never cut. Takes time linear in
 * its length, also for hostile HTML.
 */
export function beforeParsing(html: string): string {
  const count = new ElementCount();
  let tables = 0;
  const limited = (tag: string): string => {
    if (tag.length > maxTagLength) return leftOut;
    const [, slash = '', written = ''] = plainName.exec(tag) ?? [];
    const name = written.toLowerCase();
    if (name === 'table' && !slash && ++tables > maxTables) return leftOut;
    // The end of one that goes on in the next piece may be another's, `</b<i>` say.
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
