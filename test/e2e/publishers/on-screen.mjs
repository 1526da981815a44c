// What a card has to show of each document in test/fixtures/sources/publishers, taken from the publisher's own page
// and from the reports on which the documents are modelled, not from the card.

/** The 7th of March 2024 as CLDR writes it. */
const march7 = { fr: '7 mars 2024', en: '7 March 2024', ar: '7 مارس 2024' };
const march6 = { fr: '6 mars 2024', en: '6 March 2024', ar: '6 مارس 2024' };
const october17 = { fr: '17 octobre 2019', en: '17 October 2019', ar: '17 أكتوبر 2019' };
const november2 = { fr: '2 novembre 2023', en: '2 November 2023', ar: '2 نوفمبر 2023' };

/** The document's own name of the country. */
const named = (name) => ({ fr: name, en: name, ar: name });

const shown = (path, title, rest = {}) => ({
  path,
  title,
  lang: 'fr',
  dir: 'ltr',
  date: march7,
  countries: [],
  topics: [],
  languages: [],
  lines: [],
  ...rest,
});

/** A permanent failure: the reader gets a message, and no retry button. */
const cannotBeShown = {
  fr: 'L’article ne peut pas être affiché.',
  en: 'The article cannot be shown.',
  ar: 'لا يمكن عرض المقال.',
};

const refused = (path, line, rest = {}) => ({
  path,
  refused: cannotBeShown,
  lines: [line],
  ...rest,
});

const wordpressPath = '/wp-json/wp/v2/posts/51?_embed';
const wordpress = (title, rest) =>
  shown(wordpressPath, title, {
    lang: '',
    summary: 'Résumé de l’atelier…',
    countries: [named('Tunisie')],
    topics: ['Migration'],
    image: '/a.jpg',
    href: 'https://pub.example/fr/eau-partagee/',
    ...rest,
  });

const water = 'L’eau partagée – un atelier à Tunis';

const feed = (title, rest) =>
  shown('/feed.json', title, { href: 'https://pub.example/a', ...rest });

const graph = (title, rest) =>
  shown('/a.jsonld', title, { href: 'https://pub.example/a', ...rest });

const node = (path, rest) =>
  shown(path, 'L’eau partagée : atelier à Tunis', {
    date: november2,
    summary: 'Premier paragraphe.',
    ...rest,
  });

const nodePath = '/fr/jsonapi/node/article/11111111-1111-4111-8111-111111111111';

