// BCP 47 tags as people write them, and how one language stands in for another.
import { memoize } from './memoize.js';
import { trimQuotes } from './trim-quotes.js';

/** Montenegrin in its canonical form, which older engines do not know. */
const withoutMontenegrin = (tag: string): string =>
  tag.replace(
    /^cnr(-[a-z]{4})?(-[a-z]{2})?(?![a-z\d])/i,
    (_, script = '', region = '-ME') => `sr${script}${region}`,
  );

const canonicalTag = memoize((untidy) => {
  const tag = trimQuotes(untidy).replaceAll('_', '-');
  try {
    // Languages have two or three letters; engines take names of eight too, such as `arabic`.
    return /^[a-z]{2,3}(-|$)/i.test(tag)
      ? Intl.getCanonicalLocales(withoutMontenegrin(tag))[0]
      : undefined;
  } catch {
    return;
  }
});

/**
 * The canonical form of an untidy tag (`" EN"`, `ar_MA`), or `undefined` for an empty or malformed one.
 * Quotes of word processors around it are trimmed.
 */
export const parseLanguageTag = (value: unknown): string | undefined =>
  // A longer value is no tag; somebody may have pasted a document into the attribute.
  typeof value === 'string' && value.length < 100 ? canonicalTag(value) : undefined;

/** A tag without its `-u-…` extensions. */
export const bareTag = (tag: string): string => tag.replace(/-[a-z0-9]-.*/i, '');

/** The tag, then the tags that it falls back to: `ar-MA` → `ar-MA`, `ar`. */
export function fallbackTags(tag: string): string[] {
  const subtags = bareTag(tag).split('-');
  return subtags.map((_, i) => subtags.slice(0, subtags.length - i).join('-'));
}

/** The first of `available` that serves a reader of `wanted`: `ar-MA` finds `ar`, `fr` finds `fr-FR`. */
export function matchLanguage(wanted: string, available: readonly string[]): string | undefined {
  const language = (tag: string) => tag.split('-')[0];
  return (
    fallbackTags(wanted)
      .map((tag) => available.find((other) => bareTag(other) === tag))
      .find(Boolean) ?? available.find((other) => language(other) === language(wanted))
  );
}
