// Parses BCP 47 tags as people write them, and matches a wanted language with available ones.
import { memoize } from './memoize.js';
import { trimQuotes } from './trim-quotes.js';

/** Replaces Montenegrin by its canonical tag, which older engines do not know. */
const withoutMontenegrin = (tag: string): string =>
  tag.replace(
    /^cnr(-[a-z]{4})?(-[a-z]{2})?(?![a-z\d])/i,
    (_, script = '', region = '-ME') => `sr${script}${region}`,
  );

const canonicalTag = memoize((untidy) => {
  const tag = trimQuotes(untidy).replaceAll('_', '-');
  try {
    // Engines accept up to eight letters, such as `arabic`; languages have two or three.
    return /^[a-z]{2,3}(-|$)/i.test(tag)
      ? Intl.getCanonicalLocales(withoutMontenegrin(tag))[0]
      : undefined;
  } catch {
    return;
  }
});

/**
 * The canonical form of an untidy tag such as `" EN"` or `ar_MA`; `undefined` for an empty or malformed one. Spaces and
 * quotes around the tag are trimmed.
 */
export const parseLanguageTag = (value: unknown): string | undefined =>
  // A longer value is not a tag: somebody may have pasted a document into the attribute.
  typeof value === 'string' && value.length < 100 ? canonicalTag(value) : undefined;

/** A tag without its `-u-…` extensions. */
export const bareTag = (tag: string): string => tag.replace(/-[a-z0-9]-.*/i, '');

/** The tag and its fallbacks, the tag first: `ar-MA` → `ar-MA`, `ar`. */
export function fallbackTags(tag: string): string[] {
  const subtags = bareTag(tag).split('-');
  return subtags.map((_, i) => subtags.slice(0, subtags.length - i).join('-'));
}

/** The first of `available` that matches `wanted`: `ar-MA` finds `ar`, `fr` finds `fr-FR`; `undefined` without a match. */
export function matchLanguage(wanted: string, available: readonly string[]): string | undefined {
  const language = (tag: string) => tag.split('-')[0];
  return (
    fallbackTags(wanted)
      .map((tag) => available.find((other) => bareTag(other) === tag))
      .find(Boolean) ?? available.find((other) => language(other) === language(wanted))
  );
}