export const onScreen = {
  'wp-language-taxonomy.json': wordpress('L’eau', {
    lang: 'fr',
    summary: 'Résumé',
    countries: [],
    image: undefined,
    href: 'https://pub.example/fr/eau/',
  }),
  'wp-stock-ar-latin-start.json': wordpress('EUROMED ينظم ورشة عمل حول المياه المشتركة في تونس', {
    path: '/wp-json/wp/v2/posts/52?_embed',
    dir: 'rtl',
    summary: 'UNDP والوزارة يوقعان اتفاقا جديدا حول المياه.',
    countries: [],
    topics: [],
    image: undefined,
    href: 'https://pub.example/ar/water/',
  }),
  'wp-media-forbidden.json': wordpress(water, { image: undefined, lines: [/rest_forbidden/] }),
  'wp-wpml.json': wordpress(water, { lang: 'fr', languages: ['français', 'العربية', 'English'] }),
  'wp-vc-shortcodes.json': wordpress(water, { summary: 'Le ministre a ouvert l’atelier.' }),
  'wp-php-notice.txt': wordpress(water),
  'wp-protected.json': wordpress('Réunion interne', { summary: '' }),
  'wp-date-zero.json': wordpress(water),
  'wp-title-oddities.json': wordpress(
    'Démo\u00adcratie\u00a0: l’Europe &amp; la Méditerranée 🌍 R&D <2024>',
  ),
  // This document's further request goes to the site's root, which does not exist in the test.
  'wp-rest-route.json': wordpress(water, {
    path: '/?rest_route=/wp/v2/posts/51',
    countries: [],
    topics: [],
    image: undefined,
    lines: [/_embed/, /terms of category/],
  }),
  'wp-jetpack-photon.json': wordpress(water, {
    path: '/wp-json/wp/v2/posts?slug=eau',
    image: 'https://i0.wp.com/pub.example/a.jpg?fit=1200%2C675&ssl=1',
  }),
  'wp-oembed.json': refused('/wp-json/oembed/1.0/embed?url=x', /oEmbed.*\/wp-json\/wp\/v2\/posts/),
  'wpcom-v1.1-post.json': refused(
    '/rest/v1.1/sites/pub.wordpress.com/posts/51',
    /WordPress\.com.*\/wp\/v2\/sites\//,
  ),
  'wp-401-plugin.json': refused(
    wordpressPath,
    /http 401.*rest_not_logged_in: DRA: Only authenticated users can access the REST API\./,
    { status: 401 },
  ),
  'wp-rest-no-route.json': refused('/wp-json/wp/v2/news/51?_embed', /http 404.*rest_no_route/, {
    status: 404,
  }),

  'jf-timestamp.json': feed('Colloque', {
    date: undefined,
    countries: [named('Tunisie')],
    image: '/a.jpg',
    lines: [/published.*1709766000/],
  }),
  'jf-rfc822.json': feed('Colloque', { summary: 'Un colloque.' }),
  'jf-jekyll-date.json': feed('Colloque', { lang: '', summary: 'Un colloque.' }),
  'jf-microblog.json': feed('Réunion à Tunis avec nos partenaires.', {
    lang: '',
    summary: '',
    href: 'https://pub.example/2024/03/07/1',
  }),
  'jf-no-url-text.json': feed('Première ligne.', { href: null }),
  'jf-relative-item.json': feed('Colloque', {
    path: '/blog/index.json',
    summary: 'Un colloque.',
    image: 'https://pub.example/blog/2024/colloque/cover.jpg',
    href: 'https://pub.example/blog/2024/colloque/',
  }),
  'jf-escaped-html.json': feed('Colloque & débat', {
    summary: 'Un colloque.',
    lines: [/content_html.*escaped/],
  }),
  'jf-ghost-like.json': feed('Workshop', { lang: 'en', summary: 'Text.' }),
  'rss2json.json': refused('/v1/api.json', /rss2json.*feed’s own address/),
  'rss-xml.xml': shown('/rss', 'L’eau', { lang: '', href: 'https://pub.example/a' }),

  'ld-english-date.json': graph('Colloque'),
  'ld-headline-name-suffix.json': graph('Tunisie'),
  'ld-image-thumb-only.json': graph('Colloque', { image: '/a.jpg' }),
  'ld-spatial-geo.json': graph('Colloque', {
    countries: [named('Tunisie'), { fr: 'Égypte', en: 'Egypt', ar: 'مصر' }],
  }),
  'ld-drupal-medium-date.json': graph('Colloque', {
    lang: '',
    date: undefined,
    summary: 'Résumé',
    countries: [named('Tunisie')],
    topics: ['Migration'],
    image: '/a.jpg',
    href: 'https://pub.example/fr/a',
    lines: [/published.*03\/07\/2024/],
  }),
  'ld-aioseo.json': graph('L’eau partagée', {
    lang: 'fr-FR',
    summary: 'Résumé de la page.',
    countries: [named('Tunisie')],
    topics: ['Actualités', 'Migration'],
    image: '/a.jpg',
    href: 'https://pub.example/fr/a/',
  }),
  // Yoast writes UTC: the 6th, where the publisher's page says the 7th.
  'ld-yoast.json': graph('L’eau partagée – un atelier', {
    lang: 'fr-FR',
    date: march6,
    summary: 'Résumé de la page',
    countries: [named('Tunisie')],
    topics: ['Migration', 'Eau'],
    image: '/a.jpg',
    href: 'https://pub.example/fr/a/',
  }),
  'ld-schema-prefix.json': graph('Colloque', { summary: 'Résumé', image: '/a.jpg' }),
  'ld-context-vocab.json': graph('Colloque', { countries: [named('Tunisie')] }),
  'ld-bbc-arabic.json': graph('EUROMED ينظم ورشة', {
    lang: 'ar',
    dir: 'rtl',
    date: march6,
    summary: 'ملخص',
    countries: [named('تونس')],
    topics: ['المياه'],
    image: '/a.jpg',
    href: 'https://pub.example/arabic/articles/c1',
  }),
  'ld-language-name.json': graph('EUROMED ينظم ورشة عمل حول المياه', {
    lang: 'ar',
    dir: 'rtl',
    summary: 'COVID-19 وأثره على المياه',
  }),
  'ld-live-arrays.json': graph('Direct : la réunion', {
    countries: [named('Tunisie')],
    image: '/a.jpg',
    href: 'https://pub.example/live',
  }),
  'ld-webpage-mainentity-blogpost.json': graph('Colloque'),
  'ld-mainentity-true.json': graph('Colloque', {
    path: '/fr/a.jsonld',
    href: 'https://pub.example/fr/a',
  }),
  'ld-cdata.txt': graph('x', { lang: '', date: undefined }),
  'ld-who-html-description.json': graph('7 million people', {
    lang: '',
    date: october17,
    summary: 'More people received treatment in 2018 – up from 6.4 million. Brazil, China.',
    image: '/a.jpg',
  }),
  'html-page.html': shown('/fr/actualites/eau', 'L’eau', {
    href: 'https://pub.example/fr/actualites/eau',
  }),

  'dr-lead-field.json': node(nodePath, {
    summary: 'Le chapô de l’article, affiché en tête de page.',
  }),
  'dr-publish-date.json': node(nodePath, { date: march7 }),
  'dr-published-at-null.json': node(nodePath, { date: march7 }),
  'dr-ewpp-news.json': node(
    '/fr/jsonapi/node/oe_news/11111111-1111-4111-8111-111111111111?include=oe_news_location,oe_subject,oe_news_featured_media.oe_media_image',
    {
      date: march7,
      summary: 'La délégation ouvre un appel.',
      countries: [named('Tunisie')],
      topics: ['politique migratoire de l’UE'],
      image: '/sites/default/files/a.jpg',
      links: ['Communiqué'],
    },
  ),
  // The part of the path before the API's prefix is the site.
  'dr-api-prefix.json': node('/api/v1/node/news/1', { page: '/actualites/eau-partagee' }),
  'dr-omitted-media.json': node(nodePath, { lines: [/include=/, /'view media'/] }),
  'dr-paragraphs-noprocessed.json': node(nodePath, {
    summary: '',
    lines: [/body\.processed/],
  }),
  'dr-metatag.json': node('/jsonapi/node/article/1', {
    date: march7,
    href: 'https://pub.example/fr/actualites/eau-partagee',
    languages: ['français', 'العربية'],
    publisher: 'Ministère de l’Eau',
  }),
  'dr-core-rest.json': refused('/fr/node/12?_format=json', /_format=json.*\/jsonapi\//),
  'dr-views-rest.json': refused('/api/news', /Views.*\/jsonapi\//),

  'craft-element-api.json': shown('/news/12.json', 'L’eau partagée', {
    lang: '',
    date: undefined,
    summary: 'Résumé',
    href: 'https://pub.example/news/eau',
    lines: [/image.*object/, /"date", "tags"/],
  }),
  'joomla-article.json': refused('/api/index.php/v1/content/articles/1', /Joomla/),
  'joomla-401.json': refused(
    '/api/index.php/v1/content/articles/1',
    /http 401.*login.*"Forbidden"/,
    { status: 401 },
  ),
  'strapi-v4.json': refused('/api/articles/1', /Strapi/),
  'wagtail.json': refused('/api/v2/pages/1/', /Wagtail/),
  'typo3-headless-news.json': refused('/news/eau', /TYPO3/),
  'liferay.json': refused('/o/headless-delivery/v1.0/structured-contents/1', /Liferay/),
  'sharepoint.json': refused('/_api/web/lists', /SharePoint/),
  'aem-model.json': refused('/content/a.model.json', /Adobe Experience Manager/),
  'ghost-content-api.json': refused('/ghost/api/content/posts/', /Ghost/),
};
