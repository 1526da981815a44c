import { expect } from '@open-wc/testing';
import type Axe from 'axe-core';
import { pseudoLocalize, type PseudoLocale } from '../../demo/pseudo.js';
import { loadAxe } from './load-axe.js';
import { arabic, forty, french, type Shown, shownCard } from './shown-card.js';

const states: Record<string, (shown: Shown) => Shown> = {
  whole: (shown) => shown,
  'side by side': (shown) => ({ ...shown, width: 760 }),
  narrow: (shown) => ({ ...shown, width: 200 }),
  'without a picture': (shown) => ({ ...shown, attributes: { hide: 'image' } }),
  'with forty countries': ({ article, ...shown }) => ({
    ...shown,
    article: article && { ...article, countries: forty },
  }),
  'with a title alone': ({ article, ...shown }) => ({
    ...shown,
    article: article?.url
      ? { title: article.title, url: article.url, lang: article.lang! }
      : undefined,
  }),
  loading: ({ lang }) => ({ lang: lang!, attributes: { preview: 'loading' } }),
  failed: ({ lang }) => ({ lang: lang!, attributes: { preview: 'error' } }),
  empty: ({ lang }) => ({ lang: lang!, attributes: { preview: 'empty' } }),
  idle: ({ lang }) => ({ lang: lang! }),
};

const languages: Record<string, Shown & { pseudo?: PseudoLocale }> = {
  fr: { article: french, lang: 'fr' },
  ar: { article: arabic, lang: 'ar' },
  'en-XA': { article: french, lang: 'en', pseudo: 'en-XA' },
  'ar-XB': { article: french, lang: 'en', pseudo: 'ar-XB' },
};

describe('axe finds nothing', () => {
  let axe: typeof Axe;

  before(async () => {
    axe = await loadAxe();
  });

  for (const [language, { pseudo, ...shown }] of Object.entries(languages))
    for (const scheme of ['light', 'dark'])
      it(`${language}, ${scheme}`, async () => {
        for (const [state, change] of Object.entries(states)) {
          // An idle card is the page's own link on the page's own ground.
          if (state === 'idle' && scheme === 'dark') continue;
          const options = change(shown);
          const card = await shownCard({
            ...options,
            attributes: { ...options.attributes, 'color-scheme': scheme },
          });
          if (pseudo) pseudoLocalize(card, pseudo);
          // Only the card is checked: the page is the test's own.
          const { violations } = await axe.run(card, { resultTypes: ['violations'] });
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
            state,
          ).to.deep.equal([]);
          card.parentElement!.remove();
        }
      });
});
