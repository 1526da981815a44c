// The plugin's relay for feeds that browsers may not read, in a live WordPress: what it requests, refuses and keeps.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { PluginSite } from './plugin-site.mjs';

const feed = 'https://portal.example/feed/';

const rss = (title) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<title>Portal &amp; news</title><link>https://portal.example/</link><language>ar</language>
<item><title>${title}</title><link>https://portal.example/ar/1</link>
<pubDate>Thu, 11 Nov 2021 00:30:00 +0100</pubDate>
<description>&lt;p&gt;The &lt;b&gt;summary&lt;/b&gt; &amp;amp; more&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description>
<category>Migration</category><category>Migration</category>
<enclosure url="https://portal.example/a.jpg?w=1&amp;h=2" type="image/jpeg" length="1"/></item>
<item><title>Two</title><link>/ar/2</link></item>
</channel></rss>`;

const first = (title) => ({
  url: 'https://portal.example/ar/1',
  lang: 'ar',
  title,
  // The publisher's day, not that of UTC.
  published: '2021-11-11T00:30:00+01:00',
  summary: 'The summary & more',
  image: { src: 'https://portal.example/a.jpg?w=1&h=2' },
  topics: ['Migration'],
  publisher: { name: 'Portal & news', url: 'https://portal.example/' },
});

describe('the relay of the WordPress plugin', () => {
  let site;

  before(async () => {
    site = await PluginSite.start();
  });
  after(() => site?.close());

  const others = [
    'https://inside.example/feed/',
    'https://portal.example/other',
    'https://169.254.169.254/feed/',
    'https://127.0.0.1/feed/',
  ];
  beforeEach(async () => {
    site.outbound.forget();
    await site.set({ feeds: [feed, ...others] });
    await site.run(
      `foreach ( EuromedNewsCard\\settings()['feeds'] as $feed ) array_map( 'delete_transient', EuromedNewsCard\\transients_of( $feed ) );
      return 1;`,
    );
  });

  const ask = async (url) => {
    const query = new URLSearchParams({ url });
    const { status, headers, text } = await site.ask(`/wp-json/euromed-news-card/v1/feed?${query}`);
    return { status, headers, json: JSON.parse(text) };
  };

  /** Ends the time in which a feed is fresh, or not requested. */
  const pass = () =>
    site.run(
      `$names = EuromedNewsCard\\transients_of( '${feed}' );
      delete_transient( $names['down'] );
      $kept = get_transient( $names['kept'] );
      if ( $kept ) { $kept['until'] = 0; set_transient( $names['kept'], $kept, 999 ); }
      return 1;`,
    );

  it('gives native JSON, sends few requests, and sends conditional ones', async () => {
    site.outbound.answer(feed, {
      body: rss('فعالية'),
      headers: { etag: '"1"', 'last-modified': 'then' },
    });
    const { status, headers, json } = await ask(feed);
    assert.equal(status, 200);
    assert.deepEqual(headers['cache-control'], ['max-age=300']);
    const [one, two] = json.items;
    assert.deepEqual(one, first('فعالية'));
    assert.equal(two.url, 'https://portal.example/ar/2');
    await ask(feed);
    assert.deepEqual(
      site.outbound.asked.map(({ url }) => url),
      [feed],
    );
    site.outbound.forget();
    site.outbound.answer(feed, { status: 304 });
    await pass();
    assert.deepEqual((await ask(feed)).json.items[0], first('فعالية'));
    const [{ headers: asked }] = site.outbound.asked;
    assert.equal(asked['if-none-match'], '"1"');
    assert.equal(asked['if-modified-since'], 'then');
    assert.equal(asked['accept-encoding'], 'identity');
  });

  it('keeps the last good answer of a feed that fails, and does not retry at once', async () => {
    site.outbound.answer(feed, { body: rss('Good') });
    await ask(feed);
    for (const answer of [
      { error: 'Connection refused' },
      { status: 500 },
      { body: '<!doctype html><p>Maintenance' },
      { body: 'x'.repeat(3 * 1024 * 1024) },
    ]) {
      site.outbound.answer(feed, answer);
      site.outbound.forget();
      await pass();
      assert.equal((await ask(feed)).json.items[0].title, 'Good');
      assert.equal((await ask(feed)).json.items[0].title, 'Good');
      assert.equal(site.outbound.asked.length, 1);
    }
    site.outbound.answer(feed, { body: rss('Back') });
    await pass();
    assert.equal((await ask(feed)).json.items[0].title, 'Back');
  });

  it('refuses addresses that are not listed, without a request', async () => {
    for (const url of [
      'https://portal.example/feed',
      'https://portal.example/',
      'https://elsewhere.example/feed/',
      `${feed}?x`,
    ])
      assert.deepEqual([(await ask(url)).status, url], [403, url]);
    assert.equal((await site.ask('/wp-json/euromed-news-card/v1/feed')).status, 400);
    assert.deepEqual(site.outbound.asked, []);
  });

  it('refuses listed addresses that are not public, without a request', async () => {
    for (const url of others.filter((other) => !other.includes('portal.example')))
      assert.deepEqual([(await ask(url)).status, url], [502, url]);
    assert.deepEqual(site.outbound.asked, []);
  });

  it('follows redirects within the host, and to no other', async () => {
    const to = (location) => ({ status: 301, headers: { location } });
    site.outbound.answer('https://portal.example/rss.xml', { body: rss('Moved') });
    site.outbound.answer(feed, to('/rss.xml'));
    assert.equal((await ask(feed)).json.items[0].title, 'Moved');
    for (const location of [
      'https://elsewhere.example/rss.xml',
      'http://127.0.0.1/rss.xml',
      'http://169.254.169.254/latest/meta-data/',
      'https://inside.example/rss.xml',
      'file:///etc/passwd',
      feed,
    ]) {
      site.outbound.answer(feed, to(location));
      await site.run(
        `array_map( 'delete_transient', EuromedNewsCard\\transients_of( '${feed}' ) ); return 1;`,
      );
      site.outbound.forget();
      assert.deepEqual([(await ask(feed)).status, location], [502, location]);
      assert.deepEqual(
        [...new Set(site.outbound.asked.map(({ url }) => url))],
        [feed],
        'nobody else is asked',
      );
    }
  });

  it('refuses 3 MB, and documents that are no feeds', async () => {
    for (const body of [
      `{"items":[${'1,'.repeat(1.5 * 1024 * 1024)}1]}`,
      '<html><p>x',
      '',
      'null',
      '{"error":1}',
      '<rss',
    ]) {
      site.outbound.answer(feed, { body });
      await site.run(
        `array_map( 'delete_transient', EuromedNewsCard\\transients_of( '${feed}' ) ); return 1;`,
      );
      assert.deepEqual([(await ask(feed)).status, body.slice(0, 20)], [502, body.slice(0, 20)]);
    }
  });

  it('reads every kind of feed', async () => {
    const read = (body) =>
      site.run(
        `$items = EuromedNewsCard\\feed_items( base64_decode( '${Buffer.from(body).toString('base64')}' ), 'https://portal.example/news/feed' );
        return is_wp_error( $items ) ? $items->get_error_code() : $items;`,
      );
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Portal</title><entry><title type="html">L&amp;#8217;eau</title>
      <link href="https://portal.example/fr/1"/><published>2024-03-07T23:30:00-05:00</published><summary>Dix pays</summary></entry></feed>`;
    const [entry] = await read(atom);
    assert.equal(entry.title, 'L’eau');
    assert.equal(entry.url, 'https://portal.example/fr/1');
    assert.equal(entry.published, '2024-03-07T23:30:00-05:00');
    assert.deepEqual(
      await read(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'Portal',
          language: 'fr',
          items: [
            {
              id: '1',
              url: '/fr/1',
              title: 'L’eau',
              date_published: '2024-03-07T09:00:00+01:00',
              content_html: '<p>Dix</p><p>pays</p>',
              image: 'a.jpg',
              tags: ['Eau', 2],
            },
            'nonsense',
          ],
        }),
      ),
      [
        {
          url: 'https://portal.example/fr/1',
          lang: 'fr',
          title: 'L’eau',
          published: '2024-03-07T09:00:00+01:00',
          summary: 'Dix pays',
          image: { src: 'https://portal.example/news/a.jpg' },
          topics: ['Eau'],
          publisher: { name: 'Portal' },
        },
      ],
    );
    assert.deepEqual(
      await read('\uFEFF{"items":[{"title":"x","url":"1","image":{"src":"/a.jpg"}}]}'),
      [
        {
          title: 'x',
          url: 'https://portal.example/news/1',
          image: { src: 'https://portal.example/a.jpg' },
        },
      ],
    );
    assert.deepEqual(await read('{"items":[]}'), []);
    assert.deepEqual(await read('{"title":"x","body":["y"]}'), [{ title: 'x', body: ['y'] }]);
    assert.equal(await read('{"a":"b"}'), 'euromed_news_card_format');
  });

  it('recognises public addresses', async () => {
    // By IANA's registries of special-purpose addresses.
    const addresses = {
      '8.8.8.8': true,
      '93.184.215.14': true,
      '100.63.255.255': true,
      '172.15.0.1': true,
      '2a00:1450:4001::1': true,
      '10.0.0.1': false,
      '100.64.0.1': false,
      '127.0.0.1': false,
      '169.254.169.254': false,
      '172.31.255.255': false,
      '192.168.1.1': false,
      '198.19.0.1': false,
      '224.0.0.1': false,
      '255.255.255.255': false,
      '0.0.0.0': false,
      '::1': false,
      '::ffff:10.0.0.1': false,
      'fe80::1': false,
      'fd00::1': false,
      '64:ff9b::a00:1': false,
      '2002:a00:1::': false,
      '2001:db8::1': false,
      2130706433: false,
      localhost: false,
      '': false,
    };
    const found = await site.run(
      `return array_map( 'EuromedNewsCard\\is_public_address', json_decode( '${JSON.stringify(Object.keys(addresses))}' ) );`,
    );
    assert.deepEqual(
      Object.fromEntries(Object.keys(addresses).map((key, i) => [key, found[i]])),
      addresses,
    );
  });
});
