// Parses JSON with faults of servers and templates: a message before, a semicolon after, line breaks in strings.

/** Where a document may begin: at the start of a line, or after a wrapper such as `callback(`. */
const starts = /(?:^|[\r\n>(;])[ \t\ufeff]*(?=[{[])/g;

/** Beginnings that are tried, each of which takes time linear in the document's length. */
const maxTries = 3;

/** Strings and brackets at most: no article has more. */
const maxTokens = 200_000;

const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * The first value of `text` as strict JSON: escapes line breaks in strings, and drops trailing commas and the text after
 * the value. Takes linear time.
 */
function firstValue(text: string): string | undefined {
  let json = '';
  let depth = 0;
  // Strings, brackets, and trailing commas. An unclosed string matches to the end of the text, so that the search does not
  // start again at each of its escaped quotes.
  const token = /"(?:[^"\\]|\\[^]?)*("|$)|[{}[\]]|,(?=\s*[}\]])/g;
  let end = 0;
  let left = maxTokens;
  for (let match; left-- && (match = token.exec(text));) {
    const [piece, quote] = match;
    if (quote === '') return;
    json += text.slice(end, match.index);
    end = token.lastIndex;
    // eslint-disable-next-line no-control-regex -- JSON allows none of them in strings.
    if (piece[0] === '"') json += piece.replace(/[\u0000-\u001f]/g, (c) => escapes[c] ?? ' ');
    else if (piece !== ',') {
      json += piece;
      depth += piece === '{' || piece === '[' ? 1 : -1;
      if (!depth) return json;
    }
  }
  return;
}

/** Parses JSON with small faults; `undefined` for anything else, and for truncated JSON. */
export function lenientJson(text: string): unknown {
  let tries = 0;
  for (const { index, 0: before } of text.matchAll(starts)) {
    if (tries++ === maxTries) return;
    try {
      const json = firstValue(text.slice(index + before.length));
      const value: unknown = json && JSON.parse(json);
      // Empty brackets in a message are not a document.
      if (value && typeof value === 'object' && Object.keys(value).length) return value;
    } catch {
      // The next beginning is tried.
    }
  }
  return;
}
