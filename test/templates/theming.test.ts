import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../support/quiet-page.js';
import '../../src/define.js';
import type { Article, EuromedNewsCardElement } from '../../src/index.js';

const article: Article = {
  url: 'https://news.example/en/article/',
  lang: 'en',
  title: 'Three harbours share their measurements',
  published: '2021-11-11',
  summary: 'Every ten minutes, from next spring.',
  image: { src: '/demo/images/two-shores-480.webp', alt: 'Two towns', width: 480, height: 270 },
  countries: ['DZ', 'TN'],
  topics: [{ name: 'Sea', url: 'https://news.example/en/sea/' }],
  links: [{ title: 'Press release', url: 'https://news.example/en/press/' }],
  publisher: { name: 'Newsroom', url: 'https://news.example/' },
};

const selectors: Record<string, string> = {
  accent: '[part=link]',
  background: '[part=card]',
  color: '[part=summary]',
  'muted-color': '[part=date]',
  'border-color': '[part=card]',
  radius: '[part=card]',
  padding: '.card',
  gap: '.details > *',
  'font-family': '[part=summary]',
  'font-size': '[part=summary]',
  'heading-font-family': '[part=title]',
  'image-ratio': '.media',
  'chip-background': '[part=country]',
  'chip-color': '[part=country]',
  'max-width': '.root',
};

const changes: Record<
  string,
  [value: string, property: keyof CSSStyleDeclaration, computed: string]
> = {
  accent: ['rgb(1, 2, 3)', 'color', 'rgb(1, 2, 3)'],
  background: ['rgb(1, 2, 3)', 'backgroundColor', 'rgb(1, 2, 3)'],
  color: ['rgb(1, 2, 3)', 'color', 'rgb(1, 2, 3)'],
  'muted-color': ['rgb(1, 2, 3)', 'color', 'rgb(1, 2, 3)'],
  'border-color': ['rgb(1, 2, 3)', 'borderTopColor', 'rgb(1, 2, 3)'],
  radius: ['13px', 'borderTopLeftRadius', '13px'],
  padding: ['31px', 'paddingBottom', '31px'],
  gap: ['29px', 'marginTop', '29px'],
  'font-family': ['monospace', 'fontFamily', 'monospace'],
  'font-size': ['21px', 'fontSize', '21px'],
  'heading-font-family': ['cursive', 'fontFamily', 'cursive'],
  'image-ratio': ['4 / 1', 'aspectRatio', '4 / 1'],
  'chip-background': ['rgb(1, 2, 3)', 'backgroundColor', 'rgb(1, 2, 3)'],
  'chip-color': ['rgb(1, 2, 3)', 'color', 'rgb(1, 2, 3)'],
  'max-width': ['123px', 'maxInlineSize', '123px'],
};

const shown = async () => {
  const card = await fixture<EuromedNewsCardElement>(
    html`<euromed-news-card lang="en" .article=${article}></euromed-news-card>`,
  );
  await new Promise((loaded) => {
    if (card.state === 'ready') loaded(undefined);
    else card.addEventListener('euromed-load', loaded, { once: true });
  });
  await card.updateComplete;
  return card;
};

const part = (card: Element, selector: string) => card.shadowRoot!.querySelector(selector)!;

describe('custom properties', () => {
  for (const [name, [value, property, computed]] of Object.entries(changes))
    it(`--euromed-news-card-${name}`, async () => {
      const card = await shown();
      const element = part(card, selectors[name]!);
      expect(getComputedStyle(element)[property]).not.to.equal(computed);
      card.style.setProperty(`--euromed-news-card-${name}`, value);
      expect(getComputedStyle(element)[property]).to.equal(computed);
    });
});

