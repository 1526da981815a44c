// On pages with many cards, those far from the viewport are laid out late; on pages with few, none is.
import { expect } from '@open-wc/testing';
import { drawn } from '../support/page-commands.js';
import { type Card, inState, rootOf, sample, showCard } from '../element/support/card.js';

/** Title and summary are those of a published article. */
const published = {
  ...sample,
  title:
    'EUROMED Migration V organise un événement sur les partenariats en matière de migration entre l’UE et les pays partenaires du sud',
  summary:
    'Les 27 et 28 octobre, des représentants des États membres de l’UE et des pays partenaires du sud, ainsi que des experts en matière de migration, se sont réunis à La Valette (Malte) et en ligne.',
};

const page = async (count: number, attributes = '', article = sample): Promise<Card[]> => {
  const card = `<euromed-news-card ${attributes}></euromed-news-card>`;
  const first = await showCard(card.repeat(count));
  first.parentElement!.style.inlineSize = '360px';
  scrollTo(0, 0);
  const cards = [...first.parentElement!.children] as Card[];
  for (const card of cards) card.article = article;
  for (const card of cards) await inState(card, 'ready');
  return cards;
};

/** The element with content-visibility: the host in Firefox, which ignores the guessed height of a size container. */
const leavingOf = (card: Card): Element =>
  CSS.supports('-moz-appearance', 'none') ? card : rootOf(card);

const visibilityOf = (card: Card) => getComputedStyle(leavingOf(card)).contentVisibility;

describe('many cards', () => {
  it('are all laid out where they are up to eight, wherever they are', async () => {
    const cards = await page(8);
    for (const card of cards) {
      expect(visibilityOf(card)).to.equal('visible');
      expect(card.shadowRoot!.querySelector('img')!.clientHeight).to.be.above(0);
    }
  });

  it('have a guessed height until they come near, where they are more than eight', async () => {
    const cards = await page(12);
    const last = cards.at(-1)!;
    await drawn(last);
    for (const card of cards) expect(visibilityOf(card)).to.equal('auto');
    const guessed = leavingOf(last).clientHeight;
    last.scrollIntoView({ block: 'center' });
    await drawn(last);
    const card = last.shadowRoot!.querySelector('[part=card]')!;
    expect(card.getBoundingClientRect().height).to.be.closeTo(rootOf(last).clientHeight, 1);
    const known = rootOf(last).clientHeight;
    expect(known).not.to.equal(640);
    expect(guessed).to.equal(640);
  });

  const details = 'links countries topics languages share';
  const cases = [
    '',
    'hide="image"',
    `hide="${details}"`,
    `hide="image ${details}"`,
    'layout="featured"',
    'layout="teaser"',
    'layout="compact"',
    'layout="headline"',
  ];
  for (const attributes of cases)
    it(`have about their height before they are laid out: ${attributes || 'as they are'}`, async () => {
      const cards = await page(40, attributes, published);
      const last = cards.at(-1)!;
      await drawn(last);
      const guessed = leavingOf(last).clientHeight;
      last.scrollIntoView({ block: 'center' });
      await drawn(last);
      const known = rootOf(last).clientHeight;
      // A scroll bar that is wrong by a third of a card is acceptable.
      expect(guessed / known).to.be.within(0.6, 1.67);
    });

  it('are counted without those that have left the page', async () => {
    const cards = await page(9);
    for (const card of cards.slice(1)) card.remove();
    const [first] = cards;
    first!.requestUpdate();
    await first!.updateComplete;
    expect(visibilityOf(first!)).to.equal('visible');
  });
});
