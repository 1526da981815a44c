import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { Article, EuromedNewsCardElement } from '../../src/index.js';
import { markupVectors, urlVectors } from './hostile-vectors.js';

declare global {
  interface Window {
    pwn: () => void;
  }
}

/** A vector in every position where an article has a text. */
const inEveryText = (vector: string): Article => ({
  url: 'https://good.example/article',
  lang: 'en',
  title: `Good title ${vector}`,
  published: '2021-11-11',
  summary: `Good summary ${vector}`,
  bodyHtml: `<p>Good body</p>${vector}<p>Good end</p>`,
  links: [{ title: `Good link ${vector}`, url: 'https://good.example/more' }],
  countries: ['TN', { code: 'DZ', name: `Good country ${vector}`, note: 'n' }],
  notes: { n: { marker: '†', text: `Good note ${vector}` } },
  topics: [`Good topic ${vector}`],
  translations: [{ lang: 'fr', name: `Good language ${vector}`, url: 'https://good.example/fr' }],
  publisher: { name: `Good publisher ${vector}` },
});

/** A vector in every position where an article has an address. */
const inEveryUrl = (vector: string): Article => ({
  url: vector,
  title: 'Good title',
  body: ['Good body'],
  bodyHtml: `<p>Good body</p><a href="${vector.replaceAll('"', '&quot;')}">x</a><img src="${vector.replaceAll('"', '&quot;')}" alt="">`,
  image: { src: vector, sources: [{ src: vector, width: 100 }] },
  links: [{ title: 'Good link', url: vector }],
  countries: [{ name: 'Good country', url: vector }],
  topics: [{ name: 'Good topic', url: vector }],
  translations: [{ lang: 'fr', url: vector, src: vector }],
  publisher: { name: 'Good publisher', url: vector },
});

const harmless = /^(https?|mailto|tel):/;
const forbidden =
  'script, style, link, meta, base, iframe, frame, object, embed, form, input, textarea, select, video, audio, template, svg :not(path), math, [style], [nonce], [srcdoc], [formaction], [ping]';

describe('hostile articles', () => {
  let ran = 0;
  before(() => (window.pwn = () => ran++));
  beforeEach(() => (ran = 0));

  const show = async (article: Article): Promise<EuromedNewsCardElement> => {
    const card = document.createElement('euromed-news-card');
    card.setAttribute('body', 'full');
    card.setAttribute('lang', 'en');
    card.article = article;
    const loaded = new Promise((resolve) => card.addEventListener('euromed-load', resolve));
    document.body.append(card);
    await loaded;
    for (let i = 0; i < 200 && !card.shadowRoot?.querySelector('[part=body] *'); i++)
      await new Promise(requestAnimationFrame);
    return card;
  };

  const expectHarmless = async (card: EuromedNewsCardElement) => {
    // Handlers of elements that were only parsed would run in a later task.
    await new Promise((resolve) => setTimeout(resolve));
    const root = card.shadowRoot!;
    expect(ran).to.equal(0);
    expect([...root.querySelectorAll(forbidden)].map(({ outerHTML }) => outerHTML)).to.deep.equal(
      [],
    );
    for (const element of [...root.querySelectorAll('*'), ...card.querySelectorAll('*')])
      for (const { name, value } of element.attributes) {
        expect(name).not.to.match(/^on/);
        if (['href', 'src', 'action', 'xlink:href'].includes(name))
          expect(value).to.match(harmless);
      }
    const body = root.querySelector('[part=body]')!;
    expect(body.querySelector('[id], [name], [class], [part], [slot]')).to.equal(null);
  };

  for (const [name, vector] of Object.entries(markupVectors))
    it(`shows ${name} as text, or not at all`, async () => {
      const card = await show(inEveryText(vector));
      await expectHarmless(card);
      const root = card.shadowRoot!;
      const text = (selector: string) => root.querySelector(selector)?.textContent.trim() ?? '';
      // In every position the vector was there to be rendered, and the good part is there still.
      expect(text('[part=title]')).to.contain('Good title');
      expect(text('[part=summary]')).to.contain('Good summary');
      expect(text('[part=body]')).to.contain('Good body');
      expect(text('[part=link]')).to.contain('Good link');
      expect(text('[part=countries]')).to.contain('Good country');
      expect(text('[part=notes]')).to.contain('Good note');
      expect(text('[part=topic]')).to.contain('Good topic');
      expect(text('[part=publisher]')).to.contain('Good publisher');
      const literal = vector.replaceAll('\u0000', '').trim();
      if (literal.length < 500 && !vector.includes('\u0000'))
        expect(text('[part=title]')).to.contain(literal.split(/\s/)[0]);
      card.remove();
    });

  for (const [name, vector] of Object.entries(urlVectors))
    it(`follows no address with ${name}`, async () => {
      const card = await show(inEveryUrl(vector));
      await expectHarmless(card);
      expect(card.shadowRoot!.querySelector('[part=title]')!.textContent).to.contain('Good title');
      expect(card.shadowRoot!.querySelector('[part=body]')!.textContent).to.contain('Good body');
      card.remove();
    });
});
