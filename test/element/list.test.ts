// The element of a list: its attributes and properties, and its place on the page.
import { expect } from '@open-wc/testing';
import { isShown, recordWarnings, settled, textOf, until } from './support/card.js';
import {
  cardsOf,
  fallback,
  inList,
  items,
  listIn,
  showList,
  showListWith,
} from './support/list.js';
import { openFixtureSite } from '../support/fixture-site.js';

describe('the list element', () => {
  it('stays idle without `src`, and while it is far from the viewport', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(1) } } });
    const bare = await showListWith('');
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

  it('keeps properties that were set before the element was defined', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(3, 2, 1) } } });
    const inert = document.implementation.createHTMLDocument();
    const early = inert.createElement('euromed-news-list');
    Object.assign(early, { src: site.url('f.json'), count: 2, more: true });
    const list = await showListWith('');
    list.parentElement!.append(early);
    await listIn(early, 'ready');
    expect(cardsOf(early)).to.have.length(2);
    expect(early.getAttribute('more')).to.equal('');
    early.more = false;
    expect(early.hasAttribute('more')).to.be.false;
  });

  it('shows 6 items where `count` is invalid, and warns', async () => {
    const warnings = recordWarnings();
    const site = await openFixtureSite({
      'f.json': { body: { items: items(9, 8, 7, 6, 5, 4, 3, 2) } },
    });
    const list = await showListWith(`src="${site.url('f.json')}" count="51"`);
    await listIn(list, 'ready');
    expect(cardsOf(list)).to.have.length(6);
    expect(list.count).to.equal(6);
    expect(warnings.filter((line) => line.includes('count="51"'))).to.have.length(1);
  });

  it('shows the state that `preview` names', async () => {
    const list = await showListWith('preview="loading" count="4"');
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

  it('sends no request when a button is pressed in a preview', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(1) } } });
    const list = await showListWith(`src="${site.url('f.json')}" loading="eager" preview="error"`);
    await listIn(list, 'error');
    inList(list, '[part=retry]')!.click();
    await list.reload();
    await list.updateComplete;
    expect(await site.requests('f.json')).to.be.empty;
    expect(list.items).to.be.empty;
    // The list loads when the preview ends.
    list.preview = '';
    await listIn(list, 'ready');
    expect(await site.requests('f.json')).to.have.length(1);
  });

  it('aborts its requests when `preview` is set', async () => {
    const site = await openFixtureSite({ 'f.json': { hold: true, body: { items: items(2, 1) } } });
    const list = await showListWith(`src="${site.url('f.json')}"`);
    // The list's chunk is still loading, and the document is requested already.
    list.preview = 'empty';
    await listIn(list, 'empty');
    await settled();
    const requests = await site.requests('f.json');
    expect(requests.filter(({ aborted }) => !aborted)).to.be.empty;
  });

  it('loads after it was moved before its code had arrived', async () => {
    const site = await openFixtureSite({ 'f.json': { hold: true, body: { items: items(2, 1) } } });
    const list = await showListWith(`src="${site.url('f.json')}"`);
    const parent = list.parentElement!;
    list.remove();
    await settled();
    await site.release('f.json');
    parent.append(list);
    await until(() => list.state === 'ready' || list.error);
    expect(list.error).to.be.null;
    await listIn(list, 'ready');
  });
});