describe('the colours', () => {
  /** Red, green, blue and alpha of a pixel as painted. */
  const pixel = (color: string): number[] => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const context = canvas.getContext('2d')!;
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    return Array.from(context.getImageData(0, 0, 1, 1).data);
  };
  const luminance = (color: string): number => {
    const [r, g, b] = pixel(color).map((value) => {
      const channel = value / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (one: string, other: string): number => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const backgroundOf = (element: Element): string => {
    const { backgroundColor } = getComputedStyle(element);
    return pixel(backgroundColor)[3] === 255
      ? backgroundColor
      : backgroundOf(element.parentElement!);
  };

  for (const scheme of ['light', 'dark'] as const)
    it(`have contrast: ${scheme}`, async () => {
      const card = await shown();
      card.colorScheme = scheme;
      await card.updateComplete;
      expect(luminance(backgroundOf(part(card, '.card'))) > 0.5).to.equal(scheme === 'light');
      const atLeast: Record<string, number> = {
        '[part=title-link]': 7,
        '[part=summary]': 7,
        '[part=date]': 4.5,
        '[part=publisher] a': 4.5,
        '.label': 4.5,
        '[part=link]': 4.5,
        '[part=country]': 7,
        'a[part=topic]': 4.5,
        '[part=share-button]': 7,
      };
      for (const [selector, ratio] of Object.entries(atLeast)) {
        const element = part(card, selector);
        expect(
          contrast(getComputedStyle(element).color, backgroundOf(element)),
          selector,
        ).to.be.at.least(ratio);
      }
    });

  it('follow a `color-scheme` of the card in every valid spelling, and no other', async () => {
    const card = await shown();
    const background = async (scheme: string) => {
      card.setAttribute('color-scheme', scheme);
      await card.updateComplete;
      return getComputedStyle(part(card, '.card')).backgroundColor;
    };
    card.style.colorScheme = 'light';
    const light = await background('');
    const dark = await background('dark');
    expect(dark).not.to.equal(light);
    for (const spelling of ['DARK', ' dark ', '“dark”', '« Dark »'])
      expect(await background(spelling), spelling).to.equal(dark);
    for (const unknown of ['darkish', 'light dark', 'root'])
      expect(await background(unknown), unknown).to.equal(light);
    card.style.colorScheme = 'dark';
    for (const spelling of ['light', '„light“'])
      expect(await background(spelling), spelling).to.equal(light);
  });

  it('follow the used scheme of the page’s element', async () => {
    const card = await shown();
    const background = () => getComputedStyle(part(card, '.card')).backgroundColor;
    card.style.colorScheme = 'light';
    const light = background();
    card.style.colorScheme = 'dark';
    expect(background()).not.to.equal(light);
  });
});

describe('the style sheet', () => {
  it('has no left and right, and sets directions only for unknown languages, printed addresses and copies', async () => {
    const { cardStyles } = await import('../../src/templates/card-styles.js');
    const { enhancementStyles } = await import('../../src/lazy/enhancements/enhancement-styles.js');
    const text = (cardStyles + enhancementStyles).replace(/\/\*[^]*?\*\//g, '');
    const found = (pattern: RegExp) => text.match(pattern) ?? [];
    expect(
      found(/^ *[a-z-]*(left|right|top|bottom|width|height):/gm).filter(
        (name) => !/line-height|border-width/.test(name),
      ),
    ).to.deep.equal([]);
    expect(found(/\d(rem|v[wh]|vmin|vmax)\b/g)).to.deep.equal([]);
    expect(found(/:host-context/g)).to.deep.equal([]);
    expect(found(/^ *(direction|unicode-bidi):/gm)).to.deep.equal([
      '    unicode-bidi:',
      '      direction:',
      '      unicode-bidi:',
      '    direction:',
      '    unicode-bidi:',
    ]);
  });

  it('never uses the accent as a background', async () => {
    const accent = 'rgb(1, 2, 3)';
    for (const layout of ['auto', 'featured', 'teaser', 'compact', 'headline'])
      for (const more of ['', 'appearance="filled"', 'preview="error"', 'preview="loading"']) {
        const frame = await fixture(html`<div style="width: 360px"></div>`);
        frame.innerHTML = `<euromed-news-card layout="${layout}" lang="en" ${more}
          show="links topics countries languages share"
          style="--euromed-news-card-accent: ${accent}"></euromed-news-card>`;
        const card = frame.firstElementChild as EuromedNewsCardElement;
        card.article = article;
        await card.updateComplete;
        await until(() => card.shadowRoot?.querySelector('.card, .failure, .skeleton'));
        const styles = [...card.shadowRoot!.querySelectorAll('*')].flatMap((element) =>
          [undefined, '::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo)),
        );
        expect(styles.map(({ backgroundColor }) => backgroundColor)).not.to.include(accent);
        // The accent is in the sheet, so the test would notice it.
        if (layout === 'auto' && !more) expect(styles.map(({ color }) => color)).to.include(accent);
      }
  });
});
