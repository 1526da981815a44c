// Documents of systems, plugins and newsrooms that are not among the fixtures.
import { expect } from '@open-wc/testing';
import { publisherFormats } from './support/format-list.js';
import { loadExpected, parseDocument } from './support/documents.js';
import { feeds, graphs, nodes, posts } from './support/other-producers.js';

const requested: Record<string, string[]> = {
  'a site with Jetpack that embeds nothing': [
    'https://ministry.example/wp-json/wp/v2/posts/4711?_embed=1',
  ],
  // Every media item has a thumbnail; each site names the field with the file itself.
  'a media item, not included': [
    'https://drupal.example/fr/jsonapi/node/news/n?include=field_media%2Cfield_media.thumbnail',
  ],
  'a media item without its file': [
    'https://drupal.example/fr/jsonapi/node/news/n?include=field_media.thumbnail',
  ],
};

describe('documents of other producers', () => {
  for (const [format, samples] of Object.entries({
    wordpress: posts,
    'json-feed': feeds,
    'json-ld': graphs,
    drupal: nodes,
  }))
    for (const [name, { json, url, answer }] of Object.entries(samples))
      it(`${format}: ${name}`, async () => {
        const all = (await loadExpected('other-producers.json')) as unknown as Record<
          string,
          unknown
        >;
        const before = JSON.stringify(json);
        const found = publisherFormats.filter((each) => each.matches(json));
        expect(found.map((each) => each.name)).to.deep.equal([format]);
        const parsed = await parseDocument(found[0]!, json, { url, answer: () => answer });
        expect(parsed.article).to.deep.equal(all[name]);
        expect(parsed.requests).to.deep.equal(requested[name] ?? []);
        expect(JSON.stringify(json)).to.equal(before);
      });
});
