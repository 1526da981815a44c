import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCardLink } from '../../src/lazy/upgrade-stand-ins/card-link.js';
import {
  createSnippet,
  fallbackOf,
  type SnippetForm,
  snippetNeeds,
  snippetForms,
  type SnippetOptions,
} from '../../src/snippets/snippets.js';
import { propertyRuns } from '../support/property-runs.js';

const article = {
  url: 'https://portal.example/fr/news/1',
  lang: 'fr',
  title: 'Un événement',
  published: '2021-11-11',
  summary: 'Le résumé.',
};

const options: SnippetOptions = {
  src: 'https://portal.example/news/1.fr.json',
  fallback: fallbackOf(article, 'fr'),
  attributes: { lang: 'fr', layout: 'compact', hide: '' },
  script: 'https://cdn.example/euromed-news-card.js',
  embed: 'https://cdn.example/embed.html',
  height: 419.5,
};

/** Every element with its attributes, and the texts, as the browser parses them. */
const parsed = (html: string) => {
  const { body } = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  return {
    body,
    elements: [...body.querySelectorAll('*')].map((element) => [
      element.localName,
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    ]),
  };
};

const fallback = [
  ['a', { href: article.url, lang: 'fr', dir: 'ltr' }],
  ['br', {}],
  ['time', { datetime: '2021-11-11', lang: 'fr', dir: 'ltr' }],
  ['br', {}],
  ['span', { lang: 'fr', dir: 'ltr' }],
];
const inEditors = fallback.map(([name, values]) =>
  name === 'time' ? ['span', { lang: 'fr', dir: 'ltr' }] : [name, values],
);
const card = { src: options.src, lang: 'fr', layout: 'compact' };
const style = 'display:grid;min-block-size:420px';
const div = [
  'div',
  {
    class: 'euromed-news-card',
    'data-src': options.src,
    'data-lang': 'fr',
    'data-layout': 'compact',
  },
];

const expected: Partial<Record<SnippetForm, unknown[]>> = {
  html: [
    ['script', { type: 'module', src: options.script }],
    ['link', { rel: 'preload', as: 'fetch', crossorigin: '', href: options.src }],
    ['euromed-news-card', { ...card, style }],
    ...fallback,
  ],
  tag: [['euromed-news-card', { ...card, style }], ...fallback],
  vue: [['euromed-news-card', { ...card, style }], ...fallback],
  wordpress: [div, ...inEditors],
  div: [div, ...inEditors],
  link: [
    ['p', {}],
    [
      'a',
      {
        href: 'https://portal.example/fr/news/1#euromed-news-card?src=https%3A%2F%2Fportal.example%2Fnews%2F1.fr.json&lang=fr&layout=compact',
        lang: 'fr',
        dir: 'ltr',
      },
    ],
  ],
  frame: [
    [
      'iframe',
      {
        src: 'https://cdn.example/embed.html?src=https%3A%2F%2Fportal.example%2Fnews%2F1.fr.json&lang=fr&layout=compact',
        title: 'Un événement',
        width: '100%',
        height: '420',
        loading: 'lazy',
        allow: 'clipboard-write; web-share',
        style: 'border:0',
      },
    ],
    ['p', {}],
    ['a', { href: article.url, lang: 'fr', dir: 'ltr' }],
  ],
};

