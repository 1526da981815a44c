import 'euromed-news-card/define';
import type { Article } from 'euromed-news-card';

const article = (title: string): Article => ({
  url: 'https://portal.example/own',
  lang: 'de',
  title,
  bodyHtml: '<p>Aus <strong>HTML</strong>.</p>',
});

const element = (id: string): HTMLElement => document.getElementById(id)!;

// The document knows the card's events by name, and by the name the class of each.
document.addEventListener('euromed-load', (event) => {
  if (event.target === document.querySelector('#fetched'))
    element('heard').textContent = String(event.article.title);
});

const cards = element('cards');
const own = cards.querySelector<HTMLElementTagNameMap['euromed-news-card']>('#own')!;
own.article = article('Eins');
element('next').addEventListener('click', () => (own.article = article('Zwei')));
element('toggle').addEventListener('click', () =>
  cards.isConnected ? cards.remove() : document.body.append(cards),
);
