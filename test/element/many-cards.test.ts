// Work that all cards of a page share is done once.
import { expect } from '@open-wc/testing';
import { registerFormat } from '../../src/index.js';
import {
  type Card,
  inState,
  parts,
  recordWarnings,
  sample,
  settled,
  showCard,
  textOf,
  until,
} from './support/card.js';
import { holdFetch } from './support/held-fetch.js';
import { holdIdle } from './support/held-idle.js';
import { holdTimers } from './support/held-timers.js';

const skeletonDelayMs = 400;
const timeout = 60_000;

const showCards = async (src: string, count: number): Promise<Card[]> => {
  const tag = `<euromed-news-card lang="en" loading="eager" timeout="${timeout}" src="${src}"></euromed-news-card>`;
  const first = await showCard(tag.repeat(count));
  return [...first.parentElement!.querySelectorAll('euromed-news-card')];
};

describe('cards that come together', () => {
  // The first test, while no other card waits for an idle callback.
  it('request one idle callback', async () => {
    const held = holdFetch();
    const { idle } = holdIdle();
    const cards = await showCards(held.url('a.json'), 3);
    await (await held.request('a.json')).answer(sample);
    for (const card of cards) await inState(card, 'ready');
    expect(idle).to.have.length(1);
  });

  it('share their timers; a card that leaves does not stop those of others', async () => {
    const held = holdFetch();
    const { timers } = holdTimers((delay) => delay === skeletonDelayMs || delay === timeout);
    const cards = await showCards(held.url('a.json'), 3);
    await held.request('a.json');
    expect(timers.map(({ delay }) => delay).sort()).to.deep.equal([skeletonDelayMs, timeout]);
    cards[0]!.remove();
    await settled();
    timers.find(({ delay }) => delay === skeletonDelayMs)!.fire();
    await until(() => parts(cards[1]!, 'skeleton').length && parts(cards[2]!, 'skeleton').length);
    expect(parts(cards[0]!, 'skeleton')).to.be.empty;
    cards[1]!.remove();
    cards[2]!.remove();
    await settled();
    expect(timers, 'nobody waits').to.be.empty;
  });

  it('have their styles computed in batches', async () => {
    const held = holdFetch();
    const cards = await showCards(held.url('a.json'), 256);
    const asked: Element[] = [];
    const original = window.getComputedStyle;
    window.getComputedStyle = (element, pseudo) => {
      asked.push(element);
      return original.call(window, element, pseudo);
    };
    try {
      await (await held.request('a.json')).answer(sample);
      await inState(cards.at(-1)!, 'ready');
    } finally {
      window.getComputedStyle = original;
    }
    expect(asked.filter((element) => cards.includes(element as Card))).to.have.length(2);
  });

  it('each time out', async () => {
    const warnings = recordWarnings();
    const held = holdFetch();
    const { timers } = holdTimers((delay) => delay === timeout);
    const cards = await showCards(held.url('a.json'), 2);
    await held.request('a.json');
    timers[0]!.fire();
    for (const card of cards) {
      await inState(card, 'error');
      expect(card.error!.code).to.equal('timeout');
    }
    await until(() => warnings.length === cards.length);
  });

  it('have their own timers when they are inserted later', async () => {
    const held = holdFetch();
    const { timers } = holdTimers((delay) => delay === skeletonDelayMs);
    await showCards(held.url('a.json'), 1);
    await showCards(held.url('a.json'), 1);
    expect(timers).to.have.length(2);
  });

  it('read a document once, and report its faults once', async () => {
    const warnings = recordWarnings();
    const held = holdFetch();
    const cards = await showCards(held.url('a.json'), 3);
    await (await held.request('a.json')).answer({ ...sample, published: 'yesterday' });
    for (const card of cards) await inState(card, 'ready');
    await until(() => warnings.length);
    await settled();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('published');
  });

  it('read the document again after the page has registered a format', async () => {
    const kept = { ...sample, title: 'First' };
    registerFormat({
      name: 'kept',
      matches: (json) => (json as { kept?: boolean }).kept === true,
      parse: () => kept,
    });
    const held = holdFetch();
    const [card] = await showCards(held.url('kept.json'), 1);
    await (await held.request('kept.json')).answer({ kept: true });
    await inState(card!, 'ready');
    expect(textOf(parts(card!, 'title')[0])).to.equal('First');
    kept.title = 'Second';
    const [other] = await showCards(held.url('kept.json'), 1);
    await inState(other!, 'ready');
    expect(textOf(parts(other!, 'title')[0])).to.equal('Second');
  });
});
