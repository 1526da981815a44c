// Articles with a hostile string in every position. Both the server and the page know them.

/** Escapes a string for a quoted attribute. */
const quoted = (vector) => vector.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** An article with the string in every text, and in the HTML body as HTML. `n` distinguishes the bodies of articles. */
const texts = (vector, n) => ({
  url: 'https://good.example/article',
  lang: 'en',
  title: `Good title ${vector}`,
  published: '2021-11-11',
  summary: `Good summary ${vector}`,
  bodyHtml: `<p>Good body ${n}</p>${vector}<p>Good end</p>`,
  image: { src: '/good.png', alt: `Good alt ${vector}`, credit: `Good credit ${vector}` },
  links: [{ title: `Good link ${vector}`, url: 'https://good.example/more' }],
  countries: [
    { code: 'TN', note: vector },
    { code: 'DZ', name: `Good country ${vector}`, note: 'n' },
  ],
  notes: { n: { marker: '†', text: `Good note ${vector}` }, [vector]: { text: `Note ${vector}` } },
  topics: [`Good topic ${vector}`, { name: `Good chip ${vector}`, url: 'https://good.example/t' }],
  translations: [{ lang: 'fr', name: `Good language ${vector}`, url: 'https://good.example/fr' }],
  publisher: { name: `Good publisher ${vector}` },
});

/** An article with the string as every address, language, direction, date and code. */
const addresses = (vector, n) => ({
  url: vector,
  dir: vector,
  title: { value: 'Good title', lang: vector, dir: vector },
  published: vector,
  modified: vector,
  summary: 'Good summary',
  bodyHtml:
    `<p>Good body ${n}</p><p lang="${quoted(vector)}"><a href="${quoted(vector)}">Good anchor</a>` +
    `<img src="${quoted(vector)}" alt="Good picture"></p>`,
  image: { src: vector, width: 8, height: 8, sources: [{ src: vector, width: 100 }] },
  links: [{ title: 'Good link', url: vector }],
  countries: [vector, { code: vector, name: 'Good country', url: vector }],
  topics: [{ name: 'Good topic', url: vector }],
  translations: [{ lang: 'fr', url: vector, src: vector }],
  publisher: { name: 'Good publisher', url: vector },
});

/** An article with the string in plain paragraphs. */
const paragraphs = (vector) => ({
  lang: 'en',
  title: 'Good title',
  body: ['Good paragraph', `Good text ${vector}`, vector],
});

/** A WordPress post with the string as HTML in the body, escaped or not in title and excerpt. */
const wordpress = (vector, n) => ({
  id: n,
  type: 'post',
  link: 'https://good.example/article',
  title: { rendered: `Good title ${vector}` },
  excerpt: { rendered: `<p>Good summary</p>${vector}` },
  content: { rendered: `<p>Good body ${n}</p>${vector}<p>Good end</p>` },
  _embedded: {
    'wp:term': [[{ id: 1, taxonomy: 'post_tag', name: `Good topic ${vector}`, link: vector }]],
  },
});

export const kinds = { texts, addresses, paragraphs, wordpress };
