// Cards in every state, for the tests of how they are perceived.
import { fixture, html } from '@open-wc/testing';
import { until } from '../support/quiet-page.js';
import '../../src/define.js';
import type { Article, EuromedNewsCardElement } from '../../src/index.js';

const image = {
  src: '/demo/images/two-shores-480.webp',
  width: 480,
  height: 270,
  credit: 'Photo: A. N. Other',
};

export const french: Article = {
  url: 'https://news.example/fr/article/',
  lang: 'fr',
  title: 'Trois ports partagent leurs mesures',
  published: '2021-11-11',
  summary: 'Toutes les dix minutes, dès le printemps prochain.',
  image: { ...image, alt: 'Deux villes' },
  countries: [
    'DZ',
    { code: 'PS', name: 'Palestine' },
    { code: 'TN', url: 'https://news.example/fr/tn/' },
  ],
  topics: [{ name: 'Mer', url: 'https://news.example/fr/mer/' }, 'Climat'],
  links: [{ title: 'Communiqué de presse', url: 'https://news.example/fr/communique/' }],
  translations: [
    { lang: 'ar', name: 'عربي', url: 'https://news.example/ar/article/', src: '/ar.json' },
  ],
  publisher: { name: 'Rédaction', url: 'https://news.example/fr/' },
};

export const arabic: Article = {
  url: 'https://news.example/ar/article/',
  lang: 'ar',
  title: 'ثلاثة موانئ تتقاسم قياساتها',
  published: '2021-11-11',
  summary: 'كل عشر دقائق ابتداءً من الربيع المقبل.',
  image: { ...image, alt: 'مدينتان' },
  countries: [
    'DZ',
    { code: 'PS', name: 'فلسطين' },
    { code: 'TN', url: 'https://news.example/ar/tn/' },
  ],
  topics: [{ name: 'البحر', url: 'https://news.example/ar/sea/' }, 'المناخ'],
  links: [{ title: 'البيان الصحفي', url: 'https://news.example/ar/press/' }],
  translations: [
    { lang: 'fr', name: 'Français', url: 'https://news.example/fr/article/', src: '/fr.json' },
  ],
  publisher: { name: 'هيئة التحرير', url: 'https://news.example/ar/' },
};

export const forty =
  'AL DZ AT BE BG HR CY CZ DK EG EE FI FR DE GR HU IE IL IT JO LV LB LY LT LU MT ME MA NL PS PL PT RO SK SI ES SE SY TN TR'.split(
    ' ',
  );

export interface Shown {
  article?: Article | undefined;
  attributes?: Record<string, string>;
  width?: number;
  lang?: string;
}

/** Whether the enhancements are loaded, which adopt the style sheet for print. */
export const hasEnhancements = ({ shadowRoot }: Element): boolean =>
  !!shadowRoot?.adoptedStyleSheets.some(({ cssRules }) =>
    [...cssRules].some((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print'),
  );

/** A card in the state asked for, with its enhancements. */
export async function shownCard({
  article,
  attributes = {},
  width = 360,
  lang = article?.lang ?? 'fr',
}: Shown): Promise<EuromedNewsCardElement> {
  const frame = await fixture(html`<div style="width:${width}px"></div>`);
  const card = document.createElement('euromed-news-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  card.lang = lang;
  card.innerHTML = '<a href="https://news.example/">Article</a>';
  if (article) card.article = article;
  frame.append(card);
  const find = (selector: string) => card.shadowRoot!.querySelector(selector);
  await until(() => card.locale === lang && find('.root')?.getAttribute('lang') === lang);
  const { preview } = card;
  const last =
    article || card.src
      ? '.card'
      : preview
        ? preview === 'loading'
          ? '.skeleton'
          : '.failure'
        : 'slot:not([name])';
  await until(() => find(last));
  if (article) await until(() => hasEnhancements(card));
  // Some layouts have no picture.
  if (find('img')) await until(() => (find('img') as HTMLImageElement).complete);
  await card.updateComplete;
  return card;
}

export const find = (card: Element, selector: string): HTMLElement =>
  card.shadowRoot!.querySelector<HTMLElement>(selector)!;
