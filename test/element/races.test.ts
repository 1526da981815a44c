import { expect } from '@open-wc/testing';
import { registerFormat } from '../../src/index.js';
import { openFixtureSite } from '../support/fixture-site.js';
import {
  arabicSample,
  type Card,
  inState,
  outcomesOf,
  part,
  parts,
  record,
  recordWarnings,
  sample,
  showCard,
  textOf,
  until,
} from './support/card.js';
import { deferred, drained, holdFetch } from './support/held-fetch.js';

const show = (attributes: string) =>
  showCard(
    `<euromed-news-card loading="eager" ${attributes}><a href="/news">News</a></euromed-news-card>`,
  );

const titleOf = (card: Card) => textOf(parts(card, 'title')[0]);

/** A card's events in order: titles of articles, and codes of errors. */
const told = (card: Card) =>
  outcomesOf(card).map((event) => ('article' in event ? event.article.title : event.error.code));

const titled = (title: string) => ({ ...sample, title });

const numbers = Array.from({ length: 10 }, (_, index) => index);

/** Orders in which ten answers can come; the shuffled ones are the same in every run. */
const orders: [string, number[]][] = [
  ['as asked', numbers],
  ['backwards', numbers.toReversed()],
  ['the last one first', [9, ...numbers.slice(0, 9)]],
  ...[3, 7].map((step): [string, number[]] => [
    `in steps of ${step}`,
    numbers.map((index) => (index * step + 4) % 10),
  ]),
];

const languages = {
  fr: { lang: 'fr', src: 'fr.json', url: 'https://example.org/fr/news/1' },
  ar: { lang: 'ar', src: 'ar.json', url: 'https://example.org/ar/news/1' },
  en: { lang: 'en', src: 'en.json', url: 'https://example.org/en/news/1' },
};
const translations = Object.values(languages);
const french = { ...sample, translations };
const arabic = { ...arabicSample, translations };
const english = { ...sample, lang: 'en', title: 'An event by the sea', translations };

describe('ten values of `src` in a row', () => {
  for (const [name, order] of orders)
    it(`with answers ${name}: only the last article is shown`, async () => {
      const held = holdFetch();
      const card = await show('');
      for (const index of numbers) {
        card.src = held.url(`${index}.json`);
        await held.request(`${index}.json`);
      }
      for (const index of order) {
        const request = await held.request(`${index}.json`);
        expect(request.signal.aborted, `request ${index} given up`).to.equal(index !== 9);
        await request.answer(titled(`Title ${index}`));
        expect(['', 'Title 9']).to.contain(titleOf(card));
      }
      await inState(card, 'ready');
      await until(() => told(card).length);
      expect(titleOf(card)).to.equal('Title 9');
      expect(told(card)).to.deep.equal(['Title 9']);
    });

  for (const [name, order] of orders)
    it(`with failures ${name}: only the last failure counts`, async () => {
      recordWarnings();
      const held = holdFetch();
      const card = await show('');
      for (const index of numbers) {
        card.src = held.url(`${index}.json`);
        await held.request(`${index}.json`);
      }
      for (const index of order)
        await (await held.request(`${index}.json`)).answer('', { status: 400 + index });
      await inState(card, 'error');
      await until(() => told(card).length);
      expect(card.error!.status).to.equal(409);
      expect(told(card)).to.deep.equal(['http']);
    });

  it('set in one task: one request is sent, for the last', async () => {
    const held = holdFetch();
    const card = await show('');
    for (const index of numbers) card.src = held.url(`${index}.json`);
    await (await held.request('9.json')).answer(titled('Last'));
    await inState(card, 'ready');
    expect(held.requests).to.have.length(1);
  });

  it('with the first again before its answer: its article is requested again and shown', async () => {
    const held = holdFetch();
    const card = await show(`src="${held.url('a.json')}"`);
    await held.request('a.json');
    card.src = held.url('b.json');
    const second = await held.request('b.json');
    card.src = held.url('a.json');
    await second.answer(titled('B'));
    await (await held.request('a.json', 2)).answer(titled('A'));
    await (await held.request('a.json', 1)).answer(titled('Old A'));
    await inState(card, 'ready');
    await until(() => told(card).length);
    expect(told(card)).to.deep.equal(['A']);
    expect(titleOf(card)).to.equal('A');
  });

  it('with another card that waits for the first, on a real server', async () => {
    const site = await openFixtureSite({
      'a.json': { body: titled('A'), hold: true },
      'b.json': { body: titled('B'), hold: true },
    });
    const other = await show(`src="${site.url('a.json')}"`);
    const card = await show(`src="${site.url('a.json')}"`);
    await site.waitForRequests('a.json');
    card.src = site.url('b.json');
    await site.waitForRequests('b.json');
    await site.release('a.json');
    await inState(other, 'ready');
    expect(card.state).to.equal('loading');
    await site.release('b.json');
    await inState(card, 'ready');
    expect([titleOf(other), titleOf(card)]).to.deep.equal(['A', 'B']);
    expect(await site.requests('a.json')).to.have.length(1);
  });
});

