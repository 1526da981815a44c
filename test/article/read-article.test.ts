import { expect } from '@open-wc/testing';
import { readArticle } from '../../src/article/read-article.js';
import { describeProblem } from '../../src/lazy/console-report/describe-problem.js';

const base = 'https://portal.example/news/article.json';

const read = (json: unknown) => {
  const problems: ReturnType<typeof describeProblem>[] = [];
  const article = readArticle(json, base, (problem) => problems.push(describeProblem(problem)));
  return { article, problems };
};

const minimal = { title: 'Title', url: 'https://portal.example/news/article' };

describe('readArticle', () => {
  it('reports fields of another format, but not a few fields of the publisher’s own', () => {
    expect(read({ ...minimal, sample: true }).problems).to.deep.equal([]);
    expect(read({ ...minimal, $schema: 'x', _links: 'y', '@id': 'z' }).problems).to.deep.equal([]);
    const { problems } = read({ ...minimal, content: 'x', createdAt: 'y' });
    expect(problems.length).to.equal(1);
    expect(JSON.stringify(problems)).to.include('content').and.include('createdAt');
  });

  it('reads every field of the contract', () => {
    const json = {
      url: '/fr/news',
      lang: 'fr',
      dir: 'ltr',
      title: 'EUROMED Migration V organise …',
      published: '2021-11-11',
      modified: '2021-11-12T09:30:00+01:00',
      summary: { value: 'Summary', lang: 'en', dir: 'ltr' },
      body: ['One', { value: 'Two' }],
      bodyHtml: '<p>One</p>',
      image: {
        src: 'a.jpg',
        alt: '',
        width: 1200,
        height: 675,
        sources: [{ src: 'a-768.jpg', width: 768 }],
        credit: '© UE',
      },
      links: [{ title: 'Communiqué de presse', url: 'mailto:press@example.eu' }],
      countries: ['DZ', { code: 'PS', name: 'Palestine', note: 'ps', url: '/ps' }, { name: 'X' }],
      notes: { ps: { marker: '*', text: { value: 'This designation …', lang: 'en' } } },
      topics: ['Migration', { name: 'Mobilité', url: '/topics' }],
      translations: [{ lang: 'ar', name: 'عربي', url: '/ar', src: 'article.ar.json' }],
      publisher: { name: 'EU Neighbours South', url: '/' },
    };
    const before = structuredClone(json);
    const { article, problems } = read(json);
    expect(problems).to.deep.equal([]);
    expect(json).to.deep.equal(before);
    expect(article).to.deep.equal({
      ...json,
      url: 'https://portal.example/fr/news',
      image: {
        ...json.image,
        src: 'https://portal.example/news/a.jpg',
        sources: [{ src: 'https://portal.example/news/a-768.jpg', width: 768 }],
      },
      countries: [
        'DZ',
        { code: 'PS', name: 'Palestine', note: 'ps', url: 'https://portal.example/ps' },
        { name: 'X' },
      ],
      topics: ['Migration', { name: 'Mobilité', url: 'https://portal.example/topics' }],
      translations: [
        {
          lang: 'ar',
          name: 'عربي',
          url: 'https://portal.example/ar',
          src: 'https://portal.example/news/article.ar.json',
        },
      ],
      publisher: { name: 'EU Neighbours South', url: 'https://portal.example/' },
    });
  });

  for (const content of [{ url: 'a' }, { body: ['Text'] }, { bodyHtml: '<p>Text</p>' }]) {
    it(`needs no more than a title and ${Object.keys(content).join()}`, () => {
      const { article, problems } = read({ title: 'Title', ...content });
      expect(article).to.have.keys('title', ...Object.keys(content));
      expect(problems).to.deep.equal([]);
    });
  }

  const nothing: unknown[] = [
    null,
    undefined,
    'text',
    42,
    [],
    [minimal],
    {},
    { title: 'Title' },
    { url: 'a' },
    { title: '', url: 'a' },
    { title: ' \n', url: 'a' },
    { title: { value: ' ' }, url: 'a' },
    { title: 'Title', body: [] },
    { title: 'Title', bodyHtml: ' ' },
    { title: 'Title', url: 'javascript:alert(1)' },
    Object.create(minimal),
    JSON.parse('{"__proto__":{"title":"Title","url":"a"}}'),
  ];
  for (const json of nothing) {
    it(`finds no article in ${JSON.stringify(json)}, and says why`, () => {
      const { article, problems } = read(json);
      expect(article).to.be.null;
      expect(problems).not.to.be.empty;
    });
  }

  it('drops what is wrong with one problem each and keeps the rest', () => {
    const { article, problems } = read({
      ...minimal,
      lang: 'not a language',
      dir: 'auto',
      published: '2021-02-30',
      summary: 42,
      image: { src: 'a.jpg', width: '1200', height: -1 },
      links: [{ title: 'No address' }, { title: 'Bad', url: 'javascript:alert(1)' }],
      countries: ['Tunisia', { code: 'Tunisia', name: 'Tunisia' }, { note: 'x' }, 'EG'],
      notes: { a: {}, b: 'text' },
      topics: 'Migration',
      translations: [{ lang: 'ar' }, { src: 'a.json' }],
      publisher: {},
    });
    expect(article).to.deep.equal({
      ...minimal,
      image: { src: 'https://portal.example/news/a.jpg' },
      links: [],
      countries: [{ name: 'Tunisia' }, 'EG'],
      notes: {},
      translations: [],
    });
    expect(
      problems.map(({ path, expected, received }) => [path, expected, received]),
    ).to.deep.equal([
      ['lang', 'BCP 47 language tag', '"not a language"'],
      ['dir', 'ltr or rtl', '"auto"'],
      ['published', 'ISO 8601 date', '"2021-02-30"'],
      ['summary', 'object', '42'],
      ['image.width', 'positive number', '"1200"'],
      ['image.height', 'positive number', '-1'],
      ['links[0]', 'url', 'object'],
      ['links[1].url', 'http(s), mailto or tel URL', '"javascript:alert(1)"'],
      ['countries[0]', 'ISO 3166-1 alpha-2 code', '"Tunisia"'],
      ['countries[1].code', 'ISO 3166-1 alpha-2 code', '"Tunisia"'],
      ['countries[2]', 'code or name', 'object'],
      ['notes.a', 'text', 'object'],
      ['notes.b', 'object', '"text"'],
      ['topics', 'array', '"Migration"'],
      ['translations[0]', 'url or src', 'object'],
      ['translations[1]', 'lang', 'object'],
      ['publisher', 'name', 'object'],
    ]);
  });

  it('trims texts, and corrects the case of tags and codes without a report', () => {
    const { article, problems } = read({
      title: '  Title\n',
      url: ' https://portal.example/a ',
      lang: ' FR_fr ',
      countries: ['dz', { code: 'ps' }],
    });
    expect(article).to.deep.equal({
      title: 'Title',
      url: 'https://portal.example/a',
      lang: 'fr-FR',
      countries: ['DZ', { code: 'PS' }],
    });
    expect(problems).to.deep.equal([]);
  });

  it('treats names of prototype properties as ordinary keys', () => {
    const json: unknown = JSON.parse(
      '{"title":"Title","url":"a","notes":{"__proto__":{"text":"Note"},"constructor":{"text":"Other"}}}',
    );
    const { article, problems } = read(json);
    expect(Object.keys(article?.notes ?? {})).to.deep.equal(['__proto__', 'constructor']);
    expect(problems).to.deep.equal([]);
    expect(({} as { text?: string }).text).to.be.undefined;
  });

  it('shortens very long texts between words', () => {
    const { article, problems } = read({ ...minimal, title: 'word '.repeat(200_000) });
    expect(article?.title).to.match(/^(word )+word…$/);
    expect((article?.title as string).length).to.be.within(900, 1000);
    expect(problems).to.deep.equal([
      { path: 'title', expected: 'at most 1000', received: problems[0]?.received },
    ]);
    expect(problems[0]?.received.length).to.be.below(70);
  });

  it('never cuts within a surrogate pair or between a letter and its marks', () => {
    const letters = ['😀', 'e\u0301', 'إِ\u0651', '\u0915\u094d'];
    for (const letter of letters) {
      for (const shift of ['', 'x', 'xx']) {
        const { article } = read({ ...minimal, title: shift + letter.repeat(600) });
        const rest = (article?.title as string).slice(shift.length, -1);
        expect(rest.replaceAll(letter, '')).to.equal('');
      }
    }
  });

  it('replaces lone surrogates, which no URL can hold', () => {
    const { article } = read({ ...minimal, title: 'a\ud800b', summary: '\udc00' });
    expect(article?.title).to.equal('a\ufffdb');
    expect(encodeURIComponent(article?.summary as string)).to.equal('%EF%BF%BD');
  });

  it('keeps as many items as a card can show', () => {
    const many = <T>(item: T) => Array<T>(1000).fill(item);
    const { article, problems } = read({
      ...minimal,
      body: many('Text'),
      countries: many('DZ'),
      links: many({ title: 'Link', url: 'a' }),
      topics: many('Topic'),
      translations: many({ lang: 'ar', url: 'a' }),
      notes: Object.fromEntries(many(0).map((_, i) => [`n${i}`, { text: 'Note' }])),
    });
    expect(article?.body).to.have.length(500);
    expect(article?.countries).to.have.length(250);
    for (const list of [article?.links, article?.topics, article?.translations])
      expect(list).to.have.length(50);
    expect(Object.keys(article?.notes ?? {})).to.have.length(50);
    expect(problems.map(({ path }) => path).sort()).to.deep.equal([
      'body',
      'countries',
      'links',
      'notes',
      'topics',
      'translations',
    ]);
  });

  it('reads deep and circular objects without failing', () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 200_000; i++) deep = [deep];
    const circle: Record<string, unknown> = { ...minimal };
    circle.summary = circle;
    circle.topics = [circle];
    expect(
      read({ ...minimal, summary: deep, body: deep, image: { src: deep } }).article,
    ).to.deep.equal({ ...minimal, body: [] });
    expect(read(circle).article).to.deep.equal({ ...minimal, topics: [] });
  });
});
