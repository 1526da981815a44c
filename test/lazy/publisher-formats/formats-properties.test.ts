import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { readArticle } from '../../../src/article/read-article.js';
import { createFormatContext } from '../../../src/format-registry/format-context.js';
import { publisherFormats } from './support/format-list.js';
import { articleSchema } from '../../../schema/article-schema.js';
import { unsafeUrls } from '../../article/support/safe-urls.js';
import { propertyRuns } from '../../support/property-runs.js';
import { broken, documentsOf, poison } from './support/broken-documents.js';
import { loadSource } from './support/documents.js';

describe('formats', () => {
  for (const [name, { files, written }] of Object.entries(documentsOf))
    it(`give an article or nothing for any JSON, and no unsafe URL: ${name}`, async function () {
      this.timeout(180_000);
      const documents = [...(await Promise.all(files.map(loadSource))), ...written];
      const any = fc.oneof(
        { weight: 8, arbitrary: broken(documents) },
        { weight: 1, arbitrary: poison },
      );
      const url = fc.constantFrom(
        'https://portal.example/wp-json/wp/v2/posts/6?_embed',
        'https://portal.example/fr/jsonapi/node/article/n',
        'https://portal.example/feed.json#1',
        'https://portal.example/?rest_route=/wp/v2/posts/6#%',
      );
      const made = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(any, url, any, fc.boolean(), async (json, address, answer, answers) => {
          const before = JSON.stringify(json);
          for (const format of publisherFormats) {
            const knows = format.matches(json);
            expect(knows).to.be.a('boolean');
            if (!knows) continue;
            const context = createFormatContext({
              url: address,
              lang: 'fr',
              signal: new AbortController().signal,
              loadJson: () =>
                answers ? Promise.resolve(answer) : Promise.reject(new Error('404')),
            });
            const parsed = await format.parse(json, context);
            const article = parsed && readArticle(parsed, address, () => undefined);
            if (!article) continue;
            made.set(format.name, (made.get(format.name) ?? 0) + 1);
            expect(unsafeUrls(article)).to.deep.equal([]);
            expect(v.safeParse(articleSchema, article).success).to.be.true;
          }
          expect(JSON.stringify(json)).to.equal(before);
        }),
        { numRuns: propertyRuns },
      );
      expect(made.get(name)).to.be.above(propertyRuns / 10);
    });

  it('are fast with hostile documents', async function () {
    this.timeout(120_000);
    const parts = [
      '<',
      '<a href="x">',
      '<p>',
      '<p>For more information</p>',
      '&#',
      '<script>',
      ' *',
      'a,',
    ];
    const list = <T>(item: T) => Array<T>(100_000).fill(item);
    for (const part of parts) {
      const text = part.repeat(200_000);
      const documents: unknown[] = [
        {
          title: { rendered: text },
          link: '/a',
          content: { rendered: text },
          excerpt: { rendered: text },
        },
        {
          version: 'https://jsonfeed.org/version/1.1',
          items: [{ id: text, url: '/a', content_html: text, tags: list(part) }],
        },
        {
          '@type': 'Article',
          headline: text,
          articleBody: text,
          keywords: text,
          citation: list('https://x.example/'),
          about: list({ name: part }),
        },
        {
          data: {
            type: 'node--a',
            id: '1',
            attributes: { title: text, body: { processed: text, summary: text } },
          },
        },
      ];
      for (const json of documents) {
        const format = publisherFormats.find((each) => each.matches(json));
        const context = createFormatContext({
          url: 'https://portal.example/a.json',
          lang: 'fr',
          signal: new AbortController().signal,
          loadJson: () => Promise.reject(new Error('404')),
        });
        const parsed = await format!.parse(json, context);
        expect(parsed).to.be.an('object');
        readArticle(parsed, context.url, () => undefined);
      }
    }
  });
});
