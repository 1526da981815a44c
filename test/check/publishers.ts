// What cards are to make of test/fixtures/sources/publishers: each article whole, as the publisher's own page shows it and the
// document says it.
import type { Article } from '../../src/article/article.js';

/** The document, the address that served it, and the expected result. */
export interface Case {
  file: string;
  url: string;
  article?: Article | null;
  /** Texts that the console must print: of the failure, or one per problem. */
  says?: RegExp[];
  /** Further requests. */
  requests?: string[];
}

const site = 'https://pub.example';

const post: Article = {
  url: `${site}/fr/eau-partagee/`,
  title: 'L’eau partagée – un atelier à Tunis',
  published: '2024-03-07T00:20:00+01:00',
  modified: '2024-03-07T09:00:00+01:00',
  summary: 'Résumé de l’atelier…',
  bodyHtml: '<p>Premier paragraphe de l&#8217;atelier.</p><p>Second paragraphe.</p>',
  image: {
    src: `${site}/wp-content/uploads/a.jpg`,
    alt: 'Une salle',
    width: 1200,
    height: 675,
    sources: [{ src: `${site}/a-300.jpg`, width: 300 }],
    credit: 'Photo : ministère',
  },
  countries: [{ code: 'TN', name: 'Tunisie', url: `${site}/post_tag/tunisie/` }],
  topics: [{ name: 'Migration', url: `${site}/category/migration/` }],
};

const without = (article: Article, ...keys: (keyof Article)[]): Article =>
  Object.fromEntries(
    Object.entries(article).filter(([key]) => !keys.includes(key as keyof Article)),
  ) as object as Article;

const wordpress = (name: string, path: string, rest: Omit<Case, 'file' | 'url'>): Case => ({
  file: name.includes('.') ? name : `${name}.json`,
  url: site + path,
  ...rest,
});

const asked = '/wp-json/wp/v2/posts/51?_embed';

