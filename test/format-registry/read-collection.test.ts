import { expect } from '@open-wc/testing';
import { NewsCardError } from '../../src/article/news-card-error.js';
import { registerFormat } from '../../src/format-registry/registered-formats.js';
import { parseDocument } from '../../src/format-registry/registry.js';
import { loadExpected, loadSource } from '../lazy/publisher-formats/support/documents.js';
import { readAll, titlesOf } from './support/collections.js';

const article = (name: string, more: object = {}) => ({
  title: name,
  url: `https://portal.example/${name}`,
  ...more,
});

const refusal = async (json: unknown): Promise<NewsCardError> => {
  try {
    await readAll(json);
  } catch (reason) {
    return reason as NewsCardError;
  }
  throw new Error('was read');
};

describe('collections in the native format', () => {
  it('are read in the order given, with their next page', async () => {
    const read = await readAll(
      {
        items: [article('b'), article('a', { lang: 'fr', published: '2024-03-07' })],
        next: '?p=2',
      },
      { url: 'https://portal.example/news/feed.json?p=1#a' },
    );
    expect(read.items).to.deep.equal([
      article('b'),
      article('a', { lang: 'fr', published: '2024-03-07' }),
    ]);
    expect(read.next).to.equal('https://portal.example/news/feed.json?p=2');
    expect(read.lines).to.deep.equal([]);
  });

  it('may be a bare list, or one article', async () => {
    expect(titlesOf(await readAll([article('a'), article('b')]))).to.deep.equal(['a', 'b']);
    expect(titlesOf(await readAll(article('a')))).to.deep.equal(['a']);
  });

  it('may be empty', async () => {
    for (const json of [{ items: [] }, [], { version: 'https://jsonfeed.org/version/1.1' }]) {
      const { items, next } = await readAll(json);
      expect(items).to.deep.equal([]);
      expect(next).to.be.undefined;
    }
  });

  it('resolve addresses against the document, in HTML too', async () => {
    const { items } = await readAll(
      { items: [{ title: 'A', bodyHtml: '<a href="b">B</a>', image: { src: 'c.jpg' } }] },
      { url: 'https://portal.example/news/feed.json' },
    );
    expect(items[0]).to.deep.equal({
      title: 'A',
      bodyHtml: '<a href="https://portal.example/news/b">B</a>',
      image: { src: 'https://portal.example/news/c.jpg' },
    });
  });

  it('leave out items that are no articles, and report them', async () => {
    const read = await readAll({ items: [null, article('a'), { title: 7 }, { title: 'b' }, []] });
    expect(titlesOf(read)).to.deep.equal(['a']);
    expect(read.lines).to.deep.equal([
      'items[0]: expected an article, so the item is left out, got null, as 3 more items',
      'items[2].title: expected object, got 7',
      'items[3]: expected url or body or bodyHtml, got object',
      'items[4]: expected object, got array of 0',
    ]);
  });

  it('hold each address once, whatever the fragment, and all articles without an address', async () => {
    const read = await readAll({
      items: [
        article('a'),
        article('again', { url: 'https://portal.example/a#part' }),
        { title: 'x', body: ['1'] },
        { title: 'x', body: ['1'] },
      ],
    });
    expect(titlesOf(read)).to.deep.equal(['a', 'x', 'x']);
    expect(read.lines).to.deep.equal([]);
  });

  it('are read up to a hundred items, and report a fault of all items in one line', async () => {
    const items = Array.from({ length: 150 }, (_, i) => article(`n${i}`, { published: 'soon' }));
    const read = await readAll({ items });
    expect(read.items).to.have.length(100);
    expect(read.lines).to.deep.equal([
      'items: expected at most 100 on one page, got array of 150',
      'items[0].published: expected ISO 8601 date, got "soon", as 99 more items',
    ]);
  });

  it('have a next page only of the same origin', async () => {
    const items = [article('a')];
    const nextOf = (next: unknown) =>
      readAll({ items, next }, { url: 'https://portal.example/feed.json?page=1' });
    expect((await nextOf('/feed.json?page=2#x')).next).to.equal(
      'https://portal.example/feed.json?page=2#x',
    );
    for (const next of [undefined, null, '']) {
      const read = await nextOf(next);
      expect(read.next).to.be.undefined;
      expect(read.lines).to.deep.equal([]);
    }
    for (const next of [
      'https://other.example/feed.json?page=2',
      'http://portal.example/feed.json?page=2',
      'javascript:alert(1)',
      'https://[',
      '#2',
      '?page=1',
      2,
      {},
    ]) {
      const read = await nextOf(next);
      expect(read.next, JSON.stringify(next)).to.be.undefined;
      expect(read.lines, JSON.stringify(next)).to.have.length(1);
      expect(read.lines[0]).to.match(/^next: expected the address of another page/);
      expect(titlesOf(read)).to.deep.equal(['a']);
    }
  });

  it('are rejected where they hold no article', async () => {
    for (const json of [null, 'text', 7, {}, { items: 'none' }, { items: [{}, null] }, [7]]) {
      const reason = await refusal(json);
      expect(reason, JSON.stringify(json)).to.be.instanceOf(NewsCardError);
      expect(reason.code).to.equal('not-an-article');
      expect(reason.received).to.equal(json);
      expect(reason.url).to.equal('https://portal.example/feed.json');
    }
  });

  it('are no longer read once the signal is aborted', async () => {
    const abort = new AbortController();
    abort.abort(new Error('gone'));
    const reading = readAll({ items: [article('a')] }, { signal: abort.signal });
    expect(await reading.catch(String)).to.equal('Error: gone');
  });

  it('give a card the first article; an empty collection gives no article', async () => {
    const first = (json: unknown) =>
      parseDocument(json, {
        url: 'https://portal.example/feed.json',
        lang: 'fr',
        signal: new AbortController().signal,
        loadJson: () => Promise.reject(new Error('404')),
      });
    const items = [article('a'), article('b')];
    expect(await first({ items })).to.equal(items[0]);
    expect(await first({ items: [null, ...items] })).to.equal(items[0]);
    expect(await first({ items: [] })).to.be.null;
  });
});

