// The schema for the world outside: JSON Schema 2020-12.
import { toJsonSchema } from '@valibot/to-json-schema';
import { articleSchema, country, translation } from './article-schema.js';
import { collectionSchema } from './collection-schema.js';
import { alt, code, date, dir, label, lang, linkUrl, pixels, prose, url } from './values.js';

const definitions = {
  text: label,
  prose,
  alt,
  url,
  linkUrl,
  lang,
  dir,
  date,
  code,
  pixels,
  country,
  translation,
};

const oneOf = (...fields: string[]) => fields.map((field) => ({ required: [field] }));

// Checks are code; what they say of fields that need one another is said below.
const options = { target: 'draft-2020-12' as const, ignoreActions: ['check', 'finite'] };

/** A collection of what the whole schema describes. */
function collectionDefinition(): object {
  const collection = toJsonSchema(collectionSchema, {
    ...options,
    definitions: { ...definitions, article: articleSchema },
    overrideRef: ({ referenceId }) => (referenceId === 'article' ? '#' : undefined),
  });
  delete collection.$schema;
  delete collection.$defs;
  return { $anchor: 'collection', ...collection };
}

export function articleJsonSchema(): object {
  const { $defs, ...article } = toJsonSchema(articleSchema, { ...options, definitions });
  return {
    ...article,
    anyOf: [
      ...oneOf('url', 'bodyHtml'),
      { required: ['body'], properties: { body: { minItems: 1 } } },
    ],
    $defs: {
      ...$defs,
      country: { ...($defs?.['country'] as object), anyOf: oneOf('code', 'name') },
      collection: collectionDefinition(),
      translation: { ...($defs?.['translation'] as object), anyOf: oneOf('url', 'src') },
    },
  };
}
