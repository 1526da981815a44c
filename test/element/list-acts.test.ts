// Actions of pages and readers while a list is loading.
import { expect } from '@open-wc/testing';
import { fakeTime } from '../support/fake-time.js';
import { openFixtureSite } from '../support/fixture-site.js';
import { recordWarnings, settled, textOf, until } from './support/card.js';
import { cardsOf, inList, item, listIn, showList, titlesOf } from './support/list.js';

const fallback = '<a href="https://example.org/news">All news</a>';

const show = (attributes: string, around = '<div lang="en">') =>
  showList(`${around}<euromed-news-list ${attributes}>${fallback}</euromed-news-list></div>`);

const items = (...numbers: number[]) => numbers.map((number) => item(number));

const about = (country: string) => ({ countries: [country] });

describe('a list that is loading', () => {
  it('shows as many items as it is asked for meanwhile', async () => {
    const site = await openFixtureSite({
      'f.json': { hold: true, body: { items: items(9, 8, 7, 6) } },
    });
    const list = await show(`src="${site.url('f.json')}" count="4"`);
    await settled();
    list.count = 2;
    await site.release('f.json');
    await listIn(list, 'ready');
    expect(titlesOf(list)).to.deep.equal(['Story 9', 'Story 8']);
  });

  it('loads when it is back, although it left before its code was here', async () => {
    const site = await openFixtureSite({ 'f.json': { hold: true, body: { items: items(2, 1) } } });
    const list = await show(`src="${site.url('f.json')}"`);
    const parent = list.parentElement!;
    list.remove();
    await settled();
    await site.release('f.json');
    parent.append(list);
    await until(() => list.state === 'ready' || list.error);
    expect(list.error).to.be.null;
    await listIn(list, 'ready');
  });

  it('asks for nothing any more once it only shows a state', async () => {
    const site = await openFixtureSite({ 'f.json': { hold: true, body: { items: items(2, 1) } } });
    const list = await show(`src="${site.url('f.json')}"`);
    // Its code is not here yet, its document is asked for.
    list.preview = 'empty';
    await listIn(list, 'empty');
    await settled();
    const requests = await site.requests('f.json');
    expect(requests.filter(({ aborted }) => !aborted)).to.be.empty;
  });
});

