// Plain text of several paragraphs.

/** Paragraphs of `text`: blank lines part them or, where there are none, line ends. */
export function paragraphsOf(text: string): string[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const inner = lines.join('\n').trim();
  if (!inner.includes('\n\n')) return lines.filter(Boolean);
  return inner
    .split('\n\n')
    .map((paragraph) => paragraph.replaceAll('\n', ' ').trim())
    .filter(Boolean);
}
