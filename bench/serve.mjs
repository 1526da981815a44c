// Serves out/site from loopback as a CDN would: compressed beforehand, with cache headers. Pages take
// `?count=` (number of cards), `?eager` (no card is lazy) and `?body=` (kB of the article's body).
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from './build.mjs';
import { loadContenders } from './lib/contenders.mjs';
import { pageVariant } from './lib/page-variant.mjs';
import { out } from './lib/paths.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

function cacheControl(path) {
  if (path.endsWith('.html')) return 'no-cache';
  if (/-[\w-]{8}\.js$/.test(path)) return 'public, max-age=31536000, immutable';
  return path.endsWith('.js') || path.endsWith('.css')
    ? 'public, max-age=86400'
    : 'public, max-age=300';
}

function answer(path, plain, compressed) {
  return {
    plain,
    compressed,
    headers: {
      'content-type': types[extname(path)] ?? types['.json'],
      'cache-control': cacheControl(path),
      etag: `"${createHash('sha1').update(plain).digest('base64url').slice(0, 16)}"`,
      vary: 'accept-encoding',
      'access-control-allow-origin': '*',
    },
  };
}

function readSite(site) {
  const answers = new Map();
  for (const entry of readdirSync(site, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.br')) continue;
    const file = join(entry.parentPath, entry.name.slice(0, -3));
    const path = `/${relative(site, file)}`;
    answers.set(path, answer(path, readFileSync(file), readFileSync(`${file}.br`)));
  }
  return answers;
}

/** Starts on `port` (0: any) and returns `{ origin, warm, close }`. */
export function serve({ contenders, port = 0, site = join(out, 'site') }) {
  const answers = readSite(site);
  const byName = new Map(contenders.map((contender) => [contender.name, contender]));
  const pages = new Map();
  let origin;

  /** The answer to a path with its query; pages are made and compressed the first time. */
  function find(url) {
    const { pathname, searchParams } = new URL(url, origin);
    if (!pathname.endsWith('.html')) return answers.get(pathname);
    if (!answers.has(pathname) || pages.has(url)) return pages.get(url);
    const contender = byName.get(pathname.split('/')[1]);
    const variant = { count: 1, ...Object.fromEntries(searchParams), origin };
    const html = Buffer.from(pageVariant(String(answers.get(pathname).plain), contender, variant));
    pages.set(url, answer(pathname, html, brotliCompressSync(html)));
    return pages.get(url);
  }

  const server = createServer((request, response) => {
    const found = find(request.url);
    if (!found) {
      response.writeHead(404, { 'cache-control': 'no-store' }).end();
      return;
    }
    if (request.headers['if-none-match'] === found.headers.etag) {
      response.writeHead(304, found.headers).end();
      return;
    }
    const brotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const bytes = brotli ? found.compressed : found.plain;
    response.writeHead(200, {
      ...found.headers,
      ...(brotli && { 'content-encoding': 'br' }),
      'content-length': bytes.length,
    });
    response.end(bytes);
  });
  server.keepAliveTimeout = 60_000;

  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      origin = `http://127.0.0.1:${server.address().port}`;
      resolve({
        origin,
        /** Makes a page ahead of time, so that no measurement waits for its compression. */
        warm: (path) => void find(path),
        close() {
          server.closeAllConnections();
          return new Promise((closed) => server.close(closed));
        },
      });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { contenders } = await loadContenders();
  await build(contenders);
  const { origin } = await serve({ contenders, port: Number(process.argv[2] ?? 8089) });
  for (const { name } of contenders) console.log(`${origin}/${name}/page.html`);
}
