import { expect } from '@open-wc/testing';
import { beforeParsing } from '../../../src/lazy/html-body/before-parsing.js';

describe('beforeParsing', () => {
  const renamed: Record<string, string> = {
    '<p style="a">': '<p data-style="a">',
    '<img onload src=a>': '<img data-onload src=a>',
    "<p class='a'style='b'>": "<p class='a'data-style='b'>",
    '<img/onload=a STYLE = b>': '<img/data-onload=a data-STYLE = b>',
    '<p "=a onclick="b" \'=c style=d>': '<p "=a data-onclick="b" \'=c data-style=d>',
    '<p id=a"b onclick=c>': '<p id=a"b data-onclick=c>',
    '<style media="all">p{}</style>': '<noembed media="all">p{}</noembed>',
    '<script type=x>a<b</SCRIPT>': '<noembed type=x>a<b</noembed>',
    '<STYLE><img title="</STYLE><img onload=a>">':
      '<noembed><img title="</noembed><img data-onload=a>">',
    '<video><track default src=a></video>': '<video><x-track default src=a></video>',
    '<xmp><p title="</xmp><TRACK src=a>">': '<xmp><p title="</xmp><x-track src=a>">',
  };
  for (const [html, expected] of Object.entries(renamed))
    it(`renames in ${html}`, () => expect(beforeParsing(html)).to.equal(expected));

  const kept = [
    'On style = on trial, once=twice',
    '<p>style="a" onload="b"</p>',
    '<img alt="in style = on" title=\'a onload="b"\'>',
    '<img alt="a > b" title="one=two">',
    '<a href="?style=1&on=2">',
    '<styled a="1"><x-style><tracks><scripts>',
    'a < b style=c',
  ];
  for (const html of kept) it(`keeps ${html}`, () => expect(beforeParsing(html)).to.equal(html));

  it('drops tags that are longer than those of articles', () => {
    const attributes = Array.from({ length: 5000 }, (_, i) => `a${i}=1`).join(' ');
    expect(
      beforeParsing(`<p>One</p><img src="data:,${'x'.repeat(20_000)}"><p ${attributes}>Two`),
    ).to.equal('<p>One</p>  Two');
  });

  it('drops tables beyond a limit', () => {
    const nested = beforeParsing('<table><tr><td>'.repeat(1200));
    expect(nested.match(/<table/g)).to.have.length(500);
    expect(nested.match(/<td/g)).to.have.length(1200);
  });

  it('cuts the text after a limit of tags', () => {
    const begun = beforeParsing(`<p>One</p>${'<div>'.repeat(90_000)}<p>Two</p>`);
    expect(begun).to.match(/^<p>One<\/p>(<div>)+$/);
    expect(begun.length).to.be.below(60_000);
    const whole = '<li>Some <b>words</b></li>'.repeat(2000);
    expect(beforeParsing(whole)).to.equal(whole);
  });

  it('is fast with hostile input', function () {
    this.timeout(20_000);
    const parts = [
      '<a',
      '<a "',
      `<a "<a '`,
      '<a on',
      'on ',
      ' on=',
      '="',
      'a=\'"',
      '\t\t=',
      '/',
      'x',
    ];
    for (const part of parts)
      for (const start of ['', '<a '])
        expect(beforeParsing(start + part.repeat(200_000))).to.be.a('string');
  });
});
