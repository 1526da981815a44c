// Shows cards in a column of a given width.
import { fixture, html } from '@open-wc/testing';
import { sample, until } from '../../element/support/card.js';
import '../../../src/define.js';
import type { Article, EuromedNewsCardElement } from '../../../src/index.js';

/** A title of 128 characters. */
export const longTitle =
  'EUROMED Migration V organise un événement sur les partenariats en matière de migration entre l’UE et les pays partenaires du sud';

export const article = {
  ...sample,
  title: longTitle,
  summary: 'Les représentants se sont réunis. '.repeat(12).trim(),
  countries: ['DZ', 'PS'],
  translations: [{ lang: 'ar', url: 'https://example.org/ar/news/1' }],
} satisfies Article;

export const arabic = {
  ...article,
  lang: 'ar',
  title:
    'برنامج EUROMED Migration V ينظم فعالية بشأن الشراكات في مجال الهجرة بين الاتحاد الأوروبي والبلدان الشريكة في الجنوب والمتوسط',
} satisfies Article;

export interface Options {
  width: number;
  attributes?: Record<string, string>;
  content?: Article;
  style?: string;
}

/** Shows a card with an article, at a given width. */
export async function show({ width, attributes = {}, content = article, style = '' }: Options) {
  const wrapper = await fixture<HTMLElement>(
    html`<div style="width:${width}px"><euromed-news-card lang="fr"></euromed-news-card></div>`,
  );
  const card = wrapper.querySelector<EuromedNewsCardElement>('euromed-news-card')!;
  if (style) card.setAttribute('style', style);
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  card.article = content;
  await until(() => card.state === 'ready' && card.matches(':state(ready)'));
  await card.updateComplete;
  return card;
}
