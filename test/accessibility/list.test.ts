// Lists in every state, checked by axe, and their messages for screen readers.
import { expect } from '@open-wc/testing';
import type Axe from 'axe-core';
import { recordWarnings, until } from '../element/support/card.js';
import { cardsOf, inList, type List, listIn, showList } from '../element/support/list.js';
import { openFixtureSite } from '../support/fixture-site.js';
import { loadAxe } from './load-axe.js';
import { arabic, french } from './shown-card.js';

const languages = { fr: french, ar: arabic };

describe('axe finds nothing in a list', () => {
  let axe: typeof Axe;

  before(async () => {
    axe = await loadAxe();
  });

  for (const [lang, article] of Object.entries(languages))
    for (const scheme of ['light', 'dark'])
      it(`${lang}, ${scheme}`, async () => {
        recordWarnings();
        const items = [1, 2, 3, 4].map((number) => ({
          ...article,
          url: `${article.url}${number}`,
        }));
        const site = await openFixtureSite({
          'f.json': { body: { items, next: 'f2.json' } },
          'f2.json': { status: 404 },
          'none.json': { body: { items: [] } },
          'gone.json': { status: 503, headers: { 'retry-after': '3600' } },
        });
        const ground = scheme === 'dark' ? '#15181e' : '#fff';
        const show = (src: string, attributes = '') =>
          showList(
            `<div lang="${lang}" style="width: 700px; background: ${ground}"><euromed-news-list ${src && `src="${site.url(src)}"`}
              loading="eager" heading="Titre" color-scheme="${scheme}" ${attributes}></euromed-news-list></div>`,
          );
        const press = (list: List) => inList(list, '[part=more]')!.click();
        const shown = await Promise.all(
          ['compact', 'teaser', 'featured'].map((layout) =>
            show('f.json', `layout="${layout}" count="2" more heading-level="4"`),
          ),
        );
        const [first] = shown as [List];
        const settled = [
          ...shown.map((list) => listIn(list, 'ready')),
          ...['none.json', 'f.json'].map(async (src) =>
            listIn(await show(src, 'country="MA"'), 'empty'),
          ),
          listIn(await show('gone.json'), 'error'),
        ];
        const waiting = await show('', 'preview="loading"');
        await Promise.all(settled);
        press(first);
        await until(() => cardsOf(first).length === 4 && cardsOf(first)[3]!.state === 'ready');
        press(first);
        await until(() => first.error && cardsOf(waiting).length);
        await first.updateComplete;
        const all = [...document.querySelectorAll('euromed-news-list')];
        expect(all).to.have.length(7);
        const { violations } = await axe.run({ include: all }, { resultTypes: ['violations'] });
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        ).to.deep.equal([]);
      });
});
