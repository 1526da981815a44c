// A network in the page: every request waits for an answer, which is correct or has one of many faults.

export const origin = 'https://news.example';

const files = ['a', 'b', 'c', 'd'];
const offered = ['fr', 'ar', 'en'];

/** Addresses for cards; a card may also request their translations. */
export const sources = files.map((file) => `${origin}/${file}.json`);

/** `https://…/a.ar.json#x` → `a`. */
export const stemOf = (url) => /([^/.]+)[^/]*$/.exec(new URL(url).pathname)[1];

/** The beginning of every title in a source's documents. */
export const titlePrefix = (url) => `News ${stemOf(url)}`;

export const article = (url) => {
  const stem = stemOf(url);
  const lang = /\.(\w+)\.json/.exec(url)?.[1] ?? 'fr';
  return {
    url: `https://news.example/${lang}/${stem}`,
    lang,
    title: `News ${stem} ${lang}`,
    published: '2021-11-11',
    summary: `Summary of ${stem}.`,
    countries: ['DZ', 'PS', { name: 'Nowhere' }],
    topics: ['Migration'],
    translations: offered.map((other) => ({
      lang: other,
      src: other === 'fr' ? `${stem}.json` : `${stem}.${other}.json`,
    })),
  };
};

const json = (value, init) => respond([JSON.stringify(value)], init);

/** A response body of several pieces; an error among the pieces ends the body. */
function respond(pieces, init) {
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) {
        if (piece instanceof Error) return controller.error(piece);
        controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece);
      }
      controller.close();
    },
  });
  return new Response(body, init);
}

const broken = () => new TypeError('Failed to fetch');

/** Answers to a request for `url` by name; those that throw are network failures. */
export const answers = {
  whole: (url) => json(article(url)),
  html: (url) => json({ ...article(url), bodyHtml: '<p>Some <b>text</b>.</p><script>1</script>' }),
  manyCountries: (url) =>
    json({ ...article(url), countries: 'DZ EG FR IT ES MT TN MA LY JO LB PS TR GR'.split(' ') }),
  mark: (url) => respond(['\ufeff', JSON.stringify(article(url))]),
  wrongFields: (url) => json({ ...article(url), published: 'yesterday', countries: 7 }),
  feed: (url) =>
    json({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      items: [{ id: '1', url, title: `News ${stemOf(url)} feed`, content_text: 'Text.' }],
    }),
  collection: (url) => {
    const of = (number) => ({ ...article(url), url: `${url}/${number}`, translations: [] });
    // The second page leads back to the first.
    const next = url.includes('?') ? url.split('?')[0] : `${url}?page=2`;
    return json({ items: [of(next.length), of(2), of(3)], next });
  },
  emptyFeed: () => json({ version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [] }),
  post: (url) =>
    json({
      id: 1,
      link: url,
      date_gmt: '2021-11-11T09:00:00',
      title: { rendered: `News ${stemOf(url)} post` },
      content: { rendered: '<p>Text.</p>' },
    }),
  refused: () => {
    throw broken();
  },
  brokenOff: (url) => respond([JSON.stringify(article(url)).slice(0, 30), broken()]),
  cut: (url) => respond([JSON.stringify(article(url)).slice(0, -9)]),
  nothing: () => respond([]),
  noContent: () => new Response(null, { status: 204 }),
  notModified: () => new Response(null, { status: 304 }),
  page: () => respond(['<!doctype html><p>Hello']),
  number: () => json(17),
  thing: () => json({ name: 'A thing' }),
  tooLarge: () => respond(Array.from({ length: 3 }, () => new Uint8Array(1024 * 1024))),
  forbidden: () => json({}, { status: 403 }),
  missing: () => json({}, { status: 404 }),
  busy: () => json({}, { status: 429, headers: { 'retry-after': '1' } }),
  away: () => json({}, { status: 503, headers: { 'retry-after': '3600' } }),
  fault: () => json({}, { status: 500 }),
};

export class Network {
  /** Pending requests: `{ url, answer(name) }`. */
  waiting = new Set();
  /** Requests that no card should have sent. */
  wrong = [];

  /** `mayAsk`: whether a card on the page may request an address. */
  constructor(mayAsk) {
    const { fetch } = window;
    window.fetch = (input, init = {}) => {
      const url = String(input);
      if (!url.startsWith(origin)) {
        this.wrong.push(`somebody else was asked: ${url}`);
        return fetch.call(window, input, init);
      }
      if (!mayAsk(url)) this.wrong.push(`no card here has to do with ${url}`);
      if ([...this.waiting].some((request) => request.url === url))
        this.wrong.push(`asked twice at a time: ${url}`);
      if (init.signal?.aborted) this.wrong.push(`asked for nobody: ${url}`);
      if (init.credentials !== 'same-origin' || init.headers)
        this.wrong.push(`credentials or headers: ${url}`);
      return new Promise((resolve, reject) => {
        const request = {
          url,
          answer: (name) => {
            this.waiting.delete(request);
            try {
              resolve(answers[name](url));
            } catch (error) {
              reject(error);
            }
          },
        };
        this.waiting.add(request);
        init.signal?.addEventListener('abort', () => {
          this.waiting.delete(request);
          reject(init.signal.reason);
        });
      });
    };
  }
}