describe('cards with one address', () => {
  it('share one request, however many they are and whenever they come', async () => {
    const site = await openFixtureSite({ 'a.json': { body: sample, hold: true } });
    const tag = `<euromed-news-card loading="eager" src="${site.url('a.json')}"></euromed-news-card>`;
    const first = await showCard(tag.repeat(20));
    await site.waitForRequests('a.json');
    const late = await showCard(tag);
    await site.release('a.json');
    await inState(first, 'ready');
    await inState(late, 'ready');
    const cards = [...first.parentElement!.querySelectorAll('euromed-news-card')];
    for (const card of cards) await inState(card, 'ready');
    const afterwards = await showCard(tag);
    await inState(afterwards, 'ready');
    expect(await site.requests('a.json')).to.have.length(1);
  });

  it('do not depend on each other: the others load after one has left', async () => {
    const held = holdFetch();
    const one = await show(`src="${held.url('a.json')}"`);
    const two = await show(`src="${held.url('a.json')}"`);
    const request = await held.request('a.json');
    one.remove();
    await drained();
    expect(request.signal.aborted).to.be.false;
    await request.answer(sample);
    await inState(two, 'ready');
    expect(told(one)).to.be.empty;
    expect(held.requests).to.have.length(1);
  });

  it('fail together, and the failure is not cached', async () => {
    recordWarnings();
    const held = holdFetch();
    const one = await show(`src="${held.url('a.json')}"`);
    const two = await show(`src="${held.url('a.json')}"`);
    await (await held.request('a.json')).answer('', { status: 404 });
    await inState(one, 'error');
    await inState(two, 'error');
    expect(held.requests).to.have.length(1);
    const three = await show(`src="${held.url('a.json')}"`);
    await (await held.request('a.json', 2)).answer(sample);
    await inState(three, 'ready');
  });
});

