// A language that a text cannot be in is not believed.
import type { Article, Direction, Text } from './article.js';
import { contradicts, directionOfLetters, lettersOf } from './letters.js';
import type { Report } from './problem.js';

/** The letters of the article's own language: of texts that say none of their own. Tags are no text. */
export const lettersOfArticle = ({ title, summary, body, bodyHtml }: Partial<Article>): string => {
  const plain = (text: Text | undefined) => (typeof text === 'string' ? text : '');
  const html = (bodyHtml ?? '').slice(0, 1000).replace(/<[^>]*>?|&\w+;/g, ' ');
  return lettersOf(`${plain(title)} ${plain(summary ?? body?.[0])} ${html}`);
};

/** Drops and reports the language of `holder` where `letters` contradict it. Returns whether it did. */
export function believeLanguage(
  holder: { lang?: string; dir?: Direction },
  letters: string,
  path: string,
  report?: Report,
): boolean {
  const { lang } = holder;
  if (!lang || !contradicts(letters, lang)) return false;
  report?.({ path, expected: 'the language of the text, whose letters are not its', value: lang });
  delete holder.lang;
  return true;
}

/** The same for a text, which then has the direction of its letters rather than the article's. */
export function believeText(text: Exclude<Text, string>, path: string, report: Report): void {
  const letters = lettersOf(text.value);
  const direction = directionOfLetters(letters);
  if (believeLanguage(text, letters, path, report) && direction) text.dir ??= direction;
}
