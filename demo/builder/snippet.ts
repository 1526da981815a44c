// The snippet for a state, as src/snippets/ writes it.
import { createSnippet, type Fallback, type SnippetForm } from '../../src/snippets/snippets.js';
import {
  attributeNamesOf,
  type BuilderState,
  type Place,
  type TokenName,
  tokenNames,
  usualValue,
} from './state.js';

/** How each place takes a card; `ahead` takes what a command prints. */
const forms: Record<Place, SnippetForm> = {
  html: 'html',
  tag: 'tag',
  wordpress: 'wordpress',
  classic: 'div',
  drupal: 'div',
  joomla: 'div',
  link: 'link',
  embed: 'frame',
  react: 'jsx',
  vue: 'vue',
  ahead: 'tag',
};

export const formOf = (place: Place): SnippetForm => forms[place];

/** Where the script and the iframe page lie. */
export interface Hosted {
  script: string;
  embed: string;
}

/** What stands in the snippet beside what was chosen. */
export interface Built extends Hosted {
  /** Address of the document that was found; of a list's, with spaces between. */
  src: string;
  fallback: Fallback;
  /** Size of what is on show, and its height in a phone's width, in CSS pixels. */
  height: number;
  width: number;
  phoneHeight: number;
}

/** Attributes that are set, in the order of a snippet. */
export const attributesOf = ({ attributes, element }: BuilderState): Record<string, string> =>
  Object.fromEntries(
    attributeNamesOf(element).flatMap((name) => {
      const value = attributes[name];
      return value && value !== usualValue(element, name) ? [[name, value]] : [];
    }),
  );

/** The theme as a rule for a style sheet; `''` without a theme. */
export function themeRule({ theme, element }: BuilderState): string {
  const declarations = tokenNames.flatMap((name) =>
    theme[name] ? [`--euromed-news-card-${name}: ${theme[name]};`] : [],
  );
  return declarations.length ? `euromed-news-${element} { ${declarations.join(' ')} }` : '';
}

/** As a word of a shell. */
const quoted = (text: string): string => `'${text.replace(/'/g, `'\\''`)}'`;

const command = (
  { element }: BuilderState,
  attributes: Record<string, string>,
  src: string,
): string =>
  [
    `npx euromed-news-card render${element === 'list' ? ' --list' : ''}`,
    ...Object.entries(attributes).map(([name, value]) =>
      name === 'lang' ? `--lang ${quoted(value)}` : `--set ${quoted(`${name}=${value}`)}`,
    ),
    ...src.split(' ').map(quoted),
  ].join(' ');

/** The style rule stands in the snippet where nothing forbids that. */
export const hasOwnRule = ({ place, style }: BuilderState): boolean => place === 'html' && style;

/** What the iframe page reads of a theme, beside the attributes. */
const framed: readonly TokenName[] = ['accent', 'background', 'color', 'radius', 'font-family'];

const lookOf = ({ theme }: BuilderState): Record<string, string> =>
  Object.fromEntries(framed.flatMap((name) => (theme[name] ? [[name, theme[name]]] : [])));

/** What is pasted, in one line. */
export function snippetOf(state: BuilderState, built: Built) {
  const attributes = attributesOf(state);
  if (state.place === 'ahead') return command(state, attributes, built.src);
  const look = state.place === 'embed' ? lookOf(state) : {};
  const snippet = createSnippet(formOf(state.place), {
    ...built,
    element: state.element,
    attributes: { ...attributes, ...look },
    style: state.style,
  });
  const rule = hasOwnRule(state) ? themeRule(state) : '';
  return rule ? `<style>${rule}</style>${snippet}` : snippet;
}