describe('a change of language', () => {
  it('while the article loads: the card shows the last language wanted', async () => {
    const held = holdFetch();
    const card = await show(`src="${held.url('fr.json')}" lang="fr"`);
    const first = await held.request('fr.json');
    card.lang = 'ar';
    await card.updateComplete;
    card.lang = 'en';
    await card.updateComplete;
    await first.answer(french);
    await (await held.request('en.json')).answer(english);
    await inState(card, 'ready');
    await until(() => told(card).length);
    expect(told(card)).to.deep.equal([english.title]);
    expect(held.requests.map(({ url }) => url)).to.deep.equal(['fr.json', 'en.json'].map(held.url));
    expect(card.contentLang).to.equal('en');
  });

  it('while the first translation loads: the late translation is dropped', async () => {
    const held = holdFetch();
    const card = await show(`src="${held.url('fr.json')}" lang="ar"`);
    await (await held.request('fr.json')).answer(french);
    const late = await held.request('ar.json');
    card.lang = 'en';
    const wanted = await held.request('en.json');
    await late.answer(arabic);
    await wanted.answer(english);
    await inState(card, 'ready');
    await until(() => told(card).length);
    expect(told(card)).to.deep.equal([english.title]);
    expect(titleOf(card)).to.equal(english.title);
    expect([card.contentLang, card.locale]).to.deep.equal(['en', 'en']);
  });

  it('back to the article’s own language while a translation loads: no request is sent', async () => {
    const held = holdFetch();
    const card = await show(`src="${held.url('fr.json')}" lang="fr"`);
    await (await held.request('fr.json')).answer(french);
    await inState(card, 'ready');
    card.lang = 'ar';
    const late = await held.request('ar.json');
    card.lang = 'fr';
    await inState(card, 'ready');
    await late.answer(arabic);
    expect(titleOf(card)).to.equal(french.title);
    expect([card.contentLang, card.locale]).to.deep.equal(['fr', 'fr']);
    expect(held.requests).to.have.length(2);
  });

  for (const order of [
    ['ar.json', 'en.json'],
    ['en.json', 'ar.json'],
  ])
    it(`by two choices of the reader, with answers ${order.join(', ')}: the second choice is shown`, async () => {
      const held = holdFetch();
      const card = await show(`src="${held.url('fr.json')}" lang="fr"`);
      await (await held.request('fr.json')).answer(french);
      await inState(card, 'ready');
      const choose = (lang: string) =>
        parts(card, 'language')
          .find(({ lang: own }) => own === lang)!
          .click();
      choose('ar');
      await held.request('ar.json');
      choose('en');
      await held.request('en.json');
      for (const file of order)
        await (await held.request(file)).answer(file === 'ar.json' ? arabic : english);
      await until(() => told(card).length === 2);
      expect(told(card)).to.deep.equal([french.title, english.title]);
      expect([card.contentLang, card.locale]).to.deep.equal(['en', 'en']);
    });

  it('by a choice that fails after another was made: nothing changes', async () => {
    recordWarnings();
    const held = holdFetch();
    const card = await show(`src="${held.url('fr.json')}" lang="fr"`);
    await (await held.request('fr.json')).answer(french);
    await inState(card, 'ready');
    const [, second, third] = parts(card, 'language');
    second!.click();
    const failing = await held.request('ar.json');
    third!.click();
    await failing.answer('', { status: 404 });
    await (await held.request('en.json')).answer(english);
    await until(() => told(card).length === 2);
    expect(told(card)).to.deep.equal([french.title, english.title]);
    expect(card.error).to.be.null;
    expect(card.contentLang).to.equal('en');
  });

  it('before a new `src`: the choice ends, and its answer is dropped', async () => {
    const held = holdFetch();
    const card = await show(`src="${held.url('fr.json')}" lang="fr"`);
    await (await held.request('fr.json')).answer(french);
    await inState(card, 'ready');
    parts(card, 'language')[1]!.click();
    const late = await held.request('ar.json');
    card.src = held.url('other.json');
    await (await held.request('other.json')).answer(titled('Other'));
    await late.answer(arabic);
    await inState(card, 'ready');
    await until(() => told(card).length === 2);
    expect(titleOf(card)).to.equal('Other');
    expect(card.locale).to.equal('fr');
  });
});

