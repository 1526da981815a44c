import { expect } from '@open-wc/testing';
import { openFixtureSite } from '../support/fixture-site.js';
import {
  inState,
  isShown,
  outcomesOf,
  part,
  parts,
  record,
  recordWarnings,
  sample,
  settled,
  showCard,
  statusOf,
  textOf,
  until,
} from './support/card.js';

const fallback = '<a href="https://example.org/fr/news/1">Un événement</a>';

const show = (attributes: string, before = '') =>
  showCard(`${before}<euromed-news-card ${attributes}>${fallback}</euromed-news-card>`);

const linkOf = (card: Element) => card.querySelector('a');

describe('loading', () => {
  it('shows the article at src', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const card = await show(`src="${site.url('a.json')}"`);
    await inState(card, 'ready');
    expect(textOf(part(card, 'title'))).to.equal(sample.title);
    expect(isShown(linkOf(card)), 'the fallback').to.be.false;
    const [request] = await site.waitForRequests('a.json');
    expect(request!.method).to.equal('GET');
    expect(request!.headers.accept).to.equal('*/*');
  });

  it('resolves `src` against the page, and the document’s addresses against the document', async () => {
    const site = await openFixtureSite({
      'de/ep/a.json': { body: { ...sample, url: '../a.html' } },
    });
    const { pathname } = new URL(site.url('de/ep/a.json'));
    const card = await show(`src="${pathname}"`);
    await inState(card, 'ready');
    expect(part<HTMLAnchorElement>(card, 'title-link').href).to.equal(site.url('de/a.html'));
  });

  it('has the state as property and as custom state', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample, hold: true } });
    const card = await show(`src="${site.url('a.json')}" loading="eager"`);
    await inState(card, 'loading');
    for (const state of ['idle', 'ready', 'empty', 'error'])
      expect(card.matches(`:state(${state})`), state).to.be.false;
    await site.release('a.json');
    await inState(card, 'ready');
    expect(card.matches(':state(loading)')).to.be.false;
  });

  it('shows a skeleton after a delay, and announces loading', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample, hold: true } });
    const card = await show(`src="${site.url('a.json')}"`);
    await until(() => parts(card, 'skeleton').length);
    expect(statusOf(card)).to.equal('Loading the article');
    expect(isShown(linkOf(card))).to.be.false;
    await site.release('a.json');
    await inState(card, 'ready');
    expect(parts(card, 'skeleton')).to.be.empty;
  });

  it('is idle without `src`: shows the fallback, announces nothing, sends no request', async () => {
    const warnings = recordWarnings();
    const idle = await show('');
    await settled();
    expect(idle.state).to.equal('idle');
    expect(idle.matches(':state(idle)')).to.be.true;
    expect(isShown(linkOf(idle))).to.be.true;
    expect(parts(idle, 'error')).to.be.empty;
    expect(outcomesOf(idle)).to.be.empty;
    expect(warnings).to.be.empty;
    await idle.reload();
    expect(idle.state).to.equal('idle');
  });

  it('becomes idle when `src` is removed', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const card = await show(`src="${site.url('a.json')}"`);
    await inState(card, 'ready');
    card.removeAttribute('src');
    await inState(card, 'idle');
    expect(isShown(linkOf(card))).to.be.true;
    expect(card.contentLang).to.equal('');
  });

  it('shows the article of the new `src`, and no late answer of the old one', async () => {
    const site = await openFixtureSite({
      'slow.json': { body: { ...sample, title: 'Slow' }, hold: true },
      'quick.json': { body: { ...sample, title: 'Quick' } },
    });
    const card = await show(`src="${site.url('slow.json')}"`);
    const events = record(card, 'euromed-load');
    await site.waitForRequests('slow.json');
    card.src = site.url('quick.json');
    await until(() => events.length);
    await site.release('slow.json');
    await settled();
    expect(events.map(({ article }) => article.title)).to.deep.equal(['Quick']);
    expect(textOf(part(card, 'title'))).to.equal('Quick');
  });

  it('aborts a request for which no card waits any more', async () => {
    const site = await openFixtureSite({ 'a.json': { body: 'x'.repeat(999), drip: 50 } });
    const card = await show(`src="${site.url('a.json')}"`);
    await site.waitForRequests('a.json');
    card.remove();
    let [request] = await site.requests('a.json');
    while (!request!.aborted) [request] = await site.requests('a.json');
    expect(card.error).to.be.null;
  });

  it('lazy: sends no request until the card is near the viewport', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const card = await show(
      `src="${site.url('a.json')}"`,
      '<div style="height: 9000px" id="above"></div>',
    );
    await settled();
    expect(card.state).to.equal('idle');
    expect(isShown(linkOf(card))).to.be.true;
    expect(await site.requests('a.json')).to.be.empty;
    card.parentElement!.querySelector<HTMLElement>('#above')!.style.height = '100px';
    await inState(card, 'ready');
    expect(await site.requests('a.json')).to.have.length(1);
  });

  it('lazy: sends the request before the card is in the viewport', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const card = await show(
      `src="${site.url('a.json')}"`,
      `<div style="height: ${window.innerHeight + 100}px"></div>`,
    );
    await inState(card, 'ready');
    expect(window.scrollY).to.equal(0);
  });

  it('eager: sends the request at once', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const card = await show(
      `src="${site.url('a.json')}" loading="eager"`,
      '<div style="height: 9000px"></div>',
    );
    await inState(card, 'ready');
  });

  it('loads when `loading` becomes “eager”', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const card = await show(`src="${site.url('a.json')}"`, '<div style="height: 9000px"></div>');
    await settled();
    card.loading = 'eager';
    await inState(card, 'ready');
  });

  it('is empty where a feed has no items', async () => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items: [] };
    const site = await openFixtureSite({ 'feed.json': { body: feed } });
    const warnings = recordWarnings();
    const card = await show(`src="${site.url('feed.json')}"`);
    await inState(card, 'empty');
    await until(() => statusOf(card) === 'There is no article yet.');
    await settled();
    expect(card.error).to.be.null;
    expect(parts(card, 'error')).to.be.empty;
    expect(parts(card, 'retry')).to.be.empty;
    expect(outcomesOf(card)).to.be.empty;
    expect(warnings).to.be.empty;
  });
});

