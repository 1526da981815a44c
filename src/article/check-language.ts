// Drops a stated language that the letters of the text contradict.
import type { Article, Direction, Text } from './article.js';
import { contradicts, directionOfLetters, lettersOf } from './letters.js';
import type { Report } from './problem.js';

/** The article's texts without a language of their own, tags removed: the sample for the article's language. */
export const ownTextOf = ({ title, summary, body, bodyHtml }: Partial<Article>): string => {
  const plain = (text: Text | undefined) => (typeof text === 'string' ? text : '');
  const html = (bodyHtml ?? '').slice(0, 1000).replace(/<[^>]*>?|&\w+;/g, ' ');
  return `${plain(title)} ${plain(summary ?? body?.[0])} ${html}`;
};

/** Drops and reports the language of `holder` where the letters of `text` contradict it. Returns whether it did. */
export function checkLanguage(
  holder: { lang?: string; dir?: Direction },
  text: string,
  path: string,
  report?: Report,
): boolean {
  const { lang } = holder;
  if (!lang || !contradicts(text, lang)) return false;
  report?.({
    path,
    expected: 'the language of the text, whose letters are of another script',
    value: lang,
  });
  delete holder.lang;
  return true;
}

/** As `checkLanguage`, for a single text, which then takes the direction of its letters. */
export function checkTextLanguage(text: Exclude<Text, string>, path: string, report: Report): void {
  if (!checkLanguage(text, text.value, path, report)) return;
  const direction = directionOfLetters(lettersOf(text.value));
  if (direction) text.dir ??= direction;
}
