// The demo's French article as a post that an editor has typed into WordPress.
import { readFileSync } from 'node:fs';

const demo = new URL('../../demo/', import.meta.url);

/** The article as the demo has it. */
export const article = JSON.parse(
  readFileSync(new URL('articles/euromed-migration-v.fr.json', demo), 'utf8'),
);

/** Replaces apostrophes by that of keyboards, which WordPress turns into typographic ones. */
const asTyped = (text) => text.replaceAll('’', "'");

const term = (name, description = '') => ({ name, description });

/** The ten countries, as the names of terms. */
export const countryTerms = (note = '') =>
  article.countries.map(({ name, code }) => (code === 'PS' ? term(`${name} *`, note) : term(name)));

/**
 * The countries among the tags, as sites without a taxonomy of their own have them, twelve in all:
 * the last ones by name are countries.
 */
export const stockTerms = () => ({
  category: [term('Migration & mobilité')],
  post_tag: [...countryTerms(), term('Coopération'), term('Retour volontaire')],
});

export function stockPost(terms = stockTerms()) {
  const { image } = article;
  return {
    title: asTyped(article.title),
    summary: asTyped(article.summary),
    content: article.body.map((text) => `<p>${asTyped(text)}</p>`).join('\n'),
    // In UTC the time is on the day before.
    date: `${article.published} 00:30:00`,
    image: {
      file: new URL('images/two-shores-1200.webp', demo),
      type: 'image/webp',
      alt: image.alt,
      caption: image.credit,
    },
    terms,
  };
}