describe('collections of WordPress', () => {
  const posts = (...langs: string[]) =>
    Promise.all(langs.map((lang) => loadSource(`wordpress-6.1-post.${lang}.json`)));
  const url = 'http://127.0.0.1:8801/wp-json/wp/v2/posts?_embed';

  it('give the article of each post, by one request', async () => {
    const read = await readAll(await posts('ar', 'fr', 'en'), { url });
    expect(read.items).to.deep.equal(
      await Promise.all(
        ['ar', 'fr', 'en'].map((lang) => loadExpected(`wordpress-6.1-post.${lang}.json`)),
      ),
    );
    expect(read.lines).to.deep.equal([]);
    expect(read.requests).to.deep.equal([]);
    expect(read.next).to.be.undefined;
  });

  it('leave out items that are no posts, in any place', async () => {
    const [post] = await posts('fr');
    const read = await readAll([{ id: 1 }, null, post, { title: { rendered: 'x' } }], { url });
    expect(read.items).to.deep.equal([await loadExpected('wordpress-6.1-post.fr.json')]);
    expect(read.lines).to.deep.equal([
      'items[0]: expected an article, so the item is left out, got object, as 2 more items',
    ]);
  });

  it('without `_embed` are requested once, and one line says what to add', async () => {
    const json = (await loadSource('wordpress-6.1-collection-fields.json')) as object[];
    const bare = json.map((post, i) => ({
      ...post,
      _links: { self: [{ href: `http://127.0.0.1:8801/wp-json/wp/v2/posts/${i}` }] },
    }));
    const read = await readAll(bare, { url: 'http://127.0.0.1:8801/wp-json/wp/v2/posts' });
    expect(read.items.map(({ url: page }) => page)).to.deep.equal([
      'http://127.0.0.1:8801/hello-world/',
      'http://127.0.0.1:8801/%d8%a8%d8%b1%d9%86%d8%a7%d9%85%d8%ac-euromed-migration-v-%d9%8a%d9%86%d8%b8%d9%85-%d9%81%d8%b9%d8%a7%d9%84%d9%8a%d8%a9/',
      'http://127.0.0.1:8801/euromed-migration-v-hosts-event/',
      'http://127.0.0.1:8801/euromed-migration-v-organise-un-evenement/',
    ]);
    expect(read.requests).to.deep.equal([]);
    expect(read.lines).to.deep.equal([
      'items[0]._embedded: expected ?_embed in the address, got nothing, as 3 more items',
    ]);
  });

  it('have a next page where the server says so, or else while pages are full', async () => {
    const [post] = await posts('fr');
    const nextOf = async (query: string, length: number, headers?: Record<string, string>) => {
      const json = Array.from({ length }, () => post);
      const address = `https://portal.example/wp-json/wp/v2/posts${query}`;
      const { next } = await readAll(json, { url: address, ...(headers && { headers }) });
      return next && new URL(next).search;
    };
    const many = { 'X-WP-Total': '25', 'X-WP-TotalPages': '3' };
    // The headers of https://developer.wordpress.org/rest-api/using-the-rest-api/pagination/.
    expect(await nextOf('', 10, many)).to.equal('?page=2');
    expect(await nextOf('?_embed&page=2', 10, many)).to.equal('?_embed=&page=3');
    expect(await nextOf('?page=3', 5, many)).to.be.undefined;
    expect(await nextOf('?per_page=25', 25, many)).to.be.undefined;
    // Items that are not public are missing from a page, which is not the last for that reason.
    expect(await nextOf('', 9, many)).to.equal('?page=2');
    expect(await nextOf('?offset=5', 10, many)).to.equal('?offset=15');
    expect(await nextOf('?offset=15', 10, many)).to.be.undefined;
    expect(await nextOf('', 10, { 'X-WP-TotalPages': '1' })).to.be.undefined;
    // Some hosts hide the headers from other origins.
    expect(await nextOf('', 10)).to.equal('?page=2');
    expect(await nextOf('', 9)).to.be.undefined;
    expect(await nextOf('?per_page=3&page=2', 3)).to.equal('?per_page=3&page=3');
    expect(await nextOf('?rest_route=/wp/v2/posts', 10)).to.equal(
      '?rest_route=%2Fwp%2Fv2%2Fposts&page=2',
    );
    for (const nonsense of ['-1', 'x', '1e9', '99999999999999999999', ''])
      expect(await nextOf(`?page=${nonsense}&per_page=${nonsense}`, 10), nonsense).to.match(
        /page=2/,
      );
  });
});

