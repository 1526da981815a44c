import { expect } from '@open-wc/testing';
import {
  EuromedErrorEvent,
  EuromedLoadEvent,
  EuromedNewsCardElement,
  NewsCardError,
  registerFormat,
} from '../../src/index.js';
import { openFixtureSite } from '../support/fixture-site.js';
import {
  arabicSample,
  inState,
  outcomesOf,
  part,
  record,
  recordWarnings,
  sample,
  settled,
  showArticle,
  showCard,
  textOf,
  until,
} from './support/card.js';

describe('events', () => {
  it('euromed-load: fires after the article is rendered', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample } });
    const seen: string[] = [];
    const note = (event: Event) => {
      const card = event.target as EuromedNewsCardElement;
      seen.push(card.state, textOf(part(card, 'title')), String(card.matches(':state(ready)')));
    };
    document.addEventListener('euromed-load', note);
    const card = await showCard(
      `<euromed-news-card src="${site.url('a.json')}"></euromed-news-card>`,
    );
    await until(() => outcomesOf(card).length);
    document.removeEventListener('euromed-load', note);
    expect(seen).to.deep.equal(['ready', sample.title, 'true']);
  });

  it('euromed-load: has its class, its flags and the article', async () => {
    const card = await showArticle(sample);
    await until(() => outcomesOf(card).length);
    const [event] = outcomesOf(card) as [EuromedLoadEvent];
    expect(event).to.be.instanceOf(EuromedLoadEvent);
    expect(event).to.be.instanceOf(Event);
    expect(event).not.to.be.instanceOf(CustomEvent);
    expect(event.type).to.equal('euromed-load');
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    expect(event.article.title).to.equal(sample.title);
    expect(event.article.lang).to.equal('fr');
  });

  it('euromed-load: holds the validated article, with absolute addresses', async () => {
    const site = await openFixtureSite({ 'a.json': { body: { title: 'A', url: 'a.html' } } });
    const card = await showCard(
      `<euromed-news-card src="${site.url('a.json')}"></euromed-news-card>`,
    );
    await until(() => outcomesOf(card).length);
    const [event] = outcomesOf(card) as [EuromedLoadEvent];
    expect(event.article.url).to.equal(site.url('a.html'));
  });

  it('euromed-error: fires after the message is rendered', async () => {
    recordWarnings();
    const seen: string[] = [];
    const note = (event: Event) => {
      const card = event.target as EuromedNewsCardElement;
      seen.push(card.state, card.error?.code ?? 'none');
    };
    document.addEventListener('euromed-error', note);
    const card = await showCard('<euromed-news-card src=""></euromed-news-card>');
    await until(() => outcomesOf(card).length);
    document.removeEventListener('euromed-error', note);
    expect(seen).to.deep.equal(['error', 'bad-url']);
  });

  it('euromed-error: has its class, its flags and the error', async () => {
    recordWarnings();
    const site = await openFixtureSite({ 'a.json': { status: 404 } });
    const card = await showCard(
      `<euromed-news-card src="${site.url('a.json')}"></euromed-news-card>`,
    );
    await until(() => outcomesOf(card).length);
    const [event] = outcomesOf(card) as [EuromedErrorEvent];
    expect(event).to.be.instanceOf(EuromedErrorEvent);
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    expect(event.error).to.equal(card.error);
    expect(event.error).to.be.instanceOf(NewsCardError);
    expect([event.error.code, event.error.status]).to.deep.equal(['http', 404]);
  });

  it('cross shadow roots, up to the window', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    document.body.append(host);
    const card = document.createElement('euromed-news-card');
    const events = record(window, 'euromed-load');
    card.article = sample;
    root.append(card);
    await until(() => events.length);
    host.remove();
  });

  it('fire once for each article shown', async () => {
    const card = await showArticle(sample);
    await until(() => outcomesOf(card).length === 1);
    card.hide = 'image';
    card.headingLevel = 2;
    await settled();
    expect(outcomesOf(card)).to.have.length(1);
    card.article = arabicSample;
    await until(() => outcomesOf(card).length === 2);
    await settled();
    expect(outcomesOf(card)).to.have.length(2);
  });

  it('have read-only fields, also where a script constructs them', () => {
    const error = new NewsCardError('http', 'https://example.org/a.json', 503);
    const event = new EuromedErrorEvent(error);
    expect([event.error.code, event.error.status, event.error.name]).to.deep.equal([
      'http',
      503,
      'NewsCardError',
    ]);
  });

  it('have types in HTMLElementEventMap', () => {
    const card = document.createElement('euromed-news-card');
    // Compiled: HTMLElementEventMap and HTMLElementTagNameMap name them.
    card.addEventListener('euromed-load', ({ article }) => article.title);
    card.addEventListener('euromed-error', ({ error }) => error.code);
    card.addEventListener('euromed-share', ({ service, url, title }) => service + url + title);
    card.addEventListener('euromed-language-select', ({ lang, previous }) => lang + previous);
    card.addEventListener('euromed-country-select', ({ code }) => code);
    expect(card).to.be.instanceOf(EuromedNewsCardElement);
  });
});

