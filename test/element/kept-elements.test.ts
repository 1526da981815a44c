// Lists, picture and notes keep their elements while their data are equal, and never show old data.
import { expect } from '@open-wc/testing';
import { openFixtureSite } from '../support/fixture-site.js';
import {
  type Card,
  outcomesOf,
  parts,
  partTexts,
  sample,
  showArticle,
  showCard,
  until,
} from './support/card.js';

const whole = {
  ...sample,
  countries: ['DZ', { code: 'EG', url: 'https://example.org/eg' }, 'PS'],
};

const built = (card: Card) =>
  ['image', 'link', 'country', 'topic', 'publisher', 'notes'].flatMap((name) =>
    parts(card, name).map((element) => ({ name, element })),
  );

/** The text of the card's live region. */
const inMessage = (node: Node) =>
  (node instanceof Element ? node : node.parentElement!).closest('.message') !== null;

describe('lists, picture and notes', () => {
  it('are the same elements after a reload with the same data', async () => {
    const site = await openFixtureSite({ 'a.json': { body: whole } });
    const card = await showCard(
      `<euromed-news-card src="${site.url('a.json')}"></euromed-news-card>`,
    );
    await until(() => parts(card, 'notes').length);
    const before = built(card);
    expect(before).to.have.length(8);
    const chip = parts(card, 'country')[1]!;
    chip.focus();
    await card.reload();
    expect(built(card)).to.deep.equal(before);
    expect(card.shadowRoot!.activeElement).to.equal(chip);
  });

  it('show what a reload has changed, and nothing else changes', async () => {
    const site = await openFixtureSite({
      'a.json': [{ body: whole }, { body: { ...whole, topics: ['Sea'] } }],
    });
    const card = await showCard(
      `<euromed-news-card src="${site.url('a.json')}"></euromed-news-card>`,
    );
    // The share menu is rendered when the page is idle: that is no change of a reload.
    await until(() => parts(card, 'notes').length && parts(card, 'share-target').length);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(card.shadowRoot!, { subtree: true, childList: true, characterData: true });
    await card.reload();
    changes.push(...observer.takeRecords());
    const changed = changes
      .flatMap(({ type, target, addedNodes, removedNodes }) =>
        type === 'childList' ? [...addedNodes, ...removedNodes] : [target],
      )
      .filter((node) => node.isConnected && node.nodeType !== Node.COMMENT_NODE);
    const topics = parts(card, 'topics')[0]!.parentElement!;
    expect(changed).not.to.be.empty;
    for (const node of changed)
      expect(topics.contains(node) || inMessage(node), node.parentElement?.outerHTML).to.be.true;
    expect(partTexts(card, 'topic')).to.deep.equal(['Sea']);
  });

  it('follow the page’s attributes', async () => {
    const card = await showArticle(whole);
    const linked = () => parts<HTMLAnchorElement>(card, 'link')[0]!.target;
    expect(linked()).to.equal('');
    card.target = '_blank';
    await card.updateComplete;
    expect(linked()).to.equal('_blank');
    expect(parts<HTMLAnchorElement>(card, 'country')[1]!.target).to.equal('_blank');
    expect(
      card.shadowRoot!.querySelector<HTMLAnchorElement>('[part=publisher] a')!.target,
    ).to.equal('_blank');
  });

  it('are shown again after they were hidden', async () => {
    const card = await showArticle(whole);
    await until(() => parts(card, 'notes').length);
    const before = built(card).map(({ name, element }) => [name, element.textContent]);
    card.hide = 'image links countries topics publisher';
    await card.updateComplete;
    expect(built(card)).to.be.empty;
    card.hide = '';
    await card.updateComplete;
    expect(built(card).map(({ name, element }) => [name, element.textContent])).to.deep.equal(
      before,
    );
  });

  it('belong to one card each, although cards share the article object', async () => {
    const first = await showArticle(whole);
    const second = await showCard('<euromed-news-card></euromed-news-card>');
    second.article = whole;
    await until(() => outcomesOf(second).length);
    expect(partTexts(second, 'country')).to.deep.equal(partTexts(first, 'country'));
    expect(parts(first, 'country')).to.have.length(3);
  });
});
