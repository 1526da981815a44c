// Which items are on show, and in which state, after what pages and readers do.
import { expect } from '@open-wc/testing';
import { EuromedListErrorEvent, type EuromedListLoadEvent } from '../../../src/index.js';
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

const about = (country: string) => ({ countries: [country] });

describe('the items of a list', () => {
  it('are as many as `count` says, also where `count` changes during loading', async () => {
    const site = await openFixtureSite({
      'f.json': { hold: true, body: { items: items(9, 8, 7, 6) } },
    });
    const list = await showListWith(`src="${site.url('f.json')}" count="4"`);
    await settled();
    list.count = 2;
    await site.release('f.json');
    await listIn(list, 'ready');
    expect(titlesOf(list)).to.deep.equal(['Story 9', 'Story 8']);
  });

  it('are none where a source is empty; a source that fails is reported', async () => {
    const warnings = recordWarnings();
    const site = await openFixtureSite({
      'none.json': { body: { items: [] } },
      'gone.json': { status: 404, body: 'Nothing here' },
    });
    const none = await showListWith(`src="${site.url('none.json')}"`);
    await listIn(none, 'empty');
    expect(textOf(inList(none, '[role=status]'))).to.equal('There is no news yet.');
    const gone = await showListWith(`src="${site.url('gone.json')}"`);
    await listIn(gone, 'error');
    await until(() => listEventsOf(gone).length);
    const [event] = listEventsOf(gone);
    expect(event).to.be.instanceOf(EuromedListErrorEvent);
    expect((event as EuromedListErrorEvent).error.status).to.equal(404);
    expect(gone.error!.code).to.equal('http');
    expect(isShown(gone.querySelector('a'))).to.be.true;
    expect(warnings.filter((line) => line.includes('gone.json'))).to.have.length(1);
    const wrong = await showListWith('src="javascript:alert(1)"');
    await listIn(wrong, 'error');
    expect(wrong.error!.code).to.equal('bad-url');
  });

  it('are requested again by `reload()`, and stay on show where that fails', async () => {
    recordWarnings();
    const site = await openFixtureSite({ 'f.json': { body: { items: items(2, 1) } } });
    const list = await showListWith(`src="${site.url('f.json')}"`);
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

  it('are not requested while the list is off the page', async () => {
    const site = await openFixtureSite({ 'f.json': { hold: true, body: { items: items(1) } } });
    const list = await showListWith(`src="${site.url('f.json')}"`);
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

  it('stay on show when the list leaves the page during a reload, and are as many afterwards', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(9, 8, 7, 6) } } });
    const list = await showListWith(`src="${site.url('f.json')}" count="2" more`);
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
});

describe('the button “more”', () => {
  it('shows as many items again, then the next page, announces how many, and moves the focus to the first new item', async () => {
    const warnings = recordWarnings();
    const site = await openFixtureSite({
      'f.json': { body: { items: items(9, 8, 7), next: 'f2.json' } },
      'f2.json': { body: { items: items(7, 6, 5), next: 'f.json' } },
    });
    const list = await showListWith(`src="${site.url('f.json')}" count="2" more`);
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

  it('is shown where no item of the first page matches the filter, and loads the next pages', async () => {
    const site = await openFixtureSite({
      'f.json': { body: { items: [item(4, about('EG')), item(3, about('MA'))], next: 'f2.json' } },
      'f2.json': { body: { items: [item(2, about('TN'))], next: 'f3.json' } },
      'f3.json': { body: { items: [item(1, about('EG'))] } },
    });
    const list = await showListWith(`src="${site.url('f.json')}" country="TN" count="1" more`);
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

  it('stays where the next page fails to load, and loads that page when it is pressed again', async () => {
    recordWarnings();
    const site = await openFixtureSite({
      'f.json': { body: { items: items(9, 8), next: 'f2.json' } },
      'f2.json': [{ status: 404 }, { body: { items: items(7) } }],
    });
    const list = await showListWith(`src="${site.url('f.json')}" count="2" more`);
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

  it('announces nothing about the items of an earlier `src`', async () => {
    const site = await openFixtureSite({
      'f.json': { body: { items: items(9, 8, 7, 6) } },
      'g.json': { body: { items: items(5, 4) } },
    });
    const list = await showListWith(`src="${site.url('f.json')}" count="2" more`);
    await listIn(list, 'ready');
    const said = () => textOf(inList(list, '[role=status]'));
    inList(list, '[part=more]')!.click();
    await until(() => said() === 'More articles shown: 2');
    list.src = site.url('g.json');
    await until(() => titlesOf(list)[0] === 'Story 5');
    expect(said()).to.equal('');
  });

  it('shows items that match a filter which was set while the next page was loading', async () => {
    const site = await openFixtureSite({
      'f.json': { body: { items: [item(9, about('TN')), item(8, about('EG'))], next: 'f2.json' } },
      'f2.json': { hold: true, body: { items: [item(7, about('EG')), item(6, about('TN'))] } },
    });
    const list = await showListWith(`src="${site.url('f.json')}" count="2" more`);
    await listIn(list, 'ready');
    inList(list, '[part=more]')!.click();
    await site.waitForRequests('f2.json');
    list.country = 'EG';
    await site.release('f2.json');
    await until(() => titlesOf(list).join() === 'Story 8,Story 7');
  });

  it('has added items that stay on show when the list loads again after going online', async () => {
    recordWarnings();
    const site = await openFixtureSite({
      'f.json': { body: { items: items(9, 8), next: 'f2.json' } },
      'f2.json': { body: { items: items(7, 6), next: 'f3.json' } },
      'f3.json': { cut: 0 },
    });
    const list = await showListWith(`src="${site.url('f.json')}" count="2" more timeout="500"`);
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
