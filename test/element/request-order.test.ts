// The order of requests to one server: few at once, those of cards nearest the viewport first.
import { expect } from '@open-wc/testing';
import {
  type Card,
  inState,
  part,
  parts,
  recordWarnings,
  sample,
  showCard,
  textOf,
  until,
} from './support/card.js';
import { drained, holdFetch } from './support/held-fetch.js';
import { holdTimers } from './support/held-timers.js';

type Held = ReturnType<typeof holdFetch>;

interface Wanted {
  file: string;
  /** Distance from the top of the page (px). */
  top?: number;
  /** The card's `timeout` in milliseconds. */
  timeout?: number;
}

/** Shows a card for each file, all in one task. */
async function showCards(held: Held, wanted: Wanted[]): Promise<Card[]> {
  const cards = wanted.map(
    ({ file, top = 0, timeout = 60_000 }) =>
      `<euromed-news-card lang="fr" loading="eager" timeout="${timeout}" src="${held.url(file)}"
        style="position:absolute; inset-block-start:${top}px"><a href="/news">News</a></euromed-news-card>`,
  );
  const first = await showCard(cards.join(''));
  return [...first.parentElement!.querySelectorAll('euromed-news-card')];
}

const files = (count: number, name = 'a') =>
  Array.from({ length: count }, (_, index) => ({ file: `${name}${index}.json` }));

/** The files that were requested so far. */
const asked = ({ requests }: Held) => requests.map(({ url }) => url.replace(/.*\//, ''));

/** Resolves when the cards have sent all requests that they send without further answers. */
const quiet = async () => {
  for (let times = 0; times < 20; times++) await drained();
};

describe('the requests of many cards', () => {
  it('are four at once, those of cards nearest the viewport first', async () => {
    const held = holdFetch();
    const tops = [90_000, 50_000, 0, 70_000, 10, 30_000, 20];
    await showCards(
      held,
      tops.map((top) => ({ file: `${top}.json`, top })),
    );
    await held.request('30000.json');
    await quiet();
    expect(asked(held).sort()).to.eql(['0.json', '10.json', '20.json', '30000.json']);
    await held.requests[0]!.answer(sample);
    await held.requests[1]!.fail();
    await quiet();
    expect(asked(held).slice(4)).to.eql(['50000.json', '70000.json']);
  });

  it('have their own timeouts, which start when the request is sent', async () => {
    const held = holdFetch();
    const { timers } = holdTimers((delay) => delay > 60_000);
    const times = () => timers.map(({ delay }) => delay).sort();
    const cards = await showCards(
      held,
      files(5).map((wanted, index) => ({ ...wanted, timeout: 60_001 + index })),
    );
    await held.request('a3.json');
    await quiet();
    expect(times()).to.eql([60_001, 60_002, 60_003, 60_004]);
    await held.requests[0]!.answer(sample);
    await held.request('a4.json');
    expect(times()).to.eql([60_002, 60_003, 60_004, 60_005]);
    recordWarnings();
    timers.find(({ delay }) => delay === 60_005)!.fire();
    await inState(cards[4]!, 'error');
    expect(cards[4]!.error!.code).to.equal('timeout');
    expect(cards[1]!.state).to.equal('loading');
  });

  it('are shared by cards with one address, in the place of the nearest card', async () => {
    const held = holdFetch();
    await showCards(held, [
      ...files(4),
      { file: 'far.json', top: 9000 },
      { file: 'shared.json', top: 90_000 },
      { file: 'shared.json', top: 5000 },
    ]);
    await held.request('a3.json');
    await held.requests[0]!.answer(sample);
    await quiet();
    expect(asked(held).slice(4)).to.eql(['shared.json']);
  });

  it('hold no place while a card waits to retry', async () => {
    const held = holdFetch();
    const { timers } = holdTimers((delay) => delay > 700 && delay < 5000);
    await showCards(held, files(8));
    await held.request('a3.json');
    await quiet();
    const headers = { 'retry-after': '1' };
    for (const request of held.requests.slice(0, 4))
      await request.answer('', { status: 503, headers });
    await until(() => timers.length === 4);
    await held.request('a7.json');
    await quiet();
    expect(asked(held)).to.eql(files(8).map(({ file }) => file));
    // The retry is sent when a place is free.
    for (const { fire } of [...timers]) fire();
    await quiet();
    expect(held.requests).to.have.length(8);
    await held.requests[7]!.answer(sample);
    await quiet();
    expect(held.requests).to.have.length(9);
  });

  it('wait for a translation that a reader has chosen', async () => {
    const held = holdFetch();
    const translations = [
      { lang: 'ar', name: 'عربي', url: 'https://example.org/ar', src: 'ar.json' },
    ];
    const [card] = await showCards(held, [{ file: 'first.json' }]);
    await (await held.request('first.json')).answer({ ...sample, translations });
    await inState(card!, 'ready');
    await showCards(held, files(8));
    await held.request('a3.json');
    await until(() => parts(card!, 'language').length);
    parts(card!, 'language')
      .find((one) => textOf(one) === 'عربي')!
      .click();
    await quiet();
    expect(asked(held)).not.to.include('ar.json');
    await held.requests[1]!.answer(sample);
    await quiet();
    expect(asked(held).slice(5)).to.eql(['ar.json']);
    await held.requests.at(-1)!.answer({ ...sample, lang: 'ar', title: 'عنوان' });
    await until(() => textOf(part(card!, 'title')) === 'عنوان');
  });

  it('are in order after going online too', async () => {
    recordWarnings();
    const held = holdFetch();
    const { timers } = holdTimers((delay) => delay > 150 && delay < 1300 && delay !== 400);
    const cards = await showCards(held, files(9));
    let done = 0;
    const failAll = async () => {
      while (cards.some(({ state }) => state !== 'error')) {
        for (const request of held.requests.slice(done)) {
          done++;
          await request.fail();
        }
        for (const { fire } of [...timers]) fire();
        await drained();
      }
    };
    await failAll();
    expect(held.requests, 'three times each').to.have.length(27);
    dispatchEvent(new Event('online'));
    await held.request('a3.json', 4);
    await quiet();
    expect(held.requests).to.have.length(31);
    for (let next = 27; next < 36; next++) {
      expect(held.requests.length, 'under way').to.equal(Math.min(36, next + 4));
      await held.requests[next]!.answer(sample);
      await quiet();
    }
    for (const card of cards) await inState(card, 'ready');
    expect(held.requests).to.have.length(36);
  });

  it('give their places back when cards leave the page, also where a request never ends', async () => {
    const held = holdFetch();
    const cards = await showCards(held, files(9));
    await held.request('a3.json');
    await quiet();
    for (const card of cards.slice(1, 6)) card.remove();
    await held.request('a8.json');
    await quiet();
    expect(asked(held)).to.eql(['a0', 'a1', 'a2', 'a3', 'a6', 'a7', 'a8'].map((a) => `${a}.json`));
    expect(held.requests.map(({ signal }) => signal.aborted)).to.eql([
      false,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
