// JSON as servers and templates spoil it: a message before it, a semicolon after it, line breaks in texts.

/** Where a document may begin: at the start of a line, or after what wraps it. */
const starts = /(?:^|[\r\n>(;])[ \t\ufeff]*(?=[{[])/g;

/** The number of beginnings that are tried; each costs the length of the document. */
const maxTries = 3;

/** More strings and brackets no article has. */
const maxTokens = 200_000;

const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * The first value of `text` as strict JSON: line breaks in strings are escaped, commas before a closing bracket left
 * out, and what follows the value. Each character is looked at once.
 */
function firstValue(text: string): string | undefined {
  let json = '';
  let depth = 0;
  // Strings whole, brackets, and commas that nothing follows but a bracket.
  // A string that nothing closes goes on to the end: it is not looked for again from each of its escaped quotes.
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

/** `undefined` for what is no JSON, or is cut short. */
export function lenientJson(text: string): unknown {
  let tries = 0;
  for (const { index, 0: before } of text.matchAll(starts)) {
    if (tries++ === maxTries) return;
    try {
      const json = firstValue(text.slice(index + before.length));
      const value: unknown = json && JSON.parse(json);
      // A pair of brackets in a message is no document.
      if (value && typeof value === 'object' && Object.keys(value).length) return value;
    } catch {
      // The next beginning, then.
    }
  }
  return;
}
