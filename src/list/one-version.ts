// Keeps one version of each article that a collection contains in several languages.
import type { Article } from '../article/article.js';
import { matchLanguage } from '../article/language-tag.js';
import { addressOf } from './merge-sources.js';

/**
 * Keeps one item per article, where `translations` say that items are versions of one article: the version in the
 * language wanted (BCP 47), else the first, at the first one's position. Drops other versions of articles in `shown`.
 */
export function oneVersion(
  items: readonly Article[],
  wanted: string | undefined,
  shown: readonly Article[] = [],
): Article[] {
  const versions = new Set<Article[]>();
  const byAddress = new Map<string, Article[]>();
  const byTranslation = new Map<string, Article[]>();
  for (const item of [...shown, ...items]) {
    const address = addressOf(item) ?? '';
    const translations = (item.translations ?? []).map((entry) => addressOf(entry) ?? '');
    const all =
      byTranslation.get(address) ??
      translations.map((translation) => byAddress.get(translation)).find(Boolean) ??
      [];
    versions.add(all);
    all.push(item);
    if (address) byAddress.set(address, all);
    for (const translation of translations) if (translation) byTranslation.set(translation, all);
  }
  const isWanted = ({ lang }: Article) => !!wanted && !!lang && !!matchLanguage(wanted, [lang]);
  const isShown = (item: Article) => shown.includes(item);
  return [...versions]
    .filter((all) => !all.some(isShown))
    .map((all) => all.find(isWanted) ?? all[0]!);
}
