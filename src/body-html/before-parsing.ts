// What a body does by being parsed alone: in Chromium a `<track>` loads, and each inline style or handler is
// reported where the page's policy forbids it; in WebKit some scripts are. So they get names that mean
// nothing before that; the sanitiser drops these like those.

/** From each `<` on: what looks like a tag may be one, even where quotes seem to hold it. */
const tags = /<\/?[a-z][^<]*/gi;

/** The part of it that is the tag, should it be one. */
const tagOnly = /^<\/?[a-z][^\s/>]*(?:[\s/]+|=?[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?)*/i;

const attributes = /[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?/g;

const renamed = (tag: string): string =>
  tag
    // Parsed as text like them, and taken out with its text like them.
    .replace(/^(<\/?)(style|script)(?![^\s/])/i, '$1noembed')
    .replace(/^(<\/?)track(?![^\s/])/i, '$1x-track')
    .replace(attributes, (attribute) =>
      /^(style|on\w+)(?![^\s=])/i.test(attribute) ? `data-${attribute}` : attribute,
    );

/** `html` that may be parsed. Linear in its length, whatever it is. */
export const beforeParsing = (html: string): string =>
  html.replace(tags, (piece) => piece.replace(tagOnly, renamed));