describe('a reload', () => {
  it('beside another: both resolve when the article is shown', async () => {
    const held = holdFetch();
    const card = await show(`src="${held.url('a.json')}"`);
    await (await held.request('a.json')).answer(titled('Before'));
    await inState(card, 'ready');
    let done = 0;
    const both = Promise.all(
      [card.reload(), card.reload()].map((reload) => reload.then(() => done++)),
    );
    await held.request('a.json', 2);
    expect(titleOf(card), 'the article stays').to.equal('Before');
    await drained();
    const [, ...asked] = held.requests;
    expect(asked.every(({ cache }) => cache === 'no-cache')).to.be.true;
    for (const request of asked) await request.answer(titled('After'));
    await both;
    expect(done).to.equal(2);
    expect(told(card)).to.deep.equal(['Before', 'After']);
    expect(titleOf(card)).to.equal('After');
  });

  it('while loading, or while a translation loads, ends in the same state', async () => {
    const held = holdFetch();
    const card = await show(`src="${held.url('fr.json')}" lang="ar"`);
    await held.request('fr.json');
    const reloaded = card.reload();
    await drained();
    for (const request of [...held.requests]) await request.answer(french);
    await (await held.request('ar.json')).answer(arabic);
    await reloaded;
    await inState(card, 'ready');
    expect(titleOf(card)).to.equal(arabic.title);
    expect(told(card)).to.deep.equal([arabic.title]);
  });

  it('of a card that is removed ends, and the card sends the request again when it is back', async () => {
    const held = holdFetch();
    const card = await show(`src="${held.url('a.json')}"`);
    const parent = card.parentElement!;
    await (await held.request('a.json')).answer(titled('Before'));
    await inState(card, 'ready');
    card.remove();
    await card.reload();
    expect(held.requests).to.have.length(1);
    parent.append(card);
    const request = await held.request('a.json', 2);
    expect(request.cache).to.equal('no-cache');
    expect(titleOf(card)).to.equal('Before');
    await request.answer(titled('After'));
    await until(() => titleOf(card) === 'After');
  });
});

describe('an article of the page', () => {
  it('set while `src` loads is shown, and the answer is dropped', async () => {
    const held = holdFetch();
    const card = await show(`src="${held.url('a.json')}"`);
    const request = await held.request('a.json');
    card.article = titled('Given');
    await inState(card, 'ready');
    expect(request.signal.aborted).to.be.true;
    await request.answer(titled('Late'));
    await until(() => told(card).length);
    expect(told(card)).to.deep.equal(['Given']);
    expect(titleOf(card)).to.equal('Given');
  });

  it('removed while `src` loads again gives way to `src`', async () => {
    const held = holdFetch();
    const card = await show(`src="${held.url('a.json')}"`);
    await held.request('a.json');
    card.article = titled('Given');
    await card.updateComplete;
    card.article = null;
    await (await held.request('a.json', 2)).answer(titled('At src'));
    await inState(card, 'ready');
    expect(titleOf(card)).to.equal('At src');
  });
});

describe('late answers', () => {
  it('after the timeout change nothing', async () => {
    recordWarnings();
    const held = holdFetch();
    const card = await show(`src="${held.url('a.json')}" timeout="50"`);
    const request = await held.request('a.json');
    await inState(card, 'error');
    await until(() => told(card).length);
    await request.answer(sample);
    expect(card.state).to.equal('error');
    expect(told(card)).to.deep.equal(['timeout']);
  });

  it('do not count as the answer to a retry', async () => {
    recordWarnings();
    const held = holdFetch();
    const card = await show(`src="${held.url('a.json')}" timeout="50"`);
    const first = await held.request('a.json');
    await until(() => parts(card, 'retry').length);
    card.timeout = 60_000;
    part(card, 'retry').click();
    const second = await held.request('a.json', 2);
    await second.answer(titled('New'));
    await first.answer(titled('Old'));
    await inState(card, 'ready');
    expect(titleOf(card)).to.equal('New');
  });

  it('after `preview` is set change nothing', async () => {
    const held = holdFetch();
    const card = await show(`src="${held.url('a.json')}"`);
    const request = await held.request('a.json');
    card.preview = 'empty';
    await inState(card, 'empty');
    await request.answer(sample);
    expect(card.state).to.equal('empty');
    expect(told(card)).to.be.empty;
  });
});

