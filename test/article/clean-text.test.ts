import { expect } from '@open-wc/testing';
import { balanced, onOneLine } from '../../src/article/clean-text.js';
import { readArticle } from '../../src/article/read-article.js';

const cleanText = (text: string) => balanced(onOneLine(text));

describe('texts from outside', () => {
  for (const [name, text, clean] of [
    [
      'line breaks, tabs and runs of spaces',
      ' a\r\n\tb \u2028 c\u2029d\u0085e\u0000f ',
      'a b c d e f',
    ],
    ['no-break spaces, which are typography', 'a\u00a0: b\u202f!', 'a\u00a0: b\u202f!'],
    [
      'marks of direction, which close by themselves',
      'a\u200eb\u200fc\u061c',
      'a\u200eb\u200fc\u061c',
    ],
    ['pairs', '\u2067a\u2066b\u2069\u2069\u202bc\u202c', '\u2067a\u2066b\u2069\u2069\u202bc\u202c'],
    ['an override that nothing closes', 'a\u202eb', 'a\u202eb\u202c'],
    ['several that nothing closes', '\u2067a\u202eb', '\u2067a\u202eb\u202c\u2069'],
    ['an end of nothing', 'a\u2069b\u202cc', 'abc'],
    [
      'an end that closes what is within as well',
      '\u2066a\u202eb\u2069c',
      '\u2066a\u202eb\u202c\u2069c',
    ],
    ['an end of the other kind', '\u2066a\u202cb\u2069', '\u2066ab\u2069'],
  ] as const)
    it(`${name}`, () => {
      expect(cleanText(text)).to.equal(clean);
      expect(cleanText(clean), 'again').to.equal(clean);
    });

  const read = (document: object, problems: unknown[] = []) =>
    readArticle({ url: 'https://news.example/', ...document }, 'https://news.example/', (problem) =>
      problems.push(problem),
    );

  it('are cleaned wherever an article has them, but for HTML', () => {
    const article = read({
      title: { value: 'a\r\nBcc: b\u202e', lang: 'en' },
      summary: 'a\nb',
      body: ['c\u2069 \n d'],
      topics: ['e\tf'],
      links: [{ title: 'g\n\nh', url: '/' }],
      bodyHtml: '<pre>a\n  b</pre>',
    });
    expect(article).to.deep.include({
      title: { value: 'a Bcc: b\u202e\u202c', lang: 'en' },
      summary: 'a b',
      body: ['c d'],
      topics: ['e f'],
      bodyHtml: '<pre>a\n  b</pre>',
    });
    expect(article!.links![0]!.title).to.equal('g h');
  });

  it('have their open direction marks closed where they are cut', () => {
    const { title } = read({ title: `\u202e${'word '.repeat(400)}\u202c` })!;
    expect(title).to.match(/^\u202eword .*…\u202c$/u);
  });

  it('are empty where the text has only controls', () => {
    const problems: unknown[] = [];
    expect(read({ title: ' \n\u0000\u2028' }, problems)).to.equal(null);
  });
});
