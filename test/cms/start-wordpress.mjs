// A live WordPress on a loopback port: its PHP and its SQLite run in WebAssembly, its files are in
// memory, so that it leaves nothing behind and starts anew each time.
//   node test/cms/start-wordpress.mjs [release]    prints the post's REST address; Ctrl+C ends it
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logEntry } from '../support/scripted-response.mjs';

const packages = new URL('node_modules/', import.meta.url);
const builds = new URL('@wp-playground/wordpress-builds/src/', packages);
const root = '/wordpress';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

const configuration = `<?php
$table_prefix = 'wp_';
define( 'DB_NAME', 'wordpress' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
require_once ABSPATH . 'wp-settings.php';
`;

async function loadPhp() {
  if (!existsSync(packages)) throw new Error('Run `npm ci --prefix test/cms` first.');
  const [{ getPHPLoaderModule }, { loadPHPRuntime, PHP }] = await Promise.all([
    import('@php-wasm/node'),
    import('@php-wasm/universal'),
  ]);
  // Without the networking that @php-wasm/node can add.
  return new PHP(await loadPHPRuntime(await getPHPLoaderModule('8.2'), {}));
}

/** Runs code, or a script with an address, and returns what it printed and its headers. */
async function run(php, request) {
  const response = await php.run(request);
  if (response.errors) console.error(response.errors);
  return response;
}

async function unzip(php, archive, folder) {
  php.writeFile('/archive.zip', readFileSync(archive));
  const code = `<?php
    $zip = new ZipArchive();
    if ($zip->open('/archive.zip') !== true || !$zip->extractTo('${folder}')) exit(1);`;
  await run(php, { code });
  php.unlink('/archive.zip');
}

/** WordPress as its package has it, installed already, with its database's driver and plugins. */
async function unpack(php, release, plugins) {
  await unzip(php, new URL(`wordpress/wp-${release}.zip`, builds), root);
  const content = `${root}/wp-content`;
  const driver = 'sqlite-database-integration';
  await unzip(php, new URL(`${driver}/${driver}.zip`, builds), '/driver');
  const folder = `/driver/${driver}-main`;
  const dropIn = php.readFileAsText(`${folder}/db.copy`);
  php.writeFile(
    `${content}/db.php`,
    dropIn.replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', folder),
  );
  php.mkdir(`${content}/mu-plugins`);
  for (const [name, code] of Object.entries(plugins)) {
    php.writeFile(`${content}/mu-plugins/${name}.php`, code);
  }
  php.writeFile(`${root}/wp-config.php`, configuration);
}

/** A file as it is, or what WordPress makes of any other address. */
async function answer(php, request, response) {
  const path = root + decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  if (extname(path) in types && php.fileExists(path)) {
    response.setHeader('content-type', types[extname(path)]);
    response.end(php.readFileAsBuffer(path));
    return;
  }
  const { httpStatusCode, headers, bytes } = await run(php, {
    scriptPath: `${root}/index.php`,
    relativeUri: request.url,
    method: request.method,
    headers: request.headers,
    $_SERVER: { DOCUMENT_ROOT: root, REMOTE_ADDR: '127.0.0.1', SCRIPT_NAME: '/index.php' },
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
 */

/**
 * Starts a site with one post.
 *
 * @param {Post} post
 * @param {object} [settings]
 * @param {string} [settings.release] '6.2' to '6.5'
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
    answer(php, request, response).catch((error) => {
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
    await unpack(php, release, plugins);
    const file = `/${post.image.file.pathname.split('/').at(-1)}`;
    php.writeFile(file, readFileSync(post.image.file));
    const site = {
      siteurl: origin,
      home: origin,
      timezone_string: 'Europe/Paris',
      permalink_structure: prettyAddresses ? '/%year%/%monthnum%/%postname%/' : '',
    };
    const data = { site, post: { ...post, image: { ...post.image, file } } };
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
    const route = `wp/v2/posts/${text}`;
    return {
      origin,
      /** Where it runs. */
      php,
      /** The post's REST address. */
      postUrl: prettyAddresses
        ? `${origin}/wp-json/${route}?_embed`
        : `${origin}/?rest_route=/${route}&_embed`,
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
