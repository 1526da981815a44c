// The pages of one source.
import { expect } from '@open-wc/testing';
import { recordWarnings, until } from '../../element/support/card.js';
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

describe('a source of a list', () => {
  it('has its items without an address reported to the publisher once', async () => {
    const warnings = recordWarnings();
    const without = (number: number) => ({ ...item(number), url: undefined, body: ['A text.'] });
    const site = await openFixtureSite({
      'f.json': { body: { items: [item(4), without(3), without(2), item(1)] } },
    });
    const list = await showListWith(`src="${site.url('f.json')}"`);
    await listIn(list, 'ready');
    expect(titlesOf(list)).to.have.length(4);
    expect(!!cardsOf(list)[1]!.shadowRoot!.querySelector('[part=title-link][href]')).to.be.false;
    await until(() => warnings.length);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/items\[\]\.url: .*title links.* 1 more item/);
  });

  it('is not followed to a next page of another origin, which is reported', async () => {
    const warnings = recordWarnings();
    const site = await openFixtureSite({
      'f2.json': { cors: true, body: { items: items(1) } },
    });
    const next = site.otherOriginUrl('f2.json');
    await site.script('f.json', { body: { items: items(9, 8), next } });
    const list = await showListWith(`src="${site.url('f.json')}" count="1" more`);
    await listIn(list, 'ready');
    inList(list, '[part=more]')!.click();
    await until(() => cardsOf(list).length === 2);
    await until(() => !inList(list, '[part=more]'));
    expect(await site.requests('f2.json')).to.be.empty;
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('same origin');
  });

  it('ends without a failure where it does not tell how many pages it has', async () => {
    const warnings = recordWarnings();
    // As WordPress answers where its headers cannot be read.
    const end = { status: 400, body: { code: 'rest_post_invalid_page_number' } };
    const site = await openFixtureSite({
      'f.json': { body: { items: items(9, 8), next: 'f2.json' } },
      'f2.json': end,
    });
    const list = await showListWith(`src="${site.url('f.json')}" count="2" more`);
    await listIn(list, 'ready');
    inList(list, '[part=more]')!.click();
    await until(() => !inList(list, '[part=more]'));
    expect(list.error).to.be.null;
    expect(listEventsOf(list).map(({ type }) => type)).to.deep.equal(['euromed-list-load']);
    expect(warnings).to.deep.equal([]);
  });
});
