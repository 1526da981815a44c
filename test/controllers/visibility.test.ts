import { expect } from '@open-wc/testing';
import { openFixtureSite } from '../support/fixture-site.js';
import { type Card, inState, settled, showCard } from '../element/support/card.js';

const article = { title: 'A', url: 'https://example.org/' };

const Native = window.IntersectionObserver;
let made = 0;
let tell: IntersectionObserverCallback;
const watched = new Set<Element>();
/** All elements that were ever observed. */
const everWatched = new WeakSet<Element>();

// Replaced before the first card, since the one observer lives as long as the page.
window.IntersectionObserver = class extends Native {
  constructor(run: IntersectionObserverCallback, options?: IntersectionObserverInit) {
    super(run, options);
    made += 1;
    tell = run;
  }
  override observe(target: Element) {
    watched.add(target);
    everWatched.add(target);
    super.observe(target);
  }
  override unobserve(target: Element) {
    watched.delete(target);
    super.unobserve(target);
  }
};

describe('lazy cards', () => {
  it('share one observer, which releases each card', async () => {
    const site = await openFixtureSite({ 'a.json': { body: article } });
    const tag = `<euromed-news-card src="${site.url('a.json')}"></euromed-news-card>`;
    const near = await showCard(`${tag}<div style="height: 9000px"></div>${tag}${tag}`);
    const [, , far, gone] = near.parentElement!.children as unknown as Card[];
    await inState(near, 'ready');
    await settled();
    expect(made).to.equal(1);
    expect(watched.has(near), 'one that has loaded').to.be.false;
    expect(watched.has(far!)).to.be.true;
    gone!.remove();
    expect(watched.has(gone!), 'one that was removed').to.be.false;
    far!.scrollIntoView();
    await inState(far!, 'ready');
    expect(watched.size).to.equal(0);
  });

  it('request their article at once where the page gives them no box of their own', async () => {
    const site = await openFixtureSite({ 'a.json': { body: article } });
    const card = await showCard(
      `<euromed-news-card src="${site.url('a.json')}" style="display: contents"></euromed-news-card>`,
    );
    await inState(card, 'ready');
    expect(card.shadowRoot!.querySelector('[part=title]')!.getClientRects()).to.have.length(1);
  });

  it('request their article at once where they are near the viewport', async () => {
    const site = await openFixtureSite({ 'a.json': { body: article } });
    const [above, beside] = [
      'block-size: 9000px',
      'position: absolute; inset-inline-start: 9000px',
    ];
    const tag = `<euromed-news-card src="${site.url('a.json')}"></euromed-news-card>`;
    scrollTo(0, 0);
    const near = await showCard(
      `${tag}<div style="${beside}">${tag}</div><div style="${above}"></div>${tag}`,
    );
    const others = [...near.parentElement!.querySelectorAll<Card>('euromed-news-card')].slice(1);
    expect(near.state).to.equal('loading');
    expect(others.map(({ state }) => state)).to.deep.equal(['idle', 'idle']);
    await inState(near, 'ready');
    expect([near, ...others].map((card) => everWatched.has(card))).to.deep.equal([
      false,
      true,
      true,
    ]);
  });

  it('wait while they are not displayed', async () => {
    const site = await openFixtureSite({ 'a.json': { body: article } });
    const card = await showCard(
      `<div hidden><euromed-news-card src="${site.url('a.json')}"></euromed-news-card></div>`,
    );
    await settled();
    expect(await site.requests('a.json')).to.be.empty;
    card.parentElement!.hidden = false;
    await inState(card, 'ready');
  });

  it('wait again after they have left the page and come back', async () => {
    const site = await openFixtureSite({ 'a.json': { body: article } });
    const place = await showCard(
      `<euromed-news-card></euromed-news-card><div style="height: 9000px"></div>
      <euromed-news-card src="${site.url('a.json')}"></euromed-news-card>`,
    );
    const card = place.parentElement!.querySelector<Card>('[src]')!;
    await settled();
    card.remove();
    const seen: Partial<IntersectionObserverEntry> = { target: card, isIntersecting: true };
    tell([seen as IntersectionObserverEntry], undefined as never);
    place.parentElement!.append(card);
    await settled();
    expect(await site.requests('a.json')).to.be.empty;
    card.scrollIntoView();
    await inState(card, 'ready');
  });

  it('are not observed when idle, in a preview, or eager', async () => {
    const idle = await showCard('<euromed-news-card></euromed-news-card>');
    const preview = await showCard(
      '<euromed-news-card preview="empty" src="x"></euromed-news-card>',
    );
    const eager = await showCard('<euromed-news-card loading="eager" src=""></euromed-news-card>');
    for (const card of [idle, preview, eager]) expect(watched.has(card)).to.be.false;
  });
});
