// A page of many cards leaves those away from the window for later; one of a few does not.
import { expect } from '@open-wc/testing';
import { drawn } from '../support/page-commands.js';
import { type Card, inState, rootOf, sample, showCard } from '../element/support/card.js';

const page = async (count: number): Promise<Card[]> => {
  const first = await showCard('<euromed-news-card></euromed-news-card>'.repeat(count));
  const cards = [...first.parentElement!.children] as Card[];
  for (const card of cards) card.article = sample;
  for (const card of cards) await inState(card, 'ready');
  return cards;
};

const visibilityOf = (card: Card) => getComputedStyle(rootOf(card)).contentVisibility;

describe('many cards', () => {
  it('up to eight are laid out, wherever they are', async () => {
    const cards = await page(8);
    for (const card of cards) {
      expect(visibilityOf(card)).to.equal('visible');
      expect(card.shadowRoot!.querySelector('img')!.clientHeight).to.be.above(0);
    }
  });

  it('more take a guessed height until they come near', async () => {
    const cards = await page(12);
    const last = cards.at(-1)!;
    await drawn(last);
    // Firefox takes no guess, and lays out all.
    const leaves = !CSS.supports('-moz-appearance', 'none');
    for (const card of cards) expect(visibilityOf(card)).to.equal(leaves ? 'auto' : 'visible');
    const guessed = rootOf(last).clientHeight;
    last.scrollIntoView({ block: 'center' });
    await drawn(last);
    const card = last.shadowRoot!.querySelector('[part=card]')!;
    expect(card.getBoundingClientRect().height).to.be.closeTo(rootOf(last).clientHeight, 1);
    const known = rootOf(last).clientHeight;
    expect(known).not.to.equal(640);
    expect(guessed).to.equal(leaves ? 640 : known);
  });

  it('are counted as they are: what left the page does not count', async () => {
    const cards = await page(9);
    for (const card of cards.slice(1)) card.remove();
    const [first] = cards;
    first!.requestUpdate();
    await first!.updateComplete;
    expect(visibilityOf(first!)).to.equal('visible');
  });
});
