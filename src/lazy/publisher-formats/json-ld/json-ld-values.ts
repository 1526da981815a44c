// Reads values in the forms that schema.org allows: plain, wrapped, in a list, or as a reference.
import type { ArticleImage, ArticleLink, Text } from '../../../article/article.js';
import { decodeEntities } from '../shared/html-text.js';
import type { Resolve } from './json-ld-graph.js';
import { field, items, lengthOf, stringOf } from '../shared/json-value.js';

/** The first string of `value`, decoded; with several languages, the string in `lang`. */
export function textIn(value: unknown, lang?: string): Text | undefined {
  const all = items(value);
  const chosen = all.find((item) => lang && field(item, '@language') === lang) ?? all[0];
  const text = decodeEntities(stringOf(field(chosen, '@value') ?? chosen)).trim();
  const language = stringOf(field(chosen, '@language'));
  if (!text) return;
  return language ? { value: text, lang: language } : text;
}

export const withoutLanguage = (text: Text | undefined): string =>
  typeof text === 'object' ? text.value : (text ?? '');

export const plainIn = (value: unknown): string => withoutLanguage(textIn(value));

/** A URL, or the URL of a node in its place; `''` without one. */
export const urlIn = (value: unknown, resolve: Resolve): string => {
  const node = resolve(items(value)[0]);
  // Some write `mainEntityOfPage: "True"`.
  const text = stringOf(node);
  return (
    (/^(true|false|\d+)$/i.test(text) ? '' : text) ||
    stringOf(field(node, '@value')) ||
    stringOf(items(field(node, 'url'))[0]) ||
    stringOf(field(node, '@id'))
  );
};

/** Candidates for a language: a tag, or the tag and then the name of a `Language` node. */
export const languagesIn = (value: unknown): unknown[] => {
  const language = items(value)[0];
  return [
    field(language, '@value') ?? language,
    field(language, 'alternateName'),
    field(language, 'identifier'),
    field(language, 'name'),
  ];
};

/** A length, or the length of a `QuantitativeValue`. */
const lengthIn = (value: unknown): number | undefined => lengthOf(field(value, 'value') ?? value);

/** Matches captions that name an owner, and so are credits. */
const isCredit = /©|\(c\)|copyright|cr[eé]dit|photo\s?:|حقوق/i;

/** Difference between a picture's aspect ratio and the card's: search engines ask for a picture in several ratios. */
const misfit = (node: unknown): number => {
  const [width, height] = [lengthIn(field(node, 'width')), lengthIn(field(node, 'height'))];
  return width && height ? Math.abs(Math.log((width * 9) / (height * 16))) : Infinity;
};

/** The picture whose aspect ratio fits best; the first one where sizes are missing. */
export function imageIn(value: unknown, resolve: Resolve): ArticleImage | undefined {
  const [first, ...others] = items(resolve(value)).map(resolve);
  const node = others.reduce((best, other) => (misfit(other) < misfit(best) ? other : best), first);
  const src =
    stringOf(node) ||
    stringOf(items(field(node, 'url'))[0]) ||
    stringOf(items(field(node, 'contentUrl'))[0]) ||
    (Object.keys(node ?? {}).length === 1 ? stringOf(field(node, '@id')) : '');
  if (!src) return;
  const caption = plainIn(field(node, 'caption'));
  const credit =
    plainIn(field(node, 'creditText')) ||
    plainIn(field(node, 'copyrightNotice')) ||
    (isCredit.test(caption) ? caption : '');
  const alt =
    plainIn(field(node, 'alt')) ||
    plainIn(field(node, 'alternateName')) ||
    (caption === credit ? '' : caption);
  const [width, height] = [lengthIn(field(node, 'width')), lengthIn(field(node, 'height'))];
  return {
    src,
    ...(alt && { alt }),
    ...(width && height && { width, height }),
    ...(credit && { credit }),
  };
}

/** Label of a link without a title: its address in short. */
const addressLabel = (url: string): string => {
  try {
    const { hostname, pathname } = new URL(url);
    return (hostname.replace(/^www\./, '') + decodeURI(pathname)).replace(/\/$/, '');
  } catch {
    return '';
  }
};

/** Links; citations without an address are left out. */
export const linksIn = (value: unknown, resolve: Resolve): ArticleLink[] =>
  items(value).flatMap((item) => {
    const url = urlIn(item, resolve);
    const node = resolve(item);
    const title =
      plainIn(field(node, 'name')) || plainIn(field(node, 'headline')) || addressLabel(url);
    return /^https?:/i.test(url) && title ? { title, url } : [];
  });
