import { expect } from '@open-wc/testing';
import { isShown, textOf, until } from '../../element/support/card.js';
import { items, listIn, showListWith } from '../../element/support/list.js';
import { openFixtureSite } from '../../support/fixture-site.js';

describe('the copies of a list', () => {
  it('hold titles with links, and dates, in the page; there are none in editors', async () => {
    const site = await openFixtureSite({ 'f.json': { body: { items: items(2, 1) } } });
    const list = await showListWith(`src="${site.url('f.json')}"`);
    await listIn(list, 'ready');
    await until(() => list.querySelectorAll('[data-euromed-copy]').length === 2);
    const links = [...list.querySelectorAll<HTMLAnchorElement>('[data-euromed-copy] > a')];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://example.org/news/2',
      'https://example.org/news/1',
    ]);
    expect(textOf(links[0]!.parentElement)).to.equal('Story 2 2 March 2024');
    expect(isShown(links[0]), 'a copy').to.be.false;
    const edited = await showListWith(
      `src="${site.url('f.json')}"`,
      '<div lang="en" contenteditable="true">',
    );
    await listIn(edited, 'ready');
    await edited.updateComplete;
    expect(edited.querySelectorAll('[data-euromed-copy]')).to.have.length(0);
  });
});
