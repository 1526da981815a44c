// The published package: what Node, bundlers and hosts of the one script rely on.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json'));

/** Runs a module in a Node of its own, inside the package; returns what it printed, as JSON. */
function run(code, ...flags) {
  const output = execFileSync(process.execPath, [...flags, '--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

const scriptsIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(folder, file));

/** What a script imports, and the relative paths from which the script makes addresses. */
function importsOf(file) {
  const found = { literal: [], assembled: [] };
  const add = ({ source }) => source && found.literal.push(source.value);
  const isPath = (text) => /^(chunks|locales)\//.test(text);
  new Visitor({
    ImportDeclaration: add,
    ExportNamedDeclaration: add,
    ExportAllDeclaration: add,
    ImportExpression: ({ source }) => source.type === 'Literal' && add({ source }),
    Literal: ({ value }) => isPath(value) && found.assembled.push([value]),
    TemplateLiteral({ quasis }) {
      const pieces = quasis.map(({ value }) => value.raw);
      if (isPath(pieces[0])) found.assembled.push(pieces);
    },
  }).visit(parseSync(file, read(file)).program);
  return found;
}

describe('importing the package in Node', () => {
  const look = `
    const before = Reflect.ownKeys(globalThis).map(String);
    const calls = [];
    const spy = (name) => new Proxy({}, { get: (_, key) => (...given) => void calls.push(name + '.' + String(key)) });
  `;

  it('does not throw and changes nothing', () => {
    const { added, names, own } = run(`${look}
      const lit = new Set(Reflect.ownKeys(globalThis));
      await import('lit/html.js');
      const litsOwn = Reflect.ownKeys(globalThis).filter((key) => !lit.has(key)).map(String);
      const module = await import('euromed-news-card');
      const added = Reflect.ownKeys(globalThis).map(String).filter((key) => !before.includes(key));
      console.log(JSON.stringify({ added: added.filter((key) => !litsOwn.includes(key)), names: Object.keys(module), own: litsOwn }));
    `);
    assert.deepEqual(added, []);
    assert.ok(own.length < 3);
    const classes = ['EuromedNewsCardElement', 'EuromedNewsListElement', 'NewsCardError'];
    const events = [
      ...['CountrySelect', 'Error', 'LanguageSelect', 'Load', 'Share'],
      ...['ListError', 'ListLoad'],
    ];
    assert.deepEqual(
      names.sort(),
      [...classes, ...events.map((name) => `Euromed${name}Event`), 'registerFormat'].sort(),
    );
  });

  it('calls no function of a simulated page', () => {
    const { calls } = run(`${look}
      globalThis.HTMLElement = class {};
      globalThis.customElements = spy('customElements');
      globalThis.document = undefined;
      globalThis.fetch = (...given) => void calls.push('fetch');
      globalThis.addEventListener = () => void calls.push('addEventListener');
      await import('euromed-news-card');
      console.log(JSON.stringify({ calls }));
    `);
    assert.deepEqual(calls, []);
  });

  it('gives working classes: errors, events, formats', () => {
    const found = run(`
      const { NewsCardError, EuromedErrorEvent, EuromedNewsCardElement, registerFormat } = await import('euromed-news-card');
      const error = new NewsCardError('http', 'https://example.org/', 503);
      const event = new EuromedErrorEvent(error);
      registerFormat({ name: 'x', matches: () => false, parse: () => null });
      console.log(JSON.stringify({
        error: [error.code, error.status, error.name, error instanceof Error],
        event: [event.type, event.error === error, event.bubbles, event.composed],
        same: EuromedNewsCardElement.registerFormat === registerFormat,
        observed: EuromedNewsCardElement.observedAttributes,
      }));
    `);
    assert.deepEqual(found.error, ['http', 503, 'NewsCardError', true]);
    assert.deepEqual(found.event, ['euromed-error', true, true, true]);
    assert.equal(found.same, true);
    assert.ok(found.observed.includes('src') && found.observed.includes('lang'));
  });

  it('registers once by ./define, and keeps an element that is defined already', () => {
    for (const [present, expected] of [
      [false, ['euromed-news-card', 'euromed-news-list']],
      [true, []],
    ]) {
      const { defined } = run(`
        const defined = [];
        await import('euromed-news-card');
        // Lit would use a global document.
        globalThis.document = { adoptedStyleSheets: [] };
        globalThis.customElements = { get: () => ${present} ? class {} : undefined, define: (name) => defined.push(name) };
        await import('euromed-news-card/define');
        console.log(JSON.stringify({ defined }));
      `);
      assert.deepEqual(defined, expected);
    }
  });
});

describe('package.json', () => {
  const targets = Object.entries(manifest.exports).flatMap(([name, target]) =>
    typeof target === 'string' ? [[name, target]] : Object.values(target).map((one) => [name, one]),
  );

  for (const [name, target] of targets)
    it(`maps ${name} to ${target}, which exists`, () => {
      if (target.includes('*')) assert.ok(existsSync(join(root, dirname(target))));
      else assert.ok(existsSync(join(root, target)), target);
    });

  it('makes the package resolvable by its name', () => {
    const names = ['', '/define', '/article.schema.json', '/custom-elements.json', '/package.json'];
    const scripts = ['/cdn/euromed-news-card.js', '/cdn/embed.html'];
    for (const name of [...names, ...scripts]) {
      const url = import.meta.resolve(`euromed-news-card${name}`);
      assert.ok(existsSync(fileURLToPath(url)), name);
    }
    assert.throws(() => import.meta.resolve('euromed-news-card/src/index.ts'));
  });

  it('lists the files with side effects', () => {
    for (const file of ['./dist/npm/define.js', './dist/cdn/*.js'])
      assert.ok(manifest.sideEffects.includes(file));
    assert.ok(!manifest.sideEffects.some((file) => file.includes('npm/index.js')));
  });

  it('publishes the documented files, and no sources or tests', () => {
    const files = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        shell: process.platform === 'win32',
      }),
    )[0].files.map(({ path }) => path);
    const promised = [
      'dist/cdn/euromed-news-card.js',
      'dist/cdn/embed.html',
      'dist/cdn/embed-resize.js',
      'dist/cdn/article.schema.json',
      'dist/npm/index.js',
      'dist/types/index.d.ts',
      'custom-elements.json',
      'LICENSE',
      'README.md',
    ];
    for (const file of promised) assert.ok(files.includes(file), file);
    assert.deepEqual(
      files.filter((file) => /^(src|test|demo|scripts|bench|node_modules)\//.test(file)),
      [],
    );
  });
});

