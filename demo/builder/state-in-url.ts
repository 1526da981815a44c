// Writes the builder's state to the fragment of its address, which is not sent to servers, and reads it.
import {
  attributeNamesOf,
  type BuilderState,
  choices,
  counts,
  elements,
  initialState,
  maxKeptSheetLength,
  parts,
  type Place,
  places,
  shareServices,
  tokenNames,
  widths,
  withAttribute,
  withToken,
} from './state.js';

/** Allowed words of attributes that are lists; other attributes may have any text. */
const words: Record<string, readonly string[]> = {
  hide: parts,
  show: parts,
  'share-targets': shareServices,
};

const themePrefix = 'theme-';

export function writeState(state: BuilderState): string {
  const { src, element, place, attributes, theme, width, pageDir, pageScheme, style } = state;
  const isList = element === 'list';
  const query = new URLSearchParams();
  const add = (name: string, value: string | undefined) => value && query.append(name, value);
  add('src', src);
  add('element', isList ? element : '');
  add('feeds', isList ? state.feeds : '');
  add('all-url', isList ? state.allUrl : '');
  add('all-text', isList ? state.allText : '');
  add('place', place === initialState.place ? '' : place);
  for (const name of attributeNamesOf(element)) add(name, attributes[name]);
  for (const name of tokenNames) add(themePrefix + name, theme[name]);
  add('width', width === initialState.width ? '' : String(width));
  add('page-dir', pageDir);
  add('page-scheme', pageScheme);
  add('css', state.css.length > maxKeptSheetLength ? '' : state.css);
  add('style', style ? '' : 'no');
  return query.toString();
}

/** `value` if it is one of `values`, else the first of them. */
const oneOf = <T extends string>(values: readonly T[], value: string | null): T =>
  values.find((one) => one === value) ?? values[0]!;

const believable = (name: string, value: string): string => {
  if (name in choices)
    return choices[name as keyof typeof choices].some((one) => one === value) ? value : '';
  if (name === 'more') return value && name;
  if (name === 'count')
    return /^\d+$/.test(value) && +value >= counts.least && +value <= counts.most ? value : '';
  const known = words[name];
  return known ? known.filter((word) => value.split(' ').includes(word)).join(' ') : value;
};

export const clampWidth = (value: number): number =>
  Number.isFinite(value)
    ? Math.min(widths.most, Math.max(widths.least, Math.round(value)))
    : widths.first;

/** Reads the state from any fragment; ignores what is not valid. */
export function readState(fragment: string): BuilderState {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const element = oneOf(elements, query.get('element'));
  const ofList = (name: string) => (element === 'list' ? (query.get(name)?.trim() ?? '') : '');
  let state: BuilderState = {
    ...initialState,
    src: query.get('src') ?? '',
    element,
    feeds: ofList('feeds'),
    allUrl: ofList('all-url'),
    allText: ofList('all-text'),
    place: oneOf<Place>(places, query.get('place')),
    width: clampWidth(Number(query.get('width') ?? widths.first)),
    pageDir: oneOf(['', 'ltr', 'rtl'], query.get('page-dir')),
    pageScheme: oneOf(['', 'light', 'dark'], query.get('page-scheme')),
    css: query.get('css')?.trim() ?? '',
    style: query.get('style') !== 'no',
  };
  for (const name of attributeNamesOf(element))
    state = withAttribute(state, name, believable(name, query.get(name) ?? ''));
  for (const name of tokenNames)
    state = withToken(state, name, query.get(themePrefix + name) ?? '');
  return state;
}
