import { expect } from '@open-wc/testing';
import {
  decodeEntities,
  firstParagraph,
  plainText,
} from '../../../src/lazy/publisher-formats/shared/html-text.js';

describe('decodeEntities', () => {
  it('decodes the entities that publishing systems write', () => {
    expect(decodeEntities('EU &#038; southern, EU&rsquo;s &amp; &#39;x&#x27; &hellip;')).to.equal(
      "EU & southern, EU’s & 'x' …",
    );
    expect(
      decodeEntities('&laquo;&nbsp;win-win&nbsp;&raquo; &ndash; &mdash; &ldquo;a&rdquo;'),
    ).to.equal('«\u00a0win-win\u00a0» – — “a”');
    expect(decodeEntities('&Eacute;t&eacute; &ccedil; &oelig; &euro; &yuml; &copy;')).to.equal(
      'Été ç œ € ÿ ©',
    );
    expect(decodeEntities('&lt;b&gt; &quot; &apos; &zwnj; &rlm;')).to.equal(
      '<b> " \' \u200c \u200f',
    );
  });

  it('agrees with the browser', () => {
    const names =
      'amp lt gt quot apos nbsp iexcl cent sect copy laquo not shy reg deg plusmn sup2 micro middot raquo frac12 iquest Agrave Oslash times szlig agrave divide thorn yuml hellip rsquo lsquo sbquo rdquo ldquo bdquo ndash mdash lsaquo rsaquo euro trade bull dagger Dagger permil prime Prime minus larr uarr rarr darr oelig OElig scaron Scaron Yuml fnof circ tilde ensp emsp thinsp zwnj zwj lrm rlm'.split(
        ' ',
      );
    const numbers = ['#0', '#128', '#x80', '#146', '#159', '#160', '#55296', '#xD800', '#1114112'];
    for (const name of [...names, ...numbers, '#1605', '#x1F600', 'bogus']) {
      const parsed = new DOMParser().parseFromString(`&${name};`, 'text/html').body.textContent;
      expect(decodeEntities(`&${name};`), name).to.equal(parsed);
    }
  });

  it('decodes once, and leaves unknown entities', () => {
    expect(decodeEntities('&amp;lt; &amp;amp; &unknown; & &; &#; AT&T')).to.equal(
      '&lt; &amp; &unknown; & &; &#; AT&T',
    );
  });
});

describe('plainText', () => {
  it('gives the text that a reader sees', () => {
    expect(plainText('\n<p>One <strong>two</strong>, <em>th</em>ree.</p>\n\n<p>Four</p>')).to.equal(
      'One two, three. Four',
    );
    expect(plainText('<ul><li>a</li><li>b</li></ul><br/>c')).to.equal('a b c');
    expect(plainText('a<!-- wp:paragraph -->b')).to.equal('ab');
    expect(plainText('5 < 6 and 7 > 6')).to.equal('5 < 6 and 7 > 6');
  });

  it('leaves out text that is not shown', () => {
    expect(plainText('a<script>if (1 < 2) "</p>";</script>b<STYLE>c{}</STYLE>')).to.equal('ab');
    expect(plainText('a<script>never closed')).to.equal('a');
  });

  it('keeps no-break spaces', () => {
    expect(plainText('« x » :')).to.equal('« x » :');
  });

  it('is fast with hostile input', () => {
    const long = 200_000;
    for (const part of ['<', '<a', '<a "', '<script>', '&', '&#', '<p>', '</', '<!--', '"<'])
      expect(plainText(part.repeat(long))).to.be.a('string');
    expect(firstParagraph('<p>'.repeat(long))).to.equal('');
  });
});

describe('firstParagraph', () => {
  it('is the first with text', () => {
    expect(
      firstParagraph('<pre>x</pre><p class="a"> </p><p>One <b>two</b></p><p>Three</p>'),
    ).to.equal('One two');
    expect(firstParagraph('no paragraphs')).to.equal('');
  });
});
