// Cleans texts from documents for use in labels, addresses and subjects of mails.

/**
 * White space of HTML, Unicode's line ends, and control characters, written out since engines compile `\p{Cc}` slowly.
 * No-break spaces are typography, and stay.
 */
// eslint-disable-next-line no-control-regex -- The expression matches control characters.
const space = /[\0-\x1f\x7f-\x9f\u2028\u2029 ]+/g;

/** Controls that change the direction of the text that follows, until they are closed (UAX 9, 2). */
const bidiControl = /[\u202a-\u202e\u2066-\u2069]/;

const popEmbedding = '\u202c';
const popIsolate = '\u2069';

/** Closes open controls, and drops unmatched closing ones, so that no text changes the direction of its neighbours. */
function balance(text: string): string {
  const open: string[] = [];
  let result = '';
  for (const sign of text) {
    if (sign === popEmbedding || sign === popIsolate) {
      // The end of an isolate ends the embeddings within as well (UAX 9, X6a).
      const from = sign === popIsolate ? open.lastIndexOf(sign) : open.length - 1;
      if (from < 0 || open[from] !== sign) continue;
      result += open.splice(from).reverse().join('');
      continue;
    }
    result += sign;
    if (/[\u202a\u202b\u202d\u202e]/.test(sign)) open.push(popEmbedding);
    else if (/[\u2066-\u2068]/.test(sign)) open.push(popIsolate);
  }
  return result + open.reverse().join('');
}

/** The text on one line, trimmed. */
export const onOneLine = (text: string): string => text.replace(space, ' ').trim();

/** The text with its bidirectional controls in pairs. */
export const balanced = (text: string): string => (bidiControl.test(text) ? balance(text) : text);
