// @ts-check
// The demo runs on the sources while developing and on the one-script build where it is hosted.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** @import { Plugin } from 'vite' */

const SOURCE_SCRIPT = /(<script\b[^>]*\bsrc=)"[^"]*\/src\/cdn\.ts"/g;

/** All pages below a directory, as inputs of a build. */
export const pagesOf = (/** @type {string} */ directory) =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(directory, file));

/** Where the one-script build lies beside the demo where that is hosted. */
const HOSTED_SCRIPT = '/demo/card/euromed-news-card.js';

/**
 * The development server's first page is the demo. The script that its snippet names is there too, from the sources.
 * @returns {Plugin}
 */
export const openDemo = () => ({
  name: 'open-demo',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (request.url === '/') response.writeHead(302, { location: '/demo/' }).end();
      else if (request.url?.split('?')[0] === HOSTED_SCRIPT)
        response
          .writeHead(200, { 'content-type': 'text/javascript' })
          .end(`import '/src/cdn.ts';\n`);
      else next();
    });
  },
});

/**
 * @param {object} options
 * @param {string} options.script directory of the one-script build
 * @param {string[]} options.copied directories that pages fetch from
 * @returns {Plugin}
 */
export function demoPages({ script, copied }) {
  let root = '';
  let outDir = '';
  return {
    name: 'demo-pages',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = resolve(root, config.build.outDir);
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html, { path }) {
        const up = '../'.repeat(path.split('/').length - 2) || './';
        return html.replace(SOURCE_SCRIPT, `$1"${up}card/euromed-news-card.js" vite-ignore`);
      },
    },
    closeBundle() {
      if (!existsSync(script)) throw new Error(`${script} is missing: build it first`);
      cpSync(script, join(outDir, 'card'), { recursive: true });
      for (const directory of copied)
        cpSync(join(root, directory), join(outDir, directory), { recursive: true });
    },
  };
}
