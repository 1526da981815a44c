import { expect } from '@open-wc/testing';
import { openFixtureSite } from '../support/fixture-site.js';
import {
  type Card,
  inState,
  isShown,
  openShareMenu,
  part,
  parts,
  recordWarnings,
  sample,
  settled,
  showArticle,
  showCard,
  textOf,
  until,
} from './support/card.js';

const seed = '/demo/articles/euromed-migration-v.fr.json';

const slot = (card: Card, name: string) =>
  card.shadowRoot!.querySelector<HTMLSlotElement>(
    name ? `slot[name="${name}"]` : 'slot:not([name])',
  );

describe('parts', () => {
  it('of the seed article are all rendered', async () => {
    const card = await showCard(
      `<euromed-news-card src="${seed}" body="full"></euromed-news-card>`,
    );
    await inState(card, 'ready');
    const always = ['card', 'image', 'title', 'title-link', 'date', 'summary', 'body', 'links'];
    const lists = ['link', 'countries', 'country', 'topics', 'topic', 'languages', 'language'];
    const rest = ['share', 'share-button', 'share-menu', 'notes', 'publisher'];
    for (const name of [...always, ...lists, ...rest])
      expect(parts(card, name), name).not.to.be.empty;
    const counts = { link: 2, country: 10, topic: 1, language: 3, 'title-link': 1, notes: 1 };
    for (const [name, count] of Object.entries(counts))
      expect(parts(card, name), name).to.have.length(count);
    await openShareMenu(card);
    expect(parts(card, 'share-target')).not.to.be.empty;
  });

  it('title-link wraps the slot of the title, with and without an address', async () => {
    const card = await showArticle(sample);
    const link = part<HTMLAnchorElement>(card, 'title-link');
    expect(link.contains(slot(card, 'title'))).to.be.true;
    expect(link.href).to.equal(sample.url);
    const { url: _, ...rest } = sample;
    card.article = rest;
    await until(() => !part(card, 'title-link').hasAttribute('href'));
    expect(part(card, 'title-link').contains(slot(card, 'title'))).to.be.true;
    expect(parts(card, 'share-button'), 'nothing to share without an address').to.be.empty;
  });

  it('can be styled from the page', async () => {
    const style = document.createElement('style');
    style.textContent = 'euromed-news-card::part(title) { color: rgb(1, 2, 3) }';
    document.head.append(style);
    const card = await showArticle(sample);
    expect(getComputedStyle(part(card, 'title')).color).to.equal('rgb(1, 2, 3)');
    style.remove();
  });

  it('other than picture and title are outside the link', async () => {
    const card = await showArticle(sample);
    expect(part(card, 'summary').closest('a')).to.be.null;
    const links = [...card.shadowRoot!.querySelectorAll('a')].filter(
      ({ href }) => href === sample.url,
    );
    expect(links).to.have.length(1);
  });
});

