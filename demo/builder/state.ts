// What a builder's page shows, as data: no DOM.
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

/** Attributes with a few values; the first is the default, which no snippet says. */
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

/** What is shown: an article, or the newest of a feed. */
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

/** Articles of a list. */
export const counts = { least: 1, most: 50, first: 6 } as const;

/** The default, which no snippet says. */
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

/** CSS pixels. */
export const widths = { least: 200, most: 1200, first: 480 } as const;

/** Characters of a style sheet that addresses keep; a longer one is for this visit only. */
export const maxKeptSheetLength = 4000;

export interface BuilderState {
  /** Address as it was given. */
  src: string;
  element: ShownElement;
  /** Further feeds of a list, as they were given, with spaces between. */
  feeds: string;
  /** Where a list's link leads, and its words; `''`: what the feed says. */
  allUrl: string;
  allText: string;
  place: Place;
  /** Values of attributes; those that are empty, or of the other element, are not set. */
  attributes: Partial<Record<AttributeName, string>>;
  theme: Partial<Record<TokenName, string>>;
  /** Width of the card's place, in CSS pixels. */
  width: number;
  /** Direction and colour scheme of the page around; `''`: the builder's own. */
  pageDir: '' | 'ltr' | 'rtl';
  pageScheme: '' | 'light' | 'dark';
  /** Style sheet of the page around: its address, or its text; `''`: the card stands in the builder's page. */
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

/** With one attribute of another value; the default of a choice is no attribute. */
export function withAttribute(
  state: BuilderState,
  name: AttributeName,
  value: string,
): BuilderState {
  const { [name]: _, ...others } = state.attributes;
  const isSaid = value && value !== usualValue(state.element, name);
  return { ...state, attributes: isSaid ? { ...others, [name]: value } : others };
}

/** With a word in, or out of, an attribute that lists words; words keep the order of `all`. */
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

/** Between what a filter of lists names. */
const separators = { country: /[,\s]+/, topic: /,/ };

export type Filter = keyof typeof separators;

export const namesIn = (filter: Filter, value = ''): string[] =>
  value
    .split(separators[filter])
    .map((name) => name.trim())
    .filter(Boolean);

/** With a name in, or out of, a filter. */
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

/** Characters that could end a declaration. */
const unsafe = /[;{}<>\\"]|\/\*/;

export function withToken(state: BuilderState, name: TokenName, value: string): BuilderState {
  const { [name]: _, ...others } = state.theme;
  const text = value.trim();
  return { ...state, theme: text && !unsafe.test(text) ? { ...others, [name]: text } : others };
}
