// Loopback web servers for end-to-end tests, one origin each.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { logEntry, ScriptedRoute } from '../../support/scripted-response.mjs';
import { collectorPath, collectorSource } from './collector.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

const corsHeaders = {
  'access-control-allow-origin': '*',
  'timing-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Adds the collector to pages for WebKit, whose driver cannot run code before a page's scripts. */
function withCollector(html, request) {
  const agent = request.headers['user-agent'] ?? '';
  if (!agent.includes('AppleWebKit') || agent.includes('Chrome/')) return html;
  const tag = `<script src="${collectorPath}"></script>`;
  const start = /^\s*(<!doctype[^>]*>)?\s*(<html[^>]*>)?\s*(<head[^>]*>)?/i;
  return html.replace(start, (head) => head + tag);
}

/** The path without percent-encoding; unchanged where an escape is malformed. */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

class Site {
  #server;
  #routes = new Map();
  #pages = new Map();
  #folders;
  #headers;
  #cors;

  /** Every request in order, except for the drivers' own and /favicon.ico. */
  requests = [];

  constructor({ folders = {}, headers = {}, cors = false }) {
    this.#folders = Object.entries(folders);
    this.#headers = headers;
    this.#cors = cors;
  }

  async start() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error) => {
        console.error(error);
        response.destroy();
      });
    });
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.origin = `http://127.0.0.1:${this.#server.address().port}`;
  }

  url(path) {
    return new URL(path, this.origin).href;
  }

  /** Serves a page. `headers` are added to the site's; `''` removes a header. */
  page(path, html, headers = {}) {
    this.#pages.set(path, { html, headers });
    return this.url(path);
  }

  /**
   * Scripts a path's answers (see ScriptedResponse), or answers it with `(request, response) => …`.
   * Returns the route: `requests`, `release()`, `waitForRequests(n)`.
   */
  route(path, answer) {
    const route = typeof answer === 'function' ? { answer } : new ScriptedRoute(answer);
    this.#routes.set(path, route);
    return route;
  }

  /** Paths requested so far, with their queries. */
  get paths() {
    return this.requests.map(({ path, query }) => path + query);
  }

  async #answer(request, response) {
    const path = decoded(new URL(request.url, this.origin).pathname);
    if (path === collectorPath) {
      response.writeHead(200, { 'content-type': types['.js'] }).end(collectorSource);
      return;
    }
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    this.requests.push(logEntry(request, response));
    const headers = { ...this.#headers, ...(this.#cors && corsHeaders) };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (this.#cors && request.method === 'OPTIONS') {
      response
        .writeHead(204, {
          'access-control-allow-methods': '*',
          'access-control-allow-headers': '*',
        })
        .end();
      return;
    }
    const route = this.#routes.get(path);
    if (route) {
      await route.answer(request, response);
      return;
    }
    const page = this.#pages.get(path);
    if (page) this.#sendPage(page, request, response);
    else await this.#sendFile(path, request, response);
  }

  #sendPage({ html, headers }, request, response) {
    response.setHeader('content-type', types['.html']);
    response.setHeader('cache-control', 'no-store');
    for (const [name, value] of Object.entries(headers)) {
      if (value === '') response.removeHeader(name);
      else response.setHeader(name, value);
    }
    response.end(withCollector(html, request));
  }

  async #sendFile(path, request, response) {
    for (const [prefix, folder] of this.#folders) {
      const file = new URL(`.${path.slice(prefix.length - 1)}`, folder);
      if (!path.startsWith(prefix) || !file.href.startsWith(folder.href)) continue;
      try {
        const content = await readFile(file);
        const type = types[extname(file.pathname)] ?? 'application/octet-stream';
        response.setHeader('content-type', type);
        const isPage = type === types['.html'];
        response.end(isPage ? withCollector(content.toString(), request) : content);
        return;
      } catch {
        // The next folder is tried.
      }
    }
    response.writeHead(404).end();
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/**
 * Starts a site on a port of its own, and so an origin of its own.
 *
 *     const site = await startSite({
 *       folders: { '/cdn/': new URL('../../dist/cdn/', import.meta.url) },
 *       headers: { 'content-security-policy': policy }, // on every answer
 *       cors: true, // every answer may be read by every origin
 *     });
 */
export async function startSite(options = {}) {
  const site = new Site(options);
  await site.start();
  return site;
}
