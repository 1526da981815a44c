/**
 * Removes the spaces and quotes that people and word processors leave around a text. The pattern matches the text
 * between them, which takes linear time.
 */
export const trimQuotes = (text: string): string =>
  /[^\s"'“”„«»‘’](.*[^\s"'“”„«»‘’])?/s.exec(text)?.[0] ?? '';