describe('a list that shows items', () => {
  it('keeps them where it leaves the page during a reload, and shows as many again', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(9, 8, 7, 6) } } });
    const list = await show(`src="${site.url('f.json')}" count="2" more`);
    await listIn(list, 'ready');
    inList(list, '[part=more]')!.click();
    await until(() => titlesOf(list)[3] === 'Story 6');
    await site.script('f.json', { hold: true, body: { items: items(10, 9, 8, 7, 6) } });
    void list.reload();
    await site.waitForRequests('f.json', 2);
    const parent = list.parentElement!;
    list.remove();
    await settled();
    parent.append(list);
    await listIn(list, 'ready');
    expect(titlesOf(list)).to.deep.equal(['Story 9', 'Story 8', 'Story 7', 'Story 6']);
    await site.release('f.json');
    await until(() => titlesOf(list)[0] === 'Story 10');
    expect(cardsOf(list)).to.have.length(4);
  });

  it('fetches the translation of an item that comes near after the list was moved', async () => {
    const site = await openFixtureSite({
      'f.json': { body: { items: [item(1, { translations: [{ lang: 'ar', src: 'ar.json' }] })] } },
      'ar.json': { body: { ...item(1), lang: 'ar', title: 'خبر من تونس' } },
    });
    const list = await show(
      `src="${site.url('f.json')}"`,
      '<style>euromed-news-list::part(item) { display: none }</style><div lang="ar">',
    );
    await until(() => cardsOf(list)[0]?.preview === 'loading');
    const parent = list.parentElement!;
    list.remove();
    await settled();
    parent.append(list);
    await settled();
    expect(await site.requests('ar.json'), 'of an item that is not near').to.be.empty;
    parent.previousElementSibling!.remove();
    await until(() => titlesOf(list)[0] === 'خبر من تونس');
  });

  it('keeps room for items before their skeletons are here, so that not all are near', async () => {
    const translations = [{ lang: 'ar', src: 'ar.json' }];
    const translated = items(...Array.from({ length: 40 }, (_, index) => index + 1)).map(
      (article) => ({ ...article, translations }),
    );
    const site = await openFixtureSite({
      'f.json': { body: { items: translated } },
      'ar.json': { hold: true, body: { ...item(1), lang: 'ar' } },
    });
    const list = await show(
      `src="${site.url('f.json')}" count="40" layout="headline"`,
      '<style>::part(skeleton) { display: none }</style><div lang="ar">',
    );
    await until(() => cardsOf(list).length === 40);
    const heights = cardsOf(list).map((card) => card.parentElement!.offsetHeight);
    expect(Math.min(...heights)).to.be.at.least(48);
    await site.release('ar.json');
  });

  it('goes on fetching a translation while the list renders anew', async () => {
    const site = await openFixtureSite({
      'f.json': { body: { items: [item(1, { translations: [{ lang: 'ar', src: 'ar.json' }] })] } },
      'ar.json': { hold: true, body: { ...item(1), lang: 'ar', title: 'خبر من تونس' } },
    });
    const list = await show(`src="${site.url('f.json')}"`, '<div lang="ar">');
    await site.waitForRequests('ar.json', 1);
    for (const colorScheme of ['dark', 'light'] as const) {
      list.colorScheme = colorScheme;
      await settled();
    }
    await site.release('ar.json');
    await until(() => titlesOf(list)[0] === 'خبر من تونس');
    expect(await site.requests('ar.json')).to.have.length(1);
  });

  it('says how many were added of its own items alone', async () => {
    const site = await openFixtureSite({
      'f.json': { body: { items: items(9, 8, 7, 6) } },
      'g.json': { body: { items: items(5, 4) } },
    });
    const list = await show(`src="${site.url('f.json')}" count="2" more`);
    await listIn(list, 'ready');
    const said = () => textOf(inList(list, '[role=status]'));
    inList(list, '[part=more]')!.click();
    await until(() => said() === 'More articles shown: 2');
    list.src = site.url('g.json');
    await until(() => titlesOf(list)[0] === 'Story 5');
    expect(said()).to.equal('');
  });

  it('shows what a filter asks for that was set while more was on its way', async () => {
    const site = await openFixtureSite({
      'f.json': { body: { items: [item(9, about('TN')), item(8, about('EG'))], next: 'f2.json' } },
      'f2.json': { hold: true, body: { items: [item(7, about('EG')), item(6, about('TN'))] } },
    });
    const list = await show(`src="${site.url('f.json')}" count="2" more`);
    await listIn(list, 'ready');
    inList(list, '[part=more]')!.click();
    await site.waitForRequests('f2.json');
    list.country = 'EG';
    await site.release('f2.json');
    await until(() => titlesOf(list).join() === 'Story 8,Story 7');
  });

  it('has no fewer when the page is online again after more could not be had', async () => {
    recordWarnings();
    const site = await openFixtureSite({
      'f.json': { body: { items: items(9, 8), next: 'f2.json' } },
      'f2.json': { body: { items: items(7, 6), next: 'f3.json' } },
      'f3.json': { cut: 0 },
    });
    const list = await show(`src="${site.url('f.json')}" count="2" more timeout="500"`);
    await listIn(list, 'ready');
    inList(list, '[part=more]')!.click();
    await until(() => cardsOf(list).length === 4);
    inList(list, '[part=more]')!.click();
    await until(() => list.error?.code === 'network');
    await site.script('f3.json', { body: { items: items(5) } });
    dispatchEvent(new Event('online'));
    await until(() => !list.error);
    await list.updateComplete;
    expect(titlesOf(list).slice(0, 4)).to.deep.equal(['Story 9', 'Story 8', 'Story 7', 'Story 6']);
  });
});

describe('a list of several sources', () => {
  it('keeps what more has added when a late source is here', async () => {
    const time = fakeTime();
    const site = await openFixtureSite({
      'a.json': { body: { items: items(9, 8, 7, 6) } },
      'b.json': { hold: true, body: { items: items(10) } },
    });
    const list = await show(`src="${site.url('a.json')} ${site.url('b.json')}" count="2" more`);
    await site.waitForRequests('b.json');
    await until(() => {
      void time.advance(1000);
      return list.state === 'ready';
    });
    inList(list, '[part=more]')!.click();
    await until(() => cardsOf(list).length === 4);
    await site.release('b.json');
    await until(() => titlesOf(list)[0] === 'Story 10');
    expect(titlesOf(list)).to.deep.equal(['Story 10', 'Story 9', 'Story 8', 'Story 7']);
  });

  it('keeps the items of a source that fails when it is asked again', async () => {
    recordWarnings();
    const site = await openFixtureSite({
      'a.json': { body: { items: items(9, 7) } },
      'b.json': { body: { items: items(8, 6) } },
    });
    const list = await show(`src="${site.url('a.json')} ${site.url('b.json')}"`);
    await listIn(list, 'ready');
    await site.script('a.json', { body: { items: items(10, 9, 7) } });
    await site.script('b.json', { status: 404 });
    await list.reload();
    await listIn(list, 'ready');
    expect(list.error!.code).to.equal('http');
    expect(titlesOf(list)).to.deep.equal(['Story 10', 'Story 9', 'Story 8', 'Story 7', 'Story 6']);
  });
});
