import { expect } from '@open-wc/testing';
import { wordpress } from '../../../src/lazy/publisher-formats/wordpress/wordpress.js';
import { loadSource, type Parsed, type ParseOptions, parseDocument } from './support/documents.js';

const api = 'https://portal.example/wp-json/wp/v2/';

type Post = Record<string, unknown>;

const term = (id: number, name: string, taxonomy = 'post_tag') => ({
  id,
  name,
  slug: `term-${id}`,
  taxonomy,
  link: `https://portal.example/${taxonomy}/${id}/`,
});

/** A post with terms, of which the first `embedded` of each taxonomy are embedded. */
const postWithTerms = (
  taxonomies: Record<string, { route: string; names: string[]; firstId: number }>,
  embedded = 10,
): Post => {
  const entries = Object.entries(taxonomies);
  const terms = entries.map(([taxonomy, { names, firstId }]) =>
    names.map((name, i) => term(firstId + i, name, taxonomy)),
  );
  return {
    id: 6,
    link: 'https://portal.example/news/',
    title: { rendered: 'Title' },
    ...Object.fromEntries(
      entries.map(([, { route }], i) => [route, terms[i]!.map(({ id }) => id)]),
    ),
    _links: {
      self: [{ href: `${api}posts/6` }],
      'wp:term': entries.map(([taxonomy, { route }]) => ({
        taxonomy,
        embeddable: true,
        href: `${api}${route}?post=6`,
      })),
    },
    _embedded: { 'wp:term': terms.map((list) => list.slice(0, embedded)) },
  };
};

const thirteen =
  'Algérie,Egypte,Israël,Jordanie,Liban,Libye,Maroc,Migration,Palestine *,Syrie,Tunisie,Turquie,UE'.split(
    ',',
  );

const parse = (json: unknown, options: ParseOptions = {}): Promise<Parsed> =>
  parseDocument(wordpress, json, { url: `${api}posts/6?_embed`, ...options });

