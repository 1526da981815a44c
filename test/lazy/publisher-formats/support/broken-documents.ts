// Arbitraries of publishers' documents with replaced values, for property tests.
import * as fc from 'fast-check';
import { feeds, graphs, nodes, posts, type Sample } from './other-producers.js';

const samples = (group: Record<string, Sample>) => Object.values(group).map(({ json }) => json);

/** Documents of each format. */
export const documentsOf: Record<string, { files: string[]; written: unknown[] }> = {
  wordpress: {
    files: [
      'wordpress-6.1-post.fr.json',
      'wordpress-6.5-portal-post.fr.json',
      'wordpress-6.1-collection-fields.json',
    ],
    written: samples(posts),
  },
  'json-feed': {
    files: ['jsonfeed-wordpress.fr.json', 'jsonfeed-eleventy.fr.json'],
    written: samples(feeds),
  },
  'json-ld': {
    files: ['jsonld-unhead.fr.json', 'jsonld-jekyll.fr.json'],
    written: samples(graphs),
  },
  drupal: { files: ['drupal-jsonapi-from-docs.json'], written: samples(nodes) },
};

/** Values that break careless code. */
export const poison = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      null,
      true,
      0,
      -1,
      1e300,
      '',
      ' ',
      '*',
      'x',
      '<',
      '<p>',
      '&#x110000;',
      '#',
      '%',
      '2021-02-30',
    ],
    ...['javascript:alert(1)', ' JAVASCRIPT:alert(1)', 'data:text/html,x', 'mailto:a@b.example'],
    ...['http://[', '//', '?', 'https://x.example/\ud800', 'Tunisie', 'DZ', 'und', '__proto__'],
    ...[[], {}, [[]], [null], [{}], { rendered: null }, { '@id': '#x' }, { '@value': [] }],
    ...[JSON.parse('{"__proto__":{"name":"x"}}'), { rendered: '<a class="more"' }, { href: 3 }],
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A copy of `json` in which `values` replace the places that `picks` choose. */
const poisoned = (json: unknown, picks: number[], values: unknown[]): unknown => {
  const copy = structuredClone(json);
  picks.forEach((pick, i) => {
    let holder = copy as Record<string, unknown>;
    for (let depth = pick; ; depth = Math.floor(depth / 7)) {
      const keys = Object.keys(holder);
      if (!keys.length) return;
      const key = keys[(pick + depth) % keys.length]!;
      const inner = holder[key];
      if (depth % 5 === 0 || !inner || typeof inner !== 'object') {
        Object.defineProperty(holder, key, {
          value: structuredClone(values[i % values.length]),
          enumerable: true,
          configurable: true,
          writable: true,
        });
        return;
      }
      holder = inner as Record<string, unknown>;
    }
  });
  return copy;
};

/** Any of `documents`, with replaced values. */
export const broken = (documents: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.constantFrom(...documents),
      fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
      fc.array(poison, { minLength: 1, maxLength: 3 }),
    )
    .map(([json, picks, values]) => poisoned(json, picks, values));
