// The class form and the link form of a list: stand-ins for `<euromed-news-list>`.
import { expect, fixtureSync } from '@open-wc/testing';
import { upgradeStandIns } from '../../../src/lazy/upgrade-stand-ins/upgrade-stand-ins.js';
import { recordWarnings, until } from '../../element/support/card.js';
import { cardsOf, item, listIn, type List, titlesOf } from '../../element/support/list.js';
import { openFixtureSite } from '../../support/fixture-site.js';
import '../../../src/cdn.js';

const tag = 'euromed-news-list';

const box = (html: string) => fixtureSync<HTMLElement>(`<section lang="en">${html}</section>`);

const upgraded = (root: ParentNode): Promise<List> =>
  until(() => root.querySelector<List>(tag) as List);

describe('a stand-in for a list', () => {
  it('may be an element with the class: the list follows its attributes, and works beside a card', async () => {
    const site = await openFixtureSite({
      'f.json': { body: { items: [item(3, { countries: ['TN'] }), item(2), item(1)] } },
    });
    const root = box(
      `<div class="other ${tag}" data-src="${site.url('f.json')}" data-count="2" data-more data-heading="News" data-onclick="1"><a href="/">All news</a></div>
      <div class="euromed-news-card" data-preview="empty"></div>`,
    );
    const list = await upgraded(root);
    expect(list.parentElement).to.equal(root.firstElementChild);
    expect([list.count, list.more, list.heading]).to.deep.equal([2, true, 'News']);
    expect(list.hasAttribute('onclick')).to.be.false;
    expect(list.querySelector('a')!.textContent).to.equal('All news');
    await listIn(list, 'ready');
    expect(titlesOf(list)).to.deep.equal(['Story 3', 'Story 2']);
    list.parentElement!.setAttribute('data-country', 'TN');
    await until(() => titlesOf(list).join() === 'Story 3');
    await until(() => root.querySelector('.euromed-news-card > euromed-news-card'));
    expect(root.querySelectorAll(tag)).to.have.length(1);
  });

  it('may be a link that stands alone, on a page with a list of origins, which restricts the list’s cards too', async () => {
    const warnings = recordWarnings();
    const site = await openFixtureSite({});
    const translations = [{ lang: 'ar', src: site.otherOriginUrl('ar.json') }];
    await site.script('f.json', { body: { items: [item(2), item(1, { translations })] } });
    await site.script('ar.json', { cors: true, body: item(1, { lang: 'ar', title: 'خبر' }) });
    const fragmentOf = (src: string) =>
      `#${tag}?src=${encodeURIComponent(src)}&amp;lang=ar&amp;count=2`;
    const fragment = fragmentOf(site.url('f.json'));
    const root = box(
      `<p><a href="/news${fragment}">All news</a></p><p>Read <a href="/n${fragment}">it</a></p>`,
    );
    upgradeStandIns([], root.querySelectorAll('a'), 'self');
    const lists = root.querySelectorAll<List>(tag);
    expect(lists).to.have.length(1);
    const list = lists[0]!;
    expect([list.src, list.lang, list.count]).to.deep.equal([site.url('f.json'), 'ar', 2]);
    expect(list.querySelector('a')!.getAttribute('href')).to.equal('/news');
    await listIn(list, 'ready');
    await until(() => cardsOf(list)[0]!.error);
    expect(cardsOf(list)[0]!.error!.code).to.equal('bad-url');
    expect(titlesOf(list)).to.deep.equal(['Story 1', 'Story 2']);
    expect(await site.requests('ar.json')).to.be.empty;
    await until(() => warnings.some((line) => line.includes('euromed-news-card-origins')));
    const other = box(`<p><a href="/news${fragmentOf(site.otherOriginUrl('f.json'))}">All</a></p>`);
    upgradeStandIns([], other.querySelectorAll('a'), 'self');
    const refused = other.querySelector<List>(tag)!;
    await listIn(refused, 'error');
    expect(refused.error!.code).to.equal('bad-url');
  });
});
