import { expect } from '@open-wc/testing';
import { openFixtureSite } from '../support/fixture-site.js';
import { EuromedListErrorEvent, EuromedListLoadEvent } from '../../src/index.js';
import { isShown, record, recordWarnings, textOf, until } from './support/card.js';
import { cardsOf, inList, item, listEventsOf, listIn, showList, titlesOf } from './support/list.js';

const fallback = '<a href="https://example.org/news">All news</a>';

const show = (attributes: string, around = '<div lang="en">') =>
  showList(`${around}<euromed-news-list ${attributes}>${fallback}</euromed-news-list></div>`);

const items = (...numbers: number[]) => numbers.map((number) => item(number));

describe('a list', () => {
  it('shows the first items of a collection as cards, from one request', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(9, 8, 7, 6) } } });
    const list = await show(`src="${site.url('f.json')}" count="3" hide="date"`);
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

  it('is idle without src, and far from the window', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(1) } } });
    const bare = await show('');
    await listIn(bare, 'idle');
    expect(isShown(bare.querySelector('a'))).to.be.true;
    const far = await showList(
      `<div style="height: 9000px"></div><euromed-news-list src="${site.url('f.json')}">${fallback}</euromed-news-list>`,
    );
    await listIn(far, 'idle');
    expect(await site.requests('f.json')).to.be.empty;
    far.loading = 'eager';
    await listIn(far, 'ready');
  });

  it('puts items in the wanted language, or with a translation into it, first, and follows the page', async () => {
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
    const list = await show(`src="${site.url('f.json')}" count="3"`, '<div lang="ar">');
    await listIn(list, 'ready');
    expect(titlesOf(list)).to.deep.equal(['خبر آخر من تونس', 'خبر من تونس', 'Story 5']);
    expect(inList(list, '.root')!.dir).to.equal('rtl');
    list.parentElement!.lang = 'en';
    await until(() => titlesOf(list).join() === 'Story 5,Story 4,Story 3');
    expect(inList(list, '.root')!.dir).to.equal('ltr');
  });

  it('shows only what concerns a country and is on a topic', async () => {
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
    const list = await show(`src="${site.url('f.json')}" country="tn MA"`);
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

  it('does not say that there is no news for a country where the source names none', async () => {
    const warnings = recordWarnings();
    const site = await openFixtureSite({ 'f.json': { body: { items: items(2, 1) } } });
    const list = await show(`src="${site.url('f.json')}" country="TN"`);
    await listIn(list, 'empty');
    expect(textOf(inList(list, '[role=status]'))).not.to.include('Tunisia');
    expect(isShown(list.querySelector('a'))).to.be.true;
    await until(() => warnings.some((line) => line.includes('countries')));
  });

  it('has a heading one level above its cards, which names the list', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(1) } } });
    const list = await show(`src="${site.url('f.json')}" heading="Nouvelles" heading-level="4"`);
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

  it('shows the first item large in the layout featured, the others compact', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(3, 2, 1) } } });
    const list = await show(`src="${site.url('f.json')}" layout="featured"`);
    await listIn(list, 'ready');
    expect(cardsOf(list).map(({ layout }) => layout)).to.deep.equal([
      'featured',
      'compact',
      'compact',
    ]);
  });

  it('exports the parts of its cards', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(1) } } });
    const list = await show(`src="${site.url('f.json')}"`);
    await listIn(list, 'ready');
    const style = document.createElement('style');
    style.textContent = 'euromed-news-list::part(title) { color: rgb(1, 2, 3) }';
    list.before(style);
    const title = cardsOf(list)[0]!.shadowRoot!.querySelector('[part=title]')!;
    expect(getComputedStyle(title).color).to.equal('rgb(1, 2, 3)');
  });

  it('reports a source without items, and a source that fails', async () => {
    const warnings = recordWarnings();
    const site = await openFixtureSite({
      'none.json': { body: { items: [] } },
      'gone.json': { status: 404, body: 'Nothing here' },
    });
    const none = await show(`src="${site.url('none.json')}"`);
    await listIn(none, 'empty');
    expect(textOf(inList(none, '[role=status]'))).to.equal('There is no news yet.');
    const gone = await show(`src="${site.url('gone.json')}"`);
    await listIn(gone, 'error');
    await until(() => listEventsOf(gone).length);
    const [event] = listEventsOf(gone);
    expect(event).to.be.instanceOf(EuromedListErrorEvent);
    expect((event as EuromedListErrorEvent).error.status).to.equal(404);
    expect(gone.error!.code).to.equal('http');
    expect(isShown(gone.querySelector('a'))).to.be.true;
    expect(warnings.filter((line) => line.includes('gone.json'))).to.have.length(1);
    const wrong = await show('src="javascript:alert(1)"');
    await listIn(wrong, 'error');
    expect(wrong.error!.code).to.equal('bad-url');
  });

  it('takes 6 for an invalid count, and warns', async () => {
    const warnings = recordWarnings();
    const site = await openFixtureSite({
      'f.json': { body: { items: items(9, 8, 7, 6, 5, 4, 3, 2) } },
    });
    const list = await show(`src="${site.url('f.json')}" count="51"`);
    await listIn(list, 'ready');
    expect(cardsOf(list)).to.have.length(6);
    expect(list.count).to.equal(6);
    expect(warnings.filter((line) => line.includes('count="51"'))).to.have.length(1);
  });

  it('asks again when told to, and keeps what it shows where that fails', async () => {
    recordWarnings();
    const site = await openFixtureSite({ 'f.json': { body: { items: items(2, 1) } } });
    const list = await show(`src="${site.url('f.json')}"`);
    await listIn(list, 'ready');
    await site.script('f.json', { body: { items: items(3, 2, 1) } });
    await list.reload();
    await listIn(list, 'ready');
    expect(titlesOf(list)).to.deep.equal(['Story 3', 'Story 2', 'Story 1']);
    const { added } = listEventsOf(list)[1] as EuromedListLoadEvent;
    expect(added.map(({ title }) => title)).to.deep.equal(['Story 3']);
    await site.script('f.json', { status: 404 });
    await list.reload();
    expect(list.state).to.equal('ready');
    expect(list.error!.code).to.equal('http');
    expect(titlesOf(list)).to.have.length(3);
  });

  it('keeps copies of titles with their links and of dates in the page, not in editors', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(2, 1) } } });
    const list = await show(`src="${site.url('f.json')}"`);
    await listIn(list, 'ready');
    await until(() => list.querySelectorAll('[data-euromed-copy]').length === 2);
    const links = [...list.querySelectorAll<HTMLAnchorElement>('[data-euromed-copy] > a')];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://example.org/news/2',
      'https://example.org/news/1',
    ]);
    expect(textOf(links[0]!.parentElement)).to.equal('Story 2 2 March 2024');
    expect(isShown(links[0]), 'a copy').to.be.false;
    const edited = await show(
      `src="${site.url('f.json')}"`,
      '<div lang="en" contenteditable="true">',
    );
    await listIn(edited, 'ready');
    await edited.updateComplete;
    expect(edited.querySelectorAll('[data-euromed-copy]')).to.have.length(0);
  });

  it('shows compact cards where it is narrow, whatever their layout, and follows its width', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(2, 1) } } });
    const list = await show(
      `src="${site.url('f.json')}" layout="teaser"`,
      '<div lang="en" style="width: 470px">',
    );
    await listIn(list, 'ready');
    const layouts = () => cardsOf(list).map(({ layout }) => layout);
    expect(layouts()).to.deep.equal(['compact', 'compact']);
    list.parentElement!.style.width = '490px';
    await until(() => layouts().join() === 'teaser,teaser');
    list.parentElement!.style.width = '300px';
    await until(() => layouts().join() === 'compact,compact');
    list.layout = 'featured';
    await until(() => layouts().join() === 'featured,compact');
  });

  it('tells the publisher of items without an address, once', async () => {
    const warnings = recordWarnings();
    const without = (number: number) => ({ ...item(number), url: undefined, body: ['A text.'] });
    const site = await openFixtureSite({
      'f.json': { body: { items: [item(4), without(3), without(2), item(1)] } },
    });
    const list = await show(`src="${site.url('f.json')}"`);
    await listIn(list, 'ready');
    expect(titlesOf(list)).to.have.length(4);
    expect(!!cardsOf(list)[1]!.shadowRoot!.querySelector('[part=title-link][href]')).to.be.false;
    await until(() => warnings.length);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/items\[\]\.url: .*title links.* 1 more item/);
  });

  it('asks for nothing while it is off the page', async () => {
    const site = await openFixtureSite({ 'f.json': { hold: true, body: { items: items(1) } } });
    const list = await show(`src="${site.url('f.json')}"`);
    await listIn(list, 'loading');
    const parent = list.parentElement!;
    list.remove();
    list.src = site.url('f.json?again');
    await list.updateComplete;
    await until(async () => (await site.requests('f.json')).every(({ aborted }) => aborted));
    expect((await site.requests('f.json')).filter(({ query }) => query)).to.be.empty;
    await site.release('f.json');
    parent.append(list);
    await listIn(list, 'ready');
  });

  it('keeps the focus where trying again helps, and where it does not', async () => {
    recordWarnings();
    const down = { status: 503, headers: { 'retry-after': '3600' } };
    const site = await openFixtureSite({ 'f.json': down });
    const list = await show(`src="${site.url('f.json')}"`);
    await listIn(list, 'error');
    const retry = () => inList(list, '[part=retry]')!;
    await until(retry);
    for (const answer of [down, { body: { items: items(2, 1) } }]) {
      await site.script('f.json', { ...answer, hold: true });
      retry().focus();
      retry().click();
      await listIn(list, 'loading');
      expect(textOf(inList(list, '[role=status]'))).to.equal('Loading the news');
      expect(retry().getAttribute('aria-disabled')).to.equal('true');
      await site.release('f.json');
      await until(() => list.state !== 'loading');
      await list.updateComplete;
      if (list.state === 'error') expect(list.shadowRoot!.activeElement).to.equal(retry());
    }
    await listIn(list, 'ready');
    const [first] = cardsOf(list);
    await until(() => first!.shadowRoot!.activeElement);
    expect(textOf(first!.shadowRoot!.activeElement)).to.equal('Story 2');
  });

  it('shows states without a request', async () => {
    const list = await show('preview="loading" count="4"');
    await until(() => cardsOf(list).length === 4);
    expect(list.matches(':state(loading)')).to.be.true;
    expect(inList(list, 'ul')!.getAttribute('aria-hidden')).to.equal('true');
    expect(textOf(inList(list, '[role=status]'))).to.equal('Loading the news');
    list.preview = 'error';
    await listIn(list, 'error');
    expect(!!inList(list, '[part=retry]')).to.be.true;
    list.preview = 'offline';
    await until(() => textOf(inList(list, '[role=status]')) === 'You are offline.');
    list.preview = 'empty';
    await listIn(list, 'empty');
  });

  it('asks for nothing where the button of a state that is only shown is pressed', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(1) } } });
    const list = await show(`src="${site.url('f.json')}" loading="eager" preview="error"`);
    await listIn(list, 'error');
    inList(list, '[part=retry]')!.click();
    await list.reload();
    await list.updateComplete;
    expect(await site.requests('f.json')).to.be.empty;
    expect(list.items).to.be.empty;
    // And is loaded as soon as that is wanted.
    list.preview = '';
    await listIn(list, 'ready');
    expect(await site.requests('f.json')).to.have.length(1);
  });

  it('keeps properties that were set before the element was defined', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(3, 2, 1) } } });
    const inert = document.implementation.createHTMLDocument();
    const early = inert.createElement('euromed-news-list');
    Object.assign(early, { src: site.url('f.json'), count: 2, more: true });
    const list = await show('');
    list.parentElement!.append(early);
    await listIn(early, 'ready');
    expect(cardsOf(early)).to.have.length(2);
    expect(early.getAttribute('more')).to.equal('');
    early.more = false;
    expect(early.hasAttribute('more')).to.be.false;
  });
});

