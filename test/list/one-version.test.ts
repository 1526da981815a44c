import { expect } from '@open-wc/testing';
import type { Article } from '../../src/article/article.js';
import { preferLanguage } from '../../src/list/prefer-language.js';

const at = (name: string) => `https://news.example/${name}`;
const item = (name: string, lang: string, others: Record<string, string> = {}): Article => ({
  title: name,
  lang,
  url: at(name),
  translations: Object.entries(others).map(([lang, name]) => ({ lang, url: at(name) })),
});
const titles = (items: readonly Article[]) => items.map(({ title }) => title);

describe('versions of one article in a list', () => {
  const french = item('fr-1', 'fr', { ar: 'ar-1' });
  const arabic = item('ar-1', 'ar', { fr: 'fr-1' });
  const other = item('fr-2', 'fr');

  it('are shown once, in the language wanted, in the place of the first', () => {
    const all = [french, other, arabic];
    expect(titles(preferLanguage(all, 'fr'))).to.eql(['fr-1', 'fr-2']);
    expect(titles(preferLanguage(all, 'ar-TN'))).to.eql(['ar-1', 'fr-2']);
  });

  it('are shown as the first where no version is in the language wanted, or no language is wanted', () => {
    expect(titles(preferLanguage([french, arabic, other], 'he'))).to.eql(['fr-1', 'fr-2']);
    expect(titles(preferLanguage([arabic, french, other], undefined))).to.eql(['ar-1', 'fr-2']);
  });

  it('are found where only one version names the other, before or after it', () => {
    const silent = item('ar-1', 'ar');
    expect(titles(preferLanguage([french, silent], 'ar'))).to.eql(['ar-1']);
    expect(titles(preferLanguage([silent, french], 'fr'))).to.eql(['fr-1']);
    expect(titles(preferLanguage([{ ...silent, url: `${at('ar-1')}#top` }, french], 'fr'))).to.eql([
      'fr-1',
    ]);
  });

  it('are not shown again', () => {
    expect(titles(preferLanguage([arabic, other], 'ar', [french]))).to.eql(['fr-2']);
  });

  it('do not include items that name the same page, which is no item, and items without an address', () => {
    const home = { ar: 'ar' };
    const [one, two] = [item('fr-3', 'fr', home), item('fr-4', 'fr', home)];
    const nameless: Article = { title: 'No address', lang: 'fr' };
    expect(titles(preferLanguage([one, two, nameless, { ...nameless }], 'ar'))).to.eql([
      'fr-3',
      'fr-4',
      'No address',
      'No address',
    ]);
  });
});
