// `npx euromed-news-card oembed`, against a server and with files; what it writes is read as oembed.com describes it.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, afterEach, describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { runCommand } from './run-command.mjs';

const run = (...args) => runCommand('oembed', ...args);

const arabic = {
  url: '/ar/news/1',
  lang: 'ar',
  title: 'المياه "المشتركة" <b>',
  published: '2024-03-07',
  publisher: { name: 'EU Neighbours South', url: 'https://south.example/' },
  image: { src: '/a.jpg', width: 1200, height: 675 },
};

const attributesOf = ({ attrs }) =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

describe('euromed-news-card oembed', () => {
  let server;
  let base;
  let folder;

  before(async () => {
    const answers = {
      '/news/1.ar.json': JSON.stringify(arabic),
      '/news/2': JSON.stringify({ url: 'https://other.example/2', title: 'Two' }),
      '/wp-json/wp/v2/posts/7?_embed=1': JSON.stringify({
        link: '/p/7',
        title: { rendered: 'Seven' },
        content: { rendered: '<p>x</p>' },
      }),
      '/?p=12': JSON.stringify({ url: '/?p=12', title: 'Twelve' }),
      '/no-address': JSON.stringify({ title: 'x', body: ['y'] }),
      '/%D9%85%D9%8A%D8%A7%D9%87/': JSON.stringify({ url: '/x', title: 'x' }),
      '//evil/..%2F..%2Fout': JSON.stringify({ url: '/x', title: 'x' }),
    };
    server = createServer(({ url }, response) => {
      response.writeHead(url in answers ? 200 : 404).end(answers[url] ?? '');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => server.close());
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'oembed-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const files = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
      .sort();

  it('writes the files that WordPress requests, and prints the line for the page', async () => {
    const embed = `${base}/card/embed.html`;
    const options = ['--embed', embed, '--out', folder, '--set', 'layout=compact'];
    const { code, output, errors } = await run(...options, `${base}/news/1.ar.json`);
    assert.equal(code, 0, errors);
    assert.equal(errors, '');
    const [page, line] = output.trimEnd().split('\t');
    assert.equal(page, `${base}/ar/news/1`);
    const [link] = parseFragment(line).childNodes;
    assert.deepEqual(attributesOf(link), {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: `${base}/news/1.ar.oembed.json`,
      title: arabic.title,
    });
    const { html, ...document } = JSON.parse(
      readFileSync(join(folder, 'news/1.ar.oembed.json'), 'utf8'),
    );
    assert.deepEqual(document, {
      version: '1.0',
      type: 'rich',
      title: arabic.title,
      provider_name: 'EU Neighbours South',
      provider_url: 'https://south.example/',
      cache_age: 86400,
      thumbnail_url: `${base}/a.jpg`,
      thumbnail_width: 1200,
      thumbnail_height: 675,
      width: 600,
      height: 600,
    });
    const [quote, frame, ...others] = parseFragment(html).childNodes;
    assert.equal(others.length, 0);
    assert.equal(quote.nodeName, 'blockquote');
    const [anchor] = quote.childNodes;
    assert.deepEqual(attributesOf(anchor), { href: `${base}/ar/news/1`, lang: 'ar', dir: 'rtl' });
    assert.equal(anchor.childNodes[0].value, arabic.title);
    const { src, sandbox, title, width, height } = attributesOf(frame);
    assert.equal(frame.nodeName, 'iframe');
    assert.equal(title, arabic.title);
    assert.deepEqual([width, height], ['600', '600']);
    assert.match(sandbox, /^allow-scripts /);
    const address = new URL(src);
    assert.equal(address.origin + address.pathname, embed);
    assert.deepEqual(Object.fromEntries(address.searchParams), {
      src: `${base}/news/1.ar.json`,
      layout: 'compact',
    });
  });

  it('gives each article of a list a file of its own, inside the folder', async () => {
    const list = join(folder, 'list.txt');
    const sources = [
      '/wp-json/wp/v2/posts/7?_embed=1',
      '/?p=12',
      '/%D9%85%D9%8A%D8%A7%D9%87/',
      '//evil/..%2F..%2Fout',
    ];
    writeFileSync(list, `# News\n\n${sources.map((path) => base + path).join('\r\n')}\n`);
    const { code, output, errors } = await run(
      ...['--embed', `${base}/e.html`, '--out', folder, '--list', list],
    );
    assert.equal(code, 0, errors);
    assert.deepEqual(files(), [
      'evil/..%2F..%2Fout.oembed.json',
      'index-p-12.oembed.json',
      'list.txt',
      'wp-json/wp/v2/posts/7.oembed.json',
      'مياه.oembed.json',
    ]);
    const addresses = [...output.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    assert.deepEqual(addresses, [
      `${base}/wp-json/wp/v2/posts/7.oembed.json`,
      `${base}/index-p-12.oembed.json`,
      `${base}/%D9%85%D9%8A%D8%A7%D9%87.oembed.json`,
      `${base}/evil/..%2F..%2Fout.oembed.json`,
    ]);
  });

  it('reads the files of a static site before the site is published', async () => {
    const file = join(folder, 'eau.fr.json');
    writeFileSync(file, JSON.stringify({ url: '/fr/eau', lang: 'fr', title: 'L’eau' }));
    const options = ['--embed', 'https://portal.example/card/embed.html', '--out', folder];
    const { code, output, errors } = await run(
      ...[...options, '--at', 'https://portal.example/site', file],
    );
    assert.equal(code, 0, errors);
    assert.match(output, /^https:\/\/portal\.example\/fr\/eau\t/);
    assert.match(output, /href="https:\/\/portal\.example\/site\/eau\.fr\.oembed\.json"/);
    const { html } = JSON.parse(readFileSync(join(folder, 'eau.fr.oembed.json'), 'utf8'));
    assert.match(html, /src=https%3A%2F%2Fportal\.example%2Fsite%2Feau\.fr\.json"/);
  });

  it('reports articles without a file, and writes the others', async () => {
    const options = ['--embed', `${base}/e.html`, '--out', folder];
    const { code, output, errors } = await run(
      ...[...options, `${base}/gone`, `${base}/no-address`, `${base}/news/2`],
    );
    assert.equal(code, 1);
    assert.equal(output.split('\n').length, 2);
    assert.match(errors, /\/gone: .*http 404/s);
    assert.match(errors, /\/no-address: has no "url"/);
    // WordPress follows a frame's links only to the frame's own host.
    assert.match(errors, /\/news\/2: other\.example is not the host of/);
    assert.deepEqual(files(), ['news/2.oembed.json']);
  });

  it('reports unknown options', async () => {
    const embed = ['--embed', 'https://portal.example/embed.html'];
    for (const [args, words] of [
      [['https://portal.example/a.json'], /--embed is missing/],
      [['--embed', 'embed.html', 'https://portal.example/a.json'], /--embed is not an http/],
      [embed, /No URL and no file/],
      [[...embed, '--list', join(folder, 'none')], /--list cannot be read/],
      [[...embed, 'a.json'], /--at is missing/],
      [[...embed, '--at', 'https://p.example/', '--out', folder, 'a.json'], /is not in/],
      [[...embed, '--width', '0', 'https://portal.example/a'], /--width/],
      [[...embed, '--height', 'tall', 'https://portal.example/a'], /--height/],
    ]) {
      const { code, output, errors } = await run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(output, '');
      assert.match(errors, words);
    }
  });

  it('explains its usage', async () => {
    const { code, output } = await run('--help');
    assert.equal(code, 0);
    assert.match(output, /--embed URL/);
  });
});
