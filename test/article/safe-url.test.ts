import { expect } from '@open-wc/testing';
import { linkSchemes, safeUrl } from '../../src/article/safe-url.js';

describe('safeUrl', () => {
  const base = 'https://portal.example/news/article.json?x#y';

  it('resolves an address against the base', () => {
    expect(safeUrl('../img/a.jpg', base)).to.equal('https://portal.example/img/a.jpg');
    expect(safeUrl('//cdn.example/a', base)).to.equal('https://cdn.example/a');
    expect(safeUrl('?page=2', base)).to.equal('https://portal.example/news/article.json?page=2');
    expect(safeUrl('http://other.example')).to.equal('http://other.example/');
  });

  it('trims quotes and spaces that word processors leave', () => {
    for (const text of [' a ', '”a”', '« a »', '\u00a0“a„', "'a'", '\ufeffa\n'])
      expect(safeUrl(text, base)).to.equal('https://portal.example/news/a');
  });

  it('accepts the schemes given; without any, http and https', () => {
    expect(safeUrl('mailto:press@example.eu', base)).to.be.undefined;
    expect(safeUrl('mailto:press@example.eu', base, linkSchemes)).to.equal(
      'mailto:press@example.eu',
    );
    expect(safeUrl('tel:+32', base, linkSchemes)).to.equal('tel:+32');
  });

  it('leaves out a name and password, which fetch refuses and links would tell', () => {
    const page = 'https://editor:secret@staging.example/fr/';
    expect(safeUrl('../a.json', page)).to.equal('https://staging.example/a.json');
    expect(safeUrl('https://editor@portal.example:8443/a')).to.equal(
      'https://portal.example:8443/a',
    );
    expect(safeUrl('mailto:press@example.eu', page, linkSchemes)).to.equal(
      'mailto:press@example.eu',
    );
  });

  const refused: unknown[] = [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'blob:https://portal.example/1',
    'file:///etc/passwd',
    'vbscript:x',
    'ftp://x.example',
    'https://',
    'http://[',
    '',
    '  ',
    '""',
    null,
    undefined,
    1,
    {},
    ['https://x.example'],
    `https://x.example/${'x'.repeat(9000)}`,
  ];
  for (const value of refused) {
    it(`refuses ${JSON.stringify(value)?.slice(0, 40)}`, () => {
      expect(safeUrl(value, base, linkSchemes)).to.be.undefined;
    });
  }

  it('refuses relative URLs without a valid base', () => {
    expect(safeUrl('a')).to.be.undefined;
    expect(safeUrl('a', 'no base')).to.be.undefined;
  });
});
