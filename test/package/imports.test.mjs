// What a bundler includes of the package where a page imports a single export.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const npm = join(root, 'dist/npm');

/** The code that is fetched at the start, without chunks. */
async function startOf(source) {
  const entry = 'virtual:page';
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    resolve: {
      alias: [
        { find: /^euromed-news-card$/, replacement: join(npm, 'index.js') },
        { find: /^euromed-news-card\/(.*)$/, replacement: join(npm, '$1.js') },
      ],
    },
    build: { write: false, minify: true, rolldownOptions: { input: entry } },
  });
  const chunks = output.filter(({ type }) => type === 'chunk');
  const reached = new Set();
  const queue = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  for (let name = queue.pop(); name; name = queue.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    queue.push(...chunks.find(({ fileName }) => fileName === name).imports);
  }
  return chunks
    .filter(({ fileName }) => reached.has(fileName))
    .map(({ code }) => code)
    .join('\n');
}

/** The same by esbuild, which keeps all code that an entry shares with chunks, used or not. */
async function startByEsbuild(source, splitting) {
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents: source, resolveDir: join(root, 'test') },
    outdir: join(root, 'dist/none'),
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    format: 'esm',
    splitting,
  });
  const outputs = Object.entries(metafile.outputs);
  const reached = new Set();
  const queue = outputs
    .filter(([, { entryPoint }]) => entryPoint === '<stdin>')
    .map(([path]) => path);
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (reached.has(resolve(path))) continue;
    reached.add(resolve(path));
    const fixed = metafile.outputs[path].imports.filter(({ kind }) => kind === 'import-statement');
    queue.push(...fixed.map((one) => one.path));
  }
  return outputFiles
    .filter(({ path }) => reached.has(path))
    .map(({ text }) => text)
    .join('\n');
}

/** Bytes of the compressed code. */
const downloaded = (code) => brotliCompressSync(code).length;

describe('an import of one export', () => {
  const alone = (from) => `import { registerFormat } from '${from}';
    registerFormat({ name: 'own', matches: () => false, parse: () => null });`;
  const most = 2000;

  it('includes at most 2 kB for registerFormat alone', async () => {
    const formats = alone('euromed-news-card/formats');
    const index = alone('euromed-news-card');
    for (const [what, code] of [
      ['formats, by Vite', await startOf(formats)],
      ['formats, by esbuild', await startByEsbuild(formats, false)],
      ['formats, by esbuild with splitting', await startByEsbuild(formats, true)],
      ['index, by Vite', await startOf(index)],
      ['index, by esbuild', await startByEsbuild(index, false)],
    ]) {
      assert.match(code, /own/, what);
      assert.ok(downloaded(code) <= most, `${what}: ${downloaded(code)} bytes`);
    }
  });

  it('shares registered formats between registerFormat and the elements', async () => {
    const { registerFormat } = await import('euromed-news-card/formats');
    const index = await import('euromed-news-card');
    assert.equal(index.registerFormat, registerFormat);
    assert.equal(index.EuromedNewsCardElement.registerFormat, registerFormat);
  });

  it('registers the elements and upgrades stand-ins by the import for stand-ins', async () => {
    const code = await startOf(`import 'euromed-news-card/stand-ins';`);
    assert.match(code, /euromed-news-card-origins/);
    assert.match(code, /euromed-news-list/);
  });

  it('includes no localisation runtime with the elements', async () => {
    const code = await startOf(`import 'euromed-news-card/define';`);
    // Events and error messages of Lit's localisation runtime.
    assert.doesNotMatch(code, /lit-localize-status|can only be configured once/);
  });
});

describe('source maps of dist/npm', () => {
  const maps = readdirSync(npm, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.map'),
  );

  it('hold the sources that they name', () => {
    assert.ok(maps.length > 10);
    for (const file of maps) {
      const { sources, sourcesContent } = JSON.parse(readFileSync(join(npm, file), 'utf8'));
      assert.equal(sourcesContent?.length, sources.length, file);
      sources.forEach((source, index) => {
        assert.ok(sourcesContent[index], `${file}: ${source}`);
        const path = resolve(npm, dirname(file), source);
        if (path.startsWith(join(root, 'src'))) {
          assert.ok(existsSync(path), path);
          assert.equal(sourcesContent[index], readFileSync(path, 'utf8'), path);
        }
      });
    }
  });
});

describe('source maps of dist/cdn', () => {
  for (const name of ['euromed-news-card.js', 'euromed-news-card.standalone.js'])
    it(`lead from a text in the script to its line in the source: ${name}`, () => {
      const code = readFileSync(join(root, 'dist/cdn', name), 'utf8').split('\n');
      const payload = JSON.parse(readFileSync(join(root, 'dist/cdn', `${name}.map`), 'utf8'));
      const map = new SourceMap(payload);
      // Strings that minifiers do not change.
      for (const text of ['retry-after', 'same-origin']) {
        const line = code.findIndex((each) => each.includes(text));
        const { originalSource, originalLine } = map.findEntry(line, code[line].indexOf(text));
        const source = payload.sourcesContent[payload.sources.indexOf(originalSource)];
        assert.match(source?.split('\n')[originalLine] ?? '', new RegExp(text));
      }
    });
});
