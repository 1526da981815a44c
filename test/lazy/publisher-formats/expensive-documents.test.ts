// Documents that are made to be expensive: the tests count characters that are read instead of measuring time.
import { expect } from '@open-wc/testing';
import { readArticle } from '../../../src/article/read-article.js';
import { createFormatContext } from '../../../src/format-registry/format-context.js';
import { readLoose } from '../../../src/lazy/loose-documents/loose-documents.js';
import { publisherFormats } from './support/format-list.js';
import { countCharacters } from '../../support/count-characters.js';
import { feeds, graphs, nodes, posts } from './support/other-producers.js';

const address = 'https://portal.example/wp-json/wp/v2/posts/6?_embed';

/** Texts for which some regular expressions need minutes when they are repeated a hundred thousand times. */
const pieces: Record<string, string> = {
  'combining marks of two classes': '\u0301\u0316',
  'white space': ' \t',
  digits: '1',
  'letters and asterisks': 'a*',
  'starts of tags': '<a ',
  'quotes without an end': '="',
  'starts of shortcodes': '[a ',
  'character references': '&#x',
};

/** Keys whose values tell the format, and are kept. */
const kept = /^(@?type|@context|version|taxonomy)$/;

/** A copy of `json` whose texts are all `text`. */
const filled = (json: unknown, text: string, key = ''): unknown => {
  if (typeof json === 'string') return kept.test(key) ? json : text;
  if (Array.isArray(json)) return json.map((item) => filled(item, text, key));
  if (!json || typeof json !== 'object') return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, filled(value, text, name)]),
  );
};

const read = async (json: unknown) => {
  for (const format of publisherFormats) {
    if (!format.matches(json)) continue;
    const context = createFormatContext({
      url: address,
      lang: 'fr',
      signal: new AbortController().signal,
      loadJson: () => Promise.reject(new Error('404')),
    });
    const parsed = await format.parse(json, context);
    if (parsed) readArticle(parsed, address, () => undefined);
  }
};

describe('documents that are made to be expensive', () => {
  for (const [name, piece] of Object.entries(pieces))
    it(`normalise few characters, and cost time in proportion to their length: ${name}`, async function () {
      this.timeout(60_000);
      const samples = [posts, feeds, graphs, nodes].flatMap((group) =>
        Object.values(group).map(({ json }) => json),
      );
      // Values that are computed once are computed before.
      for (const sample of samples) await read(filled(sample, 'a'));
      for (const sample of samples) {
        const costOf = (length: number) => {
          const json = filled(sample, `a${piece.repeat(length / piece.length)}`);
          return countCharacters(() => read(json));
        };
        const [once, twice] = [await costOf(5000), await costOf(10_000)];
        expect(twice.normalize).to.be.below(5000);
        expect(twice.toLowerCase).to.be.at.most(2.2 * once.toLowerCase + 1000);
        expect(twice.replace).to.be.at.most(2.2 * once.replace + 1000);
        expect(twice.split).to.be.at.most(2.2 * once.split + 1000);
      }
    });

  it('cost no more than the part that is shown', async () => {
    const costOf = (length: number) => {
      const text = 'a \u0301'.repeat(length / 3);
      const json = {
        title: text,
        url: '/a',
        topics: [text],
        countries: [{ name: text }],
        publisher: { name: text },
      };
      return countCharacters(() => readArticle(json, address, () => undefined));
    };
    expect(await costOf(2_000_000)).to.deep.equal(await costOf(20_000));
  });

  it('are read once, although an opening construct is repeated in them', () => {
    const starts = '<![CDATA['.repeat(200_000);
    const text = readLoose(
      `<rss version="2.0"><channel><item><title><!-- ${starts} --></title></item></channel></rss>`,
      address,
    );
    expect(text).to.be.an('object');
  });
});