describe('slots', () => {
  it('title, date and summary: the author’s own text wins', async () => {
    const card = await showArticle(
      sample,
      `<euromed-news-card><b slot="title">T</b><i slot="date">D</i><u slot="summary">S</u></euromed-news-card>`,
    );
    for (const [name, tag] of [
      ['title', 'b'],
      ['date', 'i'],
      ['summary', 'u'],
    ] as const) {
      const own = card.querySelector(tag)!;
      expect(slot(card, name)!.assignedElements()).to.deep.equal([own]);
      expect(isShown(own), name).to.be.true;
    }
  });

  it('are shown where the article lacks the field', async () => {
    const card = await showArticle(
      { title: 'A', url: 'https://example.org/a' },
      `<euromed-news-card><i slot="date">D</i><u slot="summary">S</u></euromed-news-card>`,
    );
    expect(isShown(card.querySelector('i'))).to.be.true;
    expect(isShown(card.querySelector('u'))).to.be.true;
  });

  it('show content that is inserted later, until that content is removed', async () => {
    const card = await showArticle({ title: 'A', url: 'https://example.org/a' });
    expect(isShown(part(card, 'date'))).to.be.false;
    expect(isShown(part(card, 'summary'))).to.be.false;
    for (const name of ['title', 'date', 'summary'])
      card.insertAdjacentHTML('beforeend', `<b slot="${name}">${name}</b>`);
    await until(() => isShown(part(card, 'date')) && isShown(part(card, 'summary')));
    for (const own of card.querySelectorAll('b')) expect(isShown(own)).to.be.true;
    card.replaceChildren();
    await until(() => !isShown(part(card, 'date')) && !isShown(part(card, 'summary')));
    expect(isShown(part(card, 'title'))).to.be.true;
  });

  it('named header and footer are shown with the article', async () => {
    const card = await showArticle(
      sample,
      `<euromed-news-card><p slot="header">H</p><p slot="footer">F</p></euromed-news-card>`,
    );
    const [header, footer] = card.querySelectorAll('p');
    expect(isShown(header)).to.be.true;
    expect(isShown(footer)).to.be.true;
    const top = (element: Element) => element.getBoundingClientRect().top;
    expect(top(header!)).to.be.below(top(part(card, 'title')));
    expect(top(footer!)).to.be.above(top(part(card, 'countries')));
  });

  it('without a name are shown when idle and with an error, not with an article', async () => {
    recordWarnings();
    const site = await openFixtureSite({ 'a.json': { status: 404 } });
    const card = await showCard('<euromed-news-card><a href="/">Link</a></euromed-news-card>');
    const link = card.querySelector('a');
    expect(isShown(link), 'idle').to.be.true;
    card.article = sample;
    await inState(card, 'ready');
    expect(isShown(link), 'ready').to.be.false;
    expect(card.contains(link)).to.be.true;
    card.article = null;
    card.src = site.url('a.json');
    await inState(card, 'error');
    await until(() => isShown(link));
  });
});

describe('the attribute `hide`', () => {
  const whole = {
    ...sample,
    notes: { n: { text: 'A note.' } },
    countries: [{ code: 'SY', note: 'n' }],
    translations: [{ lang: 'ar', url: 'https://example.org/ar' }],
  };
  const hidden: Record<string, string[]> = {
    image: ['image'],
    date: ['date'],
    summary: ['summary'],
    countries: ['countries', 'country', 'notes'],
    topics: ['topics', 'topic'],
    links: ['links', 'link'],
    languages: ['languages', 'language'],
    share: ['share-button', 'share-menu'],
    publisher: ['publisher'],
  };
  const all = Object.values(hidden).flat();
  const visible = (card: Card) => all.filter((name) => parts(card, name).some(isShown));
  const shownAtFirst = all.filter((name) => name !== 'share-menu');

  for (const [word, names] of Object.entries(hidden))
    it(`${word} leaves out ${names.join(', ')}`, async () => {
      const card = await showArticle(whole);
      expect(visible(card)).to.deep.equal(shownAtFirst);
      card.hide = word;
      await card.updateComplete;
      expect(visible(card)).to.deep.equal(shownAtFirst.filter((name) => !names.includes(name)));
      card.removeAttribute('hide');
      await card.updateComplete;
      expect(visible(card)).to.deep.equal(shownAtFirst);
    });

  it('reads several words, in any case, with spaces and unknown words', async () => {
    const card = await showArticle(
      whole,
      '<euromed-news-card hide="  Image\n date  nothing title"></euromed-news-card>',
    );
    expect(parts(card, 'image')).to.be.empty;
    expect(isShown(part(card, 'date'))).to.be.false;
    expect(isShown(part(card, 'title'))).to.be.true;
  });

  it('wins over slots', async () => {
    const card = await showArticle(
      sample,
      `<euromed-news-card hide="date summary"><i slot="date">D</i><u slot="summary">S</u></euromed-news-card>`,
    );
    await settled();
    expect(isShown(card.querySelector('i')), 'date').to.be.false;
    expect(isShown(card.querySelector('u')), 'summary').to.be.false;
    card.hide = '';
    await card.updateComplete;
    expect(isShown(card.querySelector('i')), 'date').to.be.true;
    expect(isShown(card.querySelector('u')), 'summary').to.be.true;
  });

  it('leaves the title where all parts are hidden', async () => {
    const card = await showArticle(
      whole,
      `<euromed-news-card hide="${Object.keys(hidden).join(' ')}"></euromed-news-card>`,
    );
    expect(visible(card)).to.be.empty;
    expect(textOf(part(card, 'card'))).to.equal(whole.title);
  });
});
