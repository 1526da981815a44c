// Documents written for the tests, in the shapes of real systems.

export interface Sample {
  json: unknown;
  url: string;
  /** JSON for the further request. */
  answer?: unknown;
}

const site = 'https://ministry.example/';
const api = `${site}wp-json/wp/v2/`;

const post = (fields: object, address = 'posts/4711?_embed'): Sample => ({
  url: api + address,
  json: {
    id: 4711,
    date: '2024-03-05T10:00:00',
    date_gmt: '2024-03-05T09:00:00',
    guid: { rendered: `${site}?p=4711` },
    type: 'post',
    link: `${site}fr/actualites/forum/`,
    title: { rendered: 'Forum sur l&#8217;eau&nbsp;: dix pays' },
    content: { rendered: '<p>Le forum s&#8217;est tenu à Tunis.</p>', protected: false },
    excerpt: { rendered: '<p>Le forum [&hellip;]</p>\n', protected: false },
    featured_media: 99,
    categories: [2],
    tags: [8],
    _links: {
      self: [{ href: `${api}posts/4711`, targetHints: { allow: ['GET'] } }],
      'wp:term': [
        { taxonomy: 'category', embeddable: true, href: `${api}categories?post=4711` },
        { taxonomy: 'post_tag', embeddable: true, href: `${api}tags?post=4711` },
      ],
    },
    ...fields,
  },
});

const term = (id: number, name: string, taxonomy: string) => ({
  id,
  name,
  taxonomy,
  slug: name.toLowerCase(),
  link: `${site}fr/${taxonomy}/${id}/`,
});

const embedded = {
  'wp:term': [[term(2, 'Actualités', 'category')], [term(8, 'Tunisie', 'post_tag')]],
  'wp:featuredmedia': [{ code: 'rest_forbidden', data: { status: 401 } }],
};

export const posts: Record<string, Sample> = {
  'a site with Jetpack that embeds nothing': post(
    { jetpack_featured_media_url: 'https://i0.example/uploads/forum.jpg?fit=1200%2C630&ssl=1' },
    'posts/4711',
  ),
  'Yoast SEO where pictures may not be embedded': post({
    _embedded: embedded,
    yoast_head_json: {
      og_locale: 'fr_FR',
      og_site_name: 'Ministère de l&#039;Eau',
      og_image: [{ width: 1200, height: 630, url: `${site}uploads/forum.jpg`, type: 'image/jpeg' }],
      schema: { '@graph': [{ '@type': 'Article', headline: 'Forum' }] },
    },
  }),
  'Yoast SEO whose picture is the site’s, not the post’s': post({
    _embedded: embedded,
    featured_media: 0,
    yoast_head_json: { og_image: [{ url: `${site}logo.png` }] },
  }),
  'an own type with fields of ACF': post(
    {
      type: 'press-release',
      _embedded: embedded,
      acf: {
        subtitle: 'Dix pays',
        gallery: [
          {
            ID: 5,
            title: 'photo-1',
            url: `${site}photo-1.jpg`,
            type: 'image',
            mime_type: 'image/jpeg',
          },
        ],
        portrait: { title: 'photo-2', url: `${site}photo-2.jpg`, mime_type: 'image/jpeg' },
        related_links: [
          { link: { title: 'Programme', url: `${site}programme`, target: '_blank' } },
        ],
        call: { title: 'Le rapport &amp; ses annexes', url: `${site}rapport`, target: '' },
        documents: [
          { file: { title: 'Note', url: `${site}note.pdf`, mime_type: 'application/pdf' } },
        ],
        related_posts: [{ ID: 55, post_title: 'Autre', guid: `${site}?p=55` }],
        ministry: { name: 'Ministère', url: site },
      },
      meta: [],
    },
    'press-release/4711?_embed',
  ),
  'a large site with meta of its own': post({
    _embedded: embedded,
    class_list: ['post-4711', 'tag-tunisie'],
    authors: [],
    meta: { footnotes: '', _links_disabled: false },
    parsely: { version: '1.1.0', meta: { '@type': 'NewsArticle', headline: 'Forum' } },
  }),
};

const feed = (item: object, fields: object = {}): Sample => ({
  url: 'https://observatory.example/feed.json',
  json: {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Observatoire',
    home_page_url: 'https://observatory.example/',
    items: [item],
    ...fields,
  },
});

