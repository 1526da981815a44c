// A collection as a list reads it at `src`: articles, and where more of them are.
import * as v from 'valibot';
import { articleSchema } from './article-schema.js';
import { url } from './values.js';

export const collectionSchema = v.pipe(
  v.object({
    items: v.pipe(
      v.array(articleSchema),
      v.description('Articles in the order shown; of more than 100 the first are read.'),
    ),
    next: v.exactOptional(
      v.pipe(url, v.description('The next page of the collection, of the same origin.')),
    ),
  }),
  v.title('Collection of articles'),
  v.description('For <euromed-news-list>; a card shows the first article.'),
);
