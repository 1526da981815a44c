// The guarantees of the one-script build, checked on a small project in ./fixture.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build, parseSync, Visitor } from 'vite';
import { localeFiles } from '../../scripts/build/locale-files.mjs';
import { minifyStyles } from '../../scripts/build/minify-styles.mjs';
import { minified } from '../../scripts/build/self-contained-module.mjs';
import { selfContainedChunks } from '../../scripts/build/self-contained-chunks.mjs';
import { sharedHash } from '../../scripts/build/shared-hash.mjs';
import { thirdPartyLicenses } from '../../scripts/build/third-party-licenses.mjs';

const fixture = (path) => fileURLToPath(new URL(`./fixture/${path}`, import.meta.url));

/** @returns {Promise<Map<string, string>>} sources by file name */
async function bundle(entry) {
  const licenses = thirdPartyLicenses();
  const plugins = () => [minifyStyles(), licenses.collect()];
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      ...plugins(),
      selfContainedChunks({ plugins }),
      localeFiles({
        locales: fixture('locales'),
        cldr: fixture('cldr'),
        importer: /import-locale\.ts$/,
        plugins,
      }),
      licenses.emit(),
      sharedHash(),
    ],
    build: {
      write: false,
      ...minified,
      lib: { entry: fixture(entry), formats: ['es'], fileName: 'entry' },
    },
  });
  return new Map(output.map((file) => [file.fileName, file.code ?? String(file.source)]));
}

/** Addresses in `import … from`, and in `import()` up to its first expression. */
function importsOf(code) {
  const found = { static: [], dynamic: [] };
  new Visitor({
    ImportDeclaration: ({ source }) => found.static.push(source.value),
    ImportExpression: ({ source }) =>
      found.dynamic.push(source.quasis?.map(({ value }) => value.raw) ?? source.value),
  }).visit(parseSync('module.js', code).program);
  return found;
}

describe('the one-script build', () => {
  let files;
  const named = (pattern) => [...files.keys()].filter((name) => pattern.test(name));

  before(async () => {
    files = await bundle('entry.ts');
  });

  it('puts everything the first view needs into one file', () => {
    assert.deepEqual(importsOf(files.get('entry.js')).static, []);
    assert.deepEqual(
      named(/^[^/]*\.js$/).filter((name) => name !== 'entry.js'),
      [],
    );
  });

  it('writes a file for every chunk and every locale', () => {
    assert.equal(named(/^chunks\/menu-part-\w{8}\.js$/).length, 1);
    assert.equal(named(/^chunks\/hoisted-part-\w{8}\.js$/).length, 1);
    assert.equal(named(/^locales\/fr-\w{8}\.js$/).length, 1);
    assert.equal(named(/^locales\/mt-cldr-\w{8}\.js$/).length, 1);
  });

  it('splits a locale into the messages of the script and those of chunks', async () => {
    const catalogue = async (/** @type {RegExp} */ pattern) => {
      const code = files.get(named(pattern)[0]);
      const { templates } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      return Object.keys(templates);
    };
    assert.deepEqual(await catalogue(/^locales\/fr-\w{8}\.js$/), ['greeting']);
    assert.deepEqual(await catalogue(/^locales\/fr-lazy-\w{8}\.js$/), ['menu-title']);
  });

  it('writes chunks and locales that import nothing', () => {
    for (const name of named(/^(chunks|locales)\//))
      assert.deepEqual(importsOf(files.get(name)).static, [], name);
  });

  it('names every chunk by its path from the script', () => {
    const code = files.get('entry.js');
    const chunks = named(/^chunks\//);
    assert.equal(chunks.length, 3);
    for (const name of chunks) assert.ok(code.includes(name), name);
    assert.match(code, /locales\/\$\{/);
    assert.equal(importsOf(code).dynamic.length, 1, 'one import() for all of them');
  });

  it('knows the hash of every file that it loads', async () => {
    const [list] = named(/^chunks\/locale-hashes-/);
    const { integrity } = await import(
      `data:text/javascript,${encodeURIComponent(files.get(list))}`
    );
    const code = files.get('entry.js');
    for (const name of named(/^(chunks|locales)\//)) {
      const hash = `sha256-${createHash('sha256').update(files.get(name)).digest('base64')}`;
      assert.ok(code.includes(hash) || Object.values(integrity).includes(hash), name);
    }
  });

  it('keeps Lit out of chunks; the script’s Lit renders their templates', async () => {
    const [name] = named(/^chunks\/menu-part/);
    const code = files.get(name);
    assert.doesNotMatch(code, /createTreeWalker|litHtmlVersions/);
    const { menu, styles } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    assert.equal(menu('x')._$litType$, 1);
    assert.ok(Object.hasOwn(menu('x').strings, 'raw'));
    assert.equal(styles, '.menu{color:red}');
  });

  it('names the licences of the libraries inside', () => {
    assert.match(files.get('THIRD-PARTY-LICENSES.md'), /## lit-html .*BSD-3-Clause/);
  });

  it('gives the same names to the same content', async () => {
    assert.deepEqual([...(await bundle('entry.ts')).keys()].sort(), [...files.keys()].sort());
  });

  it('refuses a chunk that loads another', async () => {
    await assert.rejects(bundle('part-of-part.ts'), /the main script does that/);
  });

  it('refuses an import that could not be tried again', async () => {
    await assert.rejects(bundle('not-a-part.ts'), /not in the form/);
  });

  it('refuses a chunk that needs its own copy of Lit', async () => {
    await assert.rejects(bundle('element-part.ts'), /LitElement/);
  });
});
