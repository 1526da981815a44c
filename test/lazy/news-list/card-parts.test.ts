import { expect } from '@open-wc/testing';
import { cardParts } from '../../../src/lazy/news-list/card-parts.js';

interface Manifest {
  modules: { declarations: { tagName?: string; cssParts?: { name: string }[] }[] }[];
}

describe('the parts that a list exports', () => {
  it('are those of the card', async () => {
    const { modules } = (await (await fetch('/custom-elements.json')).json()) as Manifest;
    const card = modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'euromed-news-card');
    expect(cardParts.split(', ')).to.deep.equal(card!.cssParts!.map(({ name }) => name));
  });
});
