// @ts-check
// Fetches a document as a browser does, and judges the answer's headers for cards on other sites.
import { textIn } from '../../dist/npm/check.js';

/** The limit that the card has too, in bytes after decompression. */
export const maxBytes = 2 * 1024 * 1024;

/** The number of redirects that browsers follow (Fetch Standard, 4.4). */
const maxRedirects = 20;

/** Bytes that are read of an error's body. */
const maxErrorBytes = 2000;

/**
 * @typedef {object} Hop An answer on the way to the document.
 * @property {string} url
 * @property {Headers} headers
 */

/**
 * @typedef {object} Answer
 * @property {'network' | 'timeout' | 'http' | 'too-large' | 'bad-url'} [code] why there is no document
 * @property {number} [status] the server's, where the code is `http`
 * @property {string} text the document, or the beginning of an error's body
 * @property {string} url the final address
 * @property {Hop[]} hops every answer, the last one included
 */

/** @param {string} url */
const isWebAddress = (url) => {
  try {
    return /^https?:$/.test(new URL(url).protocol);
  } catch {
    return false;
  }
};

/** @param {Response} response @returns {string | undefined} where a redirect leads */
const redirectOf = ({ status, headers }) =>
  [301, 302, 303, 307, 308].includes(status) ? (headers.get('location') ?? undefined) : undefined;

/**
 * Never rejects.
 * @param {string} url
 * @param {string} origin of the page that asks
 * @param {number} timeout milliseconds
 * @returns {Promise<Answer>}
 */
export async function fetchDocument(url, origin, timeout) {
  const signal = AbortSignal.timeout(timeout);
  /** @type {Answer} */
  const answer = { text: '', url: url.replace(/#.*/s, ''), hops: [] };
  if (!isWebAddress(url)) return { ...answer, code: 'bad-url' };
  try {
    for (;;) {
      const response = await fetch(answer.url, {
        headers: { origin, accept: '*/*' },
        redirect: 'manual',
        signal,
      });
      answer.hops.push({ url: answer.url, headers: response.headers });
      const location = redirectOf(response);
      if (location === undefined) return await readBody(response, answer);
      void response.body?.cancel();
      answer.url = new URL(location, answer.url).href.replace(/#.*/s, '');
      if (answer.hops.length > maxRedirects || !isWebAddress(answer.url))
        return { ...answer, code: 'network' };
    }
  } catch {
    return { ...answer, code: signal.aborted ? 'timeout' : 'network' };
  }
}

/** @param {Response} response @param {Answer} answer @returns {Promise<Answer>} */
async function readBody(response, answer) {
  const { ok, status, body, headers } = response;
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const chunks = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    chunks.push(chunk);
    if (ok && size > maxBytes) return { ...answer, code: 'too-large' };
    if (!ok && size > maxErrorBytes) break;
  }
  answer.text = await textIn(chunks, headers.get('content-type'));
  return ok ? answer : { ...answer, code: 'http', status };
}

/**
 * Why a page of that origin may not read an answer; `undefined` where the page may.
 * @param {Hop} hop
 * @param {string} origin
 * @param {boolean} isTainted after a redirect between two other origins browsers say no origin any more
 * @returns {string | undefined}
 */
function whyUnreadable({ url, headers }, origin, isTainted) {
  const { origin: own } = new URL(url);
  const allowed = headers.get('access-control-allow-origin')?.trim();
  if ((own === origin && !isTainted) || allowed === '*') return;
  if (allowed === (isTainted ? 'null' : origin)) return;
  const what = allowed ? JSON.stringify(allowed) : 'missing';
  return `Access-Control-Allow-Origin of ${url} is ${what}: pages of ${origin} may not read the document. For a public document send "Access-Control-Allow-Origin: *", with redirects too.`;
}

/** @param {string} cache @returns {string[]} */
function adviseOnCache(cache) {
  if (!cache)
    return [
      'Cache-Control is missing: browsers guess. "Cache-Control: max-age=300" spares the server most requests.',
    ];
  if (/no-store|no-cache|max-age=0\b/i.test(cache))
    return [
      `Cache-Control is ${JSON.stringify(cache)}: every card asks the server. "max-age=300" spares it most requests.`,
    ];
  return [];
}

/**
 * @param {string} asked
 * @param {Answer} answer with at least one hop
 * @param {string} origin of the page that asks
 * @returns {{ readable: boolean, advice: string[] }} whether that page may read the document
 */
export function adviseOnHeaders(asked, { url, hops }, origin) {
  let isTainted = false;
  const reasons = hops.flatMap((hop, i) => {
    const from = hops[i - 1] && new URL(hops[i - 1].url).origin;
    // Fetch Standard, 4.4 (HTTP-redirect fetch): from one other origin to another.
    isTainted ||= from !== undefined && from !== origin && from !== new URL(hop.url).origin;
    return whyUnreadable(hop, origin, isTainted) ?? [];
  });
  const advice = reasons.slice(0, 1);
  const { headers } = hops[hops.length - 1] ?? { headers: new Headers() };
  const allowed = headers.get('access-control-allow-origin')?.trim();
  if (
    !reasons.length &&
    allowed &&
    allowed !== '*' &&
    !/\borigin\b/i.test(headers.get('vary') ?? '')
  )
    advice.push(
      'Access-Control-Allow-Origin names one origin without "Vary: Origin": caches give it to others, who may not read it.',
    );
  advice.push(...adviseOnCache(headers.get('cache-control') ?? ''));
  if (hops.some((hop) => /^http:(?!\/\/(localhost|127\.0\.0\.1)\b)/.test(hop.url)))
    advice.push('The address is http: pages on https are not allowed to read it.');
  if (url !== asked.replace(/#.*/s, ''))
    advice.push(`The address leads on to ${url}: give that one to the card.`);
  return { readable: !reasons.length, advice };
}
