// Reads collections as lists do.
import type { Problem } from '../../../src/article/problem.js';
import { readArticle } from '../../../src/article/read-article.js';
import {
  type NewsCollection,
  readCollection,
} from '../../../src/format-registry/read-collection.js';
import { formatOf } from '../../../src/format-registry/registry.js';
import { describeProblem } from '../../../src/lazy/console-report/describe-problem.js';

export interface ReadOptions {
  url?: string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** Returns the JSON for further requests. Default: they fail. */
  answer?: (url: string) => unknown;
}

export interface Read extends NewsCollection {
  /** Lines that were logged in the console. */
  lines: string[];
  /** Addresses of further requests. */
  requests: string[];
}

export async function readAll(
  json: unknown,
  { url = 'https://portal.example/feed.json', headers, answer, ...options }: ReadOptions = {},
): Promise<Read> {
  const problems: Problem[] = [];
  const requests: string[] = [];
  const collection = await readCollection(json, {
    url,
    lang: 'fr',
    signal: new AbortController().signal,
    ...options,
    headers: headers && new Headers(headers),
    report: (problem) => void problems.push(problem),
    formatOf,
    readArticle,
    loadJson(target) {
      requests.push(target);
      const found = answer?.(target);
      return found === undefined ? Promise.reject(new Error('404')) : Promise.resolve(found);
    },
  });
  const lines = problems
    .map(describeProblem)
    .map(({ path, expected, received }) => `${path}: expected ${expected}, got ${received}`);
  return { ...collection, lines, requests };
}

export const titlesOf = ({ items }: NewsCollection): unknown[] => items.map(({ title }) => title);
