// Every sample of README and docs is tested: by these tests, or by the test that is named here.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import MarkdownIt from 'markdown-it';
import { parseFragment } from 'parse5';
import { documents, samples } from '../support/documented.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('custom-elements.json'));
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

/** The test of the samples of a kind, and which samples the test has where it has not all. */
const tried = {
  // Here.
  css: 'test/package/samples.test.mjs',
  html: 'test/package/samples.test.mjs',
  json: 'test/package/samples.test.mjs',
  sh: 'test/package/samples.test.mjs',
  xml: 'test/package/samples.test.mjs',
  // Run, and compiled in strict mode, as all kinds below.
  js: 'test/package/script-samples.test.mjs',
  jsx: 'test/package/types.test.mjs',
  ts: 'test/package/types.test.mjs',
  tsx: 'test/package/types.test.mjs',
};

/**
 * What other documents hold is tried where the systems are: the test, and how many samples it tries. One more has to be tried
 * by it as well.
 */
const triedElsewhere = {
  'docs/accessibility.md': { text: ['test/accessibility/perception.test.ts', 2] },
  // CKEditor, TinyMCE, Drupal, WordPress: written from the recipes that are tested in these systems.
  'docs/embedding.md': {
    http: ['test/e2e/integrity.test.mjs', 1],
    js: ['test/cms/recipes.mjs', 3],
    jsx: ['test/cms/places.mjs', 1],
    php: ['test/cms/recipes.mjs', 1],
    text: ['test/cms/recipes.mjs', 2],
  },
  'docs/publishing.md': {
    apache: ['test/package/samples.test.mjs', 1],
    nginx: ['test/package/samples.test.mjs', 1],
    fluid: ['test/package/recipes.test.mjs', 1],
    ftl: ['test/package/recipes.test.mjs', 1],
    php: ['test/package/recipes.test.mjs', 1],
    python: ['test/package/recipes.test.mjs', 1],
    text: ['test/package/recipes.test.mjs', 1],
    typoscript: ['test/package/recipes.test.mjs', 1],
    yaml: ['test/package/recipes.test.mjs', 1],
  },
  // Files of the applications, which scripts/check/recipes-in-docs.mjs compares.
  'docs/rendering.md': {
    astro: ['test/frameworks/rendered-ahead.mjs', 1],
    liquid: ['test/frameworks/rendered-ahead.mjs', 1],
    php: ['test/frameworks/rendered-ahead.mjs', 1],
  },
  'docs/wordpress.md': { text: ['test/cms/wordpress-plugin.test.mjs', 1] },
};

const ofKind = (...kinds) => samples.filter(({ kind }) => kinds.includes(kind));

describe('samples of README and docs', () => {
  it('are all code blocks of the documents', () => {
    const markdown = new MarkdownIt({ html: true });
    const named = (kind, code) => `${kind}: ${code.split('\n').length} ${code.slice(0, 40)}`;
    for (const file of documents)
      assert.deepEqual(
        samples.filter((one) => one.file === file).map(({ kind, code }) => named(kind, code)),
        markdown
          .parse(read(file), {})
          .filter(({ type }) => type === 'fence' || type === 'code_block')
          .map(({ info, content }) => named(info, content)),
        file,
      );
  });

  it('are all tested', () => {
    assert.ok(samples.length > 80);
    const untried = samples.filter(
      ({ file, kind }) => !(triedElsewhere[file]?.[kind] ?? tried[kind]),
    );
    assert.deepEqual(
      untried.map(({ place, kind }) => `${place}: ${kind || 'no kind'}`),
      [],
    );
    for (const test of Object.values(tried)) assert.ok(read(test), test);
    for (const [file, kinds] of Object.entries(triedElsewhere))
      for (const [kind, [test, count]] of Object.entries(kinds)) {
        assert.ok(read(test), test);
        const found = samples.filter((sample) => sample.file === file && sample.kind === kind);
        assert.equal(found.length, count, `${file}: samples of ${kind}, which ${test} tries`);
      }
  });

  for (const { place, code } of ofKind('json'))
    it(`are valid JSON: ${place}`, () => void JSON.parse(code));

  for (const { place, code } of ofKind('css'))
    it(`are style sheets with known properties and parts: ${place}`, () => {
      const { warnings } = transform({ filename: place, code: Buffer.from(code) });
      assert.deepEqual(warnings, []);
      const known = (list) => elements.flatMap((one) => one[list] ?? []).map(({ name }) => name);
      for (const [name] of code.matchAll(/--euromed-[\w-]+/g))
        assert.ok(known('cssProperties').includes(name), name);
      for (const [, name] of code.matchAll(/::part\(([\w-]+)\)/g))
        assert.ok(known('cssParts').includes(name), name);
    });

  /** Attributes that belong to the page. */
  const global = /^(class|style|id|slot|dir|hidden|data-.*)$/;

  for (const { place, code } of ofKind('html'))
    it(`are valid HTML with known attributes: ${place}`, () => {
      const errors = [];
      const fragment = parseFragment(code, {
        onParseError: ({ code: what }) => errors.push(what),
        sourceCodeLocationInfo: true,
      });
      if (!code.startsWith('<!doctype')) assert.deepEqual(errors, []);
      const visit = ({ tagName, attrs = [], childNodes = [] }) => {
        const stand = attrs.find(({ name }) => name === 'class')?.value ?? tagName;
        const element = elements.find((one) => one.tagName === stand);
        const names = element?.attributes.map(({ name }) => name) ?? [];
        for (const { name } of element ? attrs : []) {
          if (name === '…') continue;
          const own = stand === tagName ? name : /^data-(?:news-)?(.+)/.exec(name)?.[1];
          const isKnown = own ? names.includes(own) || own === 'src' : false;
          assert.ok(
            isKnown || (!name.startsWith('data-') && global.test(name)),
            `${stand} ${name}`,
          );
        }
        childNodes.forEach(visit);
      };
      visit(fragment);
    });

  for (const { place, code } of ofKind('xml'))
    it(`are units of the translators’ files: ${place}`, () => {
      const [id] = /id="[\w-]+"/.exec(code);
      const unit = read('locales/fr.xlf')
        .split('<trans-unit ')
        .find((text) => text.startsWith(id));
      for (const [line] of code.matchAll(/<(source|target)>.*?<\/\1>/g))
        assert.ok(unit?.includes(line), line);
    });

  it('docs/publishing.md has the header for Apache and nginx alike', () => {
    for (const { place, code } of ofKind('apache', 'nginx'))
      assert.match(code, /Access-Control-Allow-Origin "?\*"?/, place);
  });
});