describe('more', () => {
  it('shows as many again, then the next page, tells how many, and takes the focus along', async () => {
    const warnings = recordWarnings();
    const site = await openFixtureSite({
      'f.json': { body: { items: items(9, 8, 7), next: 'f2.json' } },
      'f2.json': { body: { items: items(7, 6, 5), next: 'f.json' } },
    });
    const list = await show(`src="${site.url('f.json')}" count="2" more`);
    await listIn(list, 'ready');
    const button = inList(list, '[part=more]')!;
    expect(textOf(button)).to.equal('More news');
    button.focus();
    button.click();
    await until(() => cardsOf(list).length === 4);
    await until(() => cardsOf(list)[2]!.shadowRoot?.activeElement);
    expect(textOf(cardsOf(list)[2]!.shadowRoot!.activeElement)).to.equal('Story 7');
    await until(() => textOf(inList(list, '[role=status]')) === 'More articles shown: 2');
    expect(titlesOf(list)).to.deep.equal(['Story 9', 'Story 8', 'Story 7', 'Story 6']);
    const { items: all, added } = listEventsOf(list).at(-1) as EuromedListLoadEvent;
    expect([all.length, added.length]).to.deep.equal([4, 2]);
    inList(list, '[part=more]')!.click();
    await until(() => cardsOf(list).length === 5);
    await until(() => !inList(list, '[part=more]'));
    expect(await site.requests('f.json')).to.have.length(1);
    await until(() => warnings.some((line) => line.includes('has not been read')));
  });

  it('shows the button where no item of the first page matches, and loads the next pages', async () => {
    const about = (country: string) => ({ countries: [country] });
    const site = await openFixtureSite({
      'f.json': { body: { items: [item(4, about('EG')), item(3, about('MA'))], next: 'f2.json' } },
      'f2.json': { body: { items: [item(2, about('TN'))], next: 'f3.json' } },
      'f3.json': { body: { items: [item(1, about('EG'))] } },
    });
    const list = await show(`src="${site.url('f.json')}" country="TN" count="1" more`);
    await listIn(list, 'empty');
    expect(textOf(inList(list, '[role=status]'))).to.equal('No news found: Tunisia');
    inList(list, '[part=more]')!.focus();
    inList(list, '[part=more]')!.click();
    await listIn(list, 'ready');
    expect(titlesOf(list)).to.deep.equal(['Story 2']);
    const [card] = cardsOf(list);
    await until(() => !!card!.shadowRoot?.activeElement?.closest('[part=title]'));
    list.country = 'JO';
    await listIn(list, 'empty');
    inList(list, '[part=more]')!.focus();
    inList(list, '[part=more]')!.click();
    await until(() => !inList(list, '[part=more]'));
    await until(() => document.activeElement === list.querySelector('a'));
    expect(await site.requests('f3.json')).to.have.length(1);
  });

  it('takes the focus to the last title where nothing more comes', async () => {
    const site = await openFixtureSite({
      'f.json': { body: { items: items(9, 8), next: 'f2.json' } },
      'f2.json': { body: { items: items(9, 8) } },
    });
    const list = await show(`src="${site.url('f.json')}" count="2" more`);
    await listIn(list, 'ready');
    inList(list, '[part=more]')!.focus();
    inList(list, '[part=more]')!.click();
    await until(() => !inList(list, '[part=more]'));
    await until(() => cardsOf(list)[1]!.shadowRoot!.activeElement);
    expect(textOf(cardsOf(list)[1]!.shadowRoot!.activeElement)).to.equal('Story 8');
    expect(textOf(inList(list, '[role=status]'))).to.equal('More articles shown: 0');
  });

  it('does not follow a next page of another origin, and reports it', async () => {
    const warnings = recordWarnings();
    const site = await openFixtureSite({
      'f2.json': { cors: true, body: { items: items(1) } },
    });
    const next = site.otherOriginUrl('f2.json');
    await site.script('f.json', { body: { items: items(9, 8), next } });
    const list = await show(`src="${site.url('f.json')}" count="1" more`);
    await listIn(list, 'ready');
    inList(list, '[part=more]')!.click();
    await until(() => cardsOf(list).length === 2);
    await until(() => !inList(list, '[part=more]'));
    expect(await site.requests('f2.json')).to.be.empty;
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('same origin');
  });

  it('stays where the next page fails to load', async () => {
    recordWarnings();
    const site = await openFixtureSite({
      'f.json': { body: { items: items(9, 8), next: 'f2.json' } },
      'f2.json': [{ status: 404 }, { body: { items: items(7) } }],
    });
    const list = await show(`src="${site.url('f.json')}" count="2" more`);
    await listIn(list, 'ready');
    inList(list, '[part=more]')!.click();
    await until(() => list.error);
    expect(list.state).to.equal('ready');
    expect(textOf(inList(list, '[role=status]'))).to.equal(
      'The news cannot be shown at the moment.',
    );
    inList(list, '[part=more]')!.click();
    await until(() => cardsOf(list).length === 3);
    expect(list.error).to.be.null;
  });
});

