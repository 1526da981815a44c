import { expect } from '@open-wc/testing';
import { jsonFeed } from '../../../src/lazy/publisher-formats/json-feed/json-feed.js';
import { parseDocument } from './support/documents.js';

const feedOf = (...items: unknown[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'EU Neighbours',
  home_page_url: 'https://portal.example/',
  language: 'en-US',
  items,
});

const url = 'https://portal.example/feed.json';
const item = { id: '1', url: 'https://portal.example/1', title: 'One', content_text: 'Text' };

const parse = async (json: unknown, fragment = '') =>
  parseDocument(jsonFeed, json, { url: url + fragment });

describe('jsonFeed', () => {
  it('matches JSON Feed documents only', () => {
    expect(jsonFeed.matches(feedOf())).to.be.true;
    expect(jsonFeed.matches({ version: 'https://jsonfeed.org/version/1' })).to.be.true;
    for (const json of [null, [], {}, { version: 1.1 }, { version: '1.1', items: [] }])
      expect(jsonFeed.matches(json)).to.be.false;
  });

  it('without items is empty', async () => {
    expect((await parse(feedOf())).article).to.be.null;
    expect((await parse({ version: 'https://jsonfeed.org/version/1' })).article).to.be.null;
    expect((await parse(feedOf(null, 'x'))).article).to.be.null;
  });

  describe('selects an item by the fragment', () => {
    const arabic = 'https://portal.example/%d8%a3%d8%ae%d8%a8%d8%a7%d8%b1';
    const feed = feedOf(
      item,
      { ...item, id: 2, url: '/two', title: 'Two' },
      { ...item, id: 'https://portal.example/?p=3&x', url: arabic, title: 'Three' },
    );
    const fragments: [string, string][] = [
      ['', 'One'],
      ['#', 'One'],
      ['#1', 'One'],
      ['#2', 'Two'],
      ['#https://portal.example/two', 'Two'],
      ['#https%3A%2F%2Fportal.example%2F%3Fp%3D3%26x', 'Three'],
      [`#${arabic}`, 'Three'],
      ['#https://portal.example/أخبار', 'Three'],
    ];
    for (const [fragment, title] of fragments) {
      it(fragment || 'absent', async () => {
        expect((await parse(feed, fragment)).article?.title).to.equal(title);
      });
    }

    it('shows no other item in its place', async () => {
      const { article, problems } = await parse(feed, '#4%');
      expect(article).to.be.null;
      expect(problems).to.deep.equal([
        { path: 'items', expected: 'item 4%', received: 'no such item' },
      ]);
    });
  });

  it('prefers the item’s language to the feed’s', async () => {
    expect((await parse(feedOf(item))).article?.lang).to.equal('en-US');
    expect((await parse(feedOf({ ...item, language: 'ar' }))).article?.lang).to.equal('ar');
  });

  it('decodes titles and tags, and finds countries among the tags', async () => {
    const { article } = await parse(
      feedOf({
        ...item,
        title: 'EU &amp; southern',
        tags: ['Migration &amp; mobility', 'Palestine *', 'Tunisia', '', 3],
      }),
    );
    expect(article?.title).to.equal('EU & southern');
    expect(article?.topics).to.deep.equal([{ name: 'Migration & mobility' }]);
    expect(article?.countries).to.deep.equal([
      { code: 'PS', name: 'Palestine' },
      { code: 'TN', name: 'Tunisia' },
    ]);
  });

  it('reads plain text as paragraphs', async () => {
    const { article } = await parse(feedOf({ ...item, content_text: 'One\nline\n\n\nTwo\r\n' }));
    expect(article?.body).to.deep.equal(['One line', 'Two']);
    expect(article?.bodyHtml).to.be.undefined;
  });

  it('turns attachments into links', async () => {
    const { article } = await parse(
      feedOf({
        ...item,
        attachments: [
          { url: '/files/report.pdf?v=1', mime_type: 'application/pdf' },
          { url: '/a.mp3', title: 'Interview' },
          { title: 'Nothing' },
        ],
      }),
    );
    expect(article?.links).to.deep.equal([
      { title: 'report.pdf', url: 'https://portal.example/files/report.pdf?v=1' },
      { title: 'Interview', url: 'https://portal.example/a.mp3' },
    ]);
  });

  it('reads items without a title', async () => {
    const { article } = await parse(
      feedOf({
        id: 'https://portal.example/x',
        content_html: '<p>A note.</p>',
        banner_image: '/b.jpg',
      }),
    );
    expect(article).to.deep.equal({
      url: 'https://portal.example/x',
      lang: 'en-US',
      // The text is shown once, as the title.
      title: 'A note.',
      image: { src: 'https://portal.example/b.jpg' },
      publisher: { name: 'EU Neighbours', url: 'https://portal.example/' },
    });
  });

  it('reads the extension object for what JSON Feed lacks', async () => {
    const countries = ['DZ', { code: 'PS', name: 'Palestine', note: 'ps' }];
    const notes = { ps: { marker: '*', text: 'Note' } };
    const translations = [{ lang: 'ar', src: 'https://portal.example/ar.json' }];
    const { article } = await parse(
      feedOf({
        ...item,
        tags: ['Tunisia', 'Migration'],
        _euromed: { countries, notes, translations, dir: 'ltr', other: 1 },
      }),
    );
    expect(article).to.deep.include({ countries, notes, translations, dir: 'ltr' });
    expect(article?.topics).to.deep.equal([{ name: 'Migration' }]);
    expect(article).not.to.have.property('other');
  });
});
