import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readState, writeState } from '../../demo/builder/state-in-url.js';
import {
  type AttributeName,
  attributeNames,
  attributeNamesOf,
  type BuilderState,
  choices,
  elements,
  initialState,
  parts,
  places,
  shareServices,
  tokenNames,
  usualValue,
  withAttribute,
  withName,
  withToken,
  withWord,
} from '../../demo/builder/state.js';
import { listLink } from '../../demo/builder/list-link.js';
import { type Built, snippetOf, themeRule } from '../../demo/builder/snippet.js';
import { fallbackOf } from '../../src/snippets/snippets.js';
import { contrast } from '../../demo/builder/contrast.js';
import { propertyRuns } from '../support/property-runs.js';

const built: Built = {
  src: 'https://portal.example/news/1.fr.json',
  script: 'https://cdn.example/euromed-news-card.js',
  embed: 'https://cdn.example/embed.html',
  fallback: fallbackOf({
    url: 'https://portal.example/fr/news/1',
    lang: 'fr',
    title: 'Un événement',
  }),
  height: 419.5,
  width: 480,
  phoneHeight: 419.5,
};

const values: Record<AttributeName, string> = {
  lang: 'ar-LB-u-nu-latn',
  count: '12',
  layout: 'teaser',
  country: 'TN PS',
  topic: 'Mer, Énergie & climat',
  heading: 'À la une',
  more: 'more',
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

/** The element's attributes in a snippet for the editor's own page. */
const attributesIn = (state: BuilderState): Record<string, string> => {
  const { element } = state;
  const shown = parsed(snippetOf(state, built)).querySelector(`euromed-news-${element}`)!;
  return Object.fromEntries([...shown.attributes].map(({ name, value }) => [name, value]));
};

describe('the builder’s state', () => {
  for (const element of elements)
    it(`has each option of a ${element} as its own attribute and no other`, () => {
      const initial: BuilderState = { ...initialState, element };
      const plain = attributesIn(initial);
      expect(Object.keys(plain).sort()).to.deep.equal(['src', 'style']);
      for (const name of attributeNames) {
        const state = withAttribute(initial, name, values[name]);
        const isOwn = attributeNamesOf(element).includes(name);
        const wanted = isOwn ? { ...plain, [name]: values[name] } : plain;
        expect(attributesIn(state), name).to.deep.equal(wanted);
      }
    });

  it('has no attribute for a default value', () => {
    for (const element of elements)
      for (const name of Object.keys(choices) as AttributeName[]) {
        const initial: BuilderState = { ...initialState, element };
        const state = withAttribute(initial, name, usualValue(element, name));
        expect(state.attributes).to.deep.equal({});
      }
    // docs/list.md: a list is compact, a card shows everything.
    const compact = withAttribute(initialState, 'layout', 'compact');
    expect(attributesIn(compact)['layout']).to.equal('compact');
    expect(attributesIn({ ...compact, element: 'list' })['layout']).to.equal(undefined);
    const whole = withAttribute({ ...initialState, element: 'list' }, 'layout', 'auto');
    expect(attributesIn(whole)['layout']).to.equal('auto');
  });

  it('filters a list by the countries and topics chosen', () => {
    const list: BuilderState = { ...initialState, element: 'list' };
    let state = withName(list, 'country', 'TN', true);
    state = withName(state, 'country', 'PS', true);
    state = withName(state, 'topic', 'Énergie et climat', true);
    state = withName(state, 'topic', 'Mer', true);
    expect(state.attributes).to.deep.equal({ country: 'TN PS', topic: 'Énergie et climat, Mer' });
    state = withName(state, 'topic', 'Énergie et climat', false);
    state = withName(state, 'country', 'TN', false);
    expect(state.attributes).to.deep.equal({ country: 'PS', topic: 'Mer' });
  });

  it('keeps the words of an attribute in the order of the options, not of the clicks', () => {
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

  it('is the same when it is read from its address', () => {
    for (const element of elements) {
      let state: BuilderState = {
        ...initialState,
        src: built.src,
        element,
        ...(element === 'list' && {
          feeds: 'https://a.example/feed https://b.example/?feed=rss2',
          allUrl: 'https://portal.example/all',
          allText: 'Toutes & toutes',
        }),
        place: 'joomla',
        width: 333,
        pageDir: 'rtl',
        pageScheme: 'dark',
        css: 'body { font: 1rem/1.5 Georgia, serif }',
        style: false,
      };
      for (const name of attributeNamesOf(element))
        state = withAttribute(state, name, values[name]);
      for (const name of tokenNames)
        state = withToken(state, name, name === 'radius' ? '8px' : '#036');
      expect(readState(`#${writeState(state)}`), element).to.deep.equal(state);
    }
    expect(readState('')).to.deep.equal(initialState);
  });

  it('ignores values in an address that no field could hold', () => {
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
  it('escapes every value, for every place', () => {
    const names = [
      'a',
      'br',
      'div',
      'euromed-news-card',
      'euromed-news-list',
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
    const forms = places.flatMap((place) => elements.map((element) => [place, element] as const));
    fc.assert(
      fc.property(fc.constantFrom(...forms), text, text, text, ([place, element], ...texts) => {
        const [title, template, color] = texts;
        let state: BuilderState = { ...initialState, place, element };
        for (const name of ['country-href', 'heading', 'topic'] as const)
          state = withAttribute(state, name, template);
        state = withToken(state, 'accent', color);
        const fallback = fallbackOf({ title, summary: title, url: 'https://portal.example/1' });
        const snippet = snippetOf(state, { ...built, fallback });
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

  it('is a command with quotes for the shell where cards are rendered ahead', () => {
    const state = withAttribute({ ...initialState, place: 'ahead' }, 'topic-href', "it's");
    expect(snippetOf(state, built)).to.equal(
      `npx euromed-news-card render --set 'topic-href=it'\\''s' '${built.src}'`,
    );
  });

  it('shows a list with all of its feeds and a link to all news', () => {
    const src = 'https://portal.example/feed.json https://other.example/feed.json';
    const list: BuilderState = { ...initialState, element: 'list', allText: 'Alles' };
    const feed = { items: [], url: 'https://portal.example/' };
    const fallback = listLink(list, feed, 'fr');
    const page = parsed(snippetOf(list, { ...built, src, fallback }));
    const link = page.querySelector('euromed-news-list > a')!;
    expect(link.textContent).to.equal('Alles');
    expect(link.getAttribute('href')).to.equal('https://portal.example/');
    expect(page.querySelector('euromed-news-list')!.getAttribute('src')).to.equal(src);
    expect(page.querySelectorAll('link[rel=preload]').length).to.equal(2);
    expect(snippetOf({ ...list, place: 'ahead' }, { ...built, src, fallback })).to.equal(
      "npx euromed-news-card render --list 'https://portal.example/feed.json' 'https://other.example/feed.json'",
    );
    const theme = withToken(list, 'accent', '#036');
    expect(themeRule(theme)).to.equal('euromed-news-list { --euromed-news-card-accent: #036; }');
  });

  it('has the link to all news in the list’s language, unless the editor wrote the link’s text', () => {
    const feed = { items: [], url: 'https://portal.example/' };
    const linkIn = (lang: string, siteLang: string) =>
      listLink(withAttribute(initialState, 'lang', lang), feed, siteLang).title;
    expect(linkIn('ar-LB', 'fr')).to.deep.equal({ value: 'كل الأخبار', lang: 'ar', dir: 'rtl' });
    expect(linkIn('', 'fr')).to.include({ lang: 'fr', dir: 'ltr' });
    expect(linkIn('el', 'en')).to.include({ lang: 'en', dir: 'ltr' });
  });

  it('has the theme as a style rule or in the iframe’s address, and in no style attribute', () => {
    const state = withToken(initialState, 'accent', '#036');
    const rule = 'euromed-news-card { --euromed-news-card-accent: #036; }';
    expect(themeRule(state)).to.equal(rule);
    expect(snippetOf(state, built)).to.contain(`<style>${rule}</style>`);
    expect(snippetOf({ ...state, style: false }, built)).not.to.contain('style');
    expect(snippetOf({ ...state, place: 'embed' }, built)).to.contain('accent=%23036');
    expect(snippetOf({ ...state, place: 'wordpress' }, built)).not.to.contain('036');
  });
});

describe('the contrast of colours', () => {
  it('is that of WCAG', () => {
    // https://webaim.org/resources/contrastchecker/: #777 on white has 4.48 : 1.
    expect(contrast([0, 0, 0], [255, 255, 255])).to.be.closeTo(21, 0.001);
    expect(contrast([119, 119, 119], [255, 255, 255])).to.be.closeTo(4.48, 0.005);
    expect(contrast([255, 255, 255], [255, 255, 255])).to.equal(1);
  });
});