describe('preview', () => {
  const src = 'https://example.invalid/a.json';

  it('shows the states without a request and without events', async () => {
    const expected = {
      loading: ['loading', 'skeleton', 'Loading the article'],
      error: ['error', 'error', 'The article cannot be shown at the moment.'],
      offline: ['error', 'error', 'You are offline.'],
      empty: ['empty', '', 'There is no article yet.'],
    } as const;
    const warnings = recordWarnings();
    const { fetch } = window;
    let requests = 0;
    window.fetch = (...given) => {
      requests += 1;
      return fetch(...given);
    };
    for (const [preview, [state, shown, says]] of Object.entries(expected)) {
      const card = await show(`src="${src}" preview="${preview}"`);
      await inState(card, state);
      await until(() => statusOf(card) === says);
      if (shown) await until(() => parts(card, shown).length === 1);
      if (state === 'error') expect(isShown(linkOf(card))).to.be.true;
      if (state === 'error') part(card, 'retry').click();
      await card.reload();
      expect(card.state).to.equal(state);
      expect(outcomesOf(card)).to.be.empty;
    }
    window.fetch = fetch;
    expect(requests).to.equal(0);
    expect(warnings).to.be.empty;
  });

  it('wins over an article, and ends', async () => {
    const card = await showCard();
    card.article = sample;
    await inState(card, 'ready');
    card.preview = 'empty';
    await inState(card, 'empty');
    card.preview = '';
    await inState(card, 'ready');
    expect(textOf(part(card, 'title'))).to.equal(sample.title);
  });
});
