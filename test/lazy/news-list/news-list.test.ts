// What a list shows: cards, heading, order, layouts, messages.
import { expect } from '@open-wc/testing';
import { EuromedListLoadEvent } from '../../../src/index.js';
import { isShown, recordWarnings, settled, textOf, until } from '../../element/support/card.js';
import {
  cardsOf,
  inList,
  item,
  items,
  listEventsOf,
  listIn,
  showListWith,
  titlesOf,
} from '../../element/support/list.js';
import { openFixtureSite } from '../../support/fixture-site.js';

describe('a list', () => {
  it('shows the first items of a collection as cards, from one request', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(9, 8, 7, 6) } } });
    const list = await showListWith(`src="${site.url('f.json')}" count="3" hide="date"`);
    await listIn(list, 'ready');
    expect(titlesOf(list)).to.deep.equal(['Story 9', 'Story 8', 'Story 7']);
    expect(list.items.map(({ title }) => title)).to.deep.equal(titlesOf(list));
    // As the list has read them, not read once more.
    const articles = cardsOf(list).map(({ currentArticle }) => currentArticle);
    expect(articles.every((article, index) => article === list.items[index])).to.be.true;
    for (const card of cardsOf(list)) {
      expect(card.layout).to.equal('compact');
      expect(card.hide).to.equal('date');
      expect(card.headingLevel).to.equal(3);
    }
    expect(isShown(list.querySelector('a')), 'the fallback').to.be.false;
    expect(inList(list, 'ul')!.getAttribute('aria-label')).to.equal('News');
    expect(!!inList(list, '[part=more]'), 'a button without `more`').to.be.false;
    expect(await site.requests('f.json')).to.have.length(1);
    const [event, ...others] = listEventsOf(list);
    expect(others).to.be.empty;
    expect(event).to.be.instanceOf(EuromedListLoadEvent);
    const { items: shown, added } = event as EuromedListLoadEvent;
    expect([shown.length, added.length]).to.deep.equal([3, 3]);
  });

  it('puts items that the reader can read in the wanted language first, and follows the page’s language', async () => {
    const arabic = item(1, { lang: 'ar', title: 'خبر من تونس' });
    const site = await openFixtureSite({
      'f.json': {
        body: {
          items: [
            item(5),
            { ...item(4), translations: [{ lang: 'ar', src: 'ar.json' }] },
            item(3),
            arabic,
          ],
        },
      },
      'ar.json': { body: { ...arabic, url: 'https://example.org/ar/4', title: 'خبر آخر من تونس' } },
    });
    const list = await showListWith(`src="${site.url('f.json')}" count="3"`, '<div lang="ar">');
    await listIn(list, 'ready');
    expect(titlesOf(list)).to.deep.equal(['خبر آخر من تونس', 'خبر من تونس', 'Story 5']);
    expect(inList(list, '.root')!.dir).to.equal('rtl');
    list.parentElement!.lang = 'en';
    await until(() => titlesOf(list).join() === 'Story 5,Story 4,Story 3');
    expect(inList(list, '.root')!.dir).to.equal('ltr');
  });

  it('shows only items of a country and a topic', async () => {
    const site = await openFixtureSite({
      'f.json': {
        body: {
          items: [
            item(5, { countries: ['TN', 'DZ'], topics: ['Migration'] }),
            item(4, { countries: ['EG'], topics: ['Migration'] }),
            item(3, {
              countries: [{ code: 'MA', name: 'Morocco' }],
              topics: [{ name: 'Énergie' }],
            }),
            item(2, { topics: ['Migration'] }),
          ],
        },
      },
    });
    const list = await showListWith(`src="${site.url('f.json')}" country="tn MA"`);
    await listIn(list, 'ready');
    expect(titlesOf(list)).to.deep.equal(['Story 5', 'Story 3']);
    list.topic = 'ÉNERGIE, Water';
    await until(() => titlesOf(list).join() === 'Story 3');
    list.setAttribute('country', 'TN');
    await listIn(list, 'empty');
    expect(textOf(inList(list, '[role=status]'))).to.equal(
      'No news found: Tunisia · ÉNERGIE · Water',
    );
    expect(isShown(list.querySelector('a')), 'the fallback').to.be.true;
    expect(await site.requests('f.json')).to.have.length(1);
  });

  it('does not say that there is no news for a country where the source names no countries', async () => {
    const warnings = recordWarnings();
    const site = await openFixtureSite({ 'f.json': { body: { items: items(2, 1) } } });
    const list = await showListWith(`src="${site.url('f.json')}" country="TN"`);
    await listIn(list, 'empty');
    expect(textOf(inList(list, '[role=status]'))).not.to.include('Tunisia');
    expect(isShown(list.querySelector('a'))).to.be.true;
    await until(() => warnings.some((line) => line.includes('countries')));
  });

  it('has a heading one level above the cards, which names the list', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(1) } } });
    const list = await showListWith(
      `src="${site.url('f.json')}" heading="Nouvelles" heading-level="4"`,
    );
    await listIn(list, 'ready');
    const heading = inList(list, 'h3')!;
    expect(textOf(heading)).to.equal('Nouvelles');
    const ul = inList(list, 'ul')!;
    expect(ul.getAttribute('aria-labelledby')).to.equal(heading.id);
    expect(ul.hasAttribute('aria-label')).to.be.false;
    expect(cardsOf(list)[0]!.shadowRoot!.querySelectorAll('h4[part=title]')).to.have.length(1);
    list.headingLevel = 1;
    await until(() => inList(list, 'h2[part=heading]'));
    expect(cardsOf(list)[0]!.headingLevel).to.equal(3);
  });

  it('shows the first item large and the others compact in the layout `featured`', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(3, 2, 1) } } });
    const list = await showListWith(`src="${site.url('f.json')}" layout="featured"`);
    await listIn(list, 'ready');
    expect(cardsOf(list).map(({ layout }) => layout)).to.deep.equal([
      'featured',
      'compact',
      'compact',
    ]);
  });

  it('exports the parts of its cards', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(1) } } });
    const list = await showListWith(`src="${site.url('f.json')}"`);
    await listIn(list, 'ready');
    const style = document.createElement('style');
    style.textContent = 'euromed-news-list::part(title) { color: rgb(1, 2, 3) }';
    list.before(style);
    const title = cardsOf(list)[0]!.shadowRoot!.querySelector('[part=title]')!;
    expect(getComputedStyle(title).color).to.equal('rgb(1, 2, 3)');
  });

  it('goes on fetching a translation when the list renders again', async () => {
    const site = await openFixtureSite({
      'f.json': { body: { items: [item(1, { translations: [{ lang: 'ar', src: 'ar.json' }] })] } },
      'ar.json': { hold: true, body: { ...item(1), lang: 'ar', title: 'خبر من تونس' } },
    });
    const list = await showListWith(`src="${site.url('f.json')}"`, '<div lang="ar">');
    await site.waitForRequests('ar.json', 1);
    for (const colorScheme of ['dark', 'light'] as const) {
      list.colorScheme = colorScheme;
      await settled();
    }
    await site.release('ar.json');
    await until(() => titlesOf(list)[0] === 'خبر من تونس');
    expect(await site.requests('ar.json')).to.have.length(1);
  });
});
