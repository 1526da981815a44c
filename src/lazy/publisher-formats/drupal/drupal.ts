// The format of Drupal's JSON:API: a node, or a collection of nodes.
import { articleOf } from '../shared/draft.js';
import {
  drupalBody,
  drupalLead,
  drupalLinks,
  drupalPublished,
  drupalTranslations,
  metatag,
} from './drupal-fields.js';
import { reportOmitted, reportUnprocessed } from './drupal-problems.js';
import { drupalAttachments, drupalImage } from './drupal-image.js';
import { createLookup, type Lookup, type Reference } from './drupal-resource.js';
import { excerptText } from '../shared/excerpt.js';
import { fetchMore } from '../shared/extra-request.js';
import type { Format, FormatContext } from '../../../format-registry/format.js';
import { decodeEntities, firstParagraph, plainText } from '../shared/html-text.js';
import { isoFieldOf } from '../shared/iso-field.js';
import { field, items, stringOf } from '../shared/json-value.js';
import { trustedLanguage } from '../shared/language-in.js';
import { splitMoreLinks } from '../shared/more-links.js';
import { countryOfAuthority } from '../terms/country-authority.js';
import { sortTerms, type Term } from '../terms/sort-terms.js';

/** Whether a resource is a node: of the type `node--…`, or of a renamed type with Drupal's internal numbers. */
const isNode = (resource: unknown): boolean =>
  stringOf(field(resource, 'type')).startsWith('node--') ||
  (field(resource, 'attributes', 'drupal_internal__nid') !== undefined &&
    stringOf(field(resource, 'attributes', 'title')) !== '');

const firstNode = (json: unknown): unknown => items(field(json, 'data')).find(isNode);

/** Matches the address before the API's path, which begins with `jsonapi` or `api`, or with a name of the site's. */
const beforeApi =
  /^(https?:\/\/[^/]+(?:\/[^/]+)*?|)\/(?:jsonapi|api)(?:\/v?\d+(?:\.\d+)?)?\/(?:jsonapi\/)?(?:node\/|[^/]+\/)/s;

