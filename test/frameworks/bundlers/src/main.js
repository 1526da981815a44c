// Defines the elements, and makes cards of the editors' forms too.
import 'euromed-news-card/stand-ins';

const article = (title) => ({
  url: 'https://portal.example/own',
  lang: 'de',
  title,
  bodyHtml: '<p>Aus <strong>HTML</strong>.</p>',
});

const cards = document.createElement('div');
cards.innerHTML = `
  <euromed-news-card id="fetched" src="/news/article.fr.json" lang="fr" loading="eager" heading-level="2">
    <a href="/fr/news/article">Trois ports</a>
  </euromed-news-card>
  <euromed-news-card id="own" lang="de" body="full" loading="eager"></euromed-news-card>`;
const [fetched, own] = cards.children;
fetched.addEventListener('euromed-load', (event) => {
  document.getElementById('heard').textContent = event.article.title;
});
own.article = article('Eins');
document.body.append(cards);
document.getElementById('next').addEventListener('click', () => (own.article = article('Zwei')));
document
  .getElementById('toggle')
  .addEventListener('click', () =>
    cards.isConnected ? cards.remove() : document.body.append(cards),
  );
