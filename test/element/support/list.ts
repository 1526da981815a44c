// Shows lists on the test page, and reads what they show.
import { fixtureSync } from '@open-wc/testing';
import type { Article, CardState, EuromedNewsListElement } from '../../../src/index.js';
import { type Card, record, textOf, until } from './card.js';

export type List = EuromedNewsListElement;

/** An article of a feed. */
export const item = (number: number, more: Partial<Article> = {}): Article => ({
  url: `https://example.org/news/${number}`,
  lang: 'en',
  title: `Story ${number}`,
  published: `2024-03-${String(number).padStart(2, '0')}`,
  summary: `Summary ${number}.`,
  ...more,
});

export const items = (...numbers: number[]): Article[] => numbers.map((number) => item(number));

const outcomes = new WeakMap<
  List,
  HTMLElementEventMap['euromed-list-load' | 'euromed-list-error'][]
>();

/** A list's own events since it came onto the page. */
export const listEventsOf = (list: List) => outcomes.get(list)!;

/** Puts HTML on the page and returns its first list. */
export async function showList(html: string): Promise<List> {
  const wrapper = fixtureSync<HTMLElement>('<div></div>');
  const events = record(wrapper, 'euromed-list-load', 'euromed-list-error');
  wrapper.innerHTML = html;
  const list = wrapper.querySelector('euromed-news-list')!;
  outcomes.set(list, events);
  await list.updateComplete;
  return list;
}

/** The link in the lists of `showListWith`. */
export const fallback = '<a href="https://example.org/news">All news</a>';

/** Puts a list with attributes and a fallback link on the page; `around`: start tag of the element around the list. */
export const showListWith = (attributes: string, around = '<div lang="en">'): Promise<List> =>
  showList(`${around}<euromed-news-list ${attributes}>${fallback}</euromed-news-list></div>`);

export const cardsOf = (list: List): Card[] => [
  ...list.shadowRoot!.querySelectorAll<Card>('[part=list] > [part=item] > euromed-news-card'),
];

/** Waits until a list is in a state and all of its cards show their articles. */
export async function listIn(list: List, state: CardState): Promise<List> {
  await until(() => list.state === state && list.matches(`:state(${state})`));
  await list.updateComplete;
  if (state === 'ready')
    await until(
      () => cardsOf(list).length > 0 && cardsOf(list).every((card) => card.state === 'ready'),
    );
  return list;
}

export const titlesOf = (list: List): string[] =>
  cardsOf(list).map((card) => textOf(card.shadowRoot!.querySelector('[part=title]')));

export const inList = <E extends HTMLElement = HTMLElement>(list: List, selector: string) =>
  list.shadowRoot!.querySelector<E>(selector);
