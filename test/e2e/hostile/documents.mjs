// Pages of HTML, feeds in XML and faulty JSON with a hostile string in every position, as `articles.mjs` for JSON.
import { kinds as articles } from './articles.mjs';

const escaped = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const cdata = (text) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

const html = (head, body = '') => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
});

const meta = (properties) =>
  Object.entries(properties)
    .map(([name, content]) => `<meta property="${name}" content="${escaped(content)}">`)
    .join('');

/** The string unescaped: elements that the string opens may contain the rest of the page. */
const raw = (vector) => html(`${vector}${meta({ 'og:title': 'Good title' })}`, vector);

const preview = (vector) =>
  html(
    meta({
      'og:title': `Good title ${vector}`,
      'og:description': `Good summary ${vector}`,
      'og:site_name': `Good publisher ${vector}`,
      'og:locale': vector,
      'article:published_time': vector,
      'og:image': '/good.png',
      'og:image:alt': `Good alt ${vector}`,
      'og:image:width': '8',
      'og:image:height': '8',
    }),
    vector,
  );

const previewAddresses = (vector) =>
  html(
    `<link rel="canonical" href="${escaped(vector)}">
    <link rel="alternate" hreflang="fr" href="${escaped(vector)}">
    <link rel="alternate" type="application/json" href="${escaped(vector)}">
    ${meta({ 'og:title': 'Good title', 'og:description': 'Good summary', 'og:url': vector, 'og:image': vector })}`,
  );

/** All addresses are relative to the string as base. */
const base = (vector) =>
  html(
    `<base href="${escaped(vector)}"><link rel="canonical" href="canonical">
    <link rel="alternate" type="application/json" href="alternate.json">
    ${meta({ 'og:title': 'Good title', 'og:image': '/good.png' })}`,
  );

const jsonLd = (vector, n) => {
  const node = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: 'https://good.example/article',
    inLanguage: 'en',
    headline: `Good title ${vector}`,
    description: `Good summary ${vector}`,
    articleBody: `<p>Good body ${n}</p>${vector}<p>Good end</p>`,
    image: { '@type': 'ImageObject', url: '/good.png', width: 8, height: 8, caption: vector },
    keywords: [`Good topic ${vector}`],
    citation: [{ '@type': 'WebPage', name: `Good link ${vector}`, url: vector }],
    publisher: { '@type': 'Organization', name: `Good publisher ${vector}`, url: vector },
    [vector]: vector,
  };
  const script = JSON.stringify(node).replaceAll('<', '\\u003c');
  return html(`<script type="application/ld+json">${script}</script>`, vector);
};

const named = (vector, n, corpus) =>
  html(
    `<link rel="alternate" type="application/json" href="/articles/${corpus}/wordpress/${n}.json">`,
    vector,
  );

const rss = (vector, n) => ({
  type: 'application/rss+xml',
  body: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${cdata(`Good publisher ${vector}`)}</title>
    <link>${escaped(vector)}</link><language>${escaped(vector)}</language>
    <item><title>${cdata(`Good title ${vector}`)}</title><link>https://good.example/article</link>
    <pubDate>${escaped(vector)}</pubDate><category>${cdata(`Good topic ${vector}`)}</category>
    <description>${cdata(`<p>Good summary</p>${vector}`)}</description>
    <content:encoded>${cdata(`<p>Good body ${n}</p>${vector}<p>Good end</p>`)}</content:encoded>
    <enclosure url="${escaped(vector)}" type="application/pdf"/></item></channel></rss>`,
});

const atom = (vector, n) => ({
  type: 'application/atom+xml',
  body: `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
    <title type="html">${escaped(`Good publisher ${vector}`)}</title>
    <entry><title type="html">${escaped(escaped(`Good title ${vector}`))}</title><link href="https://good.example/article"/>
    <link rel="enclosure" title="${escaped(`Good link ${vector}`)}" href="${escaped(vector)}"/>
    <updated>${escaped(vector)}</updated><category term="t" label="${escaped(`Good topic ${vector}`)}"/>
    <summary type="html">${escaped(`<p>Good summary</p>${vector}`)}</summary>
    <content type="html">${escaped(`<p>Good body ${n}</p>${vector}<p>Good end</p>`)}</content></entry></feed>`,
});

/** JSON with a PHP message before, raw line breaks, extra commas and a semicolon. */
const faulty = (vector, n) => ({
  type: 'application/json',
  body:
    `<br />\n<b>Notice</b>: ${vector.replaceAll(/[\r\n]/g, ' ').replaceAll(/[{[]/g, '')}\n` +
    JSON.stringify(articles.texts(vector, n)).replaceAll('\\n', '\n').replace(/\}$/, ',};'),
});

const wordpress = (vector, n) => ({
  type: 'application/json',
  body: JSON.stringify(articles.wordpress(vector, n)),
});

export const kinds = {
  raw,
  preview,
  previewAddresses,
  base,
  jsonLd,
  wordpress,
  named,
  rss,
  atom,
  faulty,
};
