import { expect } from '@open-wc/testing';
import {
  type Answer,
  findDocument,
  type Found,
  type NotFound,
} from '../../demo/builder/find-document.js';

const page = 'https://portal.example/2024/05/un-titre/';

const post = {
  id: 7,
  link: page,
  date_gmt: '2024-05-01T10:00:00',
  title: { rendered: 'Un titre' },
  excerpt: { rendered: '<p>Un résumé.</p>' },
  content: { rendered: '<p>Un texte.</p>' },
};

/** Answers by address; other addresses refuse requests from other sites. */
function hostOf(answers: Record<string, unknown>) {
  const asked: string[] = [];
  const fetchText = (url: string): Promise<Answer> => {
    asked.push(url);
    const found = answers[url];
    if (found === undefined) return Promise.resolve({ code: 'network' });
    if (typeof found === 'number') return Promise.resolve({ code: 'http', status: found });
    return Promise.resolve({
      url,
      text: typeof found === 'string' ? found : JSON.stringify(found),
    });
  };
  return { asked, find: (address: string) => findDocument(address, { lang: 'fr', fetchText }) };
}

describe('finding an article’s document', () => {
  it('reads a JSON document in one request, and says what the document lacks', async () => {
    const url = 'https://portal.example/1.json';
    const { asked, find } = hostOf({ [url]: { title: 'Titre', url: 'https://portal.example/1' } });
    const found = (await find(url)) as Found;
    expect(found).to.include({ src: url, kind: 'native', isDiscovered: false });
    expect(found.lacking).to.deep.equal(['lang', 'published', 'summary', 'image']);
    expect(asked).to.deep.equal([url]);
  });

  it('follows a page to the post that the page names', async () => {
    const json = 'https://portal.example/wp-json/wp/v2/posts/7';
    const { find } = hostOf({
      [page]: `<!doctype html><html lang="fr"><title>Un titre</title><link rel="alternate" type="application/json" href="${json}">`,
      [`${json}?_embed=1`]: post,
    });
    const found = (await find(page)) as Found;
    expect(found).to.include({ src: `${json}?_embed=1`, kind: 'wordpress', isDiscovered: true });
    expect(found.article.title).to.equal('Un titre');
  });

  it('reads a page with invalid addresses in its head', async () => {
    const ld = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Un titre',
      url: page,
    });
    const { find } = hostOf({
      [page]: `<!doctype html><base href="https://[">
        <link rel="alternate" type="application/json" href="https://[">
        <link rel="alternate" type="application/rss+xml" href="https://[">
        <script type="application/ld+json">${ld}</script>`,
    });
    const found = (await find(page)) as Found;
    expect(found.article.title).to.equal('Un titre');
    expect(found.src).to.equal(page);
  });

  it('asks the REST API of a WordPress whose pages other sites may not read', async () => {
    const search = 'https://portal.example/wp-json/wp/v2/posts?slug=un-titre&_embed=1';
    const { asked, find } = hostOf({ [search]: [post] });
    const found = (await find(page)) as Found;
    expect(found).to.include({
      src: 'https://portal.example/wp-json/wp/v2/posts/7?_embed=1',
      isDiscovered: true,
    });
    expect(asked).to.deep.equal([page, search]);
  });

  it('takes the page itself where the page describes an article', async () => {
    const { find } = hostOf({
      [page]: '<!doctype html><html lang="fr"><meta property="og:title" content="Un titre">',
    });
    expect(await find(page)).to.include({ src: page, kind: 'html-page' });
  });

  it('tells a feed from an article, and finds the page of a feed', async () => {
    const item = (id: string) => ({ id, url: `https://portal.example/${id}`, title: id });
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'News' };
    const { find } = hostOf({
      'https://portal.example/feed.json': {
        ...feed,
        home_page_url: '/fr/news/',
        items: [item('1'), item('2')],
      },
      'https://portal.example/one.json': { items: [{ title: 'Un', url: '/1' }] },
      'https://portal.example/article.json': { title: 'Un', url: '/1' },
    });
    const found = (await find('https://portal.example/feed.json')) as Found;
    expect(found.feed?.items.map(({ title }) => title)).to.deep.equal(['1', '2']);
    expect(found.feed?.url).to.equal('https://portal.example/fr/news/');
    expect(found.article.title).to.equal('1');
    const one = (await find('https://portal.example/one.json')) as Found;
    expect(one.feed?.items.length).to.equal(1);
    expect(one.feed?.url).to.equal('https://portal.example/');
    const article = (await find('https://portal.example/article.json')) as Found;
    expect(article.feed).to.equal(undefined);
  });

  it('finds the news of a site from its first page, and of a category from its page', async () => {
    const posts = [post, { ...post, id: 8, link: `${page}2/`, title: { rendered: 'Deux' } }];
    const rest = 'https://portal.example/wp-json/wp/v2/';
    const first = 'https://portal.example/';
    // Pages that other sites may not read, as those of WordPress.
    const { find } = hostOf({
      [`${rest}posts?_embed=1`]: posts,
      [`${rest}posts?slug=mer&_embed=1`]: [],
      [`${rest}categories?slug=mer`]: [{ id: 3 }],
      [`${rest}posts?categories=3&_embed=1`]: posts,
    });
    const home = (await find(first)) as Found;
    expect(home).to.include({
      src: `${rest}posts?_embed=1`,
      kind: 'wordpress',
      isDiscovered: true,
    });
    expect(home.feed?.items.length).to.equal(2);
    const category = (await find(`${first}category/mer/`)) as Found;
    expect(category.src).to.equal(`${rest}posts?categories=3&_embed=1`);
    expect(category.feed?.items.length).to.equal(2);
    // Pages that other sites may read.
    const readable = hostOf({
      [first]: `<!doctype html><title>Portal</title><link rel="alternate" type="application/rss+xml" href="/feed/">`,
      [`${first}feed/`]: `<rss version="2.0"><channel><title>News</title><link>${first}</link><item><title>Un</title><link>${first}1</link></item><item><title>Deux</title><link>${first}2</link></item></channel></rss>`,
      [`${first}category/mer/`]: `<!doctype html><title>Mer</title><link rel="alternate" type="application/json" href="${rest}categories/3"><link rel="alternate" type="application/rss+xml" href="/feed/">`,
      [`${rest}posts?categories=3&_embed=1`]: posts,
    });
    const feed = (await readable.find(first)) as Found;
    expect(feed).to.include({ src: `${first}feed/`, isDiscovered: true });
    expect(feed.feed?.items.map(({ title }) => title)).to.deep.equal(['Un', 'Deux']);
    const archive = (await readable.find(`${first}category/mer/`)) as Found;
    expect(archive.src).to.equal(`${rest}posts?categories=3&_embed=1`);
  });

  it('explains why no document was found', async () => {
    const { find } = hostOf({
      'https://portal.example/gone.json': 404,
      'https://portal.example/empty.json': {
        version: 'https://jsonfeed.org/version/1.1',
        items: [],
      },
      'https://portal.example/other.json': { nothing: 1 },
    });
    const failureAt = async (file: string) =>
      ((await find(`https://portal.example/${file}`)) as NotFound).failure;
    expect(await failureAt('gone.json')).to.equal('http');
    expect(await failureAt('empty.json')).to.equal('empty');
    expect(await failureAt('other.json')).to.equal('unreadable');
    expect(await failureAt('unreadable.json')).to.equal('network');
  });
});
