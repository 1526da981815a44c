import { expect } from '@open-wc/testing';
import { EuromedNewsCardElement } from '../../src/index.js';
import { type Card, showCard } from './support/card.js';

type Property = keyof Card;

/** Attribute, property, the property's value without the attribute, pairs of [value set, value read], invalid values. */
const table: [string, Property, unknown, [string, unknown][], string[]][] = [
  [
    'body',
    'body',
    'summary',
    [
      ['full', 'full'],
      ['FULL', 'full'],
    ],
    ['', 'none', 'full full'],
  ],
  ['hide', 'hide', '', [['image date', 'image date']], []],
  [
    'heading-level',
    'headingLevel',
    3,
    [
      ['1', 1],
      ['6', 6],
    ],
    ['', '0', '7', '-1', 'h2', '2.5'],
  ],
  [
    'loading',
    'loading',
    'lazy',
    [
      ['eager', 'eager'],
      ['Eager', 'eager'],
    ],
    ['', 'auto'],
  ],
  ['share-targets', 'shareTargets', '', [['email copy', 'email copy']], []],
  ['country-href', 'countryHref', '', [['/c/{code}', '/c/{code}']], []],
  ['topic-href', 'topicHref', '', [['/t/{topic}', '/t/{topic}']], []],
  [
    'target',
    'target',
    '',
    [
      ['_blank', '_blank'],
      ['news', 'news'],
    ],
    [],
  ],
  [
    'color-scheme',
    'colorScheme',
    '',
    [
      ['light', 'light'],
      ['DARK', 'dark'],
    ],
    ['blue', 'normal'],
  ],
  [
    'timeout',
    'timeout',
    10_000,
    [
      ['1', 1],
      ['250', 250],
    ],
    ['', '0', '-5', '1s', 'NaN', '1e400'],
  ],
  ['readable-copy', 'readableCopy', 'on', [['off', 'off']], ['', 'no', 'false']],
  ['article-lang', 'articleLang', '', [['fr-BE', 'fr-BE']], []],
  ['countries', 'countries', '', [['DZ PS', 'DZ PS']], []],
  ['translations', 'translations', '', [['ar=a.json en=e.json', 'ar=a.json en=e.json']], []],
  [
    'preview',
    'preview',
    '',
    [
      ['loading', 'loading'],
      ['empty', 'empty'],
    ],
    ['', 'ready', 'none'],
  ],
];

const setProperty = (card: Card, property: Property, value: unknown) =>
  void Reflect.set(card, property, value);

