import {
  EuromedNewsCardElement,
  registerFormat,
  type Article,
  type Format,
  type NewsCardErrorCode,
} from 'euromed-news-card';
import 'euromed-news-card/define';

const card = document.createElement('euromed-news-card');
card.src = '/news/article.fr.json';
card.headingLevel = 2;
card.body = 'full';
const article: Article = {
  title: 'Title',
  url: 'https://portal.example/',
  countries: ['DZ', { code: 'PS' }],
};
card.article = article;
card.addEventListener('euromed-load', ({ article: { title } }) => console.log(title));
document.querySelector('euromed-news-card')?.addEventListener('euromed-error', ({ error }) => {
  const code: NewsCardErrorCode = error.code;
  console.log(code, error.status);
});
document.addEventListener('euromed-share', (event) =>
  console.log(event.service, event.url, event.title),
);
window.addEventListener('euromed-language-select', ({ lang, previous }) =>
  console.log(lang, previous),
);
addEventListener('euromed-country-select', ({ code }) => console.log(code));

const format: Format = {
  name: 'own',
  matches: (json) => Array.isArray(json),
  parse: () => null,
};
registerFormat(format);
EuromedNewsCardElement.registerFormat(format);
