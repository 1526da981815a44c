// Where the focus goes when its element is gone.
import { expect } from '@open-wc/testing';
import { recordWarnings, textOf, until } from '../../element/support/card.js';
import { cardsOf, inList, items, listIn, showListWith } from '../../element/support/list.js';
import { openFixtureSite } from '../../support/fixture-site.js';

describe('the focus in a list', () => {
  it('stays on the retry button where a retry fails, and goes to the first title where the retry succeeds', async () => {
    recordWarnings();
    const down = { status: 503, headers: { 'retry-after': '3600' } };
    const site = await openFixtureSite({ 'f.json': down });
    const list = await showListWith(`src="${site.url('f.json')}"`);
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

  it('goes to the last title where no further item comes', async () => {
    const site = await openFixtureSite({
      'f.json': { body: { items: items(9, 8), next: 'f2.json' } },
      'f2.json': { body: { items: items(9, 8) } },
    });
    const list = await showListWith(`src="${site.url('f.json')}" count="2" more`);
    await listIn(list, 'ready');
    inList(list, '[part=more]')!.focus();
    inList(list, '[part=more]')!.click();
    await until(() => !inList(list, '[part=more]'));
    await until(() => cardsOf(list)[1]!.shadowRoot!.activeElement);
    expect(textOf(cardsOf(list)[1]!.shadowRoot!.activeElement)).to.equal('Story 8');
    expect(textOf(inList(list, '[role=status]'))).to.equal('More articles shown: 0');
  });
});
