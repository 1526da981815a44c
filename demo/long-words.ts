import type { Article } from '../src/index.js';
import migration from './articles/euromed-migration-v.en.json';
import { inPageLanguage } from './page-texts.js';
import { pseudoLocalize, type PseudoLocale } from './pseudo.js';

const at = (path: string): string => new URL(path, new URL('articles/', location.href)).href;
const image = { ...migration.image, src: at(migration.image.src), sources: [] };

const english = { ...migration, image } as Article;
const german: Article = {
  url: 'https://news.example/de/',
  lang: 'de',
  title:
    'Mittelmeeranrainerstaatenzusammenarbeitsvereinbarung: Verwaltungsgemeinschaftsvorsitzende einig',
  published: '2024-03-05',
  summary:
    'Die Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft veröffentlicht https://news.example/de/2024/03/05/mittelmeeranrainerstaatenzusammenarbeitsvereinbarung-verwaltungsgemeinschaft/ im Wortlaut.',
  image,
  countries: ['BA', 'GB', { name: 'Vereinigtes Königreich Großbritannien und Nordirland' }],
  topics: ['Rechtsschutzversicherungsgesellschaften', 'Nachhaltigkeit'],
  links: [
    {
      title: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung',
      url: 'https://news.example/de/1',
    },
  ],
};

const rows: { title: string; article: Article; lang: string; pseudo?: PseudoLocale }[] = [
  { title: 'German compounds', article: german, lang: 'de' },
  { title: 'Labels longer by two fifths (en-XA)', article: english, lang: 'en', pseudo: 'en-XA' },
  { title: 'Labels from right to left (ar-XB)', article: english, lang: 'en', pseudo: 'ar-XB' },
];

const main = document.getElementById('rows')!;
for (const { title, article, lang, pseudo } of rows) {
  const heading = document.createElement('h2');
  heading.textContent = inPageLanguage(title);
  const row = document.createElement('div');
  row.className = 'row';
  main.append(heading, row);
  for (const width of [200, 320, 560]) {
    const frame = document.createElement('div');
    frame.style.inlineSize = `${width}px`;
    const card = document.createElement('euromed-news-card');
    card.lang = lang;
    card.article = article;
    frame.append(card);
    row.append(frame);
    if (pseudo)
      card.addEventListener('euromed-load', () => pseudoLocalize(card, pseudo), { once: true });
  }
}
