// Describes what was received instead of an article, and which address to use. Loaded after such a failure.
import { pageKey } from '../../format-registry/page-key.js';

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  !!value && typeof value === 'object' && !Array.isArray(value);

const own = 'write the article in the card\u2019s own format (article.schema.json) instead';

/** `Object.hasOwn` is newer than some browsers that can show a card. */
const { hasOwnProperty } = Object.prototype;

const has = (fields: Fields, ...keys: string[]): boolean =>
  keys.every((key) => hasOwnProperty.call(fields, key) && fields[key] !== undefined);

/** A test for the documents of a system, their name, and what to do instead. The surest tests are first. */
const systems: [isIt: (json: Fields) => boolean, what: string, instead: string][] = [
  [
    (json) =>
      has(json, 'provider_name', 'html') ||
      (has(json, 'version', 'html') && has(json, 'type', 'thumbnail_url')),
    'an oEmbed answer, which holds no text of the article',
    'use the post\u2019s own address in the REST API (WordPress: /wp-json/wp/v2/posts/ID?_embed)',
  ],
  [
    (json) =>
      has(json, 'ID', 'site_ID') || (Array.isArray(json.posts) && has(json, 'found', 'posts')),
    'WordPress.com\u2019s API v1.1',
    'use https://public-api.wordpress.com/wp/v2/sites/SITE/posts/ID?_embed',
  ],
  [
    (json) => Array.isArray(json.errors) && !has(json, 'data'),
    'an error of a JSON:API, as Joomla answers without a token',
    `let the server answer without a token, or ${own}`,
  ],
  [
    (json) =>
      isObject(json.data) &&
      (json.data.type === 'articles' ||
        /com_content/.test(JSON.stringify(json.data.attributes ?? {}).slice(0, 500))),
    'Joomla\u2019s API',
    own,
  ],
  [
    (json) =>
      Array.isArray(json.nid) || (Array.isArray(json.title) && Array.isArray(json.langcode)),
    'Drupal\u2019s ?_format=json',
    'use Drupal\u2019s JSON:API, /jsonapi/node/TYPE/UUID (module jsonapi)',
  ],
  [
    (json) => has(json, 'nid', 'title') || has(json, 'view_node'),
    'a REST export of Drupal\u2019s Views',
    'use Drupal\u2019s JSON:API, /jsonapi/node/TYPE/UUID (module jsonapi)',
  ],
  [
    (json) => isObject(json.feed) && Array.isArray(json.items) && has(json, 'status'),
    'an answer of rss2json',
    'use the feed\u2019s own address, where its server allows that (CORS), or a JSON Feed',
  ],
  [
    (json) => Array.isArray(json.posts) && isObject(json.posts[0]) && has(json.posts[0], 'uuid'),
    'Ghost\u2019s Content API',
    'use the article\u2019s own page, which holds JSON-LD, or write the article in the card\u2019s own format',
  ],
  [
    (json) => {
      const first: unknown = Array.isArray(json.data) ? json.data[0] : json.data;
      return (
        isObject(first) &&
        (has(first, 'documentId') ||
          (isObject(first.attributes) && has(first.attributes, 'publishedAt')))
      );
    },
    'Strapi\u2019s API',
    own,
  ],
  [(json) => isObject(json.meta) && has(json.meta, 'detail_url'), 'Wagtail\u2019s API', own],
  [
    (json) => has(json, 'contentFields') || has(json, 'contentStructureId'),
    'Liferay\u2019s API',
    own,
  ],
  [
    (json) => isObject(json.content) && has(json.content, 'colPos0'),
    'a page of TYPO3 headless',
    own,
  ],
  [
    (json) =>
      Object.keys(json).some((key) => key.startsWith('odata.') || key.startsWith('@odata.')) ||
      isObject(json.d),
    'an answer of SharePoint (OData)',
    own,
  ],
  [
    (json) => has(json, ':type') || has(json, ':items'),
    'a page of Adobe Experience Manager (.model.json)',
    own,
  ],
  [(json) => has(json, '@id', 'UID') || has(json, '@components'), 'Plone\u2019s REST API', own],
  [
    (json) => typeof json.code === 'string' && typeof json.message === 'string',
    'an error of a REST API',
    'see what the server says of it',
  ],
  [
    (json) => has(json, 'contents', 'status') || has(json, 'contents', 'url'),
    'the answer of a proxy, around the document',
    'use the document\u2019s own address',
  ],
];

