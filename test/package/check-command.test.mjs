// `npx euromed-news-card check` as publishers run it, against files and against servers with faults.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const command = path('../../bin/euromed-news-card.js');
const source = (name) => path(`../fixtures/sources/publishers/${name}`);

/** Runs the command; `lines` as printed, `json` where that was asked for. */
const run = (...args) => runWith({ NO_COLOR: '1' }, command, ...args);

async function runWith(env, script, ...args) {
  const inherited = Object.entries(process.env).filter(([name]) => !/COLOR/.test(name));
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...Object.fromEntries(inherited), ...env },
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

/** A feed in windows-1256, which does not say so itself; its title is “عربية”. */
const arabicFeed = Buffer.from(
  '<rss version="2.0"><channel><item><title>\xda\xd1\xc8\xed\xc9</title><link>https://portal.example/1</link></item></channel></rss>',
  'latin1',
);

/** Status, headers, body. */
const answers = {
  '/page': [200, open, good],
  '/closed': [200, { 'cache-control': 'max-age=300' }, good],
  '/one-origin': [200, { ...open, 'access-control-allow-origin': 'https://page.example' }, good],
  '/uncached': [200, { ...open, 'cache-control': 'no-store' }, good],
  '/moved': [302, { ...open, location: '/page' }, ''],
  '/moved-closed': [301, { location: '/page' }, ''],
  '/loop': [302, { ...open, location: '/loop' }, ''],
  '/to-a-script': [302, { ...open, location: 'javascript:alert(1)' }, ''],
  '/bom': [200, open, `\ufeff${JSON.stringify(post)}`],
  '/latin-1': [200, { ...open, 'content-type': 'application/json; charset=iso-8859-1' }, good],
  '/windows-1256': [200, { ...open, 'content-type': 'text/xml; charset=windows-1256' }, arabicFeed],
  '/empty': [200, open, ''],
  '/no-content': [204, open, ''],
  '/html': [200, open, '<!doctype html><title>x</title>'],
  '/cut': [200, open, JSON.stringify(post).slice(0, 100)],
  '/forbidden': [403, open, '{"code":"rest_forbidden","message":"Sorry, you are not allowed."}'],
  '/closed-error': [404, {}, 'Not found'],
  '/failing': [500, open, '<b>Fatal error</b>: x in /a.php'],
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

  /** Another origin, which redirects back to the first. */
  let elsewhere;

  before(async () => {
    server = createServer((request, response) => {
      if (request.url === '/hang') return;
      if (request.url === '/drip') {
        response.writeHead(200, open).write('{');
        return;
      }
      if (request.url === '/reset') {
        response.writeHead(200, open).write('{"title"', () => response.destroy());
        return;
      }
      const [status, headers, body] = answers[request.url] ?? [404, open, ''];
      response.writeHead(status, headers).end(body);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    site = `http://127.0.0.1:${server.address().port}`;
    elsewhere = createServer((request, response) => {
      response.writeHead(302, { ...open, location: site + request.url }).end();
    });
    await once(elsewhere.listen(0, '127.0.0.1'), 'listening');
  });

  after(() => {
    for (const each of [server, elsewhere]) {
      each.closeAllConnections();
      each.close();
    }
  });

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

  it('resolves a file’s relative addresses against the address that it will have', async () => {
    const args = ['--json', '--url', 'https://univ.example/jsonapi/node/oe_news/1'];
    const { json } = await run('check', ...args, source('dr-ewpp-news.json'));
    assert.equal(json[0].article.image.src, 'https://univ.example/sites/default/files/a.jpg');
  });

  it('describes a document that is not an article, and fails after checking the others', async () => {
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
    ['/loop', /^network: /],
    ['/to-a-script', /^network: /],
    ['/empty', /^not-json: .*answer is empty/],
    ['/no-content', /^not-json: .*answer is empty/],
    ['/html', /^not-json: .*page without JSON-LD.*the address of the article’s JSON\.$/],
    ['/cut', /^not-json: .*cut short/],
    ['/forbidden', /^http 403: .*permissions.*"rest_forbidden: Sorry, you are not allowed\."/],
    ['/closed-error', /^http 404: .*correct "src"/],
    ['/failing', /^http 500: .*server failed/],
    ['/hang', /^timeout: .*did not arrive in time/],
    ['/drip', /^timeout: .*did not arrive in time/],
    ['/reset', /^network: .*cannot be reached/],
    ['/moved-closed', /^network: .*CORS/],
  ];
  for (const [address, words] of failures)
    it(`fails with the reason: ${address}`, async () => {
      const { code, json } = await run('check', '--json', '--timeout', '1000', site + address);
      assert.equal(code, 1);
      assert.equal(json[0].article, null);
      assert.match(json[0].failure, words);
    });

  it('prints the complete message on a terminal too', async () => {
    const { output } = await run('check', `${site}/html`);
    assert.match(output, /✗ not-json: .* the address of the article’s JSON\.\n/);
  });

  for (const address of [
    'ftp://pub.example/a.json',
    'http://',
    'https://[',
    'file:///etc/hostname',
  ])
    it(`fails for an address that a card cannot have: ${address}`, async () => {
      const { code, json } = await run('check', '--json', address);
      assert.equal(code, 1);
      assert.match(json[0].failure, /^bad-url: /);
    });

  it('fails for a file that is too large for a card', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'check-'));
    try {
      const file = join(folder, 'large.json');
      writeFileSync(file, JSON.stringify({ title: 'x', url: '/a', body: ['x'.repeat(2_200_000)] }));
      const { code, json } = await run('check', '--json', file);
      assert.equal(code, 1);
      assert.match(json[0].failure, /^too-large: .*2 MB/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('names the answer without the header in a chain of redirects, also over another origin', async () => {
    const { json } = await run('check', '--json', `${site}/moved-closed`);
    assert.match(json[0].advice[0], /Allow-Origin of .*\/moved-closed is missing.*redirects too/);
    const tainted = `http://127.0.0.1:${elsewhere.address().port}`;
    const {
      json: [named, any],
    } = await run('check', '--json', `${tainted}/one-origin`, `${tainted}/page`);
    assert.match(named.advice[0], /Allow-Origin of .*\/one-origin is "https:\/\/page\.example"/);
    assert.equal(any.article.title, 'L’eau');
  });

  it('reports that pages may not read an error', async () => {
    const { json } = await run('check', '--json', `${site}/closed-error`);
    assert.match(json[0].advice[0], /Allow-Origin of .* is missing/);
  });

  for (const address of ['/bom', '/latin-1'])
    it(`reads the document as UTF-8: ${address}`, async () => {
      const { code, json } = await run('check', '--json', site + address);
      assert.equal(code, 0);
      assert.match(json[0].article.title, /^L’eau/);
    });

  it('decodes other documents as the server, or the XML declaration of a file, says', async (t) => {
    const { json } = await run('check', '--json', `${site}/windows-1256`);
    assert.equal(json[0].article.title, 'عربية');
    const folder = mkdtempSync(join(tmpdir(), 'feed-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'feed.xml');
    const declaration = Buffer.from('<?xml version="1.0" encoding="windows-1256"?>');
    writeFileSync(file, Buffer.concat([declaration, arabicFeed]));
    assert.equal((await run('check', '--json', file)).json[0].article.title, 'عربية');
  });

  it('prints colours on a terminal with colours, and nowhere else', async () => {
    const escape = '\u001b[';
    const coloured = await runWith({ FORCE_COLOR: '1' }, command, 'check', `${site}/page`);
    assert.ok(coloured.output.includes(`${escape}32m✓`));
    for (const env of [{}, { NO_COLOR: '1' }, { NO_COLOR: '1', FORCE_COLOR: '1' }]) {
      const { output } = await runWith(env, command, 'check', `${site}/page`);
      assert.ok(!output.includes(escape), JSON.stringify(env));
    }
    const json = await runWith({ FORCE_COLOR: '1' }, command, 'check', '--json', `${site}/page`);
    assert.ok(!json.output.includes(escape));
  });

  it('runs from the published package, which holds all modules that the command needs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'check-'));
    try {
      const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
      const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
      const [{ filename }] = JSON.parse(
        execFileSync(npm, args, { cwd: path('../..'), encoding: 'utf8' }),
      );
      execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
      const script = join(folder, 'package/bin/euromed-news-card.js');
      const { code, output } = await runWith({}, script, 'check', source('wp-wpml.json'));
      assert.equal(code, 0);
      assert.match(output, /title +L’eau partagée/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('fails where there is no server', async () => {
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

  it('requires no header of the page’s own origin', async () => {
    assert.equal((await run('check', '--origin', site, `${site}/closed`)).code, 0);
  });

  it('makes the one further request that the card makes', async () => {
    const { json } = await run('check', '--json', `${site}/wp-json/wp/v2/posts/51`);
    assert.equal(json[0].article.image.alt, 'Une salle');
    assert.match(json[0].problems[0].expected, /\?_embed/);
  });

  it('prints no control characters of a document on a terminal', async () => {
    const { output } = await run('check', `${site}/escape`);
    assert.ok(!output.includes('\u001b'));
    assert.match(output, /title +a \[31mb/);
  });

  it('explains its usage', async () => {
    for (const args of [
      [],
      ['check'],
      ['nothing'],
      ['check', '--no-such-option', 'a.json'],
      ['check', '--origin', 'nowhere', 'a.json'],
      ['check', '--url', 'a.json', 'a.json'],
      ['check', '--timeout', 'soon', 'a.json'],
    ]) {
      const { code, errors } = await run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(errors, /Usage: euromed-news-card check/);
    }
    assert.equal((await run('--help')).code, 0);
    assert.equal((await run('check', '--help')).code, 0);
  });
});