describe('the terms of a WordPress post', () => {
  it('beyond ten embedded ones are fetched by one request', async () => {
    const post = postWithTerms({
      category: { route: 'categories', names: ['News'], firstId: 1 },
      post_tag: { route: 'tags', names: thirteen, firstId: 20 },
    });
    const rest = thirteen.map((name, i) => term(20 + i, name)).slice(10);
    const { article, problems, requests } = await parse(post, { answer: () => rest });
    expect(requests).to.deep.equal([`${api}tags?include=30%2C31%2C32&per_page=100`]);
    expect(article?.countries).to.have.length(11);
    expect(article?.countries?.slice(7)).to.deep.equal([
      { code: 'PS', name: 'Palestine', url: 'https://portal.example/post_tag/28/' },
      { code: 'SY', name: 'Syrie', url: 'https://portal.example/post_tag/29/' },
      { code: 'TN', name: 'Tunisie', url: 'https://portal.example/post_tag/30/' },
      { code: 'TR', name: 'Turquie', url: 'https://portal.example/post_tag/31/' },
    ]);
    expect(article?.topics?.map((topic) => typeof topic === 'object' && topic.name)).to.deep.equal([
      'News',
      'Migration',
      'UE',
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('that cannot be fetched are reported in the console', async () => {
    const post = postWithTerms({ post_tag: { route: 'tags', names: thirteen, firstId: 20 } });
    for (const answer of [undefined, () => ({ code: 'rest_forbidden' }), () => []]) {
      const { article, problems } = await parse(post, answer ? { answer } : {});
      expect(article?.countries).to.have.length(9);
      expect(problems).to.have.length(1);
      expect(problems[0]?.expected).to.contain('all terms of post_tag');
      expect(problems[0]?.received).to.equal('10 of 13');
    }
  });

  it('of two taxonomies are fetched for the one that lacks more, and reported for the other', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `Topic ${i}`);
    const post = postWithTerms({
      topic: { route: 'topics', names, firstId: 50 },
      post_tag: { route: 'tags', names: thirteen, firstId: 20 },
    });
    const rest = thirteen.map((name, i) => term(20 + i, name)).slice(10);
    const { requests, problems } = await parse(post, { answer: () => rest });
    expect(requests).to.have.length(1);
    expect(requests[0]).to.contain('/tags?');
    expect(problems.map(({ received }) => received)).to.deep.equal(['10 of 12']);
  });

  it('whose IDs the address left out may be more than ten', async () => {
    const post = postWithTerms({ post_tag: { route: 'tags', names: thirteen, firstId: 20 } });
    delete post.tags;
    const all = thirteen.map((name, i) => term(20 + i, name));
    const { article, problems, requests } = await parse(post, { answer: () => all });
    expect(requests).to.deep.equal([`${api}tags?post=6&per_page=100`]);
    expect(article?.countries).to.have.length(11);
    expect(problems).to.deep.equal([]);
  });

  it('are requested at the document’s own origin, also without pretty permalinks', async () => {
    const post = postWithTerms({ post_tag: { route: 'tags', names: thirteen, firstId: 20 } });
    (post._links as Post)['wp:term'] = [
      { taxonomy: 'post_tag', href: 'http://internal/?rest_route=%2Fwp%2Fv2%2Ftags&post=6' },
    ];
    const { requests } = await parse(post, {
      url: 'https://portal.example/?rest_route=/wp/v2/posts/6',
    });
    expect(requests).to.deep.equal([
      'https://portal.example/?rest_route=%2Fwp%2Fv2%2Ftags&include=30%2C31%2C32&per_page=100',
    ]);
  });

  it('give codes where the site states them, or else their slugs in a list of countries', async () => {
    const post = postWithTerms({
      country: { route: 'countries', names: ['Ägyptenland', 'Königreich'], firstId: 1 },
    });
    const [[first, second]] = (post._embedded as { 'wp:term': Post[][] })['wp:term'] as [
      [Post, Post],
    ];
    first.meta = { iso: 'eg' };
    second.slug = 'ma-de';
    const { article } = await parse(post);
    expect(article?.countries).to.deep.equal([
      { code: 'EG', name: 'Ägyptenland', url: 'https://portal.example/country/1/' },
      { code: 'MA', name: 'Königreich', url: 'https://portal.example/country/2/' },
    ]);
  });

  it('for uncategorised posts are left out', async () => {
    const post = postWithTerms({
      category: { route: 'categories', names: ['Non classé'], firstId: 1 },
    });
    (post._embedded as { 'wp:term': Post[][] })['wp:term'][0]![0]!.slug = 'non-classe';
    expect((await parse(post)).article?.topics).to.be.undefined;
  });

  it('that could not be embedded are ignored', async () => {
    const post = postWithTerms({});
    post._embedded = { 'wp:term': [{ code: 'rest_forbidden', data: { status: 401 } }, null, [1]] };
    const { article } = await parse(post);
    expect(article).to.have.keys('url', 'title');
  });
});

describe('a WordPress post', () => {
  it('without ?_embed is requested once more', async () => {
    const whole = (await loadSource('wordpress-6.1-post.fr.json')) as Post;
    const { _embedded, ...bare } = whole;
    expect(_embedded).to.be.an('object');
    const url = 'http://127.0.0.1:8801/wp-json/wp/v2/posts/6';
    const { article, problems, requests } = await parse(bare, { url, answer: () => whole });
    expect(requests).to.deep.equal([`${url}?_embed=1`]);
    expect(article?.countries).to.have.length(10);
    expect(article?.image?.sources).to.have.length(6);
    expect(problems.map(({ path }) => path)).to.deep.equal(['_embedded']);
  });

  it('without ?_embed after that is shown without terms', async () => {
    const { _embedded, ...bare } = (await loadSource('wordpress-6.1-post.fr.json')) as Post;
    for (const answer of [() => undefined, () => ({ ...bare, id: 7, _embedded }), () => []]) {
      const { article, problems } = await parse(bare, { answer });
      expect(article?.links).to.have.length(2);
      expect(article?.countries).to.be.undefined;
      expect(problems.map(({ path }) => path)).to.deep.equal([
        '_embedded',
        '_embedded["wp:term"]',
        '_embedded["wp:term"]',
      ]);
    }
  });

  it('is the first of a collection; an empty collection has the state empty', async () => {
    const post = { title: { rendered: 'One' }, link: 'https://portal.example/1/' };
    const { article } = await parse([post, { ...post, title: { rendered: 'Two' } }]);
    expect(article?.title).to.equal('One');
    expect(wordpress.matches([])).to.be.true;
    expect((await parse([])).article).to.be.null;
  });

  it('with a password shows no content', async () => {
    const { article } = await parse({
      title: { rendered: 'Protected: Title' },
      link: 'https://portal.example/1/',
      content: { rendered: '<form>Password</form>', protected: true },
      excerpt: { rendered: '', protected: true },
    });
    expect(article).to.deep.equal({
      title: 'Protected: Title',
      url: 'https://portal.example/1/',
    });
  });

  it('without a title has the beginning of its text as title', async () => {
    const { article } = await parse({
      title: { rendered: '' },
      link: 'https://portal.example/1/',
      content: { rendered: '<p>A short <b>note</b>.</p>' },
    });
    expect(article?.title).to.equal('A short note.');
    expect(article, 'said once').not.to.have.property('summary');
  });

  it('with Polylang Pro has language and translations', async () => {
    const post = postWithTerms({});
    const { article } = await parse({ ...post, lang: 'fr', translations: { fr: 6, ar: 8, en: 7 } });
    expect(article?.lang).to.equal('fr');
    expect(article?.translations).to.deep.equal([
      { lang: 'ar', src: `${api}posts/8?_embed=1` },
      { lang: 'en', src: `${api}posts/7?_embed=1` },
    ]);
  });

  it('with Yoast SEO has language and site name', async () => {
    const post = postWithTerms({});
    const { article } = await parse({
      ...post,
      yoast_head_json: { og_locale: 'fr_FR', og_site_name: 'EU Neighbours &amp; friends' },
    });
    expect(article?.lang).to.equal('fr-FR');
    expect(article?.publisher).to.deep.equal({ name: 'EU Neighbours & friends' });
  });

  it('without a picture, or with another file in its place, has no picture', async () => {
    const post = postWithTerms({});
    for (const media of [
      { code: 'rest_forbidden' },
      { source_url: 'https://portal.example/a.pdf', media_type: 'file' },
    ]) {
      const { article } = await parse({ ...post, _embedded: { 'wp:featuredmedia': [media] } });
      expect(article?.image).to.be.undefined;
    }
  });

  it('does not match other documents', () => {
    const others: unknown[] = [
      null,
      'text',
      {},
      { title: 'Title', link: 'a' },
      { title: { rendered: 'a.jpg' }, type: 'attachment', link: 'a' },
      [1],
      [[]],
    ];
    for (const json of others) expect(wordpress.matches(json), JSON.stringify(json)).to.be.false;
  });
});