describe('the end of a source that does not tell how many pages it has', () => {
  it('is no failure', async () => {
    const warnings = recordWarnings();
    // As WordPress answers where its headers cannot be read.
    const end = { status: 400, body: { code: 'rest_post_invalid_page_number' } };
    const site = await openFixtureSite({
      'f.json': { body: { items: items(9, 8), next: 'f2.json' } },
      'f2.json': end,
    });
    const list = await show(`src="${site.url('f.json')}" count="2" more`);
    await listIn(list, 'ready');
    inList(list, '[part=more]')!.click();
    await until(() => !inList(list, '[part=more]'));
    expect(list.error).to.be.null;
    expect(listEventsOf(list).map(({ type }) => type)).to.deep.equal(['euromed-list-load']);
    expect(warnings).to.deep.equal([]);
  });
});

describe('a list of several sources', () => {
  it('asks ten of them at most', async () => {
    const names = 'abcdefghijkl'.split('').map((name) => `${name}.json`);
    const site = await openFixtureSite(
      Object.fromEntries(names.map((name, at) => [name, { body: { items: items(at + 1) } }])),
    );
    const list = await show(`src="${names.map((name) => site.url(name)).join(' ')}" count="12"`);
    await listIn(list, 'ready');
    await until(() => list.items.length === 10);
    const asked = await Promise.all(names.map(async (name) => (await site.requests(name)).length));
    expect(asked).to.deep.equal([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
  });

  it('merges them by date, undated last, each address once, with publishers; one that fails is named', async () => {
    const warnings = recordWarnings();
    const site = await openFixtureSite({
      'a.json': { body: { items: items(9, 3), next: '' } },
      'b.json': {
        body: {
          items: [
            { ...item(2), published: undefined },
            item(6, { publisher: { name: 'Le Journal' } }),
            item(9),
          ],
        },
      },
      'c.json': { status: 404 },
    });
    const list = await show(
      `src="${['a', 'b', 'c'].map((name) => site.url(`${name}.json`)).join(' ')}"`,
    );
    await listIn(list, 'ready');
    expect(titlesOf(list)).to.deep.equal(['Story 9', 'Story 6', 'Story 3', 'Story 2']);
    const publishers = cardsOf(list).map((card) =>
      textOf(card.shadowRoot!.querySelector('[part=publisher]')),
    );
    expect(publishers).to.deep.equal(['example.org', 'Le Journal', 'example.org', 'example.org']);
    await until(() => warnings.some((line) => line.includes('c.json')));
    const errors = record(list, 'euromed-list-error');
    expect(list.state).to.equal('ready');
    expect(errors).to.be.empty;
  });
});
