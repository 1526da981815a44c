// Extracts text from HTML without parsing it into a DOM, so nothing can load or run. Every function takes linear time.

/** Names of character references from U+00A0 on, in the order of the characters. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Further names that publishing systems use, each before its character. */
const others =
  'amp & lt < gt > quot " apos \' hellip … rsquo ’ lsquo ‘ sbquo ‚ rdquo ” ldquo “ bdquo „ ndash – mdash — lsaquo ‹ rsaquo › euro € trade ™ bull • dagger † Dagger ‡ permil ‰ prime ′ Prime ″ minus − larr ← uarr ↑ rarr → darr ↓ oelig œ OElig Œ scaron š Scaron Š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d lrm \u200e rlm \u200f';

let characters: Map<string, string> | undefined;

const namedCharacters = (): Map<string, string> => {
  const words = others.split(' ');
  const named = new Map(
    latin.split(' ').map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  );
  for (let i = 0; i < words.length; i += 2) named.set(words[i]!, words[i + 1]!);
  return named;
};

/** The character of a numeric reference; 128 to 159 are those of windows-1252, as in browsers. */
const numbered = (code: number): string => {
  if (code >= 0x80 && code < 0xa0)
    return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return valid ? String.fromCodePoint(code) : '\ufffd';
};

/** Decodes character references once: `&amp;lt;` becomes `&lt;`. Unknown references stay. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(?:x([\da-f]{1,9})|(\d{1,9}));?|([a-z][a-z\d]{1,7});)/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return (characters ??= namedCharacters()).get(name) ?? whole;
      return numbered(hex ? parseInt(hex, 16) : Number(decimal));
    },
  );
}

/** Inline elements, which do not separate words; all others do. */
const inline =
  /^(a|abbr|b|bdi|bdo|cite|code|dfn|em|font|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/i;

/** Elements whose content is not text. */
const hidden = /^(script|style|template|noscript|iframe|object|svg|math|head|title|textarea)$/i;

/** Characters of HTML that are read at most. */
const maxTextLength = 200_000;

/** The visible text of `html`, on one line. No-break spaces stay. */
export function plainText(html: string): string {
  let text = '';
  let skipping = '';
  let i = -1;
  for (const piece of html.slice(0, maxTextLength).split('<')) {
    i++;
    const [tag, slash, name = ''] = (i &&
      /^(\/?)([a-z][^\s/>]*)[^>]*>?|^[!?][^>]*>?/i.exec(piece)) || [''];
    const element = name.toLowerCase();
    if (skipping && !(slash && element === skipping)) continue;
    if (!slash && hidden.test(element)) {
      skipping = element;
      continue;
    }
    if (i && !tag) text += '<';
    else if (element && !skipping && !inline.test(element)) text += ' ';
    skipping = '';
    text += piece.slice(tag.length);
  }
  return decodeEntities(text)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
}

/** Whether a text that should be plain is HTML, that is, contains an end tag. */
export const isHtml = (text: string): boolean => /<\/[a-z]/i.test(text);

/** Text of the first paragraph that is not empty, among the first ones. */
export function firstParagraph(html: string): string {
  for (const piece of html.split(/<p(?=[\s>])/i, 30).slice(1)) {
    const text = plainText(`<p${piece.split(/<\/p\s*>/i, 1)[0]!}`);
    if (text) return text;
  }
  return '';
}
