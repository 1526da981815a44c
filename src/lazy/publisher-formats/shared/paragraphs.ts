// Splits plain text into paragraphs.

/** The paragraphs of `text`, separated by blank lines, or by line breaks where there are no blank lines. */
export function paragraphsOf(text: string): string[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const inner = lines.join('\n').trim();
  if (!inner.includes('\n\n')) return lines.filter(Boolean);
  return inner
    .split('\n\n')
    .map((paragraph) => paragraph.replaceAll('\n', ' ').trim())
    .filter(Boolean);
}
