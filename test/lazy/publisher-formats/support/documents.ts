// Parses documents of real producers as cards do.
import type { Article } from '../../../../src/article/article.js';
import { type Problem, readArticle } from '../../../../src/article/read-article.js';
import { createFormatContext } from '../../../../src/format-registry/format-context.js';
import type { Format } from '../../../../src/format-registry/format.js';

const load = async (folder: string, name: string): Promise<unknown> => {
  const response = await fetch(new URL(`../../../fixtures/${folder}/${name}`, import.meta.url));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
};

export const loadSource = (name: string) => load('sources', name);
export const loadExpected = (name: string) => load('expected', name) as Promise<Article>;

export interface Parsed {
  article: Article | null;
  problems: Problem[];
  /** Addresses of further requests. */
  requests: string[];
}

export interface ParseOptions {
  url?: string;
  lang?: string;
  /** Returns the JSON for the further request. Default: the request fails. */
  answer?: (url: string) => unknown;
}

/** Parses `json` as a card does. */
export async function parseDocument(
  format: Format,
  json: unknown,
  { url = 'https://portal.example/news/a.json', lang = 'fr', answer }: ParseOptions = {},
): Promise<Parsed> {
  const problems: Problem[] = [];
  const requests: string[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const context = createFormatContext({
    url,
    lang,
    signal: new AbortController().signal,
    report,
    loadJson(target) {
      requests.push(target);
      const found = answer?.(target);
      return found === undefined ? Promise.reject(new Error('404')) : Promise.resolve(found);
    },
  });
  const parsed = await format.parse(json, context);
  return { article: parsed && readArticle(parsed, url, report), problems, requests };
}