export const feeds: Record<string, Sample> = {
  'a template of Hugo': feed(
    {
      id: 'https://observatory.example/p/1/',
      url: '/p/1/',
      title: 'Rapport &amp; données : « L’eau »',
      date_published: '0001-01-01T00:00:00Z',
      date_modified: '2024-03-05T10:00:00+01:00',
      image: '',
      tags: null,
      content_html: '<p>Texte.</p>',
      summary: 'Le rapport annuel &hellip;',
    },
    { version: 'https://jsonfeed.org/version/1', language: 'fr' },
  ),
  'a microblog, which has no titles': feed({
    id: 'http://observatory.example/2024/03/05/1.html',
    url: 'https://observatory.example/2024/03/05/1.html',
    content_html:
      '<p>We are in <a href="https://x.example">Rabat</a> with the <em>EUROMED</em> team and partners of ten countries for a meeting.</p>',
    date_published: '2024-03-05T10:00:00+01:00',
    author: { name: 'Observatory' },
    _microblog: { is_bookmark: false },
  }),
  'a template by hand': feed(
    {
      id: 7,
      url: 'https://observatory.example/7',
      title: 'A <em>new</em> report',
      summary: '<p>Lead with <b>markup</b></p>',
      date_published: '2024-03-05 10:00:00',
      image: { url: 'https://observatory.example/7.jpg' },
      tags: 'Water, Tunisia,Morocco',
      content_text: 'One.\n\nTwo.',
      content_html: null,
      external_url: '',
    },
    { version: 'https://jsonfeed.org/version/1.1/', language: 'en_US' },
  ),
  'Ghost, with tags of its own': feed({
    id: 'g1',
    url: 'https://observatory.example/g1/',
    title: 'Elements <video> and <audio>',
    content_html: '<p>Text.</p>',
    tags: ['Liban', '#internal'],
    authors: [{ name: 'A' }, { name: 'B' }],
  }),
};

const graph = (json: unknown): Sample => ({ url: 'https://news.example/a.json', json });

export const graphs: Record<string, Sample> = {
  'a broadcaster’s reportage': graph({
    '@context': 'http://schema.org',
    '@type': 'ReportageNewsArticle',
    url: 'https://news.example/1',
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: 'News',
      logo: { '@type': 'ImageObject', url: 'https://news.example/l.png' },
    },
    datePublished: '2024-03-05T09:00:00.000Z',
    description: '<p>A short <b>&quot;lead&quot;</b>.</p>',
    headline: 'Ten countries meet on water',
    image: { '@type': 'ImageObject', url: 'https://news.example/i.jpg', width: 1024, height: 576 },
    author: { '@type': 'NewsMediaOrganization', name: 'News' },
    mainEntityOfPage: 'https://news.example/1',
    about: [
      { '@type': ['Thing'], name: 'Water', sameAs: ['http://dbpedia.example/Water'] },
      { '@type': ['Place'], name: 'Tunisia' },
    ],
  }),
  'a picture in three shapes, a place with an address': graph({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://news.example/2' },
    headline: 'Headline',
    image: [
      { '@type': 'ImageObject', url: 'https://news.example/1x1.jpg', width: 1200, height: 1200 },
      { '@type': 'ImageObject', url: 'https://news.example/4x3.jpg', width: 1200, height: 900 },
      { '@type': 'ImageObject', url: 'https://news.example/16x9.jpg', width: 1200, height: 675 },
    ],
    datePublished: '2024-03-05T09:00:00+0100',
    author: [
      { '@type': 'Person', name: 'A' },
      { '@type': 'Person', name: 'B' },
    ],
    inLanguage: { '@type': 'Language', name: 'French', alternateName: 'fr' },
    isPartOf: { '@type': ['CreativeWork', 'Product'], name: 'News', description: 'All the news.' },
    isAccessibleForFree: false,
    keywords: ['Water'],
    contentLocation: {
      '@type': 'Place',
      name: 'Tunis',
      address: { '@type': 'PostalAddress', addressLocality: 'Tunis', addressCountry: 'TN' },
    },
    spatialCoverage: [
      { '@type': 'Place', address: { addressCountry: { '@type': 'Country', name: 'Maroc' } } },
    ],
  }),
  'a live blog in a list': graph([
    { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: [] },
    {
      '@context': 'https://schema.org',
      '@type': ['LiveBlogPosting'],
      headline: 'Live: the forum',
      url: 'https://news.example/live',
      datePublished: '2024-03-05T08:00:00Z',
      liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Update 1', articleBody: 'Text' }],
      image: ['https://news.example/1.jpg', 'https://news.example/2.jpg'],
      articleSection: ['World', 'Live'],
      publisher: { '@id': 'https://news.example/#organization' },
    },
  ]),
  'an analysis after a blog’s post': graph({
    '@graph': [
      { '@type': 'BlogPosting', headline: 'Related', url: 'https://news.example/other' },
      { '@type': 'AnalysisNewsArticle', headline: 'The one', url: 'https://news.example/one' },
    ],
  }),
  'a graph whose page has the description': graph({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': ['Article', 'BlogPosting'],
        '@id': 'https://news.example/a/#article',
        isPartOf: { '@id': 'https://news.example/a/' },
        headline: 'News &#8211; article',
        mainEntityOfPage: { '@id': 'https://news.example/a/' },
        publisher: { '@id': 'https://news.example/#organization' },
        image: { '@id': 'https://news.example/a/#primaryimage' },
        keywords: ['Water', 'Lebanon'],
      },
      {
        '@type': 'WebPage',
        '@id': 'https://news.example/a/',
        description: 'The lead of the page.',
        inLanguage: 'en-GB',
      },
      {
        '@type': 'ImageObject',
        '@id': 'https://news.example/a/#primaryimage',
        contentUrl: 'https://news.example/a.jpg',
        width: 1200,
        height: 630,
        caption: 'People at a table',
      },
      { '@type': 'Organization', '@id': 'https://news.example/#organization', name: 'News' },
    ],
  }),
};

