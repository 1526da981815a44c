/**
 * A text without the spaces and quotes that people and word processors leave around it.
 * Takes what is between them, from the first character to the last: each is looked at once, however long the runs.
 */
export const trimQuotes = (text: string): string =>
  /[^\s"'“”„«»‘’](.*[^\s"'“”„«»‘’])?/s.exec(text)?.[0] ?? '';