const posts: Case[] = [
  wordpress('wp-language-taxonomy', asked, {
    article: {
      url: `${site}/fr/eau/`,
      lang: 'fr',
      title: 'L’eau',
      published: post.published!,
      summary: 'Résumé',
      bodyHtml: '<p>Premier.</p>',
      topics: [{ name: 'Migration', url: `${site}/migration/` }],
    },
  }),
  wordpress('wp-stock-ar-latin-start', '/wp-json/wp/v2/posts/52?_embed', {
    article: {
      url: `${site}/ar/water/`,
      title: 'EUROMED ينظم ورشة عمل حول المياه المشتركة في تونس',
      published: post.published!,
      summary: 'UNDP والوزارة يوقعان اتفاقا جديدا حول المياه.',
      bodyHtml: '<p>Premier.</p>',
    },
  }),
  wordpress('wp-media-forbidden', asked, {
    article: without(post, 'image'),
    says: [/rest_forbidden: Sorry, you are not allowed to do that\./],
  }),
  wordpress('wp-wpml', asked, {
    article: {
      ...post,
      lang: 'fr',
      translations: [
        { lang: 'ar', url: `${site}/ar/water/` },
        { lang: 'en', url: `${site}/shared-water/` },
      ],
    },
  }),
  wordpress('wp-vc-shortcodes', asked, {
    article: {
      ...post,
      summary: 'Le ministre a ouvert l’atelier.',
      bodyHtml: '<p>Le ministre a ouvert l&#8217;atelier.</p>\n<p>Il a salué les partenaires.</p>',
    },
  }),
  wordpress('wp-php-notice.txt', asked, { article: post }),
  wordpress('wp-protected', asked, {
    article: { ...without(post, 'summary', 'bodyHtml'), title: 'Réunion interne' },
  }),
  // Without the time in UTC the offset is unknown: only the day is certain.
  wordpress('wp-date-zero', asked, {
    article: { ...post, published: '2024-03-07', modified: '2024-03-07' },
  }),
  wordpress('wp-title-oddities', asked, {
    article: {
      ...post,
      title: 'Démo\u00adcratie\u00a0: l’Europe &amp; la Méditerranée 🌍 R&D <2024>',
    },
  }),
  wordpress('wp-rest-route', '/?rest_route=/wp/v2/posts/51', {
    article: without(post, 'image', 'countries', 'topics'),
    says: [/\?_embed/, /all terms of category/],
    requests: [`${site}/index.php?rest_route=%2Fwp%2Fv2%2Fposts%2F51&_embed=1`],
  }),
  wordpress('wp-jetpack-photon', '/wp-json/wp/v2/posts?slug=eau', {
    article: {
      ...post,
      image: { src: 'https://i0.wp.com/pub.example/a.jpg?fit=1200%2C675&ssl=1' },
    },
  }),
  wordpress('wp-oembed', '/wp-json/oembed/1.0/embed?url=x', {
    says: [/oEmbed.*\/wp-json\/wp\/v2\/posts\/ID\?_embed/],
  }),
  wordpress('wpcom-v1.1-post.json', '/rest/v1.1/sites/pub.wordpress.com/posts/51', {
    says: [/WordPress\.com.*v1\.1.*\/wp\/v2\/sites\//],
  }),
];

const feed = (name: string, article: Article, says?: RegExp[]): Case => ({
  file: `${name}.json`,
  url: `${site}/feed.json`,
  article,
  ...(says && { says }),
});

const item: Article = { url: `${site}/a`, title: 'Colloque' };

const feeds: Case[] = [
  feed(
    'jf-timestamp',
    {
      ...item,
      lang: 'fr',
      body: ['x'],
      image: { src: `${site}/a.jpg` },
      countries: [{ code: 'TN', name: 'Tunisie' }],
      publisher: { name: 'U' },
    },
    [/published.*1709766000/],
  ),
  feed('jf-rfc822', {
    ...item,
    lang: 'fr',
    published: '2024-03-07',
    summary: 'Un colloque.',
    bodyHtml: '<p>Un colloque.</p>',
    publisher: { name: 'Univ', url: `${site}/` },
  }),
  feed('jf-jekyll-date', {
    ...item,
    published: '2024-03-07T00:20:00+01:00',
    summary: 'Un colloque.',
    bodyHtml: '<p>Un colloque.</p>',
    publisher: { name: 'Univ' },
  }),
  feed('jf-microblog', {
    url: `${site}/2024/03/07/1`,
    title: 'Réunion à Tunis avec nos partenaires.',
    published: '2024-03-07T00:20:00+01:00',
    publisher: { name: 'EU Delegation', url: `${site}/` },
  }),
  feed('jf-no-url-text', {
    lang: 'fr',
    title: 'Première ligne.',
    published: '2024-03-07',
    body: ['Première ligne. Deuxième ligne.', 'Second paragraphe.'],
    publisher: { name: 'NGO' },
  }),
  {
    ...feed('jf-relative-item', {
      url: `${site}/blog/2024/colloque/`,
      lang: 'fr',
      title: 'Colloque',
      published: '2024-03-07T00:00:00Z',
      summary: 'Un colloque.',
      bodyHtml: `<p>Un colloque.</p><p><img src="${site}/blog/2024/colloque/photo.jpg" alt="x"> <a href="${site}/blog/2024/colloque/programme.pdf">Programme</a> <a href="${site}/blog/2024/colloque/#notes">note</a></p>`,
      image: { src: `${site}/blog/2024/colloque/cover.jpg` },
      publisher: { name: 'Univ', url: `${site}/` },
    }),
    url: `${site}/blog/index.json`,
  },
  feed(
    'jf-escaped-html',
    {
      ...item,
      lang: 'fr',
      title: 'Colloque & débat',
      published: '2024-03-07T00:00:00Z',
      summary: 'Un colloque.',
      bodyHtml: '<p>Un colloque.</p><p>Deux.</p>',
      publisher: { name: 'Univ' },
    },
    [/content_html.*escaped twice/],
  ),
  feed('jf-ghost-like', {
    ...item,
    lang: 'en',
    title: 'Workshop',
    published: '2024-03-07T00:00:00.000Z',
    summary: 'Text.',
    bodyHtml:
      '<figure><img src="https://pub.example/pic.jpg" alt="Room" width="1200" height="675"></figure><p>Text.</p>',
    publisher: { name: 'Galaxy' },
  }),
  {
    file: 'rss-xml.xml',
    url: `${site}/feed/`,
    article: {
      url: `${site}/a`,
      title: 'L’eau',
      published: '2024-03-07',
      publisher: { name: 'Ministère' },
    },
  },
];

const ld = (name: string, article: Article, says?: RegExp[]): Case => ({
  file: name.includes('.') ? name : `${name}.json`,
  url: `${site}/a.jsonld`,
  article,
  ...(says && { says }),
});

const node: Article = { ...item, lang: 'fr', published: '2024-03-07' };
const room = { src: `${site}/a.jpg`, alt: 'Une salle', width: 1200, height: 675 };
const tunisia = { code: 'TN', name: 'Tunisie' };

const graphs: Case[] = [
  ld('ld-english-date', node),
  ld('ld-headline-name-suffix', { ...node, title: 'Tunisie' }),
  ld('ld-image-thumb-only', { ...node, image: { src: `${site}/a.jpg` } }),
  // `Gaza` is no country of ISO 3166, and a place that is no country is none of the countries covered.
  ld('ld-spatial-geo', { ...node, countries: [tunisia, { code: 'EG' }] }),
  ld(
    'ld-drupal-medium-date',
    {
      url: `${site}/fr/a`,
      title: 'Colloque',
      modified: '2024-03-08T09:00:00+0100',
      summary: 'Résumé',
      image: { src: `${site}/a.jpg`, width: 1200, height: 675 },
      countries: [tunisia],
      topics: [{ name: 'Migration' }],
      publisher: { name: 'Délégation', url: `${site}/` },
    },
    [/published.*03\/07\/2024/],
  ),
  ld('ld-aioseo', {
    url: `${site}/fr/a/`,
    lang: 'fr-FR',
    title: 'L’eau partagée',
    published: '2024-03-07T00:20:00+01:00',
    modified: '2024-03-07T09:00:00+01:00',
    summary: 'Résumé de la page.',
    image: room,
    countries: [tunisia],
    topics: [{ name: 'Actualités' }, { name: 'Migration' }],
    publisher: { name: 'Ministère', url: `${site}/` },
  }),
  ld('ld-yoast', {
    url: `${site}/fr/a/`,
    lang: 'fr-FR',
    title: 'L’eau partagée – un atelier',
    // Yoast writes UTC: the day before where the page says the 7th.
    published: '2024-03-06T23:20:00+00:00',
    modified: '2024-03-07T08:00:00+00:00',
    summary: 'Résumé de la page',
    image: room,
    countries: [tunisia],
    topics: [{ name: 'Migration' }, { name: 'Eau' }],
    publisher: { name: 'Ministère', url: `${site}/` },
  }),
  ld('ld-schema-prefix', { ...node, summary: 'Résumé', image: { src: `${site}/a.jpg` } }),
  ld('ld-context-vocab', {
    ...node,
    published: '2024-03-07T00:20:00.000Z',
    countries: [tunisia],
  }),
  ld('ld-bbc-arabic', {
    url: `${site}/arabic/articles/c1`,
    lang: 'ar',
    title: 'EUROMED ينظم ورشة',
    published: '2024-03-06T23:20:00.000Z',
    summary: 'ملخص',
    image: { src: `${site}/a.jpg`, width: 1024, height: 576 },
    countries: [{ code: 'TN', name: 'تونس' }],
    topics: [{ name: 'المياه' }],
    publisher: { name: 'BBC News عربي' },
  }),
  ld('ld-language-name', {
    ...node,
    lang: 'ar',
    title: 'EUROMED ينظم ورشة عمل حول المياه',
    summary: 'COVID-19 وأثره على المياه',
  }),
  ld('ld-live-arrays', {
    url: `${site}/live`,
    lang: 'fr',
    title: 'Direct : la réunion',
    published: '2024-03-07T00:20:00+01:00',
    image: { src: `${site}/a.jpg` },
    countries: [tunisia],
  }),
  ld('ld-webpage-mainentity-blogpost', { ...node, published: '2024-03-07T02:02:15.871Z' }),
  { ...ld('ld-mainentity-true', { ...node, url: `${site}/fr/a` }), url: `${site}/fr/a.jsonld` },
  ld('ld-cdata.txt', { url: `${site}/a`, title: 'x' }),
  ld('ld-who-html-description', {
    url: `${site}/a`,
    title: '7 million people',
    published: '2019-10-17T00:00:00.0000000+00:00',
    summary: 'More people received treatment in 2018 – up from 6.4 million. Brazil, China.',
    image: { src: `${site}/a.jpg` },
    publisher: { name: 'World Health Organization: WHO' },
  }),
  {
    file: 'html-page.html',
    url: `${site}/fr/actualites/eau`,
    article: { ...node, url: `${site}/fr/actualites/eau`, title: 'L’eau' },
  },
];

const drupalNode: Article = {
  url: `${site}/fr/actualites/eau-partagee`,
  lang: 'fr',
  title: 'L’eau partagée : atelier à Tunis',
  published: '2023-11-02T10:00:00+00:00',
  modified: '2024-03-08T09:00:00+00:00',
  summary: 'Premier paragraphe.',
  bodyHtml: '<p>Premier paragraphe.</p><p>Second.</p>',
};

const api = '/fr/jsonapi/node/article/11111111-1111-4111-8111-111111111111';

const drupal = (name: string, rest: Omit<Case, 'file' | 'url'>, path = api): Case => ({
  file: `${name}.json`,
  url: site + path,
  ...rest,
});

const nodes: Case[] = [
  drupal('dr-lead-field', {
    article: { ...drupalNode, summary: 'Le chapô de l’article, affiché en tête de page.' },
  }),
  drupal('dr-publish-date', { article: { ...drupalNode, published: '2024-03-07' } }),
  drupal('dr-published-at-null', {
    article: { ...drupalNode, published: '2024-03-07T00:20:00+01:00' },
  }),
  drupal(
    'dr-ewpp-news',
    {
      article: {
        ...drupalNode,
        published: '2024-03-07',
        summary: 'La délégation ouvre un appel.',
        bodyHtml: '<p>Corps de la nouvelle, premier paragraphe.</p>',
        image: {
          src: `${site}/sites/default/files/a.jpg`,
          alt: 'Une salle',
          width: 1200,
          height: 675,
        },
        links: [{ title: 'Communiqué', url: 'https://ec.europa.eu/x' }],
        countries: [tunisia],
        topics: [{ name: 'politique migratoire de l’UE' }],
      },
    },
    '/fr/jsonapi/node/oe_news/11111111-1111-4111-8111-111111111111?include=oe_news_location,oe_subject,oe_news_featured_media.oe_media_image',
  ),
  drupal(
    'dr-api-prefix',
    { article: { ...drupalNode, url: `${site}/actualites/eau-partagee` } },
    '/api/v1/node/news/1',
  ),
  drupal('dr-omitted-media', {
    article: drupalNode,
    says: [/include=field_media_image/, /'view media' OR 'administer media'/],
    requests: [
      `${site}${api}?include=field_media_image%2Cfield_media_image.thumbnail%2Cfield_tags`,
    ],
  }),
  drupal('dr-paragraphs-noprocessed', {
    article: without(drupalNode, 'summary', 'bodyHtml'),
    says: [/body\.processed.*only "value"/],
  }),
  drupal(
    'dr-metatag',
    {
      article: {
        ...drupalNode,
        published: '2024-03-07T00:20:00+0100',
        translations: [{ lang: 'ar', url: `${site}/ar/news/water` }],
        publisher: { name: 'Ministère de l’Eau' },
      },
    },
    '/jsonapi/node/article/1',
  ),
  drupal('dr-core-rest', { says: [/_format=json.*\/jsonapi\//] }, '/fr/node/12?_format=json'),
  drupal('dr-views-rest', { says: [/Views.*\/jsonapi\//] }, '/api/news'),
];

const other = (file: string, path: string, says: RegExp): Case => ({
  file,
  url: site + path,
  says: [says],
});

const others: Case[] = [
  {
    file: 'craft-element-api.json',
    url: `${site}/news/12.json`,
    article: { url: `${site}/news/eau`, title: 'L’eau partagée', summary: 'Résumé' },
    says: [/image.*expected object/, /"jsonUrl", "date", "tags"/],
  },
  other('joomla-article.json', '/api/index.php/v1/content/articles/1', /Joomla.*own format/),
  other('joomla-401.json', '/api/index.php/v1/content/articles/1', /Joomla.*token/),
  other('strapi-v4.json', '/api/articles/1', /Strapi.*own format/),
  other('wagtail.json', '/api/v2/pages/1/', /Wagtail.*own format/),
  other('typo3-headless-news.json', '/news/eau', /TYPO3.*own format/),
  other('liferay.json', '/o/headless-delivery/v1.0/structured-contents/1', /Liferay.*own format/),
  other('sharepoint.json', '/_api/web/lists', /SharePoint.*own format/),
  other('aem-model.json', '/content/a.model.json', /Adobe Experience Manager.*own format/),
  other('ghost-content-api.json', '/ghost/api/content/posts/', /Ghost.*own page/),
  other('rss2json.json', '/v1/api.json', /rss2json.*feed’s own address/),
];

export const cases: Case[] = [...posts, ...feeds, ...graphs, ...nodes, ...others];

/** A server's text beside an error status. */
export const refusals: [file: string, status: number, says: RegExp][] = [
  ['wp-401-plugin.json', 401, /http 401.*public.*The server says: "/],
  ['wp-rest-no-route.json', 404, /http 404.*The server says: "rest_no_route: /],
];
