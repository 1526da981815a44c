import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../support/quiet-page.js';
import '../../src/define.js';
import type { EuromedNewsCardElement } from '../../src/index.js';
import { openFixtureSite } from '../support/fixture-site.js';

const article = { url: 'https://news.example/a', lang: 'en', title: 'A title', summary: 'A lead.' };

/** Fires the event as browsers do: they print what is rendered when the event and its microtasks are over. */
const print = async () => {
  dispatchEvent(new Event('beforeprint'));
  await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
  for (let i = 0; i < 100; i++) await Promise.resolve();
};

const far = (src: string) =>
  html`<div>
    <p style="block-size: 9000px"></p>
    <euromed-news-card src=${src}><a href="/news/1?a=b">Fallback</a></euromed-news-card>
  </div>`;

describe('printing', () => {
  it('shows a card far from the viewport whose document is loaded already, before the next task', async () => {
    const site = await openFixtureSite({ 'a.json': { body: article } });
    const near = await fixture<EuromedNewsCardElement>(
      html`<euromed-news-card loading="eager" src=${site.url('a.json')}></euromed-news-card>`,
    );
    await until(() => near.state === 'ready');
    const card = (await fixture(far(site.url('a.json')))).querySelector('euromed-news-card')!;
    await card.updateComplete;
    expect(card.state).to.equal('idle');
    await print();
    expect(card.state).to.equal('ready');
    expect(card.shadowRoot!.querySelector('[part=title]')!.textContent).to.contain('A title');
    expect(await site.requests('a.json')).to.have.length(1);
  });

  it('requests the articles of cards far from the viewport, and prints the full address of their links', async () => {
    const site = await openFixtureSite({ 'b.json': { body: article, hold: true } });
    const card = (await fixture(far(site.url('b.json')))).querySelector('euromed-news-card')!;
    await card.updateComplete;
    await print();
    const address = card.shadowRoot!.querySelector('.printed')!;
    expect(address.textContent).to.equal(new URL('/news/1?a=b', location.href).href);
    expect(getComputedStyle(address).display, 'on a screen').to.equal('none');
    expect(card.querySelector('a')!.checkVisibility()).to.be.true;
    await site.waitForRequests('b.json');
    await print();
    expect(card.shadowRoot!.querySelectorAll('.printed')).to.have.length(1);
    await site.release('b.json');
    await until(() => card.state === 'ready');
    await card.updateComplete;
    expect(card.shadowRoot!.querySelectorAll('.printed')).to.have.length(0);
  });

  it('prints links and addresses after `print()`, before which no microtask runs', async () => {
    const site = await openFixtureSite({ 'c.json': { body: article, hold: true } });
    const card = (await fixture(far(site.url('c.json')))).querySelector('euromed-news-card')!;
    await card.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    expect(card.shadowRoot!.querySelectorAll('.printed.address')).to.have.length(1);
    expect(card.querySelector('a')!.checkVisibility()).to.be.true;
    await site.release('c.json');
    await until(() => card.state === 'ready');
  });

  it('adds no invisible characters to the text', async () => {
    const card = await fixture<EuromedNewsCardElement>(
      html`<euromed-news-card .article=${article}></euromed-news-card>`,
    );
    await until(() => card.state === 'ready');
    const rules = card.shadowRoot!.adoptedStyleSheets.flatMap((sheet) =>
      [...sheet.cssRules].map(({ cssText }) => cssText),
    );
    expect(rules.some((rule) => /@media print/.test(rule) && rule.includes('attr(href)'))).to.be
      .true;
    expect(rules.filter((rule) => /[\u2066-\u2069]|\\206/.test(rule))).to.deep.equal([]);
  });
});
