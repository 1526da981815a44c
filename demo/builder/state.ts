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

/** Every attribute that the builder sets, in the order of a snippet. */
export const attributeNames = [
  'lang',
  'layout',
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

export interface BuilderState {
  /** Address as it was given. */
  src: string;
  place: Place;
  /** Values of the card's attributes; those that are empty are not set. */
  attributes: Partial<Record<AttributeName, string>>;
  theme: Partial<Record<TokenName, string>>;
  /** Width of the card's place, in CSS pixels. */
  width: number;
  /** Direction and colour scheme of the page around; `''`: the builder's own. */
  pageDir: '' | 'ltr' | 'rtl';
  pageScheme: '' | 'light' | 'dark';
  /** Whether the snippet may have `style` attributes. */
  style: boolean;
}

export const initialState: BuilderState = {
  src: '',
  place: 'html',
  attributes: {},
  theme: {},
  width: widths.first,
  pageDir: '',
  pageScheme: '',
  style: true,
};

/** With one attribute of another value; the default of a choice is no attribute. */
export function withAttribute(
  state: BuilderState,
  name: AttributeName,
  value: string,
): BuilderState {
  const [usual] = choices[name as Choice] ?? [''];
  const { [name]: _, ...others } = state.attributes;
  return { ...state, attributes: value && value !== usual ? { ...others, [name]: value } : others };
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

/** Characters that could end a declaration. */
const unsafe = /[;{}<>\\"]|\/\*/;

export function withToken(state: BuilderState, name: TokenName, value: string): BuilderState {
  const { [name]: _, ...others } = state.theme;
  const text = value.trim();
  return { ...state, theme: text && !unsafe.test(text) ? { ...others, [name]: text } : others };
}
