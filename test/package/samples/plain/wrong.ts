import 'euromed-news-card/define';

const card = document.createElement('euromed-news-card');
card.body = 'fulll';
card.headingLevel = 'two';
card.article = { url: 'https://portal.example/' };
document.addEventListener('euromed-load', (event) => event.nothing);
card.source = '/news/article.fr.json';
