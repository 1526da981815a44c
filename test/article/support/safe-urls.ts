import type { Article } from '../../../src/article/article.js';

/** URLs of `article` with a scheme that no card may show: others than http(s), and mailto and tel in links. */
export function unsafeUrls(article: Article): string[] {
  const isWeb = (url: string) => /^https?:\/\//.test(url);
  const objects = (list: readonly (string | { url?: string })[] | undefined) =>
    (list ?? []).flatMap((item) => (typeof item === 'object' ? item : []));
  const addresses = [
    article,
    ...objects(article.countries),
    ...objects(article.topics),
    ...(article.translations ?? []),
    ...(article.publisher ? [article.publisher] : []),
  ].map(({ url }) => url);
  const sources = [
    article.image?.src,
    ...(article.image?.sources ?? []).map(({ src }) => src),
    ...(article.translations ?? []).map(({ src }) => src),
  ];
  const links = (article.links ?? []).map(({ url }) => url);
  return [
    ...[...addresses, ...sources].filter((url) => url !== undefined && !isWeb(url)),
    ...links.filter((url) => !isWeb(url) && !/^(mailto|tel):/.test(url)),
  ] as string[];
}
