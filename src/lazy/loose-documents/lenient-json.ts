// Parses JSON with faults of servers, templates and hands: a message before, a semicolon after, line breaks in strings, comments.

/** Where a document may begin: at the start of a line, or after a comment or a wrapper such as `callback(`. */
const starts = /(?:^|[\r\n>(;]|\*\/)[ \t\ufeff]*(?=[{[])/g;

/** Beginnings that are tried, each of which takes time linear in the document's length. */
const maxTries = 3;

/** Strings and brackets at most: no article has more. */
const maxTokens = 200_000;

const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Spaces in the place of comments. Takes linear time: an unclosed string or comment matches to the end of the text. */
const withoutComments = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\[^]?)*(?:"|$)|\/\/.*|\/\*[^]*?(?:\*\/|$)/g, (piece) =>
    piece[0] === '"' ? piece : ' '.repeat(piece.length),
  );

interface FirstValue {
  /** The value as strict JSON. */
  json: string;
  /** Index of the end of the value in the text. */
  end: number;
}

/**
 * The value with which `text` begins: escapes line breaks in strings, and drops trailing commas. `undefined` for a value that
 * does not end. Takes linear time.
 */
function firstValue(text: string): FirstValue | undefined {
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
      if (!depth) return { json, end };
    }
  }
  return;
}

/** Parses JSON with small faults; `undefined` for anything else, and for truncated JSON. */
export function lenientJson(text: string): unknown {
  let tries = 0;
  let end = 0;
  for (const { index, 0: before } of text.matchAll(starts)) {
    const start = index + before.length;
    // Within a faulty value: a link or translation in an article's list is not the article.
    if (start < end) continue;
    if (tries++ === maxTries) return;
    const first = firstValue(withoutComments(text.slice(start)));
    if (!first) return;
    end = start + first.end;
    try {
      const value: unknown = JSON.parse(first.json);
      // Empty brackets in a message are not a document.
      if (value && typeof value === 'object' && Object.keys(value).length) return value;
    } catch {
      // The next beginning is tried.
    }
  }
  return;
}
