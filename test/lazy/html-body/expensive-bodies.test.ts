// Bodies that are made to be expensive: what is made of them is counted, not timed.
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { beforeParsing } from '../../../src/lazy/html-body/before-parsing.js';
import { sanitizeBody } from '../../../src/lazy/html-body/sanitize.js';

const options = { base: 'https://news.example/a.json', headingLevel: 3, target: '' };

const formatting = 'a b big code em font i nobr s small strike strong tt u'.split(' ');

/** How deep formatting lies in formatting, and how many elements there are. */
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

/** Pieces of markup, again and again. */
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
      const html = beforeParsing(piece.repeat(2000));
      const { elements, depth } = count(inert(html.slice(0, 40_000)));
      // What is open outside a table stays open in its cells, whatever is closed there.
      const tables = html.match(/<table/g)?.length ?? 0;
      expect(depth).to.be.at.most(100 + tables);
      expect(elements).to.be.below(60_000);
      expect(count(sanitizeBody(piece.repeat(500), options)).elements).to.be.below(20_000);
    });

  it('have no more open formatting than articles, whatever is opened and closed', () => {
    const name = fc.constantFrom(...formatting);
    const tag = fc.oneof(
      { weight: 3, arbitrary: name.map((each) => `<${each}>`) },
      name.map((each) => `</${each}>`),
      fc.constantFrom('<p>', '</p>', '<div>', '</div>', 'x', '<A href="/">', '<B\n>', '<br>'),
    );
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 200, size: 'max' }), (tags) => {
        const open = new Map<string, number>();
        for (const [, slash, each = ''] of beforeParsing(tags.join('')).matchAll(
          /<(\/?)([a-z]+)/gi,
        )) {
          const key = each.toLowerCase();
          if (!formatting.includes(key)) continue;
          const before = open.get(key) ?? 0;
          open.set(key, slash ? Math.max(0, before - 1) : key === 'a' ? 1 : before + 1);
          const depth = [...open.values()].reduce((sum, number) => sum + number, 0);
          expect(depth).to.be.at.most(30);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keep what articles have', () => {
    const html = '<p><b>One <i>two <a href="/a">three</a></i></b></p>'.repeat(500);
    expect(beforeParsing(html)).to.equal(html);
    const unclosed = '<p>One <b>two'.repeat(20);
    expect(beforeParsing(unclosed)).to.equal(unclosed);
  });

  it('have no columns that nobody can see', () => {
    const html = `<table>${'<tr><td colspan="1000" rowspan="65534x">x<td colspan="3">y'.repeat(100)}`;
    const cells = [...sanitizeBody(html, options).querySelectorAll('td')];
    expect(cells.map(({ colSpan, rowSpan }) => [colSpan, rowSpan])).to.deep.equal(
      cells.map((_, i) => [i % 2 ? 3 : 1, 1]),
    );
  });
});
