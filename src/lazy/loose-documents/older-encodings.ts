// Decodes documents that are not UTF-8: feeds of older systems are in windows-1256 or ISO 8859-1, files of editors in UTF-16.

/** Characters in which a document names its encoding, as in browsers (HTML, "prescan a byte stream"). */
const prescanned = 1024;

/** The decoder of an encoding; `undefined` for UTF-8 and unknown names. */
function decoderOf(label: string | undefined): TextDecoder | undefined {
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding === 'utf-8' ? undefined : decoder;
  } catch {
    return;
  }
}

/** The encoding that a byte order mark tells. */
const marked = ([first, second]: Uint8Array): string | undefined =>
  first === 0xff && second === 0xfe
    ? 'utf-16le'
    : first === 0xfe && second === 0xff
      ? 'utf-16be'
      : undefined;

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Decodes a document that has U+FFFD when it is read as UTF-8 (`text`): by its byte order mark; else by what the header
 * `Content-Type`, the XML declaration or the page says, where most letters are no UTF-8. Returns `text` where none says.
 */
export async function decoded(
  text: string,
  chunks: BlobPart[],
  contentType: string | null,
): Promise<string> {
  const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer());
  const byMark = decoderOf(marked(bytes));
  if (byMark) return byMark.decode(bytes);
  // A few broken letters are a fault of a document in UTF-8, whose label is often wrong.
  if (isUtf8(bytes) || count(text, /\ufffd/g) <= count(text, /[^\0-\x7f\ufffd]/g)) return text;
  const start = text.slice(0, prescanned);
  const labels = [
    /\bcharset\s*=\s*["']?([\w-]+)/i.exec(contentType ?? ''),
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)/i.exec(start),
    /<meta[^>]*[\s;"']charset\s*=\s*["']?([\w-]+)/i.exec(start),
  ];
  const decoder = labels.map((found) => decoderOf(found?.[1])).find(Boolean);
  return decoder?.decode(bytes) ?? text;
}
