// The same article in the card's own format. Labels and share links, which the others read from
// their JSON, are the card's own.
export const nativeArticle = (article) => ({
  url: article.url,
  lang: article.lang,
  title: article.title,
  published: article.date,
  summary: article.summary,
  body: article.body,
  // The card adds the star and its note itself.
  countries: article.countries.map(({ code, name }) => ({
    code: code.toUpperCase(),
    name: name.replace(/ \*$/, ''),
  })),
  topics: article.topics.map(({ name }) => name),
  links: article.links.map(({ label, href }) => ({ title: label, url: href })),
  translations: article.languages.map(({ lang, label, href }) => ({
    lang,
    name: label,
    url: href,
  })),
});
