// Makes the snippet for a state, with src/snippets/.
import { createSnippet, type Fallback, type SnippetForm } from '../../src/snippets/snippets.js';
import {
  attributeNamesOf,
  type BuilderState,
  type Place,
  type TokenName,
  tokenNames,
  usualValue,
} from './state.js';

/** Form of the snippet for each place. */
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

/** Addresses of the hosted script and iframe page. */
export interface Hosted {
  script: string;
  embed: string;
}

/** Data for a snippet besides the state. */
export interface Built extends Hosted {
  /** Address of the document that was found; of a list all addresses, space-separated. */
  src: string;
  fallback: Fallback;
  /** Height on show in CSS pixels; then the width on show, and the height at a phone's width. */
  height: number;
  width: number;
  phoneHeight: number;
}

/** The attributes that are set, in the order of a snippet. */
export const attributesOf = ({ attributes, element }: BuilderState): Record<string, string> =>
  Object.fromEntries(
    attributeNamesOf(element).flatMap((name) => {
      const value = attributes[name];
      return value && value !== usualValue(element, name) ? [[name, value]] : [];
    }),
  );

/** The theme as a CSS rule; `''` without a theme. */
export function themeRule({ theme, element }: BuilderState): string {
  const declarations = tokenNames.flatMap((name) =>
    theme[name] ? [`--euromed-news-card-${name}: ${theme[name]};`] : [],
  );
  return declarations.length ? `euromed-news-${element} { ${declarations.join(' ')} }` : '';
}

/** Quotes a text for a shell. */
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

/** Whether the snippet contains the theme's CSS rule. */
export const hasOwnRule = ({ place, style }: BuilderState): boolean => place === 'html' && style;

/** Tokens of a theme that the iframe page accepts in its address. */
const framed: readonly TokenName[] = ['accent', 'background', 'color', 'radius', 'font-family'];

const lookOf = ({ theme }: BuilderState): Record<string, string> =>
  Object.fromEntries(framed.flatMap((name) => (theme[name] ? [[name, theme[name]]] : [])));

/** The snippet, as one line. */
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
