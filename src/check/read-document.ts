// A document as cards read it, and every word that the console would say of it: for publishers, in Node.
import type { Article } from '../article/article.js';
import { isNewsCardError, NewsCardError } from '../article/news-card-error.js';
import { describeProblem } from '../lazy/console-report/describe-problem.js';
import { explainFailure } from '../lazy/failure-messages/failure-messages.js';
import { readLoose } from '../lazy/loose-documents/loose-documents.js';
import * as recognition from '../lazy/recognition/recognition.js';
import { parseDocument } from '../formats/registry.js';
import { articleFrom } from '../loading/load-article.js';

export interface ReadOptions {
  /** Address of the document; with its fragment, where that names an item of a feed. */
  url: string;
  /** Language wanted (BCP 47). */
  lang: string;
  /** Fetches the one further document that a format may ask for. Rejects where that cannot be had. */
  loadJson: (url: string) => Promise<unknown>;
}

/** What is wrong with a field of a document. */
export interface ReadProblem {
  path: string;
  expected: string;
  received: string;
}

export interface ReadDocument {
  /** `null` for a feed or collection without items, and where there is a failure. */
  article: Article | null;
  problems: ReadProblem[];
  /** Why there is no article: the console's line. */
  failure?: string;
}

/** `text` as JSON, or what the card makes of text that is not quite JSON. */
export function jsonIn(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const json = readLoose(text, url);
    if (json !== undefined) return json;
    const refused = new NewsCardError('not-json', url);
    refused.received = text.slice(0, 1000);
    throw refused;
  }
}

/** Never rejects for what the document is. */
export async function readDocument(text: string, options: ReadOptions): Promise<ReadDocument> {
  const { url } = options;
  const problems: ReadProblem[] = [];
  const report = (problem: Parameters<typeof describeProblem>[0]) =>
    void problems.push(describeProblem(problem));
  try {
    const json = jsonIn(text, url);
    const { signal } = new AbortController();
    const parsed = await parseDocument(json, { ...options, signal, report });
    return { article: parsed === null ? null : articleFrom(parsed, url, report), problems };
  } catch (reason) {
    const error = isNewsCardError(reason) ? reason : new NewsCardError('not-an-article', url);
    return { article: null, problems, failure: explainFailure(error, recognition) };
  }
}