describe('euromed-country-select', () => {
  const href = '#{code}';

  it('fires when a linked chip is activated, before it is followed', async () => {
    const card = await showArticle(
      { ...sample, countries: ['DZ', { code: 'EG', url: 'https://example.org/eg' }] },
      `<euromed-news-card country-href="${href}"></euromed-news-card>`,
    );
    const events = record(document.body, 'euromed-country-select');
    const [chip] = card.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[part~=country]');
    chip!.click();
    expect(events).to.have.length(1);
    expect(events[0]!.code).to.equal('DZ');
    expect(events[0]!.target).to.equal(card);
    const { bubbles, composed, cancelable } = events[0]!;
    expect([bubbles, composed, cancelable]).to.deep.equal([true, true, true]);
    await until(() => location.hash === '#DZ');
    location.hash = '';
  });

  it('lets the browser follow the link unless the event is cancelled', async () => {
    const card = await showArticle(
      sample,
      `<euromed-news-card country-href="${href}"></euromed-news-card>`,
    );
    card.addEventListener('euromed-country-select', (event) => event.preventDefault());
    part(card, 'country').click();
    await settled();
    expect(location.hash).to.equal('');
  });

  it('does not fire for a chip that is no link', async () => {
    const card = await showArticle(sample);
    const events = record(card, 'euromed-country-select');
    part(card, 'country').click();
    expect(events).to.be.empty;
  });
});

describe('registerFormat', () => {
  const title = (json: unknown) => (json as { headlineOfOurs?: string }).headlineOfOurs;

  it('makes cards that found no article try again', async () => {
    recordWarnings();
    const site = await openFixtureSite({ 'a.json': { body: { headlineOfOurs: 'Ours' } } });
    const card = await showCard(
      `<euromed-news-card src="${site.url('a.json')}"></euromed-news-card>`,
    );
    await inState(card, 'error');
    await until(() => outcomesOf(card).length);
    expect(card.error!.code).to.equal('not-an-article');
    registerFormat({
      name: 'ours',
      matches: (json) => !!title(json),
      parse: (json, { url }) => ({ title: title(json)!, url }),
    });
    await inState(card, 'ready');
    expect(textOf(part(card, 'title'))).to.equal('Ours');
    expect(card.error).to.be.null;
  });

  it('is a static method of the class', () => {
    const element = customElements.get('euromed-news-card') as typeof EuromedNewsCardElement;
    expect(element).to.equal(EuromedNewsCardElement);
    expect(element.registerFormat).to.equal(registerFormat);
  });

  it('adds formats that come first, may be asynchronous, and get a context', async () => {
    const site = await openFixtureSite({
      'a.json': { body: { ...sample, extra: 'b.json' } },
      'b.json': { body: { name: 'From the second request' } },
    });
    const contexts: unknown[] = [];
    EuromedNewsCardElement.registerFormat({
      name: 'with-extra',
      matches: (json) => !!(json as { extra?: string } | null)?.extra,
      async parse(json, context) {
        contexts.push(context);
        const { name } = (await context.fetchJson('b.json')) as { name: string };
        return { title: name, url: context.url, lang: context.lang };
      },
    });
    const card = await showCard(
      `<euromed-news-card src="${site.url('a.json')}#part" lang="ar-MA"></euromed-news-card>`,
    );
    await inState(card, 'ready');
    expect(textOf(part(card, 'title'))).to.equal('From the second request');
    const [context] = contexts as [{ url: string; lang: string; signal: AbortSignal }];
    expect(context.url).to.equal(`${site.url('a.json')}#part`);
    expect(context.lang).to.equal('ar-MA');
    expect(context.signal).to.be.instanceOf(AbortSignal);
  });

  it('causes the error not-an-article where a format throws', async () => {
    recordWarnings();
    const site = await openFixtureSite({ 'a.json': { body: { throws: true } } });
    registerFormat({
      name: 'throws',
      matches: (json) => (json as { throws?: boolean }).throws === true,
      parse: () => {
        throw new Error('on purpose');
      },
    });
    const card = await showCard(
      `<euromed-news-card src="${site.url('a.json')}"></euromed-news-card>`,
    );
    await inState(card, 'error');
    expect(card.error!.code).to.equal('not-an-article');
  });

  it('makes a card that was moved meanwhile try again too', async () => {
    recordWarnings();
    const site = await openFixtureSite({ 'a.json': { body: { movedAround: 'Moved' } } });
    const card = await showCard(
      `<euromed-news-card src="${site.url('a.json')}"></euromed-news-card>`,
    );
    await inState(card, 'error');
    await until(() => outcomesOf(card).length);
    const parent = card.parentElement!;
    card.remove();
    await settled();
    registerFormat({
      name: 'moved',
      matches: (json) => !!(json as { movedAround?: string }).movedAround,
      parse: (_, { url }) => ({ title: 'Moved', url }),
    });
    parent.append(card);
    await inState(card, 'ready');
  });
});
