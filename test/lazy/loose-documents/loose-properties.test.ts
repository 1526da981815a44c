// Pages, feeds in XML and faulty JSON, broken in every way: an article or nothing, and never more than one request.
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { articleSchema } from '../../../schema/article-schema.js';
import { NewsCardError } from '../../../src/article/news-card-error.js';
import { readArticle } from '../../../src/article/read-article.js';
import { createFormatContext } from '../../../src/format-registry/format-context.js';
import { readLoose } from '../../../src/lazy/loose-documents/loose-documents.js';
import { publisherFormats } from '../publisher-formats/support/format-list.js';
import { recognise } from '../../../src/lazy/recognition/recognition.js';
import { unsafeUrls } from '../../article/support/safe-urls.js';
import { propertyRuns } from '../../support/property-runs.js';

const page = (head: string) =>
  `<!doctype html><html lang="fr"><head><title>L’eau</title>${head}</head><body><p>Texte</p></body></html>`;

const node = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'NewsArticle',
      headline: 'L’eau',
      url: '/eau',
      publisher: { '@id': '#o' },
      image: 'a.jpg',
    },
    { '@type': 'Organization', '@id': '#o', name: 'Ministère', url: 'https://portal.example/' },
  ],
};

const preview =
  '<meta property="og:title" content="L&#8217;eau"><meta property="og:image" content="/a.jpg">' +
  '<meta property="og:locale" content="fr_FR"><meta property="article:published_time" content="2024-03-07">' +
  '<link rel="canonical" href="/fr/eau"><link rel="alternate" hreflang="ar" href="/ar/water"><base href="/b/">';

/** Documents by their format. */
const documents: Record<string, string[]> = {
  'html-page': [
    page(preview),
    page(`<script type="application/ld+json">${JSON.stringify(node)}</script>`),
    page(`<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">${preview}`),
  ],
  'json-feed': [
    '<?xml version="1.0"?><rss version="2.0"><channel><title>M</title><language>fr</language><item><title>L’eau</title>' +
      '<link>https://portal.example/eau</link><pubDate>Thu, 07 Mar 2024 00:20:00 +0100</pubDate><category>Tunisie</category>' +
      '<description><![CDATA[<p>Texte</p>]]></description><enclosure url="/a.jpg" type="image/jpeg"/></item></channel></rss>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>M</title><entry><title type="html">L&amp;#8217;eau</title>' +
      '<link href="/eau"/><id>1</id><updated>2024-03-07T00:00:00Z</updated><content type="xhtml"><div><p>Texte</p></div></content></entry></feed>',
  ],
  'json-ld': [`//<![CDATA[\n${JSON.stringify(node)};\n//]]>`],
  wordpress: [
    `<br />\n<b>Notice</b>: x\n${JSON.stringify({ id: 1, link: 'https://portal.example/eau', title: { rendered: 'L’eau' }, content: { rendered: '<p>a\nb</p>' } })}`,
  ],
};

/** Pieces that are inserted into a document in any place. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '<',
      '>',
      '</',
      '/>',
      '"',
      "'",
      '=',
      '&',
      '&#',
      '&#x0;',
      '\\',
      '{',
      '}',
      '[',
      ']',
      ',',
      ';',
    ],
    ...[
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '\0',
      '\ud800',
      '\u202e',
      '\ufeff',
      '\n',
      ' ',
    ],
    ...[
      '<script>',
      '</script>',
      '<title>',
      '</title>',
      '<item>',
      '</item>',
      '<entry>',
      '<base href=',
    ],
    ...[
      'javascript:alert(1)',
      'data:text/html,x',
      '//evil.example/',
      'http://[',
      '__proto__',
      'constructor',
    ],
    ...[
      '<meta property="__proto__" content="x">',
      '<meta property="og:title" content="">',
      '2021-02-30',
    ],
    ...[
      '<link rel="alternate" type="application/json" href="//evil.example/a.json">',
      '{"@type":"Article"}',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** Changes to a text: place (0 to 1), number of characters removed, text inserted. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.oneof({ weight: 3, arbitrary: fc.nat(6) }, fc.nat(400)),
  add: fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join('')),
});

const broken = (text: string, changes: { at: number; drop: number; add: string }[]): string =>
  changes.reduce((before, { at, drop, add }) => {
    const start = Math.floor(before.length * at);
    return before.slice(0, start) + add + before.slice(start + drop);
  }, text);

const address = 'https://portal.example/fr/eau#1';

describe('broken loose documents', () => {
  for (const [name, texts] of Object.entries(documents))
    it(`give an article or nothing, no unsafe URL, and at most one request to their origin: ${name}`, async function () {
      this.timeout(180_000);
      let made = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...texts),
          fc.array(change, { maxLength: 4 }),
          fc.constantFrom<unknown>(undefined, null, { title: 'x', url: 'javascript:alert(1)' }, [
            {},
          ]),
          async (text, changes, answer) => {
            const requests: string[] = [];
            const json = readLoose(broken(text, changes), address);
            expect(recognise(json)).to.be.a('string');
            const format = publisherFormats.find((each) => each.matches(json));
            if (!format) return;
            const context = createFormatContext({
              url: address,
              lang: 'fr',
              signal: new AbortController().signal,
              loadJson(target) {
                requests.push(target);
                return answer === undefined
                  ? Promise.reject(new Error('404'))
                  : Promise.resolve(answer);
              },
            });
            let parsed: unknown;
            try {
              parsed = await format.parse(json, context);
            } catch (reason) {
              // A page without an article is refused with an error.
              expect(reason).to.be.instanceOf(NewsCardError);
              expect((reason as NewsCardError).code).to.equal('not-json');
            }
            expect(requests.length).to.be.at.most(1);
            for (const request of requests)
              expect(new URL(request).origin).to.equal('https://portal.example');
            const article = parsed ? readArticle(parsed, address, () => undefined) : null;
            if (!article) return;
            if (format.name === name) made++;
            expect(unsafeUrls(article)).to.deep.equal([]);
            expect(v.safeParse(articleSchema, article).success).to.be.true;
          },
        ),
        { numRuns: propertyRuns },
      );
      // The number is random, so the limit is low enough never to fail by chance.
      expect(made).to.be.above(propertyRuns / 50);
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
    });
});
