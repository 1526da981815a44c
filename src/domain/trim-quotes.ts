/**
 * A text without the spaces and quotes that people and word processors leave around it.
 * Looks behind before it looks on, or a long run of spaces would be tried from each of them.
 */
export const trimQuotes = (text: string): string =>
  text.replace(/^[\s"'“”„«»‘’]+|(?<![\s"'“”„«»‘’])[\s"'“”„«»‘’]+$/g, '');
