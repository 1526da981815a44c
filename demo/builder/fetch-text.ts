// Fetches a document as a card does: without custom headers, and without cookies for other origins.
import type { Answer } from './find-document.js';
import { keepAnswer } from './kept-answers.js';

/** Limits of a card: milliseconds, and characters. */
const longest = 10_000;
const most = 2 * 1024 * 1024;

/** Fetches the text at `url`. Never rejects. */
export async function fetchText(url: string, signal: AbortSignal): Promise<Answer> {
  const timeout = AbortSignal.timeout(longest);
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      signal: AbortSignal.any([signal, timeout]),
    });
    const unread = response.clone();
    const text = await response.text();
    if (!response.ok) return { code: 'http', status: response.status, text: text.slice(0, 2000) };
    if (text.length > most) return { code: 'too-large' };
    keepAnswer(url, unread);
    return { text, url: response.url || url };
  } catch {
    return { code: timeout.aborted ? 'timeout' : 'network' };
  }
}