describe('snippets', () => {
  for (const [form, elements] of Object.entries(expected))
    it(`consist of the expected elements: ${form}`, () => {
      const snippet = createSnippet(form as SnippetForm, options);
      expect(snippet).not.to.contain('\n');
      const { body, elements: found } = parsed(snippet);
      expect(found).to.deep.equal(elements);
      const words = ['link', 'frame'].includes(form)
        ? 'Un événement'
        : 'Un événement11 novembre 2021Le résumé.';
      expect(body.textContent).to.equal(words);
    });

  it('reserve the card’s height from the width of a phone to the width that was measured', () => {
    const styleOf = (more: Partial<SnippetOptions>) => {
      const { body } = parsed(createSnippet('tag', { ...options, height: 600, ...more }));
      return body.querySelector<HTMLElement>('euromed-news-card')!.getAttribute('style');
    };
    // Calculated by hand: (600 − 1000) px / (528 − 328) px is −2, with 1000 px in a viewport of 360.
    expect(styleOf({ width: 528, phoneHeight: 1000 })).to.equal(
      'display:grid;min-block-size:clamp(600px,1720px - 200.0vw,1000px)',
    );
    // (600 − 400) / 200 is 1.
    expect(styleOf({ width: 528, phoneHeight: 400 })).to.equal(
      'display:grid;min-block-size:clamp(400px,40px + 100.0vw,600px)',
    );
    for (const more of [
      { width: 528 },
      { width: 528, phoneHeight: 600 },
      { width: 300, phoneHeight: 700 },
    ])
      expect(styleOf(more)).to.equal('display:grid;min-block-size:600px');
    expect(
      createSnippet('jsx', { ...options, height: 600, width: 528, phoneHeight: 1000 }),
    ).to.contain('minBlockSize: "clamp(600px,1720px - 200.0vw,1000px)"');
  });

  it('have the reserved height in viewports of these widths', async () => {
    const snippet = createSnippet('tag', {
      ...options,
      height: 600,
      width: 528,
      phoneHeight: 1000,
    });
    // A phone, a quarter of the way to the measured width, the measured width with the same margins, a page.
    for (const [window, height] of [
      [360, 1000],
      [410, 900],
      [560, 600],
      [1280, 600],
    ] as const) {
      const frame = document.createElement('iframe');
      frame.style.cssText = `inline-size: ${window}px; border: 0`;
      frame.srcdoc = snippet;
      const loaded = new Promise((resolve) => (frame.onload = resolve));
      document.body.append(frame);
      await loaded;
      const reserved = frame.contentDocument!.querySelector('euromed-news-card')!;
      expect(reserved.getBoundingClientRect().height, `${window} px`).to.be.closeTo(height, 0.5);
      frame.remove();
    }
  });

  it('show a list in each place, with its sources, attributes and link', () => {
    const sources = 'https://a.example/feed.json https://b.example/posts?_embed&per_page=9';
    const all = { url: 'https://a.example/', title: 'Toutes les actualités' };
    const list: SnippetOptions = {
      ...options,
      element: 'list',
      src: sources,
      fallback: fallbackOf(all),
      attributes: { country: 'TN', count: '5' },
      style: false,
    };
    const link = ['a', { href: all.url, dir: 'ltr' }];
    const own = { src: sources, country: 'TN', count: '5' };
    const expectIn = (form: SnippetForm, ...elements: unknown[]) =>
      expect(parsed(createSnippet(form, list)).elements, form).to.deep.equal(elements);
    expectIn('tag', ['euromed-news-list', own], link);
    // Vue needs an expression for a number.
    const numbered = { src: sources, country: 'TN', ':count': '5' };
    expectIn('vue', ['euromed-news-list', numbered], link);
    expectIn(
      'html',
      ['script', { type: 'module', src: options.script }],
      ...sources
        .split(' ')
        .map((href) => ['link', { rel: 'preload', as: 'fetch', crossorigin: '', href }]),
      ['euromed-news-list', own],
      link,
    );
    const data = { 'data-src': sources, 'data-country': 'TN', 'data-count': '5' };
    expectIn('div', ['div', { class: 'euromed-news-list', ...data }], link);
    expectIn('wordpress', ['div', { class: 'euromed-news-list', ...data }], link);
    const said = parsed(createSnippet('link', list)).body.querySelector('a')!;
    const { tagName, address, attributes } = readCardLink(said.getAttribute('href')!)!;
    expect([tagName, address]).to.deep.equal(['euromed-news-list', all.url]);
    expect(Object.fromEntries(attributes)).to.deep.equal(own);
    const frame = parsed(createSnippet('frame', list)).body.querySelector('iframe')!;
    expect(Object.fromEntries(new URL(frame.src).searchParams)).to.deep.equal({
      list: sources,
      country: 'TN',
      count: '5',
    });
    expect(frame.title).to.equal(all.title);
    expect(createSnippet('jsx', list)).to.match(
      /^<euromed-news-list src="[^"]+"|^<euromed-news-list src=\{/,
    );
    for (const form of ['link', 'frame'] as const)
      expect(snippetNeeds(form, list)).to.match(/https:\/\/a\.example\W+https:\/\/b\.example/);
  });

  it('work inside a paragraph, into which editors put them', () => {
    for (const form of ['tag', 'link'] as const) {
      const snippet = createSnippet(form, options).replace(/^<p>|<\/p>$/g, '');
      expect(parsed(`<p>${snippet}</p>`).body.innerHTML).to.equal(
        `<p>${parsed(snippet).body.innerHTML}</p>`,
      );
    }
  });

  it('are in an HTML block for WordPress', () => {
    const snippet = createSnippet('wordpress', options);
    expect(snippet).to.match(/^<!-- wp:html -->.*<!-- \/wp:html -->$/);
    expect(snippet.match(/<!--/g)).to.have.length(2);
  });

  it('have no style attribute for pages that forbid it', () => {
    for (const form of Object.keys(snippetForms) as SnippetForm[])
      expect(createSnippet(form, { ...options, style: false })).not.to.contain('style');
  });

  it('are shorter where fields are empty', () => {
    const bare = {
      src: 'https://portal.example/a.json',
      fallback: fallbackOf({ title: 'Ein Titel', body: ['Text'] }),
    };
    expect(createSnippet('tag', bare)).to.equal(
      '<euromed-news-card src="https://portal.example/a.json"><a dir="ltr">Ein Titel</a></euromed-news-card>',
    );
    expect(createSnippet('link', bare)).to.equal(
      '<p><a href="https://portal.example/a.json#euromed-news-card" dir="ltr">Ein Titel</a></p>',
    );
  });

  it('have the language of each text', () => {
    const { title, date, summary } = fallbackOf(
      {
        url: '/ar',
        lang: 'ar',
        title: 'خبر',
        published: '2021-11-11',
        summary: { value: 'A summary', lang: 'en' },
      },
      'fr',
    );
    expect([title.lang, title.dir]).to.deep.equal(['ar', 'rtl']);
    expect([date!.value, date!.lang]).to.deep.equal(['11 novembre 2021', 'fr']);
    expect([summary!.lang, summary!.dir]).to.deep.equal(['en', 'ltr']);
  });

  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          '<script>alert(1)</script>',
          '-->',
          '<!--',
          ']]>',
          '"',
          "'",
          '`',
          '&amp;',
          '&lt',
          '&#34;',
          '[gallery]',
          '{{7*7}}',
          '\u0000',
          '\n',
          '\u2028',
          '</a>',
          '</euromed-news-card>',
          '\\',
          ' x ',
        ),
        { maxLength: 5 },
      )
      .map((pieces) => pieces.join('')),
  );
  const plain = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

  it('keep every text exactly, and add none', () => {
    const count = (form: SnippetForm) => parsed(createSnippet(form, options)).elements.length;
    const forms = Object.keys(expected) as SnippetForm[];
    const counts = new Map(forms.map((form) => [form, count(form)]));
    fc.assert(
      fc.property(
        nasty,
        nasty,
        nasty,
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.constantFrom(...forms),
        (title, summary, lang, url, form) => {
          const text = (value: string) => ({ value, lang: 'fr', dir: 'ltr' as const });
          const snippet = createSnippet(form, {
            ...options,
            src: url,
            attributes: { lang },
            fallback: {
              url,
              title: text(title),
              date: options.fallback.date,
              summary: text(summary),
            },
          });
          expect(snippet).not.to.match(/[\n\r]/);
          // No text becomes a shortcode or a template expression.
          expect(snippet.replace(/^<!-- wp:html -->|<!-- \/wp:html -->$/g, '')).not.to.match(
            /[[\]{}`]|<!--|-->/,
          );
          const { body, elements } = parsed(snippet);
          expect(elements).to.have.length(counts.get(form)!);
          const link = body.querySelector('a')!;
          expect(link.textContent).to.equal(plain(title));
          if (form === 'link') {
            const { address, attributes } = readCardLink(link.getAttribute('href')!)!;
            expect(address).to.equal(url.replace(/#.*/s, ''));
            expect(attributes.get('src')).to.equal(url);
            expect(attributes.get('lang') ?? '').to.equal(lang);
            return;
          }
          expect(link.getAttribute('href')).to.equal(url);
          const [source] = body.querySelectorAll('iframe, div, euromed-news-card');
          if (form === 'frame') {
            const { searchParams } = new URL(source!.getAttribute('src')!);
            expect(searchParams.get('src')).to.equal(url);
            expect(searchParams.get('lang') ?? '').to.equal(lang);
            expect(source!.getAttribute('title') ?? '').to.equal(plain(title));
            return;
          }
          const prefix = source!.localName === 'div' ? 'data-' : '';
          expect(source!.getAttribute(`${prefix}src`)).to.equal(url);
          expect(source!.getAttribute(`${prefix}lang`) ?? '').to.equal(plain(lang));
          const spans = [...source!.querySelectorAll('span')];
          expect(spans.at(-1)!.textContent).to.equal(plain(summary));
        },
      ),
      { numRuns: propertyRuns / 10 },
    );
  });
});
