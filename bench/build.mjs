// Bundles every contender into out/, and compresses the files that are served.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import * as esbuild from 'esbuild';
import { article, documents } from './articles/documents.mjs';
import { nativeArticle } from './articles/native-article.mjs';
import { cardMarkup } from './contenders/common/card-markup.js';
import { beforePath, loadContenders } from './lib/contenders.mjs';
import { bench, cdn, npm, out } from './lib/paths.mjs';
import { unpackedPackage } from './lib/tarball.mjs';

const site = join(out, 'site');
const style = readFileSync(join(bench, 'contenders/shared/card.css'), 'utf8').trim();

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Fills in a page what a CMS would: the card, its style, title and link. */
function fillIn(html, ahead) {
  const values = {
    style,
    card: cardMarkup(article),
    url: article.url,
    title: article.title,
    ahead,
  };
  return html
    .replace(/\{\{(\w+)\}\}/g, (placeholder, name) => values[name] ?? placeholder)
    .replace(/^.*"\/cdn\/([^"]*)\*([^"]*)".*\n/gm, withHashedName);
}

/** Completes a line that names a file of the card's build by a pattern, or removes the line. */
function withHashedName(line, before, after) {
  const folder = join(cdn, dirname(before));
  const prefix = before.slice(before.lastIndexOf('/') + 1);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const found = files.find((name) => name.startsWith(prefix) && name.endsWith(after));
  if (found) return line.replace(`${before}*${after}`, `${dirname(before)}/${found}`);
  console.warn(`dist/cdn has no ${before}*${after}: left out of the page.`);
  return '';
}

async function bundle({ name, plugins }) {
  const source = join(bench, 'contenders', name, 'src');
  const files = ['app.js', 'app.css'].map((file) => join(source, file));
  const entryPoints = files.filter((file) => existsSync(file));
  if (!entryPoints.length) return;
  await esbuild.build({
    entryPoints,
    outdir: join(site, name),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    // Source maps are not linked in the files, whose bytes are counted; trace.mjs reads the maps.
    sourcemap: 'external',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['*.woff2'],
    plugins,
    logLevel: 'warning',
  });
}

function copyPackageFiles({ name, tarball, files, edit = {} }) {
  if (!tarball) return;
  const folder = unpackedPackage(tarball);
  for (const [file, from] of Object.entries(files)) {
    const text = readFileSync(join(folder, from), 'utf8');
    write(join(site, name, file), edit[file]?.(text) ?? text);
  }
}

/** The card as a server renders it. */
async function cardAhead() {
  const { renderCard } = await import(pathToFileURL(join(npm, 'render.js')).href);
  return renderCard(nativeArticle(article), {
    src: '/native/article.json',
    url: 'http://127.0.0.1/native/article.json',
    lang: 'fr',
    shareTargets: 'facebook x linkedin whatsapp telegram email',
  });
}

async function copyPages({ name, page, npm: isAhead }) {
  const ahead = isAhead ? await cardAhead() : '';
  const folder = join(bench, 'contenders', page ?? name);
  for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.html'))) {
    const html = fillIn(readFileSync(join(folder, file), 'utf8'), ahead);
    write(join(site, name, file), page ? html.replaceAll('"/cdn/', `"/${beforePath}/`) : html);
  }
}

function compressAll(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || entry.name.endsWith('.map')) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
  }
}

/** `before`: folder of another build of the card to measure too. */
export async function build(contenders, before) {
  rmSync(site, { recursive: true, force: true });
  for (const [path, text] of Object.entries(documents())) write(join(site, path), text);
  for (const contender of contenders) {
    await bundle(contender);
    copyPackageFiles(contender);
    await copyPages(contender);
  }
  if (contenders.some((contender) => contender.cdn))
    cpSync(cdn, join(site, 'cdn'), { recursive: true });
  if (before) cpSync(before, join(site, beforePath), { recursive: true });
  compressAll(site);
  return site;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { contenders, missing } = await loadContenders();
  const folder = await build(contenders);
  if (missing.length) console.warn(`Left out until "npm run build" has run: ${missing.join(', ')}`);
  console.log(`Built into ${relative(process.cwd(), folder)}`);
}
