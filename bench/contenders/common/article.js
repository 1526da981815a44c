// What every contender without an element of its own needs: the article, once per URL, and its date.
const inFlight = new Map();
const fetchJson = (url) => fetch(url).then((response) => response.json());

export const loadArticle = (url) => inFlight.get(url) ?? inFlight.set(url, fetchJson(url)).get(url);

const formats = new Map();
const format = (lang) =>
  formats.get(lang) ??
  formats
    .set(lang, new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }))
    .get(lang);

export const formatDate = (date, lang) => format(lang).format(new Date(date));
