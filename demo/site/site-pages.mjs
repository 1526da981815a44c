// @ts-check
// Vite plugins for the site: served from the sources in development, built with the one-script build for hosting.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { buildIfStale } from '../../scripts/build/build-if-stale.mjs';
import { pluginZip } from '../../integrations/wordpress-build/build-plugin.mjs';
import { docsPages } from './docs-pages.mjs';
import { galleryPage, galleryPagesInEnglish, withMasthead } from './gallery-page.mjs';
import { writeHostingFiles } from './hosting-files.mjs';
import { inLanguage, isOfGallery, languageOf, siteLanguages } from './site-languages.mjs';

/** @import { Plugin } from 'vite' */

const SOURCE_SCRIPT = /(<script\b[^>]*\bsrc=)"[^"]*\/src\/cdn\.ts"/g;

/** The site's path on the development server. */
const SERVED = '/demo/';

/** Path of the plugin for WordPress on the site. */
const PLUGIN = 'wordpress/euromed-news-card.zip';

/** All pages below a directory, as inputs of a build. */
export const pagesOf = (/** @type {string} */ directory) =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(directory, file));

/**
 * The plugin of `npm start`: serves the site at /demo/. Documentation is rendered at each request, and its pages reload when
 * a document changes. The script of snippets is served from the sources, and the plugin for WordPress is built when it is
 * requested.
 * @returns {Plugin}
 */
export const serveSite = () => ({
  name: 'serve-site',
  apply: 'serve',
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { path }) =>
      withMasthead(html, path.replace(SERVED, '').replace(/(^|\/)$/, '$1index.html')),
  },
  configureServer(server) {
    const { root } = server.config;
    if (server.watcher.options.ignored !== undefined || !server.config.server.watch)
      server.watcher.add([join(root, 'docs'), join(root, 'README.md')]);
    server.watcher.on('change', (file) => {
      if (file.endsWith('.md')) server.ws.send({ type: 'full-reload' });
    });
    server.middlewares.use((request, response, next) => {
      const [address = ''] = (request.url ?? '').split('?');
      const page = address.replace(SERVED, '').replace(/(^|\/)$/, '$1index.html');
      const isOfSite = address.startsWith(SERVED);
      const english = join(root, 'demo', inLanguage(page, 'en'));
      const isTranslated = isOfGallery(page) && languageOf(page) !== 'en';
      const document = !isOfSite
        ? undefined
        : isTranslated
          ? () => galleryPage(readFileSync(english, 'utf8'), page)
          : docsPages(root).get(page);
      if (request.url === '/') response.writeHead(302, { location: SERVED }).end();
      else if (address === `${SERVED}card/euromed-news-card.js`)
        response
          .writeHead(200, { 'content-type': 'text/javascript' })
          .end(`import '/src/cdn.ts';\n`);
      else if (address === SERVED + PLUGIN)
        void buildIfStale('build', 'dist/types/index.d.ts')
          .then(() =>
            response.writeHead(200, { 'content-type': 'application/zip' }).end(pluginZip()),
          )
          .catch(next);
      else if (address === `${SERVED}docs`)
        response.writeHead(302, { location: `${SERVED}docs/` }).end();
      else if (document)
        void server
          .transformIndexHtml(address, document())
          .then((html) =>
            response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
          )
          .catch(next);
      else {
        // Pictures and licence of the documentation are in other folders of the project.
        if (address.startsWith(`${SERVED}docs/images/`))
          request.url = request.url?.replace(SERVED, '/');
        if (address === `${SERVED}docs/LICENSE.txt`) request.url = '/LICENSE';
        next();
      }
    });
  },
});

/**
 * The plugin of `npm run build:site`.
 * @param {object} options
 * @param {string} options.project directory of the project
 * @param {string} options.script directory of the one-script build
 * @param {string} options.version of the script
 * @param {string[]} options.copied files and directories that pages fetch from
 * @returns {Plugin}
 */
export function buildSite({ project, script, version, copied }) {
  let root = '';
  let outDir = '';
  return {
    name: 'build-site',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = resolve(root, config.build.outDir);
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html, { filename }) {
        const page = relative(root, filename).split(sep).join('/');
        const up = '../'.repeat(page.split('/').length - 1) || './';
        return withMasthead(html, page).replace(
          SOURCE_SCRIPT,
          `$1"${up}card/euromed-news-card.js" vite-ignore`,
        );
      },
    },
    closeBundle() {
      if (!existsSync(script)) throw new Error(`${script} is missing: build it first`);
      // The newest version at a stable address, and this version at an address of its own.
      cpSync(script, join(outDir, 'card'), { recursive: true });
      cpSync(script, join(outDir, 'card', version), { recursive: true });
      for (const name of copied) cpSync(join(root, name), join(outDir, name), { recursive: true });
      for (const [page, write] of docsPages(project)) {
        mkdirSync(dirname(join(outDir, page)), { recursive: true });
        writeFileSync(join(outDir, page), write());
      }
      for (const english of galleryPagesInEnglish) {
        const html = readFileSync(join(outDir, english), 'utf8');
        for (const lang of siteLanguages.filter((one) => one !== 'en')) {
          const page = inLanguage(english, lang);
          writeFileSync(join(outDir, page), galleryPage(html, page));
        }
      }
      cpSync(join(project, 'docs/images'), join(outDir, 'docs/images'), { recursive: true });
      cpSync(join(project, 'LICENSE'), join(outDir, 'docs/LICENSE.txt'));
      mkdirSync(join(outDir, dirname(PLUGIN)), { recursive: true });
      writeFileSync(join(outDir, PLUGIN), pluginZip());
      writeHostingFiles(outDir, version);
    },
  };
}
