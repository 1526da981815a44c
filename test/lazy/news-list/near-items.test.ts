// Items near the viewport, whose translations are fetched.
import { expect } from '@open-wc/testing';
import { settled, until } from '../../element/support/card.js';
import { cardsOf, item, items, showListWith, titlesOf } from '../../element/support/list.js';
import { openFixtureSite } from '../../support/fixture-site.js';

describe('items near the viewport', () => {
  it('get their translation, also after the list was moved', async () => {
    const site = await openFixtureSite({
      'f.json': { body: { items: [item(1, { translations: [{ lang: 'ar', src: 'ar.json' }] })] } },
      'ar.json': { body: { ...item(1), lang: 'ar', title: 'خبر من تونس' } },
    });
    const list = await showListWith(
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

  it('are few, since items have a height before their skeletons are rendered', async () => {
    const translations = [{ lang: 'ar', src: 'ar.json' }];
    const translated = items(...Array.from({ length: 40 }, (_, index) => index + 1)).map(
      (article) => ({ ...article, translations }),
    );
    const site = await openFixtureSite({
      'f.json': { hold: true, body: { items: translated } },
      'ar.json': { hold: true, body: { ...item(1), lang: 'ar' } },
    });
    const list = await showListWith(
      `src="${site.url('f.json')}" count="40" layout="headline"`,
      '<style>::part(skeleton) { display: none }</style><div lang="ar">',
    );
    // Measured as soon as the cards are rendered: later some are near, and are no previews any more.
    const heights = await new Promise<number[]>((resolve) => {
      const measure = () => {
        const cards = cardsOf(list);
        if (cards.length) resolve(cards.map((card) => card.parentElement!.offsetHeight));
      };
      new MutationObserver(measure).observe(list.shadowRoot!, { childList: true, subtree: true });
      void site.release('f.json');
    });
    expect(heights).to.have.length(40);
    expect(Math.min(...heights)).to.be.at.least(48);
    await site.release('ar.json');
  });
});
