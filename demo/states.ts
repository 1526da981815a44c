// One card per state, each at the width where it is most likely to go wrong.
import type { Article } from '../src/index.js';
import manyCountries from './articles/many-countries.en.json';
import migration from './articles/euromed-migration-v.fr.json';
import { inPageLanguage } from './page-texts.js';

interface State {
  title: string;
  widths: number[];
  article?: Article;
  attributes?: Record<string, string>;
}

const at = (path: string): string => new URL(path, new URL('articles/', location.href)).href;

const french = {
  ...migration,
  image: { ...migration.image, src: at(migration.image.src), sources: [] },
} as Article;
const english = {
  ...manyCountries,
  image: { ...manyCountries.image, src: at(manyCountries.image.src), sources: [] },
} as Article;

const bare: Article = {
  title: 'Call for young journalists',
  url: 'https://news.example/en/call/',
  lang: 'en',
};

const states: State[] = [
  {
    title: 'Whole, from narrow to wide',
    article: french,
    widths: [200, 280, 360, 560, 640, 800, 1160],
  },
  {
    title: 'Forty countries, ten links, an upright picture',
    article: english,
    widths: [200, 360, 720],
  },
  { title: 'Full text', article: french, widths: [360, 720], attributes: { body: 'full' } },
  {
    title: 'Without a picture',
    article: french,
    widths: [360, 720],
    attributes: { hide: 'image' },
  },
  { title: 'Title alone', article: bare, widths: [200, 360] },
  {
    title: 'One country',
    article: { ...bare, published: '2024-02-05', countries: ['MA'] },
    widths: [360],
  },
  {
    title: 'Picture that does not load',
    article: {
      ...french,
      image: {
        src: at('missing.webp'),
        alt: 'A picture whose description is rather long, and must not push the title away',
      },
    },
    widths: [280, 640],
    attributes: { hide: 'countries topics links languages' },
  },
  { title: 'Loading', widths: [360, 640], attributes: { preview: 'loading' } },
  { title: 'Failed', widths: [360], attributes: { preview: 'error' } },
  { title: 'Offline', widths: [360], attributes: { preview: 'offline' } },
  { title: 'Nothing yet', widths: [360], attributes: { preview: 'empty' } },
];

const main = document.getElementById('states')!;

for (const { title, widths, article, attributes = {} } of states) {
  const heading = document.createElement('h2');
  heading.textContent = inPageLanguage(title);
  const row = document.createElement('div');
  row.className = 'row';
  for (const width of widths) {
    const frame = document.createElement('div');
    frame.style.inlineSize = `${width}px`;
    const card = document.createElement('euromed-news-card');
    for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
    card.setAttribute('lang', article?.lang ?? 'en');
    card.innerHTML = `<a href="https://news.example/en/">The article on the publisher’s site</a>`;
    if (article) card.article = article;
    frame.append(card);
    row.append(frame);
  }
  main.append(heading, row);
}
