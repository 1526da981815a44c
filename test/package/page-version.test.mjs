// `npx euromed-news-card check --page`, for sites that host copies of the script.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { isOlder, mendedSince } from '../../bin/commands/page-version.js';
import { runCommand } from './run-command.mjs';

const built = (file) => readFileSync(new URL(`../../dist/cdn/${file}`, import.meta.url), 'utf8');
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

const page = (...scripts) =>
  `<!doctype html><title>x</title>${scripts.map((src) => `<script src="${src}"></script>`).join('')}`;

const answers = () => ({
  '/current': page('/card/euromed-news-card.js'),
  '/standalone': page('card/euromed-news-card.standalone.js?v=3'),
  '/based': `<base href="/card/">${page('euromed-news-card.js')}`,
  '/combined': page('/other.js', '/all.min.js'),
  '/inline': `<!doctype html><script>${built('euromed-news-card.standalone.js')}</script>`,
  '/unnamed': page('/old/euromed-news-card.js'),
  '/broken': page('/missing/euromed-news-card.js'),
  '/none': page('/other.js', 'data:text/javascript,1', 'http://['),
  '/card/euromed-news-card.js': built('euromed-news-card.js'),
  '/card/euromed-news-card.standalone.js?v=3': built('euromed-news-card.standalone.js'),
  '/all.min.js': `var a;${built('euromed-news-card.js')}`,
  '/old/euromed-news-card.js': '!function(){}();',
  '/other.js': 'var b;',
});

describe('euromed-news-card check --page', () => {
  let server;
  let site;

  before(async () => {
    const bodies = answers();
    server = createServer((request, response) => {
      const body = bodies[request.url];
      response.writeHead(body === undefined ? 404 : 200).end(body);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    site = `http://127.0.0.1:${server.address().port}`;
  });

  after(() => server.close());

  const json = async (path) => {
    const { code, output } = await runCommand('check', '--page', '--json', site + path);
    return { code, result: JSON.parse(output)[0] };
  };

  for (const [path, script] of [
    ['/current', '/card/euromed-news-card.js'],
    ['/standalone', '/card/euromed-news-card.standalone.js?v=3'],
    ['/based', '/card/euromed-news-card.js'],
    ['/combined', '/all.min.js'],
    ['/inline', '/inline'],
  ])
    it(`${path}: finds the version of the built script`, async () => {
      const { code, result } = await json(path);
      assert.deepEqual(result.scripts, [{ script: site + script, version }]);
      assert.equal(code, 0);
    });

  it('reports a script without a version as older than 0.2.0', async () => {
    const { result } = await json('/unnamed');
    assert.deepEqual(result.scripts, [
      { script: `${site}/old/euromed-news-card.js`, version: null },
    ]);
    const { output } = await runCommand('check', '--page', `${site}/unnamed`);
    assert.match(output, /old\/euromed-news-card\.js is older than 0\.2\.0/);
  });

  for (const [path, words] of [
    ['/broken', /script cannot be read: .*missing\/euromed-news-card\.js: 404/],
    ['/none', /No script of the card/],
    ['/nowhere', /page cannot be read: 404/],
  ])
    it(`fails with the reason: ${path}`, async () => {
      const { code, result } = await json(path);
      assert.equal(code, 1);
      assert.match(result.failure, words);
    });

  it('refuses a file in place of a page', async () => {
    const { code, errors } = await runCommand('check', '--page', 'page.html');
    assert.equal(code, 2);
    assert.match(errors, /--page is for http\(s\) addresses: page\.html/);
  });
});

describe('the changes of newer versions', () => {
  const changelog = `# Changelog

## 0.10.0

### Minor Changes

- A new layout.

### Patch Changes

- Links of a body open
  where \`target\` says.

## 0.9.1

### Patch Changes

- A feed without dates is read.
- A second one.
`;

  it('are listed for later versions only, each on a line', () => {
    assert.deepEqual(mendedSince(changelog, '0.9.1'), [
      '0.10.0: Links of a body open where `target` says.',
    ]);
    assert.deepEqual(mendedSince(changelog, '0.9.0'), [
      '0.10.0: Links of a body open where `target` says.',
      '0.9.1: A feed without dates is read.',
      '0.9.1: A second one.',
    ]);
    assert.deepEqual(mendedSince(changelog, '0.10.0'), []);
  });

  it('are found by comparing versions as numbers', () => {
    assert.ok(isOlder('0.9.1', '0.10.0'));
    assert.ok(!isOlder('0.10.0', '0.9.1'));
    assert.ok(!isOlder('1.0.0', '1.0.0'));
    assert.ok(isOlder('0.2.0', '1.0.0'));
  });
});
