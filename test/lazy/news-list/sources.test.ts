// Several sources of one list.
import { expect } from '@open-wc/testing';
import { record, recordWarnings, textOf, until } from '../../element/support/card.js';
import {
  cardsOf,
  inList,
  item,
  items,
  listIn,
  showListWith,
  titlesOf,
} from '../../element/support/list.js';
import { fakeTime } from '../../support/fake-time.js';
import { openFixtureSite } from '../../support/fixture-site.js';

describe('a list of several sources', () => {
  it('requests ten of them at most', async () => {
    const names = 'abcdefghijkl'.split('').map((name) => `${name}.json`);
    const site = await openFixtureSite(
      Object.fromEntries(names.map((name, at) => [name, { body: { items: items(at + 1) } }])),
    );
    const list = await showListWith(
      `src="${names.map((name) => site.url(name)).join(' ')}" count="12"`,
    );
    await listIn(list, 'ready');
    await until(() => list.items.length === 10);
    const asked = await Promise.all(names.map(async (name) => (await site.requests(name)).length));
    expect(asked).to.deep.equal([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
  });

  it('merges items by date, undated ones last, each address once, with publishers; a source that fails is named', async () => {
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
    const list = await showListWith(
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

  it('keeps items that the button has added when a late source arrives', async () => {
    const time = fakeTime();
    const site = await openFixtureSite({
      'a.json': { body: { items: items(9, 8, 7, 6) } },
      'b.json': { hold: true, body: { items: items(10) } },
    });
    const list = await showListWith(
      `src="${site.url('a.json')} ${site.url('b.json')}" count="2" more`,
    );
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

  it('keeps the items of a source that fails in a reload', async () => {
    recordWarnings();
    const site = await openFixtureSite({
      'a.json': { body: { items: items(9, 7) } },
      'b.json': { body: { items: items(8, 6) } },
    });
    const list = await showListWith(`src="${site.url('a.json')} ${site.url('b.json')}"`);
    await listIn(list, 'ready');
    await site.script('a.json', { body: { items: items(10, 9, 7) } });
    await site.script('b.json', { status: 404 });
    await list.reload();
    await listIn(list, 'ready');
    expect(list.error!.code).to.equal('http');
    expect(titlesOf(list)).to.deep.equal(['Story 10', 'Story 9', 'Story 8', 'Story 7', 'Story 6']);
  });
});
