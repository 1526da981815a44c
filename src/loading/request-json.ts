// One request for one JSON document. What goes wrong with the document becomes a `NewsCardError`.
import {
  isNewsCardError,
  NewsCardError,
  type NewsCardErrorCode,
} from '../article/news-card-error.js';
import { loadChunk } from '../platform/load-chunk.js';
import { sharedTimeout } from '../platform/shared-timeout.js';

const importLoose = () => import('../lazy/loose-documents/loose-documents.js');

/** Bytes after decompression; no article is larger. */
const maxBytes = 2 * 1024 * 1024;

export interface LoadedJson {
  json: unknown;
  /** Bytes. */
  size: number;
  /** Address of the document, after redirects. */
  url: string;
  /** Headers of the answer, those that the page may read. */
  headers?: Headers | undefined;
}

/** Address without query and fragment: those may be private, and errors are logged. */
export const publicUrl = (url: string): string => url.replace(/[?#].*/s, '');

/** `cancel` rejects for a broken body. */
const cancelBody = (body: Pick<ReadableStream, 'cancel'> | null) =>
  body?.cancel().catch(() => undefined);

/** How much of an error's body is read: its beginning says what is wrong (characters). */
const maxErrorLength = 2000;

/** How long to wait for that text (milliseconds): the status is known already. */
const errorBodyTimeoutMs = 5000;

/** What an error's body begins with, as far as it comes. Never rejects. */
async function readErrorBody(body: ReadableStream<Uint8Array> | null): Promise<string> {
  const reader = body?.getReader();
  if (!reader) return '';
  const stop = sharedTimeout(() => void cancelBody(reader), errorBodyTimeoutMs);
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let chunk; text.length < maxErrorLength && !(chunk = await reader.read()).done;)
      text += decoder.decode(chunk.value, { stream: true });
  } catch {
    // What has come is said.
  }
  stop();
  void cancelBody(reader);
  return text.slice(0, maxErrorLength);
}

/**
 * `over` is called when the connection is no longer used: the words of an error are read after its status is known, and
 * the card's own reader of loose documents is loaded after all has come.
 * Rejects with a `NewsCardError`, with the signal's reason once aborted, or with `MissingChunk` where the card's own
 * reader of documents that are no JSON cannot be had.
 */
export async function requestJson(
  url: string,
  signal: AbortSignal,
  cache: RequestCache,
  over: () => void = () => undefined,
): Promise<LoadedJson> {
  let response: Response | undefined;
  let errorBody: Promise<string> | undefined;
  const failure = (code: NewsCardErrorCode) =>
    new NewsCardError(
      code,
      publicUrl(url),
      code === 'http' ? response?.status : undefined,
      response?.headers.get('retry-after'),
    );
  let text = '';
  let size = 0;
  try {
    // No headers of our own and no other origin's cookies: a preload matches, no preflight is sent.
    response = await fetch(url, { signal, cache, credentials: 'same-origin' });
    if (!response.ok) {
      const refused = failure('http');
      refused.received = errorBody = readErrorBody(response.body);
      throw refused;
    }
    const reader = response.body?.getReader();
    // Always UTF-8 (RFC 8259), whatever the label says; drops a byte order mark.
    const decoder = new TextDecoder();
    for (let chunk; reader && !(chunk = await reader.read()).done;) {
      size += chunk.value.length;
      if (size > maxBytes) {
        void cancelBody(reader);
        throw failure('too-large');
      }
      text += decoder.decode(chunk.value, { stream: true });
    }
    text += decoder.decode();
    // A polyfill of the page's own, which hands out no streams.
    if ((response.body as unknown) === undefined) {
      text = await response.text();
      size = text.length;
      if (size > maxBytes) throw failure('too-large');
    }
  } catch (reason) {
    signal.throwIfAborted();
    throw isNewsCardError(reason) ? reason : failure('network');
  } finally {
    if (errorBody) void errorBody.then(over);
    else over();
  }
  const address = response.url || url;
  const { headers } = response;
  try {
    return { json: JSON.parse(text), size, url: address, headers };
  } catch {
    // A page, a feed in XML, or JSON with a fault that cannot change its meaning.
    const loose = await loadChunk(importLoose);
    const json = loose.readLoose(text, address);
    if (json !== undefined) return { json, size, url: address, headers };
    const refused = failure('not-json');
    refused.received = text.slice(0, 1000);
    throw refused;
  }
}
