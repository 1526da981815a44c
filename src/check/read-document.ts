// Reads a document as cards do, with the messages that the console would show: for publishers, in Node.
import type { Article } from '../article/article.js';
import { isNewsCardError, NewsCardError } from '../article/news-card-error.js';
import type { Report } from '../article/problem.js';
import { describeProblem } from '../lazy/console-report/describe-problem.js';
import { explainFailure } from '../lazy/failure-messages/failure-messages.js';
import { decoded, readLoose } from '../lazy/loose-documents/loose-documents.js';
import * as recognition from '../lazy/recognition/recognition.js';
import { parseDocument } from '../format-registry/registry.js';
import { articleFrom } from '../loading/load-article.js';

export interface ReadOptions {
  /** Address of the document, with a fragment where that selects an item of a feed. */
  url: string;
  /** Language wanted (BCP 47). */
  lang: string;
  /** Loads the one further document that a format may request. Rejects if loading fails. */
  loadJson: (url: string) => Promise<unknown>;
}

/** An invalid field of a document. */
export interface ReadProblem {
  path: string;
  expected: string;
  received: string;
}

export interface ReadDocument {
  /** The article; `null` for a feed or collection without items, and after a failure. */
  article: Article | null;
  problems: ReadProblem[];
  /** The console's message where there is no article. */
  failure?: string;
}

/** The text of a document, as cards decode it. `contentType`: the response's header. */
export async function textIn(
  parts: BlobPart[],
  contentType: string | null = null,
): Promise<string> {
  const text = new TextDecoder().decode(await new Blob(parts).arrayBuffer());
  return text.includes('\ufffd') ? decoded(text, parts, contentType) : text;
}

/** Parses JSON, JSON with small faults, XML feeds and HTML pages. Throws `not-json` for anything else. */
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

/** Reads a document as one article. Never rejects because of the document's content. */
export async function readDocument(text: string, options: ReadOptions): Promise<ReadDocument> {
  const { url } = options;
  const problems: ReadProblem[] = [];
  const report: Report = (problem) => void problems.push(describeProblem(problem));
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
