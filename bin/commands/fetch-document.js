// @ts-check
// A document as a browser would ask for it, and what its answer's headers mean for cards on other sites.

/** As the card: bytes after decompression, and milliseconds. */
const maxBytes = 2 * 1024 * 1024;
const timeoutMs = 10_000;

/**
 * @typedef {object} Answer
 * @property {'network' | 'timeout' | 'http' | 'too-large'} [code] why there is no document
 * @property {number} [status]
 * @property {string} text the document, or the beginning of an error's body
 * @property {string} url the final address
 * @property {Headers} headers
 */

/**
 * Never rejects.
 * @param {string} url
 * @param {string} origin of the page that asks
 * @returns {Promise<Answer>}
 */
export async function fetchDocument(url, origin) {
  const signal = AbortSignal.timeout(timeoutMs);
  /** @type {Answer} */
  const answer = { text: '', url, headers: new Headers() };
  try {
    const response = await fetch(url, { headers: { origin, accept: '*/*' }, signal });
    answer.url = response.url || url;
    answer.headers = response.headers;
    answer.status = response.status;
    const decoder = new TextDecoder();
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      answer.text += decoder.decode(chunk, { stream: true });
      if (size > maxBytes) return { ...answer, code: 'too-large' };
      if (!response.ok && size > 2000) break;
    }
    return response.ok ? answer : { ...answer, code: 'http' };
  } catch {
    return { ...answer, code: signal.aborted ? 'timeout' : 'network' };
  }
}

/**
 * @param {string} asked
 * @param {Answer} answer
 * @param {string} origin of the page that asks
 * @returns {{ readable: boolean, advice: string[] }} whether a page of that origin may read it
 */
export function adviseOnHeaders(asked, { url, headers }, origin) {
  const advice = [];
  const allowed = headers.get('access-control-allow-origin')?.trim();
  const isOwn = new URL(url).origin === new URL(origin).origin;
  const readable = isOwn || allowed === '*' || allowed === new URL(origin).origin;
  if (!readable)
    advice.push(
      `Access-Control-Allow-Origin is ${allowed ? JSON.stringify(allowed) : 'missing'}: pages of ${origin} may not read the document. For a public document send "Access-Control-Allow-Origin: *".`,
    );
  else if (allowed && allowed !== '*' && !/\borigin\b/i.test(headers.get('vary') ?? ''))
    advice.push(
      'Access-Control-Allow-Origin names one origin without "Vary: Origin": caches give it to others, who may not read it.',
    );
  const cache = headers.get('cache-control') ?? '';
  if (!cache)
    advice.push(
      'Cache-Control is missing: browsers guess. "Cache-Control: max-age=300" spares the server most requests.',
    );
  else if (/no-store|no-cache|max-age=0\b/i.test(cache))
    advice.push(
      `Cache-Control is ${JSON.stringify(cache)}: every card asks the server. "max-age=300" spares it most requests.`,
    );
  if (/^http:(?!\/\/(localhost|127\.0\.0\.1)\b)/.test(url))
    advice.push('The address is http: pages on https are not allowed to read it.');
  if (url.replace(/#.*/s, '') !== asked.replace(/#.*/s, ''))
    advice.push(`The address leads on to ${url}: give that one to the card.`);
  return { readable, advice };
}