describe('a slow format of the page', () => {
  const parses: ReturnType<typeof deferred<void>>[] = [];
  before(() =>
    registerFormat({
      name: 'slow',
      matches: (json) => (json as { slow?: boolean }).slow === true,
      async parse(json) {
        const parse = deferred();
        parses.push(parse);
        await parse.promise;
        return { ...sample, title: (json as { title: string }).title };
      },
    }),
  );
  beforeEach(() => void parses.splice(0));

  const slow = { slow: true, title: 'Slow' };

  it('shows nothing in a card that was removed; the card loads when it is back', async () => {
    const site = await openFixtureSite({ 'a.json': { body: slow } });
    const card = await show(`src="${site.url('a.json')}"`);
    const parent = card.parentElement!;
    await until(() => parses.length);
    card.remove();
    await drained();
    parses[0]!.resolve();
    await drained();
    expect(told(card)).to.be.empty;
    expect(titleOf(card)).to.equal('');
    parent.append(card);
    await until(() => parses.length === 2);
    parses[1]!.resolve();
    await inState(card, 'ready');
    expect(titleOf(card)).to.equal('Slow');
  });

  it('shows nothing where `src` has changed meanwhile', async () => {
    const site = await openFixtureSite({ 'a.json': { body: slow }, 'b.json': { body: sample } });
    const card = await show(`src="${site.url('a.json')}"`);
    await until(() => parses.length);
    card.src = site.url('b.json');
    await inState(card, 'ready');
    parses[0]!.resolve();
    await drained();
    expect(titleOf(card)).to.equal(sample.title);
    await until(() => told(card).length);
    expect(told(card)).to.deep.equal([sample.title]);
  });

  it('causes a timeout where it never ends', async () => {
    recordWarnings();
    const site = await openFixtureSite({ 'a.json': { body: slow } });
    const card = await show(`src="${site.url('a.json')}" timeout="600"`);
    await inState(card, 'error');
    expect(card.error!.code).to.equal('timeout');
    await until(() => parts(card, 'retry').length);
  });
});

describe('a page that changes the card in its events', () => {
  it('can remove the card in `euromed-load`', async () => {
    const card = await show('');
    card.addEventListener('euromed-load', () => card.remove());
    card.article = sample;
    await until(() => !card.isConnected);
    await drained();
    expect(card.state).to.equal('ready');
  });

  it('can set another `src`', async () => {
    const held = holdFetch();
    const card = await show(`src="${held.url('a.json')}"`);
    card.addEventListener('euromed-load', () => (card.src = held.url('b.json')), { once: true });
    await (await held.request('a.json')).answer(titled('A'));
    await (await held.request('b.json')).answer(titled('B'));
    await until(() => told(card).length === 2);
    expect(told(card)).to.deep.equal(['A', 'B']);
    expect(titleOf(card)).to.equal('B');
  });

  it('can reload the card in `euromed-error`', async () => {
    recordWarnings();
    const held = holdFetch();
    const card = await show(`src="${held.url('a.json')}"`);
    const reloads: Promise<void>[] = [];
    card.addEventListener('euromed-error', () => reloads.push(card.reload()), { once: true });
    await (await held.request('a.json')).answer('', { status: 404 });
    await (await held.request('a.json', 2)).answer(sample);
    await inState(card, 'ready');
    await Promise.all(reloads);
    expect(card.error).to.be.null;
    expect(parts(card, 'error')).to.be.empty;
    expect(part(card, 'title').isConnected).to.be.true;
  });

  it('can change all attributes at once, which is one request', async () => {
    const held = holdFetch();
    const card = await show('');
    const events = record(card, 'euromed-load', 'euromed-error');
    card.lang = 'ar';
    card.src = held.url('a.json');
    card.articleLang = 'en';
    card.src = held.url('fr.json');
    card.countries = 'TN';
    card.lang = 'fr';
    await (await held.request('fr.json')).answer(sample);
    await inState(card, 'ready');
    await until(() => events.length);
    expect(held.requests).to.have.length(1);
    expect(events).to.have.length(1);
  });
});
