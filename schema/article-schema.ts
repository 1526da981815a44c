// The article's JSON: one schema, from which the published JSON Schema is made, and which tests
// hold against the small reader that visitors download.
import * as v from 'valibot';
import {
  alt,
  code,
  date,
  dir,
  filled,
  label,
  lang,
  limits,
  linkUrl,
  pixels,
  prose,
  url,
} from './values.js';

const image = v.pipe(
  v.object({
    src: url,
    alt: v.exactOptional(alt),
    width: v.exactOptional(pixels),
    height: v.exactOptional(pixels),
    sources: v.exactOptional(
      v.pipe(
        v.array(v.object({ src: url, width: pixels })),
        v.maxLength(limits.items),
        v.description('The same picture in other widths.'),
      ),
    ),
    credit: v.exactOptional(label),
  }),
  v.title('Picture'),
);

const link = v.pipe(v.object({ title: label, url: linkUrl }), v.title('Link'));

export const country = v.pipe(
  v.object({
    code: v.exactOptional(code),
    name: v.exactOptional(label),
    note: v.exactOptional(v.pipe(filled(limits.key), v.description('Key of an entry of notes.'))),
    url: v.exactOptional(url),
  }),
  v.check((value) => value.code !== undefined || value.name !== undefined),
  v.title('Country or territory'),
  v.description('Code, name, or both; a missing name is the usual one in the reader’s language.'),
);

const note = v.pipe(
  v.object({
    marker: v.exactOptional(
      v.pipe(filled(limits.marker), v.description('What is printed at the name.')),
    ),
    text: prose,
  }),
  v.title('Note'),
);

const topic = v.pipe(v.object({ name: label, url: v.exactOptional(url) }), v.title('Topic'));

export const translation = v.pipe(
  v.object({
    lang,
    name: v.exactOptional(label),
    url: v.exactOptional(v.pipe(url, v.description('Its page.'))),
    src: v.exactOptional(v.pipe(url, v.description('Its JSON; without it the entry is a link.'))),
  }),
  v.check((value) => value.url !== undefined || value.src !== undefined),
  v.title('Translation'),
);

const publisher = v.pipe(
  v.object({ name: label, url: v.exactOptional(url) }),
  v.title('Publisher'),
);

/** An article as published: `title`, and one of `url`, `body` and `bodyHtml`. */
export const articleSchema = v.pipe(
  v.object({
    url: v.exactOptional(v.pipe(url, v.description('The article’s page; what is shared.'))),
    lang: v.exactOptional(lang),
    dir: v.exactOptional(dir),
    title: label,
    published: v.exactOptional(date),
    modified: v.exactOptional(date),
    summary: v.exactOptional(prose),
    body: v.exactOptional(
      v.pipe(v.array(prose), v.maxLength(limits.paragraphs), v.description('Paragraphs.')),
    ),
    bodyHtml: v.exactOptional(
      v.pipe(
        v.string(),
        v.regex(/\S/),
        v.description('Sanitised before it is shown; wins over body.'),
      ),
    ),
    image: v.exactOptional(image),
    links: v.exactOptional(
      v.pipe(v.array(link), v.maxLength(limits.items), v.description('For more information.')),
    ),
    countries: v.exactOptional(
      v.pipe(
        v.array(v.union([code, country])),
        v.maxLength(limits.countries),
        v.description('Countries and territories covered, in the order shown.'),
        v.examples([['DZ', 'EG', { code: 'PS', name: 'Palestine', note: 'ps' }]]),
      ),
    ),
    notes: v.exactOptional(
      v.pipe(
        v.record(v.string(), note),
        v.maxEntries(limits.items),
        v.description('By the keys that countries refer to.'),
      ),
    ),
    topics: v.exactOptional(
      v.pipe(v.array(v.union([filled(limits.label), topic])), v.maxLength(limits.items)),
    ),
    translations: v.exactOptional(
      v.pipe(
        v.array(translation),
        v.maxLength(limits.items),
        v.description('The article in other languages, in the order of the language switch.'),
      ),
    ),
    publisher: v.exactOptional(publisher),
  }),
  v.check((value) => !!value.url || !!value.body?.length || !!value.bodyHtml),
  v.title('Article of <euromed-news-card>'),
  v.description('One news article in one language. Unknown fields are ignored.'),
  v.examples([
    {
      url: 'https://portal.example/fr/news/euromed-migration-v',
      lang: 'fr',
      title: 'EUROMED Migration V organise un événement',
      published: '2021-11-11',
      summary: 'Les 27 et 28 octobre, des représentants se sont réunis à La Valette.',
      countries: ['DZ', 'EG', 'TN'],
      translations: [{ lang: 'ar', src: 'euromed-migration-v.ar.json' }],
    },
  ]),
);
