import { expect } from '@open-wc/testing';
import { excerptText, titleOf } from '../../../src/lazy/publisher-formats/shared/excerpt.js';

const url = 'https://portal.example/news/';

describe('excerptText', () => {
  const tails: [theme: string, html: string, text: string][] = [
    [
      'Twenty Twenty-One',
      `<p>Text of it&hellip; <a class="more-link" href="${url}">Continue reading <span class="screen-reader-text">Title</span></a></p>\n`,
      'Text of it…',
    ],
    ['WordPress itself', '<p>Text of it [&hellip;]</p>\n', 'Text of it…'],
    ['dots', '<p>Text of it [...]</p>', 'Text of it…'],
    [
      'Twenty Seventeen',
      `<p>Text of it&hellip;</p><p class="link-more"><a href="${url}" class="more-link">Lire la suite</a></p>`,
      'Text of it…',
    ],
    ['a plain link', `<p>Text of it. <a href="${url}">المزيد</a></p>`, 'Text of it.'],
    ['none', '<p>Text of it.</p>', 'Text of it.'],
  ];
  for (const [theme, html, text] of tails) {
    it(`leaves out the tail of ${theme}`, () => {
      expect(excerptText(html, url)).to.equal(text);
    });
  }

  it('keeps links that are part of the text', () => {
    expect(excerptText('<p>See the <a href="https://x.example/">report</a></p>', url)).to.equal(
      'See the report',
    );
    expect(excerptText(`<p>The <a href="${url}">event</a> ended</p>`, url)).to.equal(
      'The event ended',
    );
  });
});

describe('titleOf', () => {
  it('is the beginning of a text', () => {
    expect(titleOf('Short note\nMore')).to.equal('Short note');
    expect(titleOf('word '.repeat(40))).to.match(/^(word )+word…$/);
    expect(titleOf('')).to.equal('');
  });
});
