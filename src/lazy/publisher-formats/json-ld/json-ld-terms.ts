// What an article is about: places, sections and keywords, each written in several ways.
import { createCountryMatcher } from '../terms/country-match.js';
import { isoCode } from '../terms/country-names.js';
import { typesOf, type Resolve } from './json-ld-graph.js';
import { plainIn } from './json-ld-values.js';
import { field, items } from '../shared/json-value.js';
import { sortTerms, type SortedTerms, type Term } from '../terms/sort-terms.js';

/** A list, or one string with commas. Tags with a hash are a publishing system's own. */
const keywordsIn = (value: unknown): string[] => {
  const all = items(value).map((item) => plainIn(field(item, 'name') ?? item));
  return (all.length > 1 ? all : (all[0]?.split(/[,،;]/) ?? []))
    .map((word) => word.trim())
    .filter((word) => word && !word.startsWith('#'));
};

export function jsonLdTerms(
  node: unknown,
  resolve: Resolve,
  langs: (string | undefined)[],
): SortedTerms {
  const matcher = createCountryMatcher(langs);
  const named = (key: string, group: string): Term[] =>
    items(field(node, key)).flatMap((item) => {
      const thing = resolve(item);
      const name = plainIn(field(thing, 'name') ?? thing);
      const isCountry = typesOf(thing).includes('country');
      const code = isCountry ? isoCode(plainIn(field(thing, 'identifier'))) : undefined;
      return name ? { name, code, group: isCountry ? 'countries' : group } : [];
    });
  /** Countries that the addresses of places name. */
  const addressed = (key: string): Term[] =>
    items(field(node, key)).flatMap((item) => {
      const country = resolve(field(resolve(item), 'address', 'addressCountry'));
      const name = plainIn(field(country, 'name') ?? country);
      const code = isoCode(name) ?? matcher.near(name);
      return code ? { name, code, group: 'countries' } : [];
    });
  // Where it happened is a country covered only if it is a country.
  const places = [
    ...named('contentLocation', 'places'),
    ...named('spatialCoverage', 'places'),
    ...addressed('contentLocation'),
    ...addressed('spatialCoverage'),
  ].filter(({ name, group }) => group === 'countries' || matcher.near(name));
  const keywords = keywordsIn(field(node, 'keywords')).map((name) => ({ name, group: 'keywords' }));
  return sortTerms(
    [...places, ...named('articleSection', 'sections'), ...named('about', 'subjects'), ...keywords],
    langs,
  );
}