interface Resource {
  type: string;
  id: string;
  [key: string]: unknown;
}

const node = (attributes: object, relationships: object): Resource => ({
  type: 'node--news',
  id: 'n',
  attributes: {
    drupal_internal__nid: 12,
    langcode: 'fr',
    title: 'Réunion à Rabat',
    created: '2024-03-05T09:00:00+00:00',
    path: { alias: '/actualites/reunion', pid: 3, langcode: 'fr' },
    body: {
      value: '<p>x</p>',
      format: 'full_html',
      processed: '<p>Un paragraphe.</p>',
      summary: '',
    },
    ...attributes,
  },
  relationships: {
    node_type: { data: { type: 'node_type--node_type', id: 't' } },
    uid: { data: { type: 'user--user', id: 'u' } },
    field_video: { data: null },
    ...relationships,
  },
});

const to = (type: string, id: string, meta?: object) => ({ data: { type, id, meta } });

const file = (id: string, path: string): Resource => ({
  type: 'file--file',
  id,
  attributes: { filemime: 'image/jpeg', uri: { value: 'public://x', url: path } },
});

const media = (relationships: object, type = 'media--image'): Resource => ({
  type,
  id: 'm',
  attributes: { name: 'salle.jpg' },
  relationships,
});

const pixels = { alt: 'La salle', width: 1600, height: 900 };
const thumbnail = { thumbnail: to('file--file', 'f', pixels) };
const withMedia = node({}, { field_media: to('media--image', 'm') });

const drupal = (json: unknown, answer?: unknown): Sample => ({
  url: 'https://drupal.example/fr/jsonapi/node/news/n',
  json,
  answer,
});

export const nodes: Record<string, Sample> = {
  'a media item with its file': drupal({
    data: node(
      {},
      {
        field_media: to('media--image', 'm'),
        field_country: { data: [{ type: 'taxonomy_term--country', id: 'ma' }] },
      },
    ),
    included: [
      media({ ...thumbnail, field_media_image: to('file--file', 'g', pixels) }),
      file('f', '/thumb.jpg'),
      file('g', '/sites/default/files/salle.jpg'),
      {
        type: 'taxonomy_term--country',
        id: 'ma',
        attributes: { name: 'Maroc', path: { alias: null } },
      },
    ],
  }),
  'a media item, not included': drupal(
    { data: withMedia },
    { data: withMedia, included: [media(thumbnail), file('f', '/sites/default/files/salle.jpg')] },
  ),
  'a media item without its file': drupal(
    { data: withMedia, included: [media(thumbnail)] },
    { data: withMedia, included: [media(thumbnail), file('f', '/sites/default/files/salle.jpg')] },
  ),
  'a document, whose thumbnail is an icon': drupal({
    data: node({}, { field_media: to('media--document', 'm') }),
    included: [
      media(
        { ...thumbnail, field_media_document: to('file--file', 'g', { description: 'Rapport' }) },
        'media--document',
      ),
      file('f', '/sites/default/files/media-icons/generic/generic.jpg'),
      {
        type: 'file--file',
        id: 'g',
        attributes: {
          filename: 'rapport.pdf',
          filemime: 'application/pdf',
          uri: { url: '/sites/default/files/rapport.pdf' },
        },
      },
    ],
  }),
  'a collection without bodies': drupal({
    jsonapi: { version: '1.0' },
    data: [
      node(
        {
          body: null,
          path: { alias: null, pid: null, langcode: 'fr' },
          field_lead: { format: 'basic', processed: '<p>Le chapeau.</p>' },
          field_link: { uri: 'https://e.example/x', title: '', options: [] },
          field_publication_date: '2024-03-04',
        },
        {},
      ),
    ],
    links: { next: { href: 'https://drupal.example/fr/jsonapi/node/news?page%5Boffset%5D=1' } },
    meta: { omitted: { detail: 'Some resources have been omitted.', links: {} } },
  }),
  'a page of paragraphs': drupal({
    data: node(
      { body: undefined },
      {
        field_paragraphs: {
          data: [
            { type: 'paragraph--text', id: '1' },
            { type: 'paragraph--quote', id: '2' },
          ],
        },
      },
    ),
    included: [
      { type: 'paragraph--text', id: '1', attributes: { field_text: { processed: '<p>Un.</p>' } } },
      {
        type: 'paragraph--quote',
        id: '2',
        attributes: { field_quote: { processed: '<blockquote>Deux.</blockquote>' } },
      },
    ],
  }),
};
