// Shows cards on the test page, and reads what they show.
import { fixtureSync } from '@open-wc/testing';
import type { Article, CardState, EuromedNewsCardElement } from '../../../src/index.js';
import '../../../src/define.js';
import { settled, until } from '../../support/quiet-page.js';

export { settled, until };

export type Card = EuromedNewsCardElement;

/** A whole article, in French. */
export const sample = {
  url: 'https://example.org/fr/news/1',
  lang: 'fr',
  title: 'Un événement sur la mer',
  published: '2021-11-11',
  summary: 'Le résumé de l’article.',
  body: ['Premier paragraphe.', 'Second paragraphe.'],
  image: { src: '/demo/images/lighthouse-360.webp', alt: 'Un phare', width: 360, height: 203 },
  links: [{ title: 'Communiqué', url: 'https://example.org/fr/press' }],
  countries: ['DZ', 'EG'],
  topics: ['Migration'],
  publisher: { name: 'La Rédaction', url: 'https://example.org/fr/' },
} satisfies Article;

/** The article of `sample` in Arabic. */
export const arabicSample = {
  ...sample,
  url: 'https://example.org/ar/news/1',
  lang: 'ar',
  title: 'فعالية حول البحر',
  published: '2021-11-12',
  summary: 'ملخص المقال.',
  body: ['الفقرة الأولى.', 'الفقرة الثانية.'],
  countries: ['EG', 'MA'],
} satisfies Article;

/** The event with which a card says that loading is over. */
export type Outcome = HTMLElementEventMap['euromed-load' | 'euromed-error'];

const outcomes = new WeakMap<Card, Outcome[]>();

/** A card's events for loads and errors since its insertion. */
export const outcomesOf = (card: Card): Outcome[] => outcomes.get(card)!;

/** Puts HTML on the page and returns its first card. */
export async function showCard(html = '<euromed-news-card></euromed-news-card>'): Promise<Card> {
  const wrapper = fixtureSync<HTMLElement>('<div></div>');
  const events = record(wrapper, 'euromed-load', 'euromed-error');
  wrapper.innerHTML = html;
  const card = wrapper.querySelector('euromed-news-card')!;
  outcomes.set(card, events);
  await card.updateComplete;
  return card;
}

/** Waits until a card is in a state, and has its custom state. */
export async function inState(card: Card, state: CardState): Promise<Card> {
  await until(() => card.state === state && card.matches(`:state(${state})`));
  await card.updateComplete;
  return card;
}

/** Shows a card whose `article` is set. */
export async function showArticle(
  article: Article,
  html = '<euromed-news-card></euromed-news-card>',
): Promise<Card> {
  const card = await showCard(html);
  card.article = article;
  return inState(card, 'ready');
}

export const rootOf = (card: Card): HTMLElement =>
  card.shadowRoot!.querySelector<HTMLElement>('.root')!;

/** The share button's label, which has the language and direction of all labels. */
export const labelOf = (card: Card): HTMLElement =>
  card.shadowRoot!.querySelector<HTMLElement>('[part=share-button] bdi')!;

export const parts = <E extends HTMLElement = HTMLElement>(card: Card, name: string): E[] => [
  ...card.shadowRoot!.querySelectorAll<E>(`[part~="${name}"]`),
];

export const part = <E extends HTMLElement = HTMLElement>(card: Card, name: string): E => {
  const [found] = parts<E>(card, name);
  if (!found) throw new Error(`The card has no part "${name}".`);
  return found;
};

export const textOf = (element: Element | undefined | null): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export const titleOf = (card: Card): string => textOf(part(card, 'title'));

export const partTexts = (card: Card, name: string): string[] => parts(card, name).map(textOf);

/** Resolves when the share menu is open; its entries may be rendered before. */
export const shareMenuOpened = (card: Card) =>
  until(() => part(card, 'share-menu').matches(':popover-open'));

export async function openShareMenu(card: Card): Promise<void> {
  part(card, 'share-button').click();
  await shareMenuOpened(card);
}

/** The text of the card's status region. */
export const statusOf = (card: Card): string =>
  textOf(card.shadowRoot!.querySelector('[role="status"]'));

/** Whether an element is visible. */
export const isShown = (element: Element | undefined | null): boolean =>
  !!element?.checkVisibility({ visibilityProperty: true });

/** Collects a target's events, in order. */
export function record<K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  ...types: K[]
): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  for (const type of types)
    target.addEventListener(type, (event) => events.push(event as HTMLElementEventMap[K]));
  return events;
}

/** Collects console warnings, instead of logging them, until the test's end. */
export function recordWarnings(): string[] {
  const warnings: string[] = [];
  restore ??= console.warn;
  console.warn = (...values: unknown[]) => warnings.push(values.map(String).join(' '));
  return warnings;
}

let restore: typeof console.warn | undefined;

afterEach(() => {
  if (restore) console.warn = restore;
  restore = undefined;
});
