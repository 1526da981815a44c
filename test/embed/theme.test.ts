import { expect } from '@open-wc/testing';
import { applyTheme, parseColor, parseFontFamily, parseRadius } from '../../src/embed/theme.js';

const consoleWarn = console.warn;
let lines: string[] = [];

beforeEach(() => {
  lines = [];
  console.warn = (line: string) => void lines.push(line);
});
afterEach(() => (console.warn = consoleWarn));

const lookOf = (query: string) => {
  const card = document.createElement('div');
  applyTheme(card, new URLSearchParams(query));
  return {
    scheme: card.getAttribute('color-scheme'),
    style: Object.fromEntries(
      [...card.style].map((name) => [
        name.replace('--euromed-news-card-', ''),
        card.style.getPropertyValue(name),
      ]),
    ),
  };
};

describe('the theme of the iframe page', () => {
  // Values from CSS Color 4.
  for (const [text, wanted] of Object.entries({
    '#036': [0, 51, 102, 1],
    '036': [0, 51, 102, 1],
    CC0000: [204, 0, 0, 1],
    navy: [0, 0, 128, 1],
    RebeccaPurple: [102, 51, 153, 1],
    'rgb(1 2 3 / 50%)': [1, 2, 3, 0.5],
    'rgb(1, 2, 3)': [1, 2, 3, 1],
    'hsl(120 100% 50%)': [0, 255, 0, 1],
    transparent: [0, 0, 0, 0],
  }))
    it(`reads the colour ${text}`, () => {
      const { red, green, blue, alpha } = parseColor(text)!;
      expect([red, green, blue]).to.deep.equal(wanted.slice(0, 3));
      expect(alpha).to.be.closeTo(wanted[3]!, 0.01);
    });

  for (const text of [
    '',
    '12',
    '#12345',
    'inherit',
    'currentColor',
    'notacolour',
    'red;background:url(//evil.example)',
    'url(//evil.example)',
    'var(--x)',
    'rgb(var(--x))',
    'env(x)',
    'light-dark(red, blue)',
    'rgb(1 2)',
    'red}*{color:blue',
    'expression(alert(1))',
  ])
    it(`reads no colour from ${JSON.stringify(text)}`, () => {
      expect(parseColor(text)).to.equal(undefined);
    });

  it('reads a radius in pixels', () => {
    for (const [text, wanted] of [
      ['0', 0],
      ['8', 8],
      ['12.5px', 12.5],
      ['64', 64],
    ] as const)
      expect(parseRadius(text), text).to.equal(wanted);
    for (const text of ['', '65', '-1', '1e3', '50%', '1em', '8px;x', 'calc(1px)', 'Infinity'])
      expect(parseRadius(text), text).to.equal(undefined);
  });

  it('reads the typefaces of the list', () => {
    expect(parseFontFamily('Georgia, serif')).to.equal('"Georgia", serif');
    expect(parseFontFamily(`'times new roman'`)).to.equal('"Times New Roman"');
    for (const text of ['', 'Comic Sans MS', 'serif;x', 'url(x)', 'Georgia, "x', 'constructor'])
      expect(parseFontFamily(text), text).to.equal(undefined);
  });

  it('is written to the card; other parameters are not', () => {
    const { style } = lookOf(
      'accent=036&background=fff&color=222&radius=8&font-family=Georgia&padding=9&toString=1&__proto__=1',
    );
    expect(style).to.deep.equal({
      accent: 'rgb(0 51 102 / 1)',
      background: 'rgb(255 255 255 / 1)',
      color: 'rgb(34 34 34 / 1)',
      radius: '8px',
      'font-family': '"Georgia"',
    });
    expect(lines).to.deep.equal([]);
  });

  it('reports invalid values, with the values allowed, in the console', () => {
    const { style } = lookOf('accent=red;x&radius=9em&font-family=');
    expect(style).to.deep.equal({});
    expect(lines.length).to.equal(2);
    expect(lines[0]).to.contain('accent=red;x is ignored: accent must be a colour such as');
    expect(lines[1]).to.contain('radius must be pixels');
  });

  it('has the scheme that is readable on the background, unless the address names a scheme', () => {
    expect(lookOf('background=111').scheme).to.equal('dark');
    expect(lookOf('background=ivory').scheme).to.equal('light');
    expect(lookOf('background=transparent').scheme).to.equal(null);
    expect(lookOf('background=111&color-scheme=light').scheme).to.equal(null);
    expect(lookOf('accent=111').scheme).to.equal(null);
  });
});
