// A live WordPress on a loopback port: its PHP and its SQLite run in WebAssembly, its files are in
// memory, so that it leaves nothing behind and starts anew each time.
//   node test/cms/start-wordpress.mjs [release]    prints the post's REST address; Ctrl+C ends it
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logEntry } from '../support/scripted-response.mjs';
import { loadPhp } from './php.mjs';
import { root, writeWordPress } from './wordpress-files.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Warnings about years beyond 2038, since this PHP has 32-bit numbers. */
const isOfWidth = /Epoch doesn't fit in a PHP integer/;

/** Runs code, or a script with an address, and returns what it printed and its headers. */
async function run(php, request) {
  const response = await php.run(request);
  const errors = response.errors.split('\n').filter((line) => line && !isOfWidth.test(line));
  if (errors.length > 0) console.error(errors.join('\n'));
  return response;
}

/** The PHP script of an address: the named file, or WordPress's index for all other addresses. */
function scriptFor(php, pathname) {
  const path = pathname.endsWith('/') ? `${pathname}index.php` : pathname;
  return path.endsWith('.php') && php.fileExists(root + path) ? path : '/index.php';
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Files beside the archive in the package of a release: scripts, styles and pictures of the administration. */
const fileBeside = (release, pathname) => {
  const folder = new URL(
    `node_modules/@wp-playground/wordpress-builds/public/wp-${release}/`,
    import.meta.url,
  );
  const file = new URL(`.${pathname}`, folder);
  return file.href.startsWith(folder.href) && existsSync(file) ? file : undefined;
};

/** Answers with a static file, or with WordPress's response. */
async function answer(php, release, request, response) {
  const pathname = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const path = root + pathname;
  const isFile = extname(path) in types;
  const beside = isFile && !php.fileExists(path) ? fileBeside(release, pathname) : undefined;
  if (isFile && (beside || php.fileExists(path))) {
    response.setHeader('content-type', types[extname(path)]);
    // The editor has some hundred files, which are the same on each page.
    response.setHeader('cache-control', 'max-age=3600');
    response.end(beside ? readFileSync(beside) : php.readFileAsBuffer(path));
    return;
  }
  const script = scriptFor(php, pathname);
  const { httpStatusCode, headers, bytes } = await run(php, {
    scriptPath: root + script,
    relativeUri: request.url,
    method: request.method,
    headers: request.headers,
    body: await bodyOf(request),
    $_SERVER: {
      DOCUMENT_ROOT: root,
      REMOTE_ADDR: '127.0.0.1',
      SCRIPT_NAME: script,
      PHP_SELF: script,
    },
  });
  response.writeHead(httpStatusCode, headers).end(Buffer.from(bytes));
}

/**
 * @typedef {object} Post
 * @property {string} title
 * @property {string} summary
 * @property {string} content
 * @property {string} date `2021-11-11 00:30:00`, in the site's time.
 * @property {{ file: URL, type: string, alt: string, caption: string }} image
 * @property {Record<string, { name: string, description: string }[]>} terms By taxonomy.
 * @property {Record<string, unknown>} [meta] Custom fields.
 */

/**
 * Starts a site with one post.
 *
 * @param {Post} post
 * @param {object} [settings]
 * @param {string} [settings.release] '6.2' to '6.5', from npm; 'newest', from Debian
 * @param {boolean} [settings.prettyAddresses] /wp-json/… rather than /?rest_route=…
 * @param {Record<string, string>} [settings.plugins] PHP code by name.
 */
export async function startWordPress(
  post,
  { release = '6.2', prettyAddresses = true, plugins = {} } = {},
) {
  const php = await loadPhp();
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(logEntry(request, response));
    answer(php, release, request, response).catch((error) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    php.exit();
  };
  try {
    const version = await writeWordPress(php, { release, plugins });
    const site = {
      siteurl: origin,
      home: origin,
      timezone_string: 'Europe/Paris',
      permalink_structure: prettyAddresses ? '/%year%/%monthnum%/%postname%/' : '',
    };
    /** @param {Post} more @returns {Promise<number>} its ID */
    const publish = async (more) => {
      const file = `/${more.image.file.pathname.split('/').at(-1)}`;
      php.writeFile(file, readFileSync(more.image.file));
      const data = { site, post: { ...more, image: { ...more.image, file } } };
      php.writeFile('/post.json', JSON.stringify(data));
      php.writeFile(
        `${root}/create-post.php`,
        readFileSync(new URL('create-post.php', import.meta.url)),
      );
      const { text } = await run(php, {
        scriptPath: `${root}/create-post.php`,
        headers: { host: new URL(origin).host },
      });
      if (!/^\d+$/.test(text)) throw new Error(`WordPress has no post: ${text}`);
      php.unlink(`${root}/create-post.php`);
      return Number(text);
    };
    const route = `wp/v2/posts/${await publish(post)}`;
    return {
      origin,
      /** Where it runs. */
      php,
      version,
      /** The post's REST address. */
      postUrl: prettyAddresses
        ? `${origin}/wp-json/${route}?_embed`
        : `${origin}/?rest_route=/${route}&_embed`,
      /** Publishes a further post. */
      publish,
      /** Every request so far. */
      requests,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { stockPost } = await import('./stock-post.mjs');
  const site = await startWordPress(stockPost(), { release: process.argv[2] });
  console.log(site.postUrl);
  process.once('SIGINT', () => void site.close());
  process.once('SIGTERM', () => void site.close());
}