describe('attributes and properties', () => {
  for (const [attribute, property, initial, valid, invalid] of table)
    it(`${attribute} is ${property}`, async () => {
      const card = await showCard();
      expect(card[property], 'without the attribute').to.equal(initial);
      expect(card.hasAttribute(attribute)).to.be.false;
      for (const [written, read] of valid) {
        card.setAttribute(attribute, written);
        expect(card[property], `${attribute}="${written}"`).to.equal(read);
        card.removeAttribute(attribute);
        setProperty(card, property, read);
        expect(card.getAttribute(attribute), `${property} = ${written}`).to.equal(String(read));
        expect(card[property]).to.equal(read);
      }
      for (const written of invalid) {
        card.setAttribute(attribute, written);
        expect(card[property], `${attribute}="${written}"`).to.equal(initial);
        setProperty(card, property, written);
        // The attribute keeps what was set, as on <img>.
        expect(card.getAttribute(attribute)).to.equal(written);
        expect(card[property], `${property} = "${written}"`).to.equal(initial);
      }
    });

  it('every value of preview shows its state', async () => {
    const card = await showCard();
    for (const preview of ['loading', 'error', 'offline', 'empty'] as const) {
      card.preview = preview;
      expect(card.preview).to.equal(preview);
    }
  });

  it('src reads back resolved, as on <img>', async () => {
    const card = await showCard('<euromed-news-card preview="loading"></euromed-news-card>');
    const image = document.createElement('img');
    image.loading = 'lazy';
    for (const value of ['/a.json', 'b.json?x=1#y', 'https://example.org/ü', '', 'https://[']) {
      card.src = value;
      image.src = value;
      expect(card.getAttribute('src')).to.equal(value);
      expect(card.src).to.equal(image.src);
    }
    card.removeAttribute('src');
    expect(card.src).to.equal('');
  });

  it('src follows the document’s base URL', async () => {
    const card = await showCard(
      '<euromed-news-card preview="loading" src="a.json"></euromed-news-card>',
    );
    const base = document.createElement('base');
    base.href = 'https://example.org/folder/';
    document.head.append(base);
    const { src } = card;
    base.remove();
    expect(src).to.equal('https://example.org/folder/a.json');
  });

  it('`lang` is the property of HTMLElement', async () => {
    const card = await showCard('<euromed-news-card lang="fr"></euromed-news-card>');
    expect(card.lang).to.equal('fr');
    card.lang = 'ar';
    expect(card.getAttribute('lang')).to.equal('ar');
  });

  it('quotes of word processors and spaces around values are trimmed', async () => {
    const card = await showCard('<euromed-news-card preview="loading"></euromed-news-card>');
    const written: [string, Property, string, unknown][] = [
      ['src', 'src', ' “https://example.org/a.json” ', 'https://example.org/a.json'],
      ['body', 'body', '”full”', 'full'],
      ['heading-level', 'headingLevel', '« 2 »', 2],
      ['heading-level', 'headingLevel', '«\u00a04\u00a0»', 4],
      ['loading', 'loading', '‘eager’', 'eager'],
      ['hide', 'hide', '„image date“', 'image date'],
      ['timeout', 'timeout', ' 500\n', 500],
      ['color-scheme', 'colorScheme', '”dark”', 'dark'],
      ['target', 'target', '“_blank”', '_blank'],
      ['article-lang', 'articleLang', '“fr”', 'fr'],
      ['countries', 'countries', '“DZ PS”', 'DZ PS'],
      ['country-href', 'countryHref', '“/c/{code}”', '/c/{code}'],
    ];
    for (const [attribute, property, value, read] of written) {
      card.setAttribute(attribute, value);
      expect(card[property], `${attribute}=${value}`).to.equal(read);
    }
  });

  it('properties set before the element is defined are taken over', () => {
    const early = document.createElement('early-card') as Card;
    const article = { title: 'A', url: 'https://example.org/a' };
    Object.assign(early, { article, body: 'full', headingLevel: 2, hide: 'date', timeout: 9 });
    document.body.append(early);
    customElements.define('early-card', class extends EuromedNewsCardElement {});
    expect(early.article).to.equal(article);
    expect(early.getAttribute('body')).to.equal('full');
    expect(early.getAttribute('heading-level')).to.equal('2');
    expect(early.hide).to.equal('date');
    expect(early.timeout).to.equal(9);
    expect(Object.keys(early), 'own properties would shadow the accessors').to.be.empty;
    early.body = 'summary';
    expect(early.getAttribute('body')).to.equal('summary');
    early.remove();
  });

  it('null and undefined remove an attribute', async () => {
    const card = await showCard(
      '<euromed-news-card hide="image" target="_blank"></euromed-news-card>',
    );
    setProperty(card, 'hide', null);
    setProperty(card, 'target', undefined);
    expect(card.hasAttribute('hide')).to.be.false;
    expect(card.hasAttribute('target')).to.be.false;
  });

  it('read-only properties cannot be set', async () => {
    const card = await showCard();
    for (const property of ['state', 'error', 'locale', 'contentLang', 'currentArticle'] as const) {
      const { get, set } = Object.getOwnPropertyDescriptor(
        EuromedNewsCardElement.prototype,
        property,
      )!;
      expect(get).to.be.a('function');
      expect(set, property).to.be.undefined;
      setProperty(card, property, 'x');
      expect(card[property]).not.to.equal('x');
    }
  });

  it('a created element has no attributes and no children', () => {
    const card = document.createElement('euromed-news-card');
    expect(card.getAttributeNames()).to.be.empty;
    expect(card.childNodes.length).to.equal(0);
    expect(card.state).to.equal('idle');
    expect(card.error).to.be.null;
    expect(card.locale).to.equal('en');
    expect(card.contentLang).to.equal('');
    expect(card.article).to.be.null;
  });
});
