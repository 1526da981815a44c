import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readLoose } from '../../../src/lazy/loose-documents/loose-documents.js';
import { propertyRuns } from '../../support/property-runs.js';

const url = 'https://portal.example/a';
const megabyte = 1_000_000;

/** Long documents that repeat one opening construct: quadratic code needs hours for some. */
const expensive: Record<string, string> = {
  'a string that nothing closes': `["${'\\"'.repeat(megabyte)}`,
  'the same with half an escape at its end': `["${'\\"'.repeat(megabyte)}\\`,
  'opening brackets': '['.repeat(megabyte),
  'commas and spaces': `[${', '.repeat(megabyte)}`,
  'tags that nothing closes': `<!doctype html>${'<a '.repeat(megabyte)}`,
  'attributes without end': `<!doctype html><meta ${'a="" '.repeat(megabyte / 2)}`,
  'comments without end': `<!doctype html>${'<!--'.repeat(megabyte / 2)}`,
  'scripts without end': `<!doctype html>${'<script>'.repeat(megabyte / 4)}`,
  'closing tags': `<?xml version="1.0"?><rss>${'</item>'.repeat(megabyte / 4)}`,
  'items in items': `<?xml version="1.0"?><rss>${'<item>'.repeat(megabyte / 4)}`,
  'sections of CDATA': `<rss><item><title>${'<![CDATA['.repeat(megabyte / 5)}</title></item></rss>`,
};

describe('loose documents', () => {
  for (const [name, text] of Object.entries(expensive))
    it(`are read fast: ${name}`, () => {
      expect(() => readLoose(text, url)).not.to.throw();
    });

  it('give data or nothing, whatever they hold', () => {
    const piece = fc.constantFrom(
      ...[
        '<!doctype html>',
        '<html',
        '<rss>',
        '<item>',
        '</item>',
        '<title>',
        '</title>',
        '<![CDATA[',
        ']]>',
      ],
      ...[
        '<script type="application/ld+json">',
        '</script>',
        '{"@type":"NewsArticle"',
        '}',
        '[',
        ']',
        '"',
        '\\',
      ],
      ...[
        '<meta property="og:title" content="',
        '">',
        '<base href="javascript:alert(1)">',
        '<!--',
        '-->',
        ' ',
        '<',
      ],
      ...[
        '__proto__',
        '&#x0;',
        '\ud800',
        '<link rel=alternate type=application/json href=',
        '<?xml ?>',
        '=',
        "'",
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const read = readLoose(pieces.join(''), url);
        expect(read === undefined || typeof read === 'object').to.be.true;
        expect(Object.getPrototypeOf({})).to.equal(Object.prototype);
      }),
      { numRuns: propertyRuns },
    );
  });
});
