// Shortening templates must never change what they mean.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyCss, minifyHtml } from '../../scripts/build/minify-templates.mjs';

describe('minifyCss', () => {
  const cases = [
    ['drops comments and line breaks', 'a {\n  /* why */\n  color: red;\n}\n', 'a{color:red}'],
    ['keeps strings as they are', `a { content: " ; /* {" ' : ' }`, `a{content:" ; /* {" ' : '}`],
    ['keeps escapes in strings', String.raw`a { content: '\'; ' }`, String.raw`a{content:'\'; '}`],
    [
      'keeps white space in calculations',
      'a { width: calc(1em + 2px) }',
      'a{width:calc(1em + 2px)}',
    ],
    ['keeps descendants apart', '.a :hover, .b .c { top: 0 }', '.a :hover,.b .c{top:0}'],
    [
      'drops quotes and zeros that nothing needs',
      "[part='a'], [b='c d' i] { top: 0.5em; margin: 0 -0.1em 10.5px; content: 'e' }",
      `[part=a],[b='c d' i]{top:.5em;margin:0 -.1em 10.5px;content:'e'}`,
    ],
    [
      'passes newer syntax',
      '@container (width >= 20em) { & > p { color: light-dark(#fff, #000) } }',
      '@container (width >= 20em){& > p{color:light-dark(#fff,#000)}}',
    ],
  ];
  for (const [name, css, expected] of cases)
    it(name, () => assert.equal(minifyCss(css).trim(), expected));
});

describe('minifyHtml', () => {
  it('makes one space of a line break', () =>
    assert.equal(minifyHtml('<b>\n  a\n  b <i>c</i>\n</b>'), '<b> a b <i>c</i> </b>'));
  it('drops white space around blocks, where it shows nowhere', () =>
    assert.equal(
      minifyHtml('<div>\n  <p class="a b">\n x <i>y</i> z\n</p>\n <img /> </div> <pre> a'),
      '<div><p class="a b">x <i>y</i> z</p><img /></div><pre> a',
    ));
  it('drops line breaks inside the end of a tag', () =>
    assert.equal(minifyHtml('<a\n  href="x"\n  >b</a\n>'), '<a href="x">b</a>'));
  it('drops white space at the edges of buttons', () =>
    assert.equal(
      minifyHtml('<button type="button">\n <b>a</b> b\n</button> c'),
      '<button type="button"><b>a</b> b</button> c',
    ));
  it('drops comments', () => assert.equal(minifyHtml('a<!-- why -->b'), 'ab'));
});