describe('JSON Feeds as collections', () => {
  it('give the article of each item', async () => {
    const [eleventy, wordpress] = (await Promise.all([
      loadSource('jsonfeed-eleventy.fr.json'),
      loadSource('jsonfeed-wordpress.fr.json'),
    ])) as { items: object[] }[];
    const next_url = 'https://portal.example.test/fr/feed-2.json';
    const read = await readAll(
      { ...eleventy, items: [...eleventy!.items, null, ...wordpress!.items], next_url },
      { url: 'https://portal.example.test/fr/feed.json#no-such-item' },
    );
    const [first, second] = await Promise.all([
      loadExpected('jsonfeed-eleventy.fr.json'),
      loadExpected('jsonfeed-wordpress.fr.json'),
    ]);
    expect(read.items[0]).to.deep.equal(first);
    // The publisher is the feed's.
    expect(read.items[1]).to.deep.equal({ ...second, lang: 'fr', publisher: first.publisher });
    expect(read.next).to.equal(next_url);
    expect(read.lines).to.deep.equal([
      'items[1]: expected an article, so the item is left out, got object',
    ]);
  });
});

describe('collections in a format of the page', () => {
  interface Own {
    kind?: string;
    headline: string;
    slow?: string;
    list: Own[];
  }
  const kindOf = (json: unknown) => (json as Own | null)?.kind;
  const page = ({ headline }: Own) => ({
    title: headline,
    url: `https://portal.example/${headline}`,
  });

  it('may be lists of its documents, without any code for lists', async () => {
    registerFormat({
      name: 'list-of-own',
      matches: (json) => kindOf(json) === 'own-news',
      parse: (json: Own) => page(json),
    });
    const own = (headline: string) => ({ kind: 'own-news', headline });
    expect(titlesOf(await readAll([null, own('a'), { kind: 'x' }, own('b')]))).to.deep.equal([
      'a',
      'b',
    ]);
    expect(titlesOf(await readAll(own('a')))).to.deep.equal(['a']);
  });

  it('hold the items into which the format splits them, with one further request in all', async () => {
    registerFormat({
      name: 'splitting',
      matches: (json) => kindOf(json) === 'own-list',
      async parse(json: Own, { fetchJson }) {
        return page(json.slow ? ((await fetchJson('/details')) as Own) : json);
      },
      async split({ list }: Own, { fetchJson, headers }) {
        const more = (await fetchJson('/more')) as Own[];
        return { items: [...list, ...more], next: headers?.get('x-next') ?? undefined };
      },
    });
    const read = await readAll(
      { kind: 'own-list', list: [{ headline: 'a' }, { slow: 'yes' }, null] },
      { headers: { 'X-Next': '/page/2' }, answer: () => [{ headline: 'b' }] },
    );
    expect(titlesOf(read)).to.deep.equal(['a', 'b']);
    expect(read.next).to.equal('https://portal.example/page/2');
    expect(read.requests).to.deep.equal(['https://portal.example/more']);
    expect(read.lines).to.have.length(1);
    expect(read.lines[0]).to.match(
      /^items\[1\]: expected an article, so the item is left out, got TypeError: .*, as 1 more item$/,
    );
  });

  it('are rejected where the format throws, or returns no list', async () => {
    registerFormat({
      name: 'failing',
      matches: (json) => typeof (json as { fails?: unknown } | null)?.fails === 'string',
      parse: (json: Own) => page(json),
      split({ fails }: { fails: string }) {
        if (fails === 'throws') throw new Error('broken');
        return (fails === 'nothing' ? undefined : { items: 'no' }) as never;
      },
    });
    for (const fails of ['throws', 'nothing', 'text'])
      expect((await refusal({ fails })).code, fails).to.equal('not-an-article');
  });
});
