// The documents in the recipes of docs/publishing.md are what cards read, completely, and what their templates write.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readDocument } from '../../dist/npm/check.js';

const docs = readFileSync(new URL('../../docs/publishing.md', import.meta.url), 'utf8');

/** Fenced blocks of a section, by the words of its heading. */
const blocksOf = (heading) => {
  const section = docs.split(/^#{2,3} /m).find((text) => text.startsWith(`${heading}\n`));
  assert.ok(section, `no section ${heading}`);
  return [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => ({
    language,
    text,
  }));
};

const read = (text, url) =>
  readDocument(text, { url, lang: 'fr', loadJson: () => Promise.reject(new Error('404')) });

const page = 'https://portal.example/fr/actualites/eau';

const article = {
  url: page,
  lang: 'fr',
  title: 'L’eau partagée',
  published: '2024-03-07',
  summary: 'Dix pays se réunissent à Tunis.',
};

const image = { src: 'https://portal.example/images/eau.jpg', alt: 'La salle' };
const bodyHtml = '<p>Dix pays se réunissent à Tunis.</p>';

/** Heading, address of the document, expected article, and the language of the template, if the recipe has one. */
const recipes = {
  'A document of your own': {
    url: 'https://portal.example/fr/actualites/eau.fr.json',
    expected: {
      ...article,
      image: { ...image, width: 1200, height: 675 },
      countries: ['TN', 'MA'],
      translations: [
        {
          lang: 'ar',
          url: 'https://portal.example/ar/news/water',
          src: 'https://portal.example/fr/actualites/eau.ar.json',
        },
      ],
    },
  },
  Drupal: {
    url: 'https://portal.example/fr/jsonapi/node/article/UUID?include=field_image,field_tags',
    expected: {
      ...article,
      published: '2024-03-07T09:00:00+01:00',
      bodyHtml,
      image: { ...image, width: 1200, height: 675 },
      countries: [{ code: 'TN', name: 'Tunisie' }],
    },
  },
  Joomla: {
    url: 'https://portal.example/index.php?option=com_content&view=article&layout=card&id=12',
    template: 'php',
    expected: {
      ...article,
      lang: 'fr-FR',
      bodyHtml,
      image: {
        ...image,
        src: `${image.src}#joomlaImage://local-images/eau.jpg?width=1200&height=675`,
      },
    },
  },
  TYPO3: {
    url: `${page}?type=1700`,
    template: 'fluid',
    expected: { ...article, image },
  },
  Liferay: {
    url: page,
    template: 'ftl',
    output: 'html',
    expected: {
      ...article,
      lang: 'fr-FR',
      image: { src: 'https://portal.example/documents/20121/0/eau.jpg' },
      translations: [{ lang: 'ar-SA', url: 'https://portal.example/ar/news/water' }],
    },
  },
  Plone: {
    url: `${page}/@@news-card`,
    template: 'python',
    expected: {
      ...article,
      bodyHtml,
      topics: ['Migration'],
      image: { ...image, src: `${page}/@@images/image/large` },
    },
  },
  SharePoint: {
    url: 'https://portal.sharepoint.example/sites/news/SiteAssets/water.json',
    template: 'text',
    expected: {
      url: 'https://portal.sharepoint.example/sites/news/SitePages/water.aspx',
      lang: 'ar',
      title: 'المياه المشتركة',
      published: '2024-03-07',
      summary: 'عشرة بلدان تجتمع في تونس.',
    },
  },
};

/** Fields that a text of any language sets: `"title":`, `'title' =>`, `$article['image'] =`, `article["image"] =`. */
const fieldsIn = (text) =>
  new Set([...text.matchAll(/["'](@?\w+)["']\]?\s*(?::(?!:)|=>|=(?!=))/g)].map(([, name]) => name));

describe('recipes for publishers', () => {
  it('are all tested here', () => {
    const headings = [...docs.split('\n## Recipes\n')[1].matchAll(/^### (.*)$/gm)];
    assert.deepEqual(
      headings.map(([, name]) => name).sort(),
      Object.keys(recipes)
        .filter((name) => name !== 'A document of your own')
        .sort(),
    );
  });

  for (const [heading, { url, template, output = 'json', expected }] of Object.entries(recipes)) {
    it(`have a document that is read completely, without a problem: ${heading}`, async () => {
      const { text } = blocksOf(heading).findLast(({ language }) => language === output);
      const { article: read_, problems, failure } = await read(text, url);
      assert.equal(failure, undefined);
      assert.deepEqual(problems, []);
      assert.deepEqual(read_, expected);
    });

    if (template)
      it(`have a document with the fields of the template: ${heading}`, () => {
        const blocks = blocksOf(heading);
        const written = blocks.findLast(({ language }) => language === output);
        const source = blocks.find(({ language }) => language === template);
        assert.ok(source, `no template in ${template}`);
        assert.deepEqual([...fieldsIn(source.text)].sort(), [...fieldsIn(written.text)].sort());
      });
  }
});
