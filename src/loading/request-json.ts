// Requests one JSON document. Failures become a `NewsCardError`.
import {
  isNewsCardError,
  NewsCardError,
  type NewsCardErrorCode,
} from '../article/news-card-error.js';
import { loadChunk } from '../platform/load-chunk.js';
import { sharedTimeout } from '../platform/shared-timeout.js';

const importLoose = () => import('../lazy/loose-documents/loose-documents.js');

/** Largest document, in bytes after decompression. */
const maxBytes = 2 * 1024 * 1024;

export interface LoadedJson {
  json: unknown;
  /** Size of the document in bytes. */
  size: number;
  /** Address of the document, after redirects. */
  url: string;
  /** Headers of the response that the page may read. */
  headers?: Headers | undefined;
}

/** The address without query and fragment, which may be private: errors are logged. */
export const publicUrl = (url: string): string => url.replace(/[?#].*/s, '');

/** Cancels a body; `cancel()` rejects for a broken one. */
const cancelBody = (body: Pick<ReadableStream, 'cancel'> | null) =>
  body?.cancel().catch(() => undefined);

/** Characters that are read of an error's body. */
const maxErrorLength = 2000;

/** How long to wait for an error's body (milliseconds). */
const errorBodyTimeoutMs = 5000;

/** The beginning of an error's body, as far as it arrives in time. Never rejects. */
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
    // The text received so far is returned.
  }
  stop();
  void cancelBody(reader);
  return text.slice(0, maxErrorLength);
}

/**
 * Fetches and parses a document. `over` is called when the connection is free: after an error's body is read, but before
 * the chunk for documents that are not strict JSON is loaded. Rejects with a `NewsCardError`, with the signal's reason
 * once aborted, or with `MissingChunk` where that chunk can't be loaded.
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
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  try {
    // No custom headers and no credentials for other origins: a preload matches, and no preflight is sent.
    response = await fetch(url, { signal, cache, credentials: 'same-origin' });
    if (!response.ok) {
      const refused = failure('http');
      refused.received = errorBody = readErrorBody(response.body);
      throw refused;
    }
    const reader = response.body?.getReader();
    // UTF-8 (RFC 8259), whatever charset the header names; drops a byte order mark.
    const decoder = new TextDecoder();
    for (let chunk; reader && !(chunk = await reader.read()).done;) {
      size += chunk.value.length;
      if (size > maxBytes) {
        void cancelBody(reader);
        throw failure('too-large');
      }
      text += decoder.decode(chunk.value, { stream: true });
      chunks.push(chunk.value);
    }
    text += decoder.decode();
    // A polyfill of `fetch` without streams.
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
  // Letters that are no UTF-8; without the chunk the rest is shown.
  if (chunks.length && text.includes('\ufffd'))
    text = await loadChunk(importLoose).then(
      (loose) => loose.decoded(text, chunks, headers.get('content-type')),
      () => text,
    );
  try {
    return { json: JSON.parse(text), size, url: address, headers };
  } catch {
    // An HTML page, a feed in XML, or JSON with small faults.
    const loose = await loadChunk(importLoose);
    const json = loose.readLoose(text, address);
    if (json !== undefined) return { json, size, url: address, headers };
    const refused = failure('not-json');
    refused.received = text.slice(0, 1000);
    throw refused;
  }
}
