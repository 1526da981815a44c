// What a body does by being parsed alone, where the page's policy is strict: Chromium reports each inline style
// and handler and each `<track>`, WebKit some scripts, though none would ever load or run. So they get names
// that mean nothing before that; the sanitiser drops these like those.

/** More tags are no article, and nested as deep they would freeze any page for half a minute. */
const mostTags = 10_000;

/** More tables are no article, and Chromium 147 never finishes the layout of a thousand, one in the other. */
const mostTables = 500;

/** Longer tags hold pictures, which bodies may not, or attributes by the thousand (characters). */
const longestTag = 10_000;

/** From each `<` on: what looks like a tag may be one, even where quotes seem to hold it. */
const tagStarts = /(?=<\/?[a-z])/i;

/** The part of it that is the tag, should it be one. */
const tagOnly =
  /^<\/?[a-z][^\s/>]*(?:[\s/]+|=?[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?)*>?/i;

const attributes = /[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?/g;

const renamed = (tag: string): string =>
  tag.length > longestTag
    ? ''
    : tag
        // Parsed as text like them, and taken out with its text like them.
        .replace(/^(<\/?)(style|script)(?![^\s/>])/i, '$1noembed')
        .replace(/^(<\/?)track(?![^\s/>])/i, '$1x-track')
        .replace(attributes, (attribute) =>
          /^(style|on\w+)(?![^\s=])/i.test(attribute) ? `data-${attribute}` : attribute,
        );

/** More emphasis, one within the other, no article has; parsers copy what is open into each block that follows. */
const deepestFormatting = 30;

/** What parsers copy (HTML, 13.2.4.3). */
const formatting = /^<(\/?)(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?![^\s/>])/i;

/** Says of each tag in turn whether it would open formatting deeper than articles do. */
function createDepthLimit(): (tag: string) => boolean {
  const open = new Map<string, number>();
  let depth = 0;
  const add = (name: string, count: number) => {
    open.set(name, (open.get(name) ?? 0) + count);
    depth += count;
  };
  return (tag) => {
    const [, slash, written = ''] = formatting.exec(tag) ?? [];
    const name = written.toLowerCase();
    if (!name) return false;
    // A link ends the one that it stands in.
    if ((slash || name === 'a') && open.get(name)) add(name, -1);
    if (slash) return false;
    if (depth >= deepestFormatting) return true;
    add(name, 1);
    return false;
  };
}

const tableStart = /^<table(?![^\s/>])/i;

/** `html` that may be parsed, as far as it is an article's. Linear in its length, whatever it is. */
export const beforeParsing = (html: string): string => {
  let tables = 0;
  const isTooDeep = createDepthLimit();
  return html
    .split(tagStarts, mostTags)
    .map((piece) => {
      if (tableStart.test(piece)) tables += 1;
      return piece.replace(tagOnly, (tag) =>
        isTooDeep(tag) || (tables > mostTables && tableStart.test(tag)) ? '' : renamed(tag),
      );
    })
    .join('');
};
