// A static host on a port of its own: one folder, and pages.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { afterwards } from './steps.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * @param {object} options
 * @param {string} [options.folder]
 * @param {Record<string, string>} [options.pages] HTML by path
 * @param {Record<string, string>} [options.headers] of all answers
 * @returns {Promise<string>} its origin
 */
export async function startHost({ folder = '', pages = {}, headers = {} }) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = join(folder, normalize(path));
    const isFile = folder && statSync(file, { throwIfNoEntry: false })?.isFile();
    const content = pages[pathname] ?? (isFile ? readFileSync(file) : undefined);
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': types[pages[pathname] ? '.html' : extname(path)] ?? 'text/plain',
      ...headers,
    });
    response.end(content);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  afterwards(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}`;
}
