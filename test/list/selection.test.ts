import { expect } from '@open-wc/testing';
import { parseFilter } from '../../src/list/list-filter.js';
import { Selection } from '../../src/list/selection.js';
import { article, names } from './support/articles.js';

const url = 'https://e.org/feed.json';

const everything = { filter: parseFilter('', ''), wanted: undefined };

describe('a selection', () => {
  it('shows the first matching items, and the others when more are asked for', () => {
    const selection = new Selection();
    const items = ['a', 'b', 'c', 'd'].map((name) =>
      article(name, { countries: [name === 'b' ? 'EG' : 'TN'] }),
    );
    selection.select([{ url, items }], { ...everything, filter: parseFilter('TN', '') }, 1);
    expect(names(selection.shown)).to.deep.equal(['a']);
    expect(selection.left).to.equal(2);
    expect(names(selection.showMore(5))).to.deep.equal(['c', 'd']);
    expect(names(selection.shown)).to.deep.equal(['a', 'c', 'd']);
    expect(selection.left).to.equal(0);
  });

  it('keeps the order of one source; items of several are ordered by date and have publishers', () => {
    const old = article('old', { published: '2023-01-01' });
    const recent = article('recent', { published: '2024-01-01' });
    const selection = new Selection();
    selection.select([{ url, items: [old, recent] }], everything, 2);
    expect(selection.shown).to.deep.equal([old, recent]);
    const sources = [
      { url, items: [old] },
      { url: 'https://f.org/feed', items: [recent] },
    ];
    selection.select(sources, everything, 2);
    expect(names(selection.shown)).to.deep.equal(['recent', 'old']);
    expect(selection.shown.map(({ publisher }) => publisher)).to.deep.equal([
      { name: 'e.org', url: 'https://e.org/' },
      { name: 'e.org', url: 'https://e.org/' },
    ]);
    const [first] = selection.shown;
    selection.select(sources, everything, 1);
    expect(selection.shown[0], 'the same object as before').to.equal(first);
  });

  it('names publishers also while only one of several sources has items', () => {
    const selection = new Selection();
    selection.select([{ url, items: [article('a')] }, { url: 'https://f.org/' }], everything, 1);
    expect(selection.shown[0]!.publisher!.name).to.equal('e.org');
  });

  it('puts items of a further page behind those that are left, without repeats', () => {
    const selection = new Selection();
    const [a, b, c] = [article('a'), article('b'), article('c')];
    selection.select([{ url, items: [a, b] }], everything, 1);
    selection.extend([{ url, items: [a, b, c] }], everything);
    expect(names(selection.shown)).to.deep.equal(['a']);
    expect(names(selection.showMore(9))).to.deep.equal(['b', 'c']);
  });

  it('shows items of a further page in the wanted language before the others that are left', () => {
    const selection = new Selection();
    const wantsArabic = { ...everything, wanted: 'ar' };
    const english = ['a', 'b'].map((name) => article(name, { lang: 'en' }));
    selection.select([{ url, items: english }], wantsArabic, 1);
    selection.extend([{ url, items: [article('c', { lang: 'ar' })] }], wantsArabic);
    expect(names(selection.showMore(2))).to.deep.equal(['c', 'b']);
  });
});
