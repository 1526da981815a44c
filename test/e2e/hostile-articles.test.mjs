// Articles in JSON, with every hostile string in every position.
import { kinds } from './hostile/articles.mjs';
import { describeHostile } from './hostile/describe-hostile.mjs';
import { positions } from './hostile/positions.mjs';
import { sampleOf } from './support/engines.mjs';

const asJson = (articleOf) => (vector, n) => ({
  type: 'application/json',
  body: JSON.stringify(articleOf(vector, n)),
});

describeHostile(
  'hostile articles',
  Object.fromEntries(Object.entries(kinds).map(([kind, articleOf]) => [kind, asJson(articleOf)])),
  positions,
  sampleOf,
);