/** Address of the site in the node's language, without a final `/`. */
const siteOf = (node: unknown, document: unknown, url: string): string =>
  [url, field(node, 'links', 'self', 'href'), field(document, 'links', 'self', 'href')]
    .map((href) => beforeApi.exec(stringOf(href).split(/[?#]/)[0]!.slice(0, 2000))?.[1])
    .find(Boolean) ?? '';

const pageOf = (resource: unknown, site: string, fallback: unknown): string | undefined => {
  const alias = stringOf(field(resource, 'attributes', 'path', 'alias'));
  const path = alias || (typeof fallback === 'number' ? `/node/${fallback}` : '');
  return path ? site + path : undefined;
};

const termsOf = (references: Reference[], site: string): Term[] =>
  references.flatMap(({ name, type, meta, resource }) => {
    const attributes = field(resource, 'attributes');
    const concept = type.startsWith('skos_concept--');
    const label =
      field(attributes, concept ? 'prefLabel' : 'name') ?? field(attributes, 'pref_label');
    const term = decodeEntities(
      stringOf(label) || stringOf(field(items(label)[0], 'value')),
    ).trim();
    if (!(concept || type.startsWith('taxonomy_term--')) || !term) return [];
    const authority =
      stringOf(field(attributes, 'drupal_internal__id')) ||
      stringOf(field(meta, 'drupal_internal__target_id'));
    return {
      name: term,
      group: `${name} ${type}`,
      url: pageOf(resource, site, undefined),
      code: concept ? countryOfAuthority(authority) : isoFieldOf(attributes),
      description: plainText(stringOf(field(attributes, 'description', 'processed'))),
    };
  });

/** HTML of a node's body, else of its paragraphs (the module Paragraphs). */
const bodyOf = (node: unknown, lookup: Lookup): string =>
  stringOf(field(drupalBody(node), 'processed')) ||
  lookup(node)
    .filter(({ type }) => type.startsWith('paragraph--'))
    .map(({ resource }) => stringOf(field(drupalBody(resource), 'processed')))
    .join('');

/** Names of references that the document lacks in `included`. Media items are included with their thumbnail, which all have. */
const missingOf = (node: unknown, lookup: Lookup): string[] => {
  const wanted = drupalBody(node)
    ? /^(taxonomy_term|skos_concept|file|media)--/
    : /^(taxonomy_term|skos_concept|file|media|paragraph)--/;
  return [
    ...new Set(
      lookup(node).flatMap(({ name, type, resource }) => {
        const files = lookup(resource).filter((inner) => inner.type === 'file--file');
        const isBare = type.startsWith('media--') && !files.some((file) => file.resource);
        return [
          ...(wanted.test(type) && !resource ? [name] : []),
          ...(isBare ? [`${name}.thumbnail`] : []),
        ];
      }),
    ),
  ];
};

/** Fetches the document again with the resources that it refers to, where `included` lacks them. */
const include = async (json: unknown, context: FormatContext): Promise<unknown> => {
  const missing = missingOf(firstNode(json), createLookup(json));
  if (!missing.length) return json;
  const url = new URL(context.url);
  const asked = url.searchParams.get('include')?.split(',') ?? [];
  url.searchParams.set('include', [...new Set([...asked, ...missing])].join());
  const answer = await fetchMore(url.href, context);
  const whole = field(firstNode(answer), 'id') === field(firstNode(json), 'id') ? answer : json;
  const lost = missingOf(firstNode(whole), createLookup(whole));
  context.report?.({
    path: 'included',
    expected: `include=${missing.join()} in the address`,
    received: lost.length ? `nothing of ${lost.join()}` : 'nothing; asked once more',
  });
  return whole;
};

export const drupal: Format = {
  name: 'drupal',
  matches(json) {
    const data = field(json, 'data');
    const isEmpty = Array.isArray(data) && !data.length && field(json, 'jsonapi') !== undefined;
    return isEmpty || firstNode(json) !== undefined;
  },
  async parse(json, context) {
    if (!firstNode(json)) return null;
    const document = await include(json, context);
    const node = firstNode(document);
    const lookup = createLookup(document);
    const site = siteOf(node, document, context.url);
    const body = drupalBody(node);
    const { bodyHtml, links } = splitMoreLinks(bodyOf(node, lookup));
    const allLinks = [...links, ...drupalLinks(node), ...drupalAttachments(node, lookup)];
    const title = decodeEntities(stringOf(field(node, 'attributes', 'title')));
    const summary =
      drupalLead(node) ||
      excerptText(stringOf(field(body, 'summary')), '') ||
      firstParagraph(bodyHtml);
    const lang = trustedLanguage(
      [field(node, 'attributes', 'langcode'), metatag(node, 'og:locale')],
      `${title} ${summary}`,
    );
    const translations = drupalTranslations(node, lang);
    const publisher = metatag(node, 'og:site_name');
    reportOmitted(document, context.report);
    if (!bodyHtml) reportUnprocessed(node, context.report);
    return articleOf({
      url:
        metatag(node, 'canonical') ||
        pageOf(node, site, field(node, 'attributes', 'drupal_internal__nid')),
      lang,
      title,
      published: drupalPublished(node),
      modified: stringOf(field(node, 'attributes', 'changed')) || undefined,
      summary: summary || undefined,
      bodyHtml: bodyHtml || undefined,
      image: drupalImage(node, lookup),
      links: allLinks.length ? allLinks : undefined,
      ...sortTerms(termsOf(lookup(node), site), [lang, context.lang]),
      translations: translations.length ? translations : undefined,
      publisher: publisher ? { name: publisher } : undefined,
    });
  },
  split(json: object) {
    const data = field(json, 'data');
    if (!Array.isArray(data)) return { items: [json] };
    const next = field(json, 'links', 'next');
    return {
      items: items(data).map((node) => ({ ...json, data: node })),
      next: stringOf(next) || stringOf(field(next, 'href')),
    };
  },
};

export { drupal as format };
export { createFormatContext } from '../../../format-registry/format-context.js';