/** Fields of the native format. */
const native =
  'url lang dir title published modified summary body bodyHtml image links countries notes topics translations publisher'.split(
    ' ',
  );

const short = (text: string, most = 200): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;

/** The error message in a server's answer, such as `rest_no_route: No route was found …`; `''` without one. */
export function quoteServer(received: unknown): string {
  let json = received;
  if (typeof received === 'string')
    try {
      json = JSON.parse(received);
    } catch {
      return '';
    }
  if (!isObject(json)) return '';
  const error = Array.isArray(json.errors) ? (json.errors as unknown[])[0] : (json.error ?? json);
  if (!isObject(error)) return typeof error === 'string' ? short(error) : '';
  const parts = ['code', 'title', 'message', 'detail']
    .map((key) => error[key])
    .filter((part): part is string => typeof part === 'string' && part.trim() !== '');
  return short([...new Set(parts)].join(': '));
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

function ofText(text: string): string {
  const start = text.trim();
  if (!start) return 'The answer is empty.';
  if (/^<(!doctype html|html|head|body)/i.test(start))
    return 'The answer is a page without JSON-LD, without <link rel="alternate" type="application/json"> and without og:title: add one of these to it, or use the address of the article\u2019s JSON.';
  if (/<b>(Warning|Notice|Deprecated|Fatal error|Parse error)<\/b>/i.test(start))
    return 'The answer begins with a message of PHP: turn display_errors off on the server.';
  if (/^<\?xml|^<\w/.test(start))
    return `The answer is XML or HTML, but no page, RSS or Atom: ${JSON.stringify(short(start, 60))}`;
  if (/^[{[]/.test(start) && isJson(start))
    return 'The document is JSON within a text, since it was encoded twice: encode it once.';
  if (/^[{[]/.test(start))
    return 'The JSON is cut short, or has a fault that could change its meaning: check it.';
  return `The answer begins with ${JSON.stringify(short(start, 60))}, which is no JSON.`;
}

/** Types of the nodes in JSON-LD, as written. */
function typesIn(json: unknown): string[] {
  const nodes = (Array.isArray(json) ? (json as unknown[]).slice(0, 20) : [json]).filter(isObject);
  return nodes
    .flatMap((node) => [
      node,
      ...(Array.isArray(node['@graph']) ? (node['@graph'] as unknown[]) : []),
    ])
    .slice(0, 50)
    .flatMap((node) => (isObject(node) ? node['@type'] : []))
    .filter((type): type is string => typeof type === 'string');
}

/** What recognition needs of the facts about an HTML page. */
interface ReadPage {
  jsonLd: unknown[];
  unread: string[];
}

function ofPage({ jsonLd, unread }: ReadPage): string {
  const types = [...new Set(jsonLd.flatMap(typesIn))].slice(0, 10).join(', ');
  const found = unread[0]
    ? `has JSON-LD that is no JSON (it begins with ${JSON.stringify(short(unread[0], 60))})`
    : types
      ? `has JSON-LD of other things (${short(types)})`
      : 'describes no article';
  return `The answer is a page that ${found}: add a NewsArticle to its JSON-LD, or og:title, or use the address of the article\u2019s JSON.`;
}

/** One or two sentences on what was `received` instead of an article; `''` where it is not recognised. */
export function recognise(received: unknown): string {
  if (typeof received === 'string') return ofText(received);
  const list = Array.isArray(received);
  const first: unknown = list ? (received as unknown[])[0] : received;
  if (!isObject(first)) return '';
  const page = (first as { [pageKey]?: ReadPage })[pageKey];
  if (page) return ofPage(page);
  const found = systems.find(([isIt]) => isIt(first));
  if (found) return `The document is ${found[1]}: ${found[2]}.`;
  const unknown = Object.keys(first).filter((key) => !native.includes(key));
  return unknown.length
    ? `The document was read as the card\u2019s own format, which does not know ${short(
        unknown
          .slice(0, 10)
          .map((key) => JSON.stringify(short(key, 40)))
          .join(', '),
      )}.`
    : '';
}
