import { expect } from '@open-wc/testing';
import { quoteServer, recognise } from '../../../src/lazy/recognition/recognition.js';
import { readLoose } from '../../../src/lazy/loose-documents/loose-documents.js';

const page = (head: string) =>
  readLoose(`<!doctype html><head>${head}</head>`, 'https://a.example/');
const ld = (text: string) => `<script type="application/ld+json">${text}</script>`;

describe('the description of a document that is no article', () => {
  const texts: [string, string, RegExp][] = [
    ['nothing', ' \n', /empty/],
    ['a page', '<!DOCTYPE html><title>x</title>', /page without JSON-LD.*og:title/],
    ['another XML', '<?xml version="1.0"?><opml/>', /no page, RSS or Atom: .*opml/],
    ['a message of PHP', '<br />\n<b>Fatal error</b>: x', /PHP.*display_errors/],
    ['JSON cut short', '{"title": "x', /cut short/],
    ['JSON encoded twice', '{"title": "x"}', /encoded twice/],
    ['anything else', 'Not found', /begins with "Not found"/],
  ];
  for (const [name, text, words] of texts)
    it(name, () => {
      expect(recognise(text)).to.match(words);
    });

  it('names the types in a page with JSON-LD of other things', () => {
    expect(
      recognise(page(ld('{"@graph": [{"@type": "WebSite"}, {"@type": ["Organization"]}]}'))),
    ).to.match(/WebSite, Organization.*NewsArticle.*og:title/);
  });

  it('names JSON-LD that is no JSON', () => {
    expect(recognise(page(ld('{"@type": "NewsArticle"')))).to.match(
      /no JSON \(it begins with "\{\\"@type/,
    );
  });

  it('names fields that the native format does not have', () => {
    expect(recognise({ headline: 'x', title: 'y' })).to.match(/does not know "headline"\./);
    expect(recognise({ title: 'y' })).to.equal('');
  });

  it('has a few lines at most, whatever the document', () => {
    const long = 'x'.repeat(100_000);
    const documents: unknown[] = [
      long,
      `<${long}`,
      { [long]: 1 },
      Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`key${i}`, 1])),
      [[[]]],
      [null],
      null,
      undefined,
      7,
      page(ld(JSON.stringify({ '@type': Array(10).fill(long) }))),
      page(ld(`{${long}`).repeat(5)),
    ];
    for (const received of documents) {
      expect(recognise(received).length).to.be.below(700);
      expect(quoteServer(received).length).to.be.below(700);
    }
  });

  it('is made without calling functions of the document', () => {
    const received = new Proxy(
      { code: 'a' },
      {
        get: (target, key) => (key === 'code' ? target.code : undefined),
      },
    );
    expect(() => recognise(received)).not.to.throw();
  });

  const quotes: [unknown, string][] = [
    ['{"code": "rest_forbidden", "message": "Sorry."}', 'rest_forbidden: Sorry.'],
    ['{"errors": [{"title": "Forbidden", "detail": "No token"}]}', 'Forbidden: No token'],
    ['{"error": {"code": "E1", "message": "x"}}', 'E1: x'],
    ['{"error": "x"}', 'x'],
    ['<html>', ''],
    ['', ''],
    [undefined, ''],
    ['{"code": {"a": 1}}', ''],
    ['[]', ''],
    ['null', ''],
  ];
  for (const [received, words] of quotes)
    it(`quotes the server: ${JSON.stringify(received)}`, () => {
      expect(quoteServer(received)).to.equal(words);
    });
});