describe('dist/npm', () => {
  it('leaves Lit and every other dependency outside', () => {
    const specifiers = scriptsIn('dist/npm').flatMap((file) => importsOf(file).literal);
    const bare = specifiers.filter((specifier) => !specifier.startsWith('.'));
    const packages = new Set(bare.map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)[0]));
    assert.ok(packages.has('lit'));
    for (const name of packages) assert.ok(manifest.dependencies[name], name);
    const isLit = (/** @type {string} */ code) => /createPolicy\(["'`]lit-html["'`]/.test(code);
    assert.ok(isLit(read('dist/cdn/euromed-news-card.js')), 'Lit is known when seen');
    for (const file of scriptsIn('dist/npm'))
      assert.ok(!isLit(read(file)), `${file} holds Lit itself`);
  });

  it('imports only files that exist', () => {
    for (const file of scriptsIn('dist/npm'))
      for (const specifier of importsOf(file).literal)
        if (specifier.startsWith('.'))
          assert.ok(existsSync(join(root, dirname(file), specifier)), `${file}: ${specifier}`);
  });
});

describe('dist/cdn', () => {
  const [, list] = read('src/localization/generated/locale-codes.ts').match(
    /targetLocales = \[(.*?)\]/s,
  );
  // Two files each: the messages of the first view, which the script holds for some, and those of chunks.
  const inScript = { ar: 'مشاركة', fr: 'Partager' };
  const catalogues = [...list.matchAll(/[\w-]+/g)].flatMap(([code]) =>
    code in inScript ? [`${code}-lazy`] : [code, `${code}-lazy`],
  );
  // CLDR's dates and names are another file.
  const [, known] = read('src/localization/generated/cldr-languages.ts').match(/= '(.*?)'/s);
  const cldr = [...known.split(' '), 'names'].map((name) => `${name}-cldr`);
  const locales = [...catalogues, ...cldr];

  it('is complete: every imported file is beside the script', () => {
    for (const name of ['he', 'ar-lazy', 'mt-cldr']) assert.ok(locales.includes(name), name);
    // Characters other than ASCII are escaped.
    const said = read('dist/cdn/euromed-news-card.js').replace(/\\u([\da-f]{4})/g, (_, unit) =>
      String.fromCharCode(parseInt(unit, 16)),
    );
    for (const share of Object.values(inScript)) assert.ok(said.includes(share), share);
    for (const file of scriptsIn('dist/cdn')) {
      const { literal, assembled } = importsOf(file);
      for (const specifier of literal) assert.match(specifier, /^\.\//, file);
      const addresses = assembled.flatMap(([start, ...rest]) =>
        start.includes('locales/')
          ? locales.map((locale) => start + locale + rest.join(''))
          : [start],
      );
      for (const address of [...literal, ...addresses])
        assert.ok(existsSync(join(root, dirname(file), address)), `${file}: ${address}`);
      if (!file.endsWith('euromed-news-card.js')) continue;
      const beside = scriptsIn('dist/cdn').filter((name) => /\/(chunks|locales)\//.test(name));
      assert.deepEqual(addresses.map((name) => join('dist/cdn', name)).sort(), beside.sort());
    }
  });

  it('has one main script, which no chunk imports; chunks do not import one another', () => {
    for (const file of scriptsIn('dist/cdn')) {
      const { literal } = importsOf(file);
      const ownPage = file.endsWith('embed.js');
      assert.deepEqual(ownPage ? [] : literal, [], file);
    }
  });

  it('names no other host', () => {
    for (const file of scriptsIn('dist/cdn')) {
      const { literal, assembled } = importsOf(file);
      for (const address of [...literal, ...assembled.flat()])
        assert.doesNotMatch(address, /:\/\//);
      assert.doesNotMatch(
        read(file),
        /\b(localStorage|sessionStorage|document\.cookie|eval\()/,
        file,
      );
    }
  });
});
