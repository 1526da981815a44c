// `npx euromed-news-card check`, as publishers run it: against files, and against a server of every kind.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const command = path('../../bin/euromed-news-card.js');
const source = (name) => path(`../fixtures/sources/publishers/${name}`);

/** Runs the command; `lines` as printed, `json` where that was asked for. */
async function run(...args) {
  const child = spawn(process.execPath, [command, ...args], {
    env: { ...process.env, NO_COLOR: '1' },
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (errors += data));
  const [code] = await once(child, 'close');
  return { code, output, errors, json: args.includes('--json') && code < 2 && JSON.parse(output) };
}

const open = { 'access-control-allow-origin': '*', 'cache-control': 'max-age=300' };
const good = readFileSync(source('html-page.html'), 'utf8');
const post = JSON.parse(readFileSync(source('wp-wpml.json'), 'utf8'));
const bare = { ...post, _embedded: undefined };

/** Status, headers, body. */
const answers = {
  '/page': [200, open, good],
  '/closed': [200, { 'cache-control': 'max-age=300' }, good],
  '/one-origin': [200, { ...open, 'access-control-allow-origin': 'https://page.example' }, good],
  '/uncached': [200, { ...open, 'cache-control': 'no-store' }, good],
  '/moved': [302, { ...open, location: '/page' }, ''],
  '/refused': [401, open, readFileSync(source('wp-401-plugin.json'))],
  '/no-route': [404, open, readFileSync(source('wp-rest-no-route.json'))],
  '/huge': [200, open, ' '.repeat(2_200_000)],
  '/liferay': [200, open, readFileSync(source('liferay.json'))],
  '/empty-feed': [200, open, '{"version":"https://jsonfeed.org/version/1.1","items":[]}'],
  '/wp-json/wp/v2/posts/51': [200, open, JSON.stringify(bare)],
  '/wp-json/wp/v2/posts/51?_embed=1': [200, open, JSON.stringify(post)],
  '/escape': [200, open, JSON.stringify({ title: 'a\u001b[31mb', url: 'https://pub.example/a' })],
};

describe('euromed-news-card check', () => {
  let site;
  let server;

  before(async () => {
    server = createServer((request, response) => {
      const [status, headers, body] = answers[request.url] ?? [404, open, ''];
      response.writeHead(status, headers).end(body);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    site = `http://127.0.0.1:${server.address().port}`;
  });

  after(() => server.close());

  it('shows a file’s article, what was dropped, and succeeds', async () => {
    const { code, output } = await run('check', source('jf-timestamp.json'));
    assert.equal(code, 0);
    assert.match(output, /✓ The card shows this article:\n {4}url +https:\/\/pub\.example\/a\n/);
    assert.match(output, /without: published, summary/);
    assert.match(output, /! published: expected ISO 8601 date, got 1709766000/);
  });

  it('fails with --strict where anything was dropped', async () => {
    assert.equal((await run('check', '--strict', source('jf-timestamp.json'))).code, 1);
    assert.equal((await run('check', '--strict', source('ld-english-date.json'))).code, 0);
  });

  it('resolves a file’s relative addresses against the one it will have', async () => {
    const args = ['--json', '--url', 'https://univ.example/jsonapi/node/oe_news/1'];
    const { json } = await run('check', ...args, source('dr-ewpp-news.json'));
    assert.equal(json[0].article.image.src, 'https://univ.example/sites/default/files/a.jpg');
  });

  it('says what a document is that is no article, and fails; the others are checked all the same', async () => {
    const { code, json } = await run(
      'check',
      '--json',
      source('liferay.json'),
      `${site}/page`,
      'none.json',
    );
    assert.equal(code, 1);
    assert.match(json[0].failure, /Liferay/);
    assert.equal(json[1].article.title, 'L’eau');
    assert.deepEqual(json[1].advice, []);
    assert.match(json[2].failure, /cannot be read.*none\.json/);
  });

  const failures = [
    ['/refused', /http 401.*The server says/],
    ['/no-route', /http 404.*rest_no_route/],
    ['/huge', /too-large/],
    ['/liferay', /Liferay/],
    ['/closed', /CORS/],
  ];
  for (const [address, words] of failures)
    it(`${address}: fails and says why`, async () => {
      const { code, json } = await run('check', '--json', site + address);
      assert.equal(code, 1);
      assert.equal(json[0].article, null);
      assert.match(json[0].failure, words);
    });

  it('a server that is not there: fails', async () => {
    const { code, json } = await run('check', '--json', 'http://127.0.0.1:9/a.json');
    assert.equal(code, 1);
    assert.match(json[0].failure, /^network/);
  });

  const advised = [
    ['/one-origin', [/Vary: Origin/]],
    ['/uncached', [/"no-store"/]],
    ['/moved', [/leads on to .*\/page/]],
    ['/empty-feed', []],
  ];
  for (const [address, words] of advised)
    it(`${address}: is shown, with advice`, async () => {
      const { code, json } = await run('check', '--json', site + address);
      assert.equal(code, 0);
      assert.equal(json[0].advice.length, words.length, json[0].advice.join('\n'));
      words.forEach((word, i) => assert.match(json[0].advice[i], word));
    });

  it('a page’s own origin needs no header', async () => {
    assert.equal((await run('check', '--origin', site, `${site}/closed`)).code, 0);
  });

  it('makes the one further request that the card makes', async () => {
    const { json } = await run('check', '--json', `${site}/wp-json/wp/v2/posts/51`);
    assert.equal(json[0].article.image.alt, 'Une salle');
    assert.match(json[0].problems[0].expected, /\?_embed/);
  });

  it('gives a document’s control characters to no terminal', async () => {
    const { output } = await run('check', `${site}/escape`);
    assert.ok(!output.includes('\u001b'));
    assert.match(output, /title +a \[31mb/);
  });

  it('says how it is used', async () => {
    for (const args of [[], ['check'], ['nothing'], ['check', '--no-such-option']]) {
      const { code, errors } = await run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(errors, /Usage: euromed-news-card check/);
    }
    assert.equal((await run('--help')).code, 0);
    assert.equal((await run('check', '--help')).code, 0);
  });
});
