// Serves every fault that may occur between a card and its article.
import { gzipSync } from 'node:zlib';

const article = {
  url: 'https://example.org/article',
  lang: 'en',
  title: 'A title',
  summary: 'A summary with é',
};
const json = JSON.stringify(article);

const send =
  (status, body = '', headers = {}) =>
  (request, response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);

const endless = (chunk, pause) => (request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  let drained = true;
  response.on('drain', () => (drained = true));
  const timer = setInterval(() => {
    if (drained) drained = response.write(chunk);
  }, pause);
  response.on('close', () => clearInterval(timer));
};

/** A date some seconds from now, in the format of `Retry-After`. */
const inSeconds = (seconds) => new Date(Date.now() + seconds * 1000).toUTCString();

/**
 * name → how it is answered, and what the card makes of it: `code` and `status` of the error
 * (neither: the article is shown; `codeIn`: where an engine cannot tell), `retry`: the reader can try again, `requests`: how often it is
 * asked for in all (retries included). `timeout`: milliseconds, where waiting is the fault.
 */
export const faults = {
  'reset midway': {
    answer: (request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 5000 });
      response.write(json.slice(0, 20), () => setTimeout(() => response.socket?.destroy(), 20));
    },
    code: 'network',
    retry: true,
    requests: 3,
  },
  'reset at once': {
    answer: (request) => void request.socket.destroy(),
    code: 'network',
    retry: true,
  },
  'a byte a second': {
    answer: endless(' ', 1000),
    timeout: 1500,
    code: 'timeout',
    retry: true,
    requests: 1,
  },
  'no answer': {
    answer: () => undefined,
    timeout: 1500,
    code: 'timeout',
    retry: true,
    requests: 1,
  },
  'a page': {
    answer: send(200, '<!doctype html><p>Hello', { 'content-type': 'text/html' }),
    code: 'not-json',
    requests: 1,
  },
  empty: { answer: send(200), code: 'not-json', requests: 1 },
  'no content': {
    answer: (request, response) => void response.writeHead(204).end(),
    code: 'not-json',
    requests: 1,
  },
  'cut JSON': { answer: send(200, json.slice(0, -9)), code: 'not-json', requests: 1 },
  'no article': { answer: send(200, '{"name":"x"}'), code: 'not-an-article', requests: 1 },
  'a number': { answer: send(200, '17'), code: 'not-an-article', requests: 1 },
  'wrong charset': {
    answer: send(200, json, { 'content-type': 'application/json; charset=iso-8859-1' }),
    requests: 1,
  },
  'byte order mark': { answer: send(200, `\ufeff${json}`), requests: 1 },
  'UTF-16': { answer: send(200, Buffer.from(`\ufeff${json}`, 'utf16le')), requests: 1 },
  'broken gzip': {
    // WebKitGTK returns the part that it could decode, without an error.
    codeIn: { webkit: 'not-json' },
    answer: send(200, gzipSync(json).subarray(0, 40).fill(7, 12), { 'content-encoding': 'gzip' }),
    code: 'network',
    retry: true,
  },
  'redirect loop': {
    answer: (request, response) => void response.writeHead(302, { location: request.url }).end(),
    code: 'network',
    retry: true,
  },
  'moved to an origin without CORS': { answer: undefined, code: 'network', retry: true },
  moved: {
    answer: (request, response) => void response.writeHead(301, { location: '/whole' }).end(),
    requests: 1,
  },
  'not modified': {
    answer: (request, response) => void response.writeHead(304).end(),
    code: 'http',
    status: 304,
    requests: 1,
  },
  unauthorized: { answer: send(401), code: 'http', status: 401, requests: 1 },
  forbidden: { answer: send(403), code: 'http', status: 403, requests: 1 },
  'not found': { answer: send(404), code: 'http', status: 404, requests: 1 },
  gone: { answer: send(410), code: 'http', status: 410, requests: 1 },
  'too many requests, seconds': {
    answer: send(429, '', { 'retry-after': '1', 'access-control-expose-headers': 'retry-after' }),
    code: 'http',
    status: 429,
    retry: true,
    requests: 3,
  },
  'too many requests, date': {
    answer: (request, response) =>
      send(429, '', {
        'retry-after': inSeconds(2),
        'access-control-expose-headers': 'retry-after',
      })(request, response),
    code: 'http',
    status: 429,
    retry: true,
    requests: 3,
  },
  'too many requests, an hour': {
    answer: send(429, '', {
      'retry-after': '3600',
      'access-control-expose-headers': 'retry-after',
    }),
    code: 'http',
    status: 429,
    retry: true,
    requests: 1,
  },
  'server error': { answer: send(500), code: 'http', status: 500, retry: true, requests: 3 },
  unavailable: { answer: send(503), code: 'http', status: 503, retry: true, requests: 3 },
  'three megabytes': {
    answer: send(200, JSON.stringify({ ...article, x: 'x'.repeat(3e6) })),
    code: 'too-large',
    requests: 1,
  },
  'without end': { answer: endless('x'.repeat(65_536), 5), code: 'too-large', requests: 1 },
};

/** Serves every fault under `/fault/<name>`, and a whole article at `/whole`. */
export function serveFaults(site, other) {
  site.route('/whole', send(200, json));
  other.route('/elsewhere', send(200, json));
  for (const [name, { answer }] of Object.entries(faults))
    site.route(
      `/fault/${name}`,
      answer ??
        ((request, response) =>
          void response.writeHead(302, { location: other.url('/elsewhere') }).end()),
    );
  site.route('/recovering', recovering());
}

/** A route that fails until a test lets it recover. */
function recovering() {
  let failing = true;
  return (request, response) => {
    if (new URL(request.url, 'http://x').searchParams.has('recover')) failing = false;
    send(failing ? 503 : 200, failing ? '' : json)(request, response);
  };
}
