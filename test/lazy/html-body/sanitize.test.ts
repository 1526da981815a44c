import { expect } from '@open-wc/testing';
import type { BodyHtmlOptions } from '../../../src/lazy/html-body/body-rules.js';
import { beginsWith } from '../../../src/lazy/html-body/body-text.js';
import { firstParagraph, sanitizeBody } from '../../../src/lazy/html-body/sanitize.js';

const options = { base: 'https://news.example/articles/1.json', headingLevel: 3, target: '' };

const sanitized = (html: string, changes: Partial<BodyHtmlOptions> = {}): string => {
  const holder = document.createElement('div');
  holder.append(sanitizeBody(html, { ...options, ...changes }));
  return holder.innerHTML;
};

describe('sanitizeBody', () => {
  it('keeps the elements of articles', () => {
    const html =
      '<p>One <em>two</em> <strong>three</strong> <bdi dir="rtl" lang="ar">أ</bdi> <bdo dir="ltr">b</bdo></p>' +
      '<ul><li>a</li></ul><ol start="3" reversed=""><li value="2">b</li></ol><blockquote>q</blockquote>';
    expect(sanitized(html)).to.equal(html);
  });

  it('wraps tables and code, so that they can be scrolled with the keyboard', () => {
    const box = (name: string) => `<div tabindex="0" role="group" ${name}>`;
    const table =
      '<table><caption>c</caption><tbody><tr><th scope="row">h</th><td colspan="2">d</td></tr></tbody></table>';
    expect(sanitized(table)).to.equal(`${box('aria-label="c"')}${table}</div>`);
    expect(sanitized('<pre><code>a</code></pre>')).to.equal(
      `${box('aria-labelledby="title"')}<pre><code>a</code></pre></div>`,
    );
    expect(
      sanitized('<table><tr><td><table><tr><td>in</td></tr></table></td></tr></table>'),
    ).to.match(/^<div [^>]*><table>(?:(?!<div).)*<\/table><\/div>$/);
  });

  it('leads to footnotes in the article’s page, not in the JSON', () => {
    const html = '<a href=" #fn1">1</a>';
    expect(sanitized(html, { page: 'https://portal.example/fr/a?b' })).to.equal(
      '<a href="https://portal.example/fr/a?b#fn1" rel="noopener">1</a>',
    );
    expect(sanitized(html)).to.equal('<a>1</a>');
  });

  it('drops the empty paragraphs of editors', () => {
    const empty = ['', '&nbsp;', ' <br> ', '\u200b', '<strong>&nbsp;</strong><br>', '<img>'];
    const img = '<p><img src="a.png" alt=""></p>';
    const html = sanitized(
      `<p>a</p>${empty.map((one) => `<p>${one}</p>`).join('')}${img}<p>👍</p>`,
    );
    expect(html.replace(/ src[^>]*/, '')).to.equal('<p>a</p><p><img></p><p>👍</p>');
  });

  it('removes styles and scripts with their text', () => {
    expect(
      sanitized(
        '<style>p { color: red }</style><p style="color:red" onclick="a()">One<script>b()</script></p>' +
          '<svg><style>c</style></svg><table><tr><td>Two<style>d</style></td></tr></table>',
      ),
    ).to.match(
      /^<p>One<\/p><div [^>]*><table><tbody><tr><td>Two<\/td><\/tr><\/tbody><\/table><\/div>$/,
    );
  });

  it('changes the level of headings to below the card’s, in their order', () => {
    expect(sanitized('<h2>a</h2><h3 lang="ar">b</h3><h2>c</h2>')).to.equal(
      '<h4>a</h4><h5 lang="ar">b</h5><h4>c</h4>',
    );
    expect(sanitized('<h1>a</h1><h6>b</h6>', { headingLevel: 5 })).to.equal('<h6>a</h6><h6>b</h6>');
  });

  it('resolves addresses against that of the JSON', () => {
    expect(sanitized('<a href="../more">m</a>')).to.equal(
      '<a href="https://news.example/more" rel="noopener">m</a>',
    );
    expect(sanitized('<img src="a.png" alt="A">')).to.contain(
      'src="https://news.example/articles/a.png"',
    );
  });

  it('gives links the card’s target', () => {
    expect(
      sanitized('<a href="https://a.example/" target="_top" rel="opener">a</a>', {
        target: '_blank',
      }),
    ).to.equal('<a href="https://a.example/" rel="noopener" target="_blank">a</a>');
  });

  it('keeps mail and telephone links, drops other schemes', () => {
    expect(sanitized('<a href="mailto:a@b.example">m</a>')).to.contain('href="mailto:a@b.example"');
    expect(sanitized('<a href="ftp://a.example/">f</a>')).to.equal('<a>f</a>');
  });

  it('makes pictures lazy and without a referrer', () => {
    const image = sanitizeBody(
      '<img src="https://a.example/a.png" srcset="b.png 2x" alt="">',
      options,
    ).firstElementChild!;
    expect(image.getAttribute('loading')).to.equal('lazy');
    expect(image.getAttribute('referrerpolicy')).to.equal('no-referrer');
    expect(image.hasAttribute('srcset')).to.equal(false);
  });
});

describe('firstParagraph', () => {
  it('is the first with text', () => {
    expect(
      firstParagraph('<figure></figure><p> </p><p>One <b>two</b></p><p>Three</p>', options),
    ).to.equal('One two');
  });

  it('is the whole text where there are no paragraphs', () => {
    expect(firstParagraph('Just text', options)).to.equal('Just text');
  });
});

describe('beginsWith', () => {
  it('recognises a summary that was cut from the text', () => {
    expect(beginsWith('\n One  two three', 'One two […]')).to.equal(false);
    expect(beginsWith('\n One  two three', 'One two …')).to.equal(true);
    expect(beginsWith('One two three', 'Two')).to.equal(false);
  });
});
