// The state of the builder, without DOM.
import { shareTargets } from '../../src/lazy/share-menu/share-targets.js';
import { type Layout, layoutParts } from '../../src/view/layout-parts.js';

export const places = [
  'html',
  'tag',
  'wordpress',
  'classic',
  'drupal',
  'joomla',
  'link',
  'embed',
  'react',
  'vue',
  'ahead',
] as const;

/** Where a snippet is pasted. */
export type Place = (typeof places)[number];

/** Enumerated attributes and their values; the first is the default, which snippets leave out. */
export const choices = {
  layout: Object.keys(layoutParts) as Layout[],
  'image-position': ['auto', 'top', 'start', 'end'],
  appearance: ['outlined', 'plain', 'filled'],
  body: ['summary', 'full'],
  'heading-level': ['3', '1', '2', '4', '5', '6'],
  'color-scheme': ['', 'light', 'dark'],
} as const;

export type Choice = keyof typeof choices;

export const parts = [
  'image',
  'date',
  'summary',
  'countries',
  'topics',
  'links',
  'languages',
  'share',
  'publisher',
] as const;

export type Part = (typeof parts)[number];

export const shareServices = shareTargets.map(({ service }) => service);

export const elements = ['card', 'list'] as const;

/** The element on show: a card of an article, or a list of a feed. */
export type ShownElement = (typeof elements)[number];

/** Every attribute that the builder sets, in the order of a snippet. */
export const attributeNames = [
  'lang',
  'count',
  'layout',
  'country',
  'topic',
  'heading',
  'more',
  'image-position',
  'appearance',
  'body',
  'hide',
  'show',
  'heading-level',
  'color-scheme',
  'share-targets',
  'country-href',
  'topic-href',
  'article-lang',
] as const;

export type AttributeName = (typeof attributeNames)[number];

const ofOneElement: Partial<Record<AttributeName, ShownElement>> = {
  count: 'list',
  country: 'list',
  topic: 'list',
  heading: 'list',
  more: 'list',
  body: 'card',
  'article-lang': 'card',
};

/** The attributes that an element has. */
export const attributeNamesOf = (element: ShownElement): readonly AttributeName[] =>
  attributeNames.filter((name) => (ofOneElement[name] ?? element) === element);

/** Limits and default of the number of articles in a list. */
export const counts = { least: 1, most: 50, first: 6 } as const;

/** The default value of an attribute, which snippets leave out. */
export function usualValue(element: ShownElement, name: AttributeName): string {
  if (name === 'layout' && element === 'list') return 'compact';
  return name === 'count' ? String(counts.first) : (choices[name as Choice]?.[0] ?? '');
}

export const tokenNames = [
  'accent',
  'background',
  'color',
  'muted-color',
  'border-color',
  'chip-background',
  'radius',
  'font-family',
] as const;

export type TokenName = (typeof tokenNames)[number];

export const colorTokens: readonly TokenName[] = tokenNames.slice(0, 6);

/** Limits and default of the preview's width (CSS px). */
export const widths = { least: 200, most: 1200, first: 480 } as const;

/** Longest style sheet that the address keeps (characters); a longer one is lost with the page. */
export const maxKeptSheetLength = 4000;

export interface BuilderState {
  /** Address as the user wrote it. */
  src: string;
  element: ShownElement;
  /** Further feeds of a list as the user wrote them, space-separated. */
  feeds: string;
  /** Address of a list's fallback link, then its text; `''`: those of the feed. */
  allUrl: string;
  allText: string;
  place: Place;
  /** Values of attributes; empty ones, and those of the other element, are not set. */
  attributes: Partial<Record<AttributeName, string>>;
  theme: Partial<Record<TokenName, string>>;
  /** Width of the preview in CSS pixels. */
  width: number;
  /** Direction, then colour scheme, of the simulated page; `''`: those of the builder. */
  pageDir: '' | 'ltr' | 'rtl';
  pageScheme: '' | 'light' | 'dark';
  /** Address or text of the simulated page's style sheet; `''`: the preview is in the builder's page. */
  css: string;
  /** Whether the snippet may have `style` attributes. */
  style: boolean;
}

export const initialState: BuilderState = {
  src: '',
  element: 'card',
  feeds: '',
  allUrl: '',
  allText: '',
  place: 'html',
  attributes: {},
  theme: {},
  width: widths.first,
  pageDir: '',
  pageScheme: '',
  css: '',
  style: true,
};

/** Returns the state with an attribute's value; the default removes the attribute. */
export function withAttribute(
  state: BuilderState,
  name: AttributeName,
  value: string,
): BuilderState {
  const { [name]: _, ...others } = state.attributes;
  const isSaid = value && value !== usualValue(state.element, name);
  return { ...state, attributes: isSaid ? { ...others, [name]: value } : others };
}

/** Returns the state with a word added to, or removed from, an attribute; words have the order of `all`. */
export function withWord(
  state: BuilderState,
  name: 'hide' | 'show' | 'share-targets',
  word: string,
  isIn: boolean,
  all: readonly string[],
): BuilderState {
  const words = new Set((state.attributes[name] ?? '').split(' '));
  if (isIn) words.add(word);
  else words.delete(word);
  return withAttribute(state, name, all.filter((one) => words.has(one)).join(' '));
}

/** Separators of the attributes that filter a list. */
const separators = { country: /[,\s]+/, topic: /,/ };

export type Filter = keyof typeof separators;

export const namesIn = (filter: Filter, value = ''): string[] =>
  value
    .split(separators[filter])
    .map((name) => name.trim())
    .filter(Boolean);

/** Returns the state with a name added to, or removed from, a filter. */
export function withName(
  state: BuilderState,
  filter: Filter,
  name: string,
  isIn: boolean,
): BuilderState {
  const others = namesIn(filter, state.attributes[filter]).filter((one) => one !== name);
  const names = isIn ? [...others, name] : others;
  return withAttribute(state, filter, names.join(filter === 'country' ? ' ' : ', '));
}

/** Characters that could end a CSS declaration. */
const unsafe = /[;{}<>\\"]|\/\*/;

export function withToken(state: BuilderState, name: TokenName, value: string): BuilderState {
  const { [name]: _, ...others } = state.theme;
  const text = value.trim();
  return { ...state, theme: text && !unsafe.test(text) ? { ...others, [name]: text } : others };
}
