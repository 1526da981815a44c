import { expect } from '@open-wc/testing';
import type { Article } from '../../src/index.js';
import { openFixtureSite } from '../support/fixture-site.js';
import { frameFixture } from '../support/frame-fixture.js';
import {
  type Card,
  inState,
  isShown,
  outcomesOf,
  part,
  parts,
  record,
  recordWarnings,
  rootOf,
  sample,
  settled,
  showArticle,
  showCard,
  titleOf,
  until,
} from './support/card.js';
import { drained, holdFetch } from './support/held-fetch.js';

describe('a card', () => {
  it('moves within the page', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const card = await showCard(
      `<euromed-news-card src="${site.url('a.json')}"></euromed-news-card><section></section>`,
    );
    await until(() => outcomesOf(card).length);
    card.nextElementSibling!.append(card);
    await settled();
    expect(card.state).to.equal('ready');
    expect(titleOf(card)).to.equal(sample.title);
    expect(await site.requests('a.json')).to.have.length(1);
    expect(outcomesOf(card)).to.have.length(1);
  });

  // Safari has no moveBefore yet.
  if ('moveBefore' in Element.prototype)
    it('keeps its share menu open where the page moves it by moveBefore', async () => {
      const card = await showArticle(
        sample,
        '<euromed-news-card></euromed-news-card><section lang="en"></section>',
      );
      const menu = () => card.shadowRoot!.querySelector('[part=share-menu]')!;
      part(card, 'share-button').click();
      await until(() => menu().matches(':popover-open'));
      const section = card.nextElementSibling as Element & {
        moveBefore: (node: Node, child: Node | null) => void;
      };
      section.moveBefore(card, null);
      // The card follows the language of the page around all the same.
      await until(() => card.locale === 'en');
      expect(menu().matches(':popover-open')).to.be.true;
      expect(menu().querySelectorAll('[part~=share-target]')).not.to.have.length(0);
      card.shadowRoot!.querySelector<HTMLElement>('[part~=share-button]')!.click();
      await until(() => !menu().matches(':popover-open'));
    });

  it('moves while it loads, and keeps its request', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample, hold: true } });
    const card = await showCard(
      `<euromed-news-card src="${site.url('a.json')}"></euromed-news-card><section></section>`,
    );
    await site.waitForRequests('a.json');
    card.nextElementSibling!.append(card);
    await settled();
    await site.release('a.json');
    await inState(card, 'ready');
    const requests = await site.requests('a.json');
    expect(requests).to.have.length(1);
    expect(requests[0]!.aborted).to.be.false;
  });

  it('comes back after it was removed while it loaded', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample, hold: true } });
    const card = await showCard(
      `<euromed-news-card src="${site.url('a.json')}"></euromed-news-card>`,
    );
    const parent = card.parentElement!;
    await site.waitForRequests('a.json');
    card.remove();
    await settled();
    await site.release('a.json');
    await settled();
    expect(card.state).not.to.equal('ready');
    parent.append(card);
    await inState(card, 'ready');
    expect(titleOf(card)).to.equal(sample.title);
  });

  it('is unchanged after removal and return', async () => {
    const card = await showArticle(sample);
    await until(() => outcomesOf(card).length);
    const parent = card.parentElement!;
    card.remove();
    await settled();
    parent.append(card);
    await settled();
    expect(card.state).to.equal('ready');
    expect(card.matches(':state(ready)')).to.be.true;
    expect(titleOf(card)).to.equal(sample.title);
    expect(outcomesOf(card)).to.have.length(1);
  });

  it('shows changes that were made while the card was off the page', async () => {
    const card = await showArticle(sample);
    const parent = card.parentElement!;
    card.remove();
    card.article = { ...sample, title: 'Autre' };
    card.headingLevel = 2;
    parent.append(card);
    await until(() => titleOf(card) === 'Autre');
    expect(part(card, 'title').localName).to.equal('h2');
  });

  it('sends no request while it is off the page, and requests what was set meanwhile when it is back', async () => {
    const held = holdFetch();
    const card = await showCard(
      `<euromed-news-card loading="eager" src="${held.url('a.json')}"></euromed-news-card>`,
    );
    await (await held.request('a.json')).answer(sample);
    await inState(card, 'ready');
    const parent = card.parentElement!;
    card.remove();
    await drained();
    card.src = held.url('b.json');
    await drained();
    await card.reload();
    dispatchEvent(new Event('online'));
    await drained();
    expect(held.requests).to.have.length(1);
    parent.append(card);
    await (await held.request('b.json')).answer({ ...sample, title: 'Autre' });
    await until(() => titleOf(card) === 'Autre');
    expect(held.requests).to.have.length(2);
  });

  it('sends no request where it is inserted and removed in one task, until it is back', async () => {
    const held = holdFetch();
    const card = document.createElement('euromed-news-card');
    card.loading = 'eager';
    card.src = held.url('a.json');
    document.body.append(card);
    card.remove();
    await drained();
    expect(held.requests).to.be.empty;
    document.body.append(card);
    await (await held.request('a.json')).answer(sample);
    await inState(card, 'ready');
    card.remove();
  });

  it('reports an invalid article that was set off the page when it is back', async () => {
    const warnings = recordWarnings();
    const card = await showArticle(sample);
    const parent = card.parentElement!;
    card.remove();
    await drained();
    card.article = {} as Article;
    await drained();
    expect(warnings).to.be.empty;
    outcomesOf(card).length = 0;
    parent.append(card);
    await until(() => outcomesOf(card).length);
    expect(outcomesOf(card).map(({ type }) => type)).to.deep.equal(['euromed-error']);
    expect(card.state).to.equal('error');
  });

  it('loads, where it was removed before coming near, when it is back and near the viewport', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const card = await showCard(
      `<div style="height: 9000px"></div><euromed-news-card src="${site.url('a.json')}"></euromed-news-card>`,
    );
    await settled();
    const parent = card.parentElement!;
    card.remove();
    await settled();
    expect(await site.requests('a.json')).to.be.empty;
    parent.append(card);
    await settled();
    expect(await site.requests('a.json')).to.be.empty;
    parent.prepend(card);
    await inState(card, 'ready');
  });

  it('can be cloned: the clone has the attributes and the fallback, and loads by itself', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const card = await showCard(
      `<euromed-news-card src="${site.url('a.json')}" heading-level="2" hide="image"><a href="/">A</a></euromed-news-card>`,
    );
    await inState(card, 'ready');
    const clone = card.cloneNode(true) as Card;
    expect(clone.state).to.equal('idle');
    card.after(clone);
    await inState(clone, 'ready');
    expect(titleOf(clone)).to.equal(sample.title);
    expect(part(clone, 'title').localName).to.equal('h2');
    expect(clone.querySelectorAll('a')).to.have.length(1);
    expect(await site.requests('a.json'), 'one request for both').to.have.length(1);
  });

  it('can be imported from a template, and from another document', async () => {
    const template = document.createElement('template');
    template.innerHTML = '<euromed-news-card preview="empty"></euromed-news-card>';
    const parent = (await showCard()).parentElement!;
    const card = document.importNode(template.content, true).firstElementChild as Card;
    parent.append(card);
    await inState(card, 'empty');
    const other = document.implementation.createHTMLDocument();
    other.body.innerHTML = '<euromed-news-card preview="empty"></euromed-news-card>';
    const adopted = document.adoptNode(other.body.firstElementChild!) as Card;
    parent.append(adopted);
    await inState(adopted, 'empty');
  });

  it('can be adopted by the document of a frame, with its styles, and back', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const card = await showCard(
      `<euromed-news-card src="${site.url('a.json')}"></euromed-news-card>`,
    );
    await inState(card, 'ready');
    const parent = card.parentElement!;
    const display = getComputedStyle(part(card, 'card')).display;
    const { document: other, window: view } = await frameFixture('<main lang="ar"></main>', {
      width: 400,
    });
    other.querySelector('main')!.append(card);
    await until(() => card.locale === 'ar');
    await inState(card, 'ready');
    expect(card.ownerDocument).to.equal(other);
    expect(titleOf(card)).to.equal(sample.title);
    expect(view.getComputedStyle(part(card, 'card')).display).to.equal(display);
    expect(view.getComputedStyle(card).display).to.equal('grid');
    expect(card.shadowRoot!.adoptedStyleSheets).not.to.be.empty;
    parent.append(card);
    await until(() => card.locale !== 'ar');
    expect(getComputedStyle(part(card, 'card')).display).to.equal(display);
  });

  it('can be kept in a document without a window for a while', async () => {
    const errors: unknown[] = [];
    const note = ({ message }: ErrorEvent) => errors.push(message);
    window.addEventListener('error', note);
    const card = await showArticle(sample);
    const parent = card.parentElement!;
    const other = document.implementation.createHTMLDocument();
    other.body.append(card);
    card.hide = 'image';
    await settled();
    const early = document.createElement('euromed-news-card');
    early.article = sample;
    other.body.append(early);
    await settled();
    parent.append(card, early);
    await inState(card, 'ready');
    await inState(early, 'ready');
    window.removeEventListener('error', note);
    expect(errors).to.be.empty;
    for (const one of [card, early]) expect(getComputedStyle(one).display).to.equal('grid');
  });

  it('loads in the document of a frame', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const { document: other } = await frameFixture('<main></main>');
    const card = document.createElement('euromed-news-card');
    card.src = site.url('a.json');
    card.innerHTML = '<a href="/">A</a>';
    other.querySelector('main')!.append(card);
    await inState(card, 'ready');
    expect(isShown(card.querySelector('a'))).to.be.false;
  });

  it('works in a frame in whose realm it was created', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const { element } = await frameFixture(
      `<euromed-news-card src="${site.url('a.json')}"></euromed-news-card>`,
      { modules: ['/src/define.ts'], lang: 'fr' },
    );
    const card = element as Card;
    await inState(card, 'ready');
    expect(rootOf(card).lang).to.equal('fr');
  });

  it('works in a shadow root', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<euromed-news-card preview="empty"></euromed-news-card>';
    const card = host.shadowRoot!.querySelector('euromed-news-card')!;
    await inState(card, 'empty');
    card.preview = '';
    card.article = sample;
    await inState(card, 'ready');
    host.remove();
  });

  it('fires no event and logs nothing after it was removed for good', async () => {
    const site = await openFixtureSite({ 'a.json': { status: 404, hold: true } });
    const card = await showCard(
      `<euromed-news-card src="${site.url('a.json')}"></euromed-news-card>`,
    );
    const events = record(card, 'euromed-load', 'euromed-error');
    await site.waitForRequests('a.json');
    card.remove();
    await settled();
    await site.release('a.json');
    await settled();
    expect(events).to.be.empty;
    expect(parts(card, 'error')).to.be.empty;
  });

  it('can be moved a hundred times without a change', async () => {
    const card = await showArticle(sample);
    const parent = card.parentElement!;
    for (let i = 0; i < 100; i++) parent.append(card);
    await settled();
    expect(card.state).to.equal('ready');
    expect(card.shadowRoot!.adoptedStyleSheets.length).to.be.below(4);
    expect(card.shadowRoot!.children).to.have.length(1);
  });
});
