// Reads a post's terms of all taxonomies. Older versions of WordPress embed only ten of each.
import { fetchMore } from '../shared/extra-request.js';
import type { FormatContext } from '../../../format-registry/format.js';
import { isoCode } from '../terms/country-names.js';
import { plainText } from '../shared/html-text.js';
import { isoFieldOf } from '../shared/iso-field.js';
import { field, items, stringOf } from '../shared/json-value.js';
import { isCountryList, markerOf, type Term } from '../terms/sort-terms.js';
import { atOwnOrigin, termsUrl } from './wordpress-request.js';

const perRequest = 100;

interface Taxonomy {
  name: string;
  /** IDs of all the post's terms; `undefined` where `_fields` left them out. */
  ids: number[] | undefined;
  /** Address of the collection of the post's terms. */
  collection: URL;
}

/** Internal taxonomies of plugins and themes, whose terms are not topics. */
const technical =
  /^(language|languages?_.*|pll_.*|(post|term)_(translations|language|format|tag_language)|translation_priority|nav_menu|link_category|wp_.*|author|ef_.*|following_users|product_(type|visibility|shipping_class)|elementor_.*|popup_.*|yst_.*|visibility|sidebar|layout.*|template.*)$/;

type RawTerms = Map<number, unknown>;

const isNumber = (value: unknown): value is number => Number.isInteger(value);

const taxonomiesOf = (post: unknown, context: FormatContext): Taxonomy[] =>
  items(field(post, '_links', 'wp:term')).flatMap((link) => {
    const collection = atOwnOrigin(stringOf(field(link, 'href')), context);
    if (!collection || technical.test(stringOf(field(link, 'taxonomy')))) return [];
    // The post's field has the name of the route, not of the taxonomy: `tags` for `post_tag`.
    const route = collection.searchParams.get('rest_route') ?? collection.pathname;
    const ids = field(post, route.split('/').filter(Boolean).pop() ?? '');
    return {
      name: stringOf(field(link, 'taxonomy')),
      ids: Array.isArray(ids) ? ids.filter(isNumber) : undefined,
      collection,
    };
  });

const collect = (terms: unknown[], into: RawTerms): void => {
  for (const term of terms) {
    const id = field(term, 'id');
    if (isNumber(id) && stringOf(field(term, 'name'))) into.set(id, term);
  }
};

const inTaxonomy = (name: string, known: RawTerms): unknown[] =>
  [...known.values()].filter((term) => field(term, 'taxonomy') === name);

/** IDs of countries with an asterisk, whose note is in a description that is not embedded. */
const idsWithNote = (name: string, known: RawTerms): number[] =>
  isCountryList(name)
    ? inTaxonomy(name, known).flatMap((term) =>
        markerOf(stringOf(field(term, 'name'))) && field(term, 'description') === undefined
          ? (field(term, 'id') as number)
          : [],
      )
    : [];

interface Gap {
  taxonomy: Taxonomy;
  /** Number of missing terms; where IDs are unknown, ten if ten are embedded. */
  missing: number;
  url: string;
}

const gapOf = (taxonomy: Taxonomy, known: RawTerms): Gap[] => {
  const { ids, name, collection } = taxonomy;
  const noted = idsWithNote(name, known);
  if (!ids) {
    const isCut = inTaxonomy(name, known).length === 10;
    return isCut ? [{ taxonomy, missing: 10, url: termsUrl(collection) }] : [];
  }
  const missing = ids.filter((id) => !known.has(id));
  const wanted = [...missing, ...noted].slice(0, perRequest);
  return wanted.length
    ? [{ taxonomy, missing: missing.length, url: termsUrl(collection, wanted) }]
    : [];
};

/** Fetches the terms of the taxonomy that lacks most; reports what other taxonomies lack. */
const complete = async (
  taxonomies: Taxonomy[],
  known: RawTerms,
  context: FormatContext,
): Promise<void> => {
  const [largest, ...others] = taxonomies
    .flatMap((taxonomy) => gapOf(taxonomy, known))
    .sort((a, b) => b.missing - a.missing);
  if (!largest) return;
  const answer = await fetchMore(largest.url, context);
  collect(items(answer), known);
  const open = Array.isArray(answer) ? gapOf(largest.taxonomy, known) : [largest];
  for (const { taxonomy, url } of [...open, ...others])
    context.report?.({
      path: '_embedded["wp:term"]',
      expected: `all terms of ${taxonomy.name}, as ${url}`,
      received: `${inTaxonomy(taxonomy.name, known).length} of ${taxonomy.ids?.length ?? 'more'}`,
    });
};

const unsorted = /^(uncategori[sz]ed|non-classe|sans-categorie)(-\w\w)?$/;

const termOf = (raw: unknown): Term => {
  const group = stringOf(field(raw, 'taxonomy'));
  const slug = /^([a-z]{2})(-[a-z]{2})?$/.exec(stringOf(field(raw, 'slug')))?.[1];
  return {
    name: plainText(stringOf(field(raw, 'name'))),
    group,
    url: stringOf(field(raw, 'link')) || undefined,
    code: isoFieldOf(field(raw, 'meta')) ?? isoFieldOf(field(raw, 'acf')),
    hint: isCountryList(group) ? isoCode(slug) : undefined,
    description: plainText(stringOf(field(raw, 'description'))),
  };
};

/** All terms of a post, by taxonomy, in the post's order. */
export async function wordpressTerms(post: unknown, context: FormatContext): Promise<Term[]> {
  const known: RawTerms = new Map();
  collect(items(field(post, '_embedded', 'wp:term')).flatMap(items), known);
  const taxonomies = taxonomiesOf(post, context);
  await complete(taxonomies, known, context);
  const ordered = new Set([...taxonomies.flatMap(({ ids }) => ids ?? []), ...known.keys()]);
  return [...ordered]
    .flatMap((id) => known.get(id) ?? [])
    .filter((raw) => !unsorted.test(stringOf(field(raw, 'slug'))))
    .filter((raw) => !technical.test(stringOf(field(raw, 'taxonomy'))))
    .map(termOf)
    .filter(({ name }) => name);
}
