import { expect } from '@open-wc/testing';
import { readLoose } from '../../../src/lazy/loose-documents/loose-documents.js';
import { jsonFeed } from '../../../src/lazy/publisher-formats/json-feed/json-feed.js';
import { parseDocument } from '../publisher-formats/support/documents.js';

const url = 'https://portal.example/feed.xml';

const read = (xml: string, fragment = '') =>
  parseDocument(jsonFeed, readLoose(xml, url), { url: url + fragment });

const rss = (items: string, channel = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>
  <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
  <channel><title>Ministère de l’Eau</title><link>https://portal.example/</link>
  <atom:link href="https://portal.example/feed.xml" rel="self" type="application/rss+xml"/>
  <language>fr-FR</language>${channel}${items}</channel></rss>`;

const atom = (entries: string) =>
  `<?xml version="1.0" encoding="utf-8"?>
  <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Ministère</title>
  <link href="https://portal.example/feed.xml" rel="self"/><link href="https://portal.example/"/>
  <updated>2024-03-08T00:00:00Z</updated><author><name>x</name><uri>https://x.example/</uri></author>
  ${entries}</feed>`;

describe('feeds in XML', () => {
  it('may be RSS 2.0 of WordPress', async () => {
    const item = `<item>
      <title>L&#8217;eau &amp; la mer</title>
      <link>https://portal.example/fr/eau/</link>
      <dc:creator><![CDATA[admin]]></dc:creator>
      <pubDate>Wed, 06 Mar 2024 23:20:00 +0000</pubDate>
      <category><![CDATA[Tunisie]]></category><category><![CDATA[Migration]]></category>
      <guid isPermaLink="false">https://portal.example/?p=51</guid>
      <description><![CDATA[<p>Résumé de l&#8217;atelier.</p>]]></description>
      <content:encoded><![CDATA[<p>Premier <b>paragraphe</b>.</p><p><img src="a.jpg"></p>]]></content:encoded>
      <media:content url="https://portal.example/a.jpg" medium="image"><media:title>x</media:title></media:content>
      <enclosure url="https://portal.example/a.pdf" type="application/pdf" length="1"/>
    </item>`;
    const { article, problems } = await read(rss(item + item.replaceAll('eau', 'mer')));
    expect(article).to.deep.equal({
      url: 'https://portal.example/fr/eau/',
      lang: 'fr-FR',
      title: 'L’eau & la mer',
      published: '2024-03-06',
      summary: 'Résumé de l’atelier.',
      bodyHtml:
        '<p>Premier <b>paragraphe</b>.</p><p><img src="https://portal.example/fr/eau/a.jpg"></p>',
      image: { src: 'https://portal.example/a.jpg' },
      links: [{ title: 'a.pdf', url: 'https://portal.example/a.pdf' }],
      countries: [{ code: 'TN', name: 'Tunisie' }],
      topics: [{ name: 'Migration' }],
      publisher: { name: 'Ministère de l’Eau', url: 'https://portal.example/' },
    });
    expect(problems).to.deep.equal([]);
  });

  it('may have the address in RSS’s `guid`, and a description alone', async () => {
    const { article } = await read(
      rss(
        '<item><title>Eau</title><guid>https://portal.example/eau</guid><description>&lt;p&gt;Texte &amp;amp; suite.&lt;/p&gt;</description></item>',
      ),
    );
    expect(article?.url).to.equal('https://portal.example/eau');
    expect(article?.bodyHtml).to.equal('<p>Texte &amp; suite.</p>');
    expect(article?.summary).to.equal('Texte & suite.');
  });

  it('do not give the pictures and links of a channel to its items', async () => {
    const channel =
      '<image><url>https://portal.example/logo.png</url><title>Logo</title><link>https://portal.example/logo</link></image>';
    const { article } = await read(
      rss('<item><title>Eau</title><link>/eau</link></item>', channel),
    );
    expect(article).not.to.have.property('image');
    expect(article?.title).to.equal('Eau');
    expect(article?.publisher?.url).to.equal('https://portal.example/');
  });

  it('may be RSS 1.0, with items beside the channel', async () => {
    const { article } = await read(`<?xml version="1.0"?>
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://portal.example/rss"><title>Ministère</title><link>https://portal.example/</link>
      <items><rdf:Seq><rdf:li rdf:resource="https://portal.example/eau"/></rdf:Seq></items></channel>
      <item rdf:about="https://portal.example/eau"><title>Eau</title><link>https://portal.example/eau</link>
      <dc:date>2024-03-07T00:20:00+01:00</dc:date></item></rdf:RDF>`);
    expect(article).to.deep.equal({
      url: 'https://portal.example/eau',
      title: 'Eau',
      published: '2024-03-07T00:20:00+01:00',
      publisher: { name: 'Ministère', url: 'https://portal.example/' },
    });
  });

  it('may be Atom with content in HTML', async () => {
    const { article, problems } = await read(
      atom(`<entry xml:lang="ar"><title type="html">المياه &amp;amp; البحر</title>
        <link rel="enclosure" type="image/jpeg" title="صورة" href="https://portal.example/a.jpg"/>
        <link rel="alternate" href="https://portal.example/ar/water"/>
        <id>tag:portal.example,2024:1</id><updated>2024-03-08T00:20:00+01:00</updated>
        <published>2024-03-07T00:20:00+01:00</published>
        <author><name>y</name></author><category term="t" label="تونس"/>
        <source><title>Autre</title><id>autre</id></source>
        <summary>ملخص</summary><content type="html">&lt;p&gt;نص&lt;/p&gt;</content></entry>`),
    );
    expect(article).to.deep.equal({
      url: 'https://portal.example/ar/water',
      lang: 'ar',
      title: 'المياه & البحر',
      published: '2024-03-07T00:20:00+01:00',
      modified: '2024-03-08T00:20:00+01:00',
      summary: 'ملخص',
      bodyHtml: '<p>نص</p>',
      links: [{ title: 'صورة', url: 'https://portal.example/a.jpg' }],
      countries: [{ code: 'TN', name: 'تونس' }],
      publisher: { name: 'Ministère', url: 'https://portal.example/' },
    });
    expect(problems).to.deep.equal([]);
  });

  it('may be Atom with content in XHTML', async () => {
    const { article } = await read(
      atom(
        '<entry><title>Eau</title><link href="/eau"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Texte &amp; suite</p></div></content></entry>',
      ),
    );
    expect(article?.lang).to.equal('fr');
    expect(article?.bodyHtml).to.include('<p>Texte &amp; suite</p>');
  });

  it('have items that the fragment of `src` selects', async () => {
    const xml = rss(
      '<item><title>Un</title><link>https://portal.example/1</link></item><item><title>Deux</title><link>https://portal.example/2</link><guid isPermaLink="false">d</guid></item>',
    );
    expect((await read(xml, '#https://portal.example/2')).article?.title).to.equal('Deux');
    expect((await read(xml, '#d')).article?.title).to.equal('Deux');
    expect((await read(xml, '#none')).article).to.be.null;
  });

  it('without items are empty', async () => {
    expect((await read(rss(''))).article).to.be.null;
    expect((await read(atom(''))).article).to.be.null;
  });

  it('lose an ambiguous date, with a line in the console', async () => {
    const { article, problems } = await read(
      rss('<item><title>Eau</title><link>/e</link><pubDate>03/07/2024</pubDate></item>'),
    );
    expect(article).not.to.have.property('published');
    expect(problems.map(({ path }) => path)).to.deep.equal(['published']);
  });

  it('are read up to a limit, without the item that the limit cuts', async () => {
    const items = '<item><title>Eau</title><link>/e</link></item>'.repeat(500);
    expect((readLoose(rss(items), url) as { items: unknown[] }).items).to.have.length(100);
    const cut = rss('<item><title>Un</title><link>/1</link></item><item><title>Deu');
    expect((await read(cut.slice(0, cut.indexOf('Deu') + 3))).article?.title).to.equal('Un');
  });

  it('are not other kinds of XML', () => {
    for (const xml of [
      '<?xml version="1.0"?><sitemapindex/>',
      '<?xml version="1.0"?><opml><item/></opml>',
      '<?xml version="1.0"?>',
    ])
      expect(readLoose(xml, url)).to.be.undefined;
  });
});