describe('commands of README and docs', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'samples-'));
    mkdirSync(join(folder, 'public/news'), { recursive: true });
    const article = {
      url: 'https://portal.example/news/eau',
      lang: 'fr',
      title: 'L’eau partagée',
      translations: [{ lang: 'ar', url: 'https://portal.example/ar' }],
    };
    const files = {
      'article.fr.json': JSON.stringify(article),
      'public/news/eau.fr.json': JSON.stringify(article),
      'articles.txt': 'https://portal.example/news/eau.fr.json\n',
      // The network: an article at every address, and feeds where feeds are.
      'network.mjs': `globalThis.fetch = async (address) => {
        const article = ${JSON.stringify(article)};
        const isFeed = /feed|rss/.test(String(address));
        const body = JSON.stringify(isFeed ? { items: [article] } : article);
        const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
        return Object.defineProperty(new Response(body, { headers }), 'url', { value: String(address) });
      };`,
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  });
  after(() => rmSync(folder, { recursive: true }));

  const lines = ofKind('sh').flatMap(({ place, code }) =>
    code
      .split('\n')
      .map((line) => line.replace(/ +#.*$/, ''))
      .filter(Boolean)
      .map((line) => ({ place, line })),
  );

  const { scripts } = JSON.parse(read('package.json'));

  /** Fails where a command of npm, of Node or of CI names what is not there. \`.ci/bare-machine\` runs the README's. */
  function assertIsThere(command) {
    const [, script] = /^npm (?:run )?(?:--?\S+ )*([\w:]+)/.exec(command) ?? [];
    const own = ['ci', 'install', 'pack', 'audit', 'sbom'];
    if (script) assert.ok(own.includes(script) || scripts[script], command);
    const [, file] = /^(?:node )?([\w./-]+\.m?js|\.ci\/\w[\w-]*)/.exec(command) ?? [];
    if (file) assert.ok(existsSync(join(root, file)), command);
    assert.ok(script || file, command);
  }

  it('in the text name existing scripts and files', () => {
    const commands = documents.flatMap((file) =>
      [...read(file).matchAll(/`((?:npm (?:run |test|start|ci)|node |\.ci\/)[^`\n]*)`/g)].map(
        ([, command]) => command,
      ),
    );
    assert.ok(commands.length > 50);
    for (const command of commands.filter((one) => !/^node [A-Z]/.test(one)))
      for (const part of command.split(' && ')) assertIsThere(part);
  });

  for (const { place, line } of lines)
    it(`${place}: ${line}`, () => {
      const [, args] = /^npx euromed-news-card (.*)$/.exec(line) ?? [];
      if (args === undefined) {
        for (const command of line.split(' && ')) assertIsThere(command);
        return;
      }
      const command = join(root, 'bin/euromed-news-card.js');
      const words = args.replaceAll('/var/www', '.').replaceAll("'", '"');
      const { status, stderr, stdout } = spawnSync(
        `"${process.execPath}" --import ./network.mjs "${command}" ${words}`,
        { cwd: folder, shell: true, encoding: 'utf8' },
      );
      assert.equal(status, 0, `${stdout}${stderr}`);
    });
});
