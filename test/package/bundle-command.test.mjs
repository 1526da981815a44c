// `npx euromed-news-card bundle`, against a server whose feeds come and go.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runCommand } from './run-command.mjs';

const run = (...args) => runCommand('bundle', ...args);

const rss = (...items) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Portal</title><link>https://portal.example/</link>${items
    .map(
      ([number, date]) =>
        `<item><title>RSS ${number}</title><link>https://portal.example/${number}</link><pubDate>${date}</pubDate><description>x</description></item>`,
    )
    .join('')}</channel></rss>`;

const jsonFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Feed',
  items: [
    {
      id: '1',
      url: 'https://feed.example/1',
      title: 'JSON 1',
      date_published: '2024-03-06T09:00:00Z',
      summary: 'short',
      content_html: '<p>long</p>',
    },
    {
      id: '2',
      url: 'https://portal.example/1',
      title: 'The same',
      date_published: '2024-03-01T09:00:00Z',
    },
  ],
};

describe('euromed-news-card bundle', () => {
  let server;
  let base;
  let folder;
  let file;
  const answers = {};

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bundle-'));
    file = join(folder, 'list.json');
    server = createServer(({ url }, response) => {
      response.writeHead(url in answers ? 200 : 503).end(answers[url] ?? '');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const items = () => JSON.parse(readFileSync(file, 'utf8')).items;
  const titles = () => items().map(({ title }) => title);

  it('writes the latest items of all feeds, newest first, each address once', async () => {
    answers['/rss'] = rss(
      [1, 'Thu, 07 Mar 2024 00:30:00 +0100'],
      [2, 'Tue, 05 Mar 2024 09:00:00 GMT'],
    );
    answers['/feed.json'] = JSON.stringify(jsonFeed);
    const { code, errors } = await run('-o', file, `${base}/rss`, `${base}/feed.json`);
    assert.equal(code, 0, errors);
    assert.deepEqual(titles(), ['RSS 1', 'JSON 1', 'RSS 2']);
    const [one, two] = items();
    assert.match(one.published, /^2024-03-07/);
    assert.equal(two.summary, 'short');
    assert.equal(two.bodyHtml, undefined);
    assert.equal(two.publisher.name, 'Feed');
    assert.deepEqual(readdirSync(folder), ['list.json']);
    const { code: checked } = await runCommand('check', file);
    assert.equal(checked, 0);
  });

  it('keeps the earlier items of a feed that fails, and the whole file where all feeds fail', async () => {
    delete answers['/rss'];
    const newer = {
      ...jsonFeed.items[0],
      id: '3',
      url: 'https://feed.example/3',
      title: 'JSON 3',
      date_published: '2024-03-09',
    };
    answers['/feed.json'] = JSON.stringify({ ...jsonFeed, items: [newer] });
    const some = await run('-o', file, `${base}/rss`, `${base}/feed.json`);
    assert.equal(some.code, 1);
    assert.match(some.errors, /\/rss: .*503/);
    assert.deepEqual(titles(), ['JSON 3', 'RSS 1', 'JSON 1', 'RSS 2']);
    answers['/feed.json'] = '<!doctype html><p>Maintenance';
    const none = await run('-o', file, `${base}/rss`, `${base}/feed.json`);
    assert.equal(none.code, 1);
    assert.equal(titles().length, 4);
  });

  it('writes as many items as requested', async () => {
    answers['/rss'] = rss([1, ''], [2, ''], [3, '']);
    assert.equal((await run('-o', file, '--count', '2', `${base}/rss`)).code, 0);
    assert.deepEqual(titles(), ['RSS 1', 'RSS 2']);
  });

  it('reports unknown options, and what it cannot do', async () => {
    answers['/rss'] = rss([1, '']);
    for (const [args, code, words] of [
      [[`${base}/rss`], 2, /-o FILE is missing/],
      [['-o', file], 2, /No feed/],
      [['-o', file, 'feed.xml'], 2, /Not an http\(s\) address: feed\.xml/],
      [['-o', file, '--count', '0', `${base}/rss`], 2, /--count/],
      [['-o', join(folder, 'none/list.json'), `${base}/rss`], 1, /cannot be written/],
    ]) {
      const { errors, ...result } = await run(...args);
      assert.equal(result.code, code, args.join(' '));
      assert.match(errors, words);
    }
    assert.match((await run('--help')).output, /-o, --output FILE/);
  });
});
