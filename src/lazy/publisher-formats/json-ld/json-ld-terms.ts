// Reads places, sections and keywords, each of which producers write in several ways.
import { createCountryMatcher } from '../terms/country-match.js';
import { isoCode } from '../terms/country-names.js';
import { typesOf, type Resolve } from './json-ld-graph.js';
import { plainIn } from './json-ld-values.js';
import { field, items } from '../shared/json-value.js';
import { decodeEntities } from '../shared/html-text.js';
import { sortTerms, type SortedTerms, type Term } from '../terms/sort-terms.js';

/** The entries of an array, or of a comma-separated string. */
const listIn = (value: unknown): unknown[] => {
  const all = items(value);
  const [only] = all;
  return all.length === 1 && typeof only === 'string' ? decodeEntities(only).split(/[,،;]/) : all;
};

/** Keywords, without a publishing system's internal tags, which begin with `#`. */
const keywordsIn = (value: unknown): string[] =>
  listIn(value)
    .map((item) => plainIn(field(item, 'name') ?? item).trim())
    .filter((word) => word && !word.startsWith('#'));

/** A place and the places that contain it. */
const placesAround = (item: unknown, resolve: Resolve): unknown[] => {
  const places: unknown[] = [];
  for (
    let place = resolve(item);
    place && typeof place === 'object' && places.length < 5;
    place = resolve(items(field(place, 'containedInPlace') ?? field(place, 'containedIn'))[0])
  )
    places.push(place);
  return places;
};

export function jsonLdTerms(
  node: unknown,
  resolve: Resolve,
  langs: (string | undefined)[],
): SortedTerms {
  const matcher = createCountryMatcher(langs);
  const named = (key: string, group: string): Term[] =>
    listIn(field(node, key)).flatMap((item) => {
      const thing = resolve(item);
      const name = plainIn(field(thing, 'name') ?? thing).trim();
      const isCountry = typesOf(thing).includes('country');
      const code = isCountry ? isoCode(plainIn(field(thing, 'identifier'))) : undefined;
      return name ? { name, code, group: isCountry ? 'countries' : group } : [];
    });
  /** Countries in the addresses of places, or that contain places. */
  const addressed = (key: string): Term[] =>
    items(field(node, key))
      .flatMap((item) => placesAround(item, resolve))
      .flatMap((place, i) => [
        resolve(field(place, 'address', 'addressCountry')),
        ...(i || typesOf(place).includes('country') ? [place] : []),
      ])
      .flatMap((country) => {
        const name = plainIn(field(country, 'name') ?? country);
        const code = isoCode(name) ?? matcher.near(name);
        return code ? { name, code, group: 'countries' } : [];
      });
  // A place counts as a country covered only if it is a country.
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
