// The modules of the card that the command `euromed-news-card check` uses, as one module for Node.
import { NewsCardError, type NewsCardErrorCode } from '../article/news-card-error.js';
import { explainFailure } from '../lazy/failure-messages/failure-messages.js';
import * as recognition from '../lazy/recognition/recognition.js';

export { mergeSources, withPublisher } from '../list/merge-sources.js';
export { jsonIn, readDocument, textIn } from './read-document.js';
export { readNews, type ReadNews } from './read-news.js';
export type { ReadDocument, ReadOptions, ReadProblem } from './read-document.js';

/** The console's message for a document that failed to load. `received`: the beginning of an error's body. */
export function explainRefusal(
  code: NewsCardErrorCode,
  url: string,
  status?: number,
  received?: string,
): string {
  const error = new NewsCardError(code, url.replace(/[?#].*/s, ''), status);
  error.received = received;
  return explainFailure(error, recognition);
}
