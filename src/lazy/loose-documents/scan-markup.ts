// Scans the tags of HTML or XML without building a tree, in linear time whatever the input.
import { decodeEntities } from '../publisher-formats/shared/html-text.js';

export interface Tag {
  /** Name with its prefix; in lower case for HTML. */
  name: string;
  isClosing: boolean;
  isEmpty: boolean;
  attributes: ReadonlyMap<string, string>;
  /** Indices of the tag's start and end in the text. */
  start: number;
  end: number;
}

/** Tags at most: no head of a page has more, and no feed before its first items. */
const maxTags = 50_000;

/** Largest length of a tag (characters): longer ones contain `data:` pictures. */
const maxTagLength = 20_000;

/** Elements of HTML whose content is not markup: a `<meta` in a script is not a tag. */
const rawText = /^(script|style|title|textarea|xmp|iframe|noembed|noframes|template)$/;

const opening = /<(\/?)([a-z][^\s/>]*)/iy;
const attribute = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y;
const closing = /[\s/]*>/y;

const nameless = { name: '', isClosing: false, isEmpty: true, attributes: new Map() };

/** The match of a sticky pattern at `index`, or `null`. */
const at = (pattern: RegExp, text: string, index: number) => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/** The tag that starts at `start`; `undefined` without one. A tag over the length limit has an empty name. */
function tagAt(text: string, start: number, isXml: boolean): Tag | undefined {
  const window = text.slice(start, start + maxTagLength);
  const [whole, slash, name] = at(opening, window, 0) ?? [];
  if (!whole || !name) return;
  const attributes = new Map<string, string>();
  let index = whole.length;
  let end;
  while (!(end = at(closing, window, index))) {
    const found = at(attribute, window, index);
    if (!found?.[0] || index >= window.length)
      return { ...nameless, start, end: start + window.length };
    const key = isXml ? found[1]! : found[1]!.toLowerCase();
    if (attributes.size < 100 && !attributes.has(key))
      attributes.set(key, decodeEntities(found[2] ?? found[3] ?? found[4] ?? ''));
    index += found[0].length;
  }
  return {
    name: isXml ? name : name.toLowerCase(),
    isClosing: slash === '/',
    isEmpty: end[0].includes('/'),
    attributes,
    start,
    end: start + index + end[0].length,
  };
}

/** Yields the tags of `text` in order, without those in comments, CDATA sections and, in HTML, raw text. */
export function* scanMarkup(text: string, isXml: boolean): Generator<Tag> {
  let left = maxTags;
  for (let i = text.indexOf('<'); i >= 0 && left--; i = text.indexOf('<', i)) {
    const skipped = text.startsWith('<!--', i)
      ? '-->'
      : text.startsWith('<![CDATA[', i)
        ? ']]>'
        : /^<[!?]/.test(text.slice(i, i + 2))
          ? '>'
          : '';
    if (skipped) {
      i = text.indexOf(skipped, i + 2);
      if (i < 0) return;
      continue;
    }
    const tag = tagAt(text, i, isXml);
    if (!tag) {
      i++;
      continue;
    }
    if (tag.name) yield tag;
    i = tag.end;
    if (isXml || tag.isClosing || !rawText.test(tag.name)) continue;
    const close = new RegExp(`</${tag.name}(?![^\\s/>])`, 'gi');
    close.lastIndex = i;
    const found = close.exec(text);
    if (!found) return;
    i = found.index;
  }
}
