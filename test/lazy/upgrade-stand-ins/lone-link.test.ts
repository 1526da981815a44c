import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { blockOfLoneLink } from '../../../src/lazy/upgrade-stand-ins/lone-link.js';
import { propertyRuns } from '../../support/property-runs.js';

const link = '<a id="it" href="/a">Title</a>';

/** Parses HTML as a page without loading resources. */
const blockIn = (html: string): string | undefined => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return blockOfLoneLink(page.getElementById('it')!)?.localName;
};

describe('a link that stands alone', () => {
  for (const [html, block] of [
    [`<p>@</p>`, 'p'],
    [`<ul><li>@</li></ul>`, 'li'],
    [`<ol><li><p>@</p></li></ol>`, 'p'],
    [`<table><tr><td>@</td><td>Text</td></tr></table>`, 'td'],
    [`<table><tr><th>@</th></tr></table>`, 'th'],
    [`<h2>@</h2>`, 'h2'],
    [`<h6><span>@</span></h6>`, 'h6'],
    [`<p> \n&nbsp;&#8203;&#8207;@&#65279;</p>`, 'p'],
    [`<p><strong><em><span style="color:red">@</span></em></strong></p>`, 'p'],
    [`<p><br>@<br></p>`, 'p'],
    [`<p><!-- note -->@<a id="anchor"></a><span></span><script>1</script></p>`, 'p'],
    [`<article><header><p>Before</p></header><p>@</p><p>After</p></article>`, 'p'],
  ] as const)
    it(`is found in ${html}`, () => {
      expect(blockIn(html.replace('@', link))).to.equal(block);
    });

  for (const html of [
    '<p>Read @</p>',
    '<p>@.</p>',
    '<p>@ <a href="/b">Other</a></p>',
    '<p><img src="data:,">@</p>',
    '<p>@<svg></svg></p>',
    '<p>@<iframe></iframe></p>',
    '<p>@<button></button></p>',
    '<ul><li>@<ul><li>More</li></ul></li></ul>',
    '<table><tr><td><div>@</div>Text</td></tr></table>',
    '<h2>News: @</h2>',
    '<div>@</div>',
    '<section>@</section>',
    '@',
    '<nav><ul><li>@</li></ul></nav>',
    '<div role="navigation"><p>@</p></div>',
    '<div role="Navigation"><p>@</p></div>',
    '<p>العنوان: @</p>',
    '<p>@👍</p>',
  ])
    it(`is not found in ${html}`, () => {
      expect(blockIn(html.replace('@', link))).to.equal(undefined);
    });

  for (const rel of ['ugc', 'nofollow ugc', 'UGC noopener', 'nofollow\nugc'])
    it(`is not found with rel=${JSON.stringify(rel)}`, () => {
      expect(blockIn(`<p>${link.replace('href', `rel="${rel}" href`)}</p>`)).to.equal(undefined);
    });

  for (const rel of ['', 'nofollow', 'noopener noreferrer', 'ugcx'])
    it(`is found with rel=${JSON.stringify(rel)}`, () => {
      expect(blockIn(`<p>${link.replace('href', `rel="${rel}" href`)}</p>`)).to.equal('p');
    });

  it('may have punctuation, spaces and comments beside it, but no letter', () => {
    const wrapped = (inner: fc.Arbitrary<string>) =>
      fc
        .tuple(fc.constantFrom('b', 'i', 'span', 'font', 'small'), inner)
        .map(([name, text]) => `<${name}>${text}</${name}>`);
    const blank = fc.constantFrom(
      '',
      ' ',
      '\n',
      '&nbsp;',
      '&#8206;',
      '<br>',
      '<!-- x -->',
      '<wbr>',
    );
    const blanks = fc
      .array(fc.oneof(blank, wrapped(blank)), { maxLength: 4 })
      .map((parts) => parts.join(''));
    const middle = fc.oneof(fc.constant(link), wrapped(fc.constant(link)));
    const visible = fc.constantFrom('x', '·', 'ع', '1', '<b>x</b>', '<img alt="">', '—');
    fc.assert(
      fc.property(
        blanks,
        middle,
        blanks,
        visible,
        fc.boolean(),
        (before, it, after, text, first) => {
          expect(blockIn(`<p>${before}${it}${after}</p>`)).to.equal('p');
          const beside = first ? text + before + it + after : before + it + after + text;
          expect(blockIn(`<p>${beside}</p>`)).to.equal(undefined);
        },
      ),
      { numRuns: propertyRuns / 20 },
    );
  });
});
