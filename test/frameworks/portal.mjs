// Stands in for https://portal.example, from which the recipes of docs/rendering.md fetch: an article of the demo.
// For `node --import`.
import { readFile } from 'node:fs/promises';

const portal = 'https://portal.example/news/';
const articles = new URL('../../demo/articles/', import.meta.url);
const fetchElsewhere = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const address = String(input.url ?? input);
  if (!address.startsWith(portal)) return fetchElsewhere(input, init);
  const name = address.slice(portal.length).replace(/^article\./, 'euromed-migration-v.');
  const article = JSON.parse(await readFile(new URL(name, articles), 'utf8'));
  // A browser would ask the portal for the picture.
  delete article.image;
  return Response.json(article);
};
