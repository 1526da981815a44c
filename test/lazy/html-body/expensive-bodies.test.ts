// Bodies that are made to be expensive: the tests count elements instead of measuring time.
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { beforeParsing, maxElements } from '../../../src/lazy/html-body/before-parsing.js';
import { sanitizeBody } from '../../../src/lazy/html-body/sanitize.js';

const options = { base: 'https://news.example/a.json', headingLevel: 3, target: '' };

const formatting = 'a b big code em font i nobr s small strike strong tt u'.split(' ');

/** The nesting depth of formatting elements, and the number of elements. */
function count(root: ParentNode): { elements: number; depth: number } {
  let [elements, depth] = [0, 0];
  for (const element of root.querySelectorAll('*')) {
    elements++;
    let own = 0;
    for (let node: Element | null = element; node; node = node.parentElement)
      if (formatting.includes(node.localName)) own++;
    depth = Math.max(depth, own);
  }
  return { elements, depth };
}

const inert = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

/** Repeated pieces of markup. */
const repeated: Record<string, string> = {
  'links in links, with formatting': '<a><b><i><u><s><em>',
  'formatting of many kinds': formatting.map((name) => `<${name}>`).join(''),
  'formatting with other attributes each': '<b a1><b a2><b a3><b a4>',
  'formatting that blocks inherit': '<b><i><p>x',
  'formatting that is closed in another order': '<b><i></b><p></i>',
  'end tags of what is not open': '<b></i></em></u>',
  'formatting in tables': '<table><b><tr><i><td><u>',
  'formatting across cells': '<b><table><td><i></b>',
};

describe('bodies that are made to be expensive', () => {
  for (const [name, piece] of Object.entries(repeated))
    it(`have few elements, none of them deep in formatting: ${name}`, () => {
      const { elements, depth } = count(inert(beforeParsing(piece.repeat(9000))));
      // Elements that are open outside a table stay open in its cells, whatever end tags are there.
      expect(depth).to.be.at.most(100);
      expect(elements).to.be.at.most(maxElements);
      expect(count(sanitizeBody(piece.repeat(500), options)).elements).to.be.at.most(maxElements);
    });

  const names = formatting.filter((name) => name !== 'a');
  let number = 0;
  /** Formatting elements that differ, so that the parser's limit for equal elements does not apply. */
  const opened = () => names.map((name) => `<${name} a${number++}>`).join('');
  const closed = (end: string) => names.map((name) => `</${name}${end}`).join('');

  /** Markup around end tags, in which they close nothing. */
  const around = fc.constantFrom(
    ...[
      ['', ''],
      ['<!--', '-->'],
      ['<!x ', '>'],
      ['</ ', '>'],
      ['<?', '>'],
      ['<x title="', '">'],
    ],
    ...[
      ["<x title = '", "'>"],
      ['<x y ', '>'],
      ['<x y=z"', '>'],
      ['<', ''],
      ['</', '>'],
    ],
    ...['table', 'textarea', 'select', 'object', 'template', 'style', 'button', 'p', 'li'].map(
      (name) => [`<${name}>`, `</${name}>`],
    ),
    ['<table><caption>', '</table>'],
    ['<table><td>', '</table>'],
    ['<table><col>', '</table>'],
    ['<svg><title>', '</title></svg>'],
    ['<math><mi>', '</mi></math>'],
    [`<u ${'x'.repeat(10_000)}>`, ''],
  );
  /** Characters behind the name of an end tag. */
  const ends = fc.constantFrom(
    '>',
    '/>',
    ' >',
    ' x=">">',
    '\u00a0>',
    '<i>',
    '',
    ` ${'x'.repeat(10_000)}>`,
  );
  const blocks = fc.constantFrom(
    '<p>x',
    '<div>x</div>',
    '<li>',
    '</p>',
    '<table><td>x</table>',
    '<h2>x</h2>x',
    '<b><p></b>x',
  );

  it('become a bounded number of elements, whatever the markup', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(around, ends, around), { minLength: 1, maxLength: 3 }),
        fc.array(blocks, { minLength: 1, maxLength: 3 }),
        (rounds, then) => {
          const first = Array.from({ length: 90 }, (_, i) => {
            const [[start, stop], end, [open, close]] = rounds[i % rounds.length]!;
            return open + opened() + start + closed(end) + stop + close;
          });
          const html = beforeParsing(`<div>${first.join('')}</div>${then.join('').repeat(5000)}`);
          const { elements, depth } = count(inert(html));
          expect(elements).to.be.at.most(maxElements);
          expect(depth).to.be.at.most(100);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keep the markup of articles', () => {
    const html = '<p><b>One <i>two <a href="/a">three</a></i></b></p>'.repeat(1000);
    expect(beforeParsing(html)).to.equal(html);
    const written = `<!-- wp:table --><table>${'<tr><td><b>1</b><td><font><a href="?a=&b">2</a></font></tr>'.repeat(500)}</table><p><em>x</em></p>`;
    expect(beforeParsing(written)).to.equal(written);
    const unclosed = '<p>One <b>two'.repeat(20);
    expect(beforeParsing(unclosed)).to.equal(unclosed);
  });

  it('have no spans beyond the cells of the table', () => {
    const html = `<table>${'<tr><td colspan="1000" rowspan="65534x">x<td colspan="3">y'.repeat(100)}`;
    const cells = [...sanitizeBody(html, options).querySelectorAll('td')];
    expect(cells.map(({ colSpan, rowSpan }) => [colSpan, rowSpan])).to.deep.equal(
      cells.map((_, i) => [i % 2 ? 3 : 1, 1]),
    );
  });
});
