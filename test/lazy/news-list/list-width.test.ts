import { expect } from '@open-wc/testing';
import { until } from '../../element/support/card.js';
import { cardsOf, items, listIn, showListWith } from '../../element/support/list.js';
import { openFixtureSite } from '../../support/fixture-site.js';

describe('the width of a list', () => {
  it('decides whether cards are compact, also when the width changes', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(2, 1) } } });
    const list = await showListWith(
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
});
