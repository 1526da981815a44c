// Articles named by letters, for tests of lists.
import type { Article } from '../../../src/index.js';

/** An article with its name in title and address. */
export const article = (name: string, more: Partial<Article> = {}): Article => ({
  title: name,
  url: `https://e.org/${name}`,
  ...more,
});

export const names = (items: readonly Article[]) => items.map(({ title }) => title);
