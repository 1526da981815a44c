import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readState, writeState } from '../../demo/builder/state-in-url.js';
import {
  type AttributeName,
  attributeNames,
  type BuilderState,
  choices,
  initialState,
  parts,
  places,
  shareServices,
  tokenNames,
  withAttribute,
  withToken,
  withWord,
} from '../../demo/builder/state.js';
import { type Built, snippetOf, themeRule } from '../../demo/builder/snippet.js';
import { contrast } from '../../demo/builder/contrast.js';
import { propertyRuns } from '../support/property-runs.js';

const built: Built = {
  src: 'https://portal.example/news/1.fr.json',
  script: 'https://cdn.example/euromed-news-card.js',
  embed: 'https://cdn.example/embed.html',
  article: { url: 'https://portal.example/fr/news/1', lang: 'fr', title: 'Un événement' },
  height: 419.5,
};

const values: Record<AttributeName, string> = {
  lang: 'ar-LB-u-nu-latn',
  layout: 'compact',
  'image-position': 'end',
  appearance: 'plain',
  body: 'full',
  hide: 'date topics',
  show: 'publisher',
  'heading-level': '2',
  'color-scheme': 'dark',
  'share-targets': 'copy native',
  'country-href': 'https://portal.example/{code}?a=1&b=2',
  'topic-href': 'https://portal.example/{topic}',
  'article-lang': 'fr',
};

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');

/** The card's attributes in a snippet for a page of one's own. */
const attributesIn = (state: BuilderState): Record<string, string> => {
  const card = parsed(snippetOf(state, built)).querySelector('euromed-news-card')!;
  return Object.fromEntries([...card.attributes].map(({ name, value }) => [name, value]));
};

describe('the builder’s state', () => {
  it('has each option as its own attribute and no other', () => {
    const plain = attributesIn(initialState);
    expect(Object.keys(plain).sort()).to.deep.equal(['src', 'style']);
    for (const name of attributeNames) {
      const state = withAttribute(initialState, name, values[name]);
      expect(attributesIn(state), name).to.deep.equal({ ...plain, [name]: values[name] });
    }
  });

  it('says no default', () => {
    for (const [name, [usual]] of Object.entries(choices))
      expect(withAttribute(initialState, name as AttributeName, usual).attributes).to.deep.equal(
        {},
      );
  });

  it('keeps the words of a list in their order, whenever they were chosen', () => {
    let state = withWord(initialState, 'hide', 'topics', true, parts);
    state = withWord(state, 'hide', 'date', true, parts);
    expect(state.attributes.hide).to.equal('date topics');
    state = withWord(state, 'hide', 'date', false, parts);
    state = withWord(state, 'hide', 'topics', false, parts);
    expect(state.attributes).to.deep.equal({});
    expect(withWord(state, 'share-targets', 'x', true, shareServices).attributes).to.deep.equal({
      'share-targets': 'x',
    });
  });

  it('is the same again, read from its address', () => {
    let state: BuilderState = {
      ...initialState,
      src: built.src,
      place: 'joomla',
      width: 333,
      pageDir: 'rtl',
      pageScheme: 'dark',
      style: false,
    };
    for (const name of attributeNames) state = withAttribute(state, name, values[name]);
    for (const name of tokenNames)
      state = withToken(state, name, name === 'radius' ? '8px' : '#036');
    expect(readState(`#${writeState(state)}`)).to.deep.equal(state);
    expect(readState('')).to.deep.equal(initialState);
  });

  it('believes nothing of an address that no field could hold', () => {
    const read = readState(
      '#place=nowhere&layout=huge&hide=date+script&width=1e9&page-dir=up&theme-accent=red;}&heading-level=9',
    );
    expect(read).to.deep.equal({ ...initialState, width: 1200, attributes: { hide: 'date' } });
    fc.assert(
      fc.property(fc.string(), (fragment) => {
        const state = readState(fragment);
        expect(readState(writeState(state))).to.deep.equal(state);
      }),
      { numRuns: propertyRuns },
    );
  });
});

describe('a snippet of the builder', () => {
  it('has nothing in it that is not escaped, for every place', () => {
    const names = [
      'a',
      'br',
      'div',
      'euromed-news-card',
      'iframe',
      'link',
      'p',
      'script',
      'span',
      'style',
      'time',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '</style><img src=x onerror=alert(1)>',
        '"><b>',
        "'--><i>",
        '{{x}}',
        '[gallery]',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), text, text, text, (place, title, template, color) => {
        let state: BuilderState = { ...initialState, place };
        state = withAttribute(state, 'country-href', template);
        state = withToken(state, 'accent', color);
        const article = { ...built.article, title, summary: title };
        const snippet = snippetOf(state, { ...built, article });
        expect(snippet).not.to.match(/[\n\r]/);
        if (place === 'ahead' || place === 'react') return;
        const { body, head } = parsed(`<!doctype html><body>${snippet}`);
        for (const element of [...body.querySelectorAll('*'), ...head.querySelectorAll('*')]) {
          expect(names).to.include(element.localName);
          for (const { name } of element.attributes) expect(name).not.to.match(/^on/);
        }
      }),
      { numRuns: Math.ceil(propertyRuns / 10) },
    );
  });

  it('is a command that a shell reads as it is meant, rendered ahead', () => {
    const state = withAttribute({ ...initialState, place: 'ahead' }, 'topic-href', "it's");
    expect(snippetOf(state, built)).to.equal(
      `npx euromed-news-card render --set 'topic-href=it'\\''s' '${built.src}'`,
    );
  });

  it('has a theme as a rule, in the frame’s address, and never in a style that a policy forbids', () => {
    const state = withToken(initialState, 'accent', '#036');
    const rule = 'euromed-news-card { --euromed-news-card-accent: #036; }';
    expect(themeRule(state)).to.equal(rule);
    expect(snippetOf(state, built)).to.contain(`<style>${rule}</style>`);
    expect(snippetOf({ ...state, style: false }, built)).not.to.contain('style');
    expect(snippetOf({ ...state, place: 'embed' }, built)).to.contain('accent=%23036');
    expect(snippetOf({ ...state, place: 'wordpress' }, built)).not.to.contain('036');
  });
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    // https://webaim.org/resources/contrastchecker/: #777 on white has 4.48 : 1.
    expect(contrast([0, 0, 0], [255, 255, 255])).to.be.closeTo(21, 0.001);
    expect(contrast([119, 119, 119], [255, 255, 255])).to.be.closeTo(4.48, 0.005);
    expect(contrast([255, 255, 255], [255, 255, 255])).to.equal(1);
  });
});
