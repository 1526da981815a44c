// Reads a feed or collection as lists do: for tools that merge several documents, in Node.
import type { Article } from '../article/article.js';
import { isNewsCardError, NewsCardError } from '../article/news-card-error.js';
import { describeProblem } from '../lazy/console-report/describe-problem.js';
import { explainFailure } from '../lazy/failure-messages/failure-messages.js';
import * as recognition from '../lazy/recognition/recognition.js';
import { readArticle } from '../article/read-article.js';
import { readCollection } from '../format-registry/read-collection.js';
import { formatOf } from '../format-registry/registry.js';
import { jsonIn, type ReadOptions, type ReadProblem } from './read-document.js';

export interface ReadNews {
  /** At most 100 articles in the feed's order, each address once; all addresses are absolute. */
  items: readonly Article[];
  problems: ReadProblem[];
  /** The console's message where no item is an article. A feed without items is no failure. */
  failure?: string;
}

/** Reads a document as a list of articles. Never rejects because of the document's content. */
export async function readNews(text: string, options: ReadOptions): Promise<ReadNews> {
  const { url } = options;
  const problems: ReadProblem[] = [];
  try {
    const { items } = await readCollection(jsonIn(text, url), {
      ...options,
      signal: new AbortController().signal,
      report: (problem) => void problems.push(describeProblem(problem)),
      formatOf,
      readArticle,
    });
    return { items, problems };
  } catch (reason) {
    const error = isNewsCardError(reason) ? reason : new NewsCardError('not-an-article', url);
    return { items: [], problems, failure: explainFailure(error, recognition) };
  }
}
