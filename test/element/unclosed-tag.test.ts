import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../support/quiet-page.js';
import '../../src/define.js';
import type { EuromedNewsCardElement } from '../../src/index.js';
import { openFixtureSite } from '../support/fixture-site.js';
import { recordWarnings } from './support/card.js';

const article = { url: 'https://news.example/a', lang: 'en', title: 'A title', summary: 'A lead.' };

describe('a card whose tag is not closed', () => {
  let lines: string[] = [];

  beforeEach(() => {
    lines = recordWarnings();
  });

  const cardWith = async (inside: string) => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = `<euromed-news-card>${inside}</euromed-news-card>`;
    const card = box.querySelector('euromed-news-card') as EuromedNewsCardElement;
    card.article = article;
    await until(() => card.state === 'ready');
    card.hide = 'topics';
    await card.updateComplete;
    return card;
  };

  for (const [name, inside] of Object.entries({
    'a heading after it': '<p id="after">Text</p><h2>More</h2>',
    'another card after it': '<euromed-news-card id="after"><a href="/">B</a></euromed-news-card>',
    'many elements after it': '<p id="after">1</p><p>2</p><p>3</p><p>4</p>',
    'many elements in one': `<main id="after">${'<p>1</p>'.repeat(12)}</main>`,
    'a div that becomes a card':
      '<div id="after" class="euromed-news-card"><a href="/">B</a></div>',
  }))
    it(`shows the rest of the page: ${name}`, async () => {
      const card = await cardWith(inside);
      expect(card.querySelector('#after')!.checkVisibility()).to.be.true;
      const told = lines.filter((line) => line.includes('</euromed-news-card>'));
      expect(told).to.have.length(1);
    });

  it('shows the rest of the page while the article is loading', async () => {
    const site = await openFixtureSite({ 'a.json': { body: article, hold: true } });
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = `<euromed-news-card loading="eager" src="${site.url('a.json')}"><h2 id="after">More</h2><p>Text</p></euromed-news-card>`;
    const card = box.querySelector('euromed-news-card') as EuromedNewsCardElement;
    await until(() => card.shadowRoot!.querySelector('[part=skeleton]'));
    expect(card.querySelector('#after')!.checkVisibility()).to.be.true;
    await site.release('a.json');
    await until(() => card.state === 'ready');
    await card.updateComplete;
    expect(card.querySelector('#after')!.checkVisibility()).to.be.true;
  });

  it('leaves the page’s text with the page’s styles', async () => {
    const card = await cardWith('<p id="after" style="color: inherit">Text</p><h2>More</h2>');
    card.parentElement!.style.cssText = 'color: rgb(1, 2, 3); font-style: italic';
    const { color, fontStyle } = getComputedStyle(card.querySelector('#after')!);
    expect({ color, fontStyle }).to.deep.equal({ color: 'rgb(1, 2, 3)', fontStyle: 'italic' });
  });

  for (const [name, inside] of Object.entries({
    'a link': '<a id="after" href="/">A</a>',
    'a link in a heading': '<h3 id="after"><a href="/">A</a></h3>',
    'a picture of several sizes in a link':
      '<a id="after" href="/"><picture><source><source><source><img alt=""></picture><b>A</b></a>',
    'a link, a date and a summary on lines of their own':
      '<a id="after" href="/">A</a><br><time>1 May</time><br><span>S</span>',
    'a link that stood for the card': '<a id="after" class="euromed-news-card" href="/">A</a>',
    'a picture, a link and a date': '<img alt=""><a id="after" href="/">A</a><time>1 May</time>',
  }))
    it(`treats as a fallback: ${name}`, async () => {
      const card = await cardWith(inside);
      expect(card.querySelector('#after')!.checkVisibility()).to.be.false;
      expect(lines).to.deep.equal([]);
    });
});
