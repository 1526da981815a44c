// Properties that mirror attributes, as on `<img>`: the attribute is the truth, also for invalid values.
import { trimQuotes } from '../article/trim-quotes.js';
import { layoutParts } from '../view/layout-parts.js';

type Parse = (value: string | null, element: HTMLElement) => unknown;

const text: Parse = (value) => trimQuotes(value ?? '');

/** A URL reads back resolved, like `HTMLImageElement.src`; an empty value reads as the page's own address. */
const url: Parse = (value, element) => {
  if (value === null) return '';
  const trimmed = trimQuotes(value);
  try {
    return new URL(trimmed, element.baseURI).href;
  } catch {
    return trimmed;
  }
};

/** An enumerated attribute; the first keyword is the default. */
const keyword =
  (...keywords: string[]): Parse =>
  (value) => {
    const given = trimQuotes(value ?? '').toLowerCase();
    return keywords.includes(given) ? given : keywords[0];
  };

const integer =
  (fallback: number, min: number, max: number): Parse =>
  (value) => {
    const given = trimQuotes(value ?? '');
    return /^\d+$/.test(given) && +given >= min && +given <= max ? +given : fallback;
  };

/** Longest delay that timers accept (milliseconds). */
const maxTimeoutMs = 2 ** 31 - 1;

/** Attributes whose property has another name: `show` would read as a method. */
const attributeNames: Record<string, string> = { showParts: 'show' };

const layouts = Object.keys(layoutParts);

type Properties = Record<string, Parse>;

/** Properties that cards and lists have: how their attributes read. An attribute's name is the property's with hyphens. */
const shared: Properties = {
  hide: text,
  showParts: text,
  imagePosition: keyword('auto', 'top', 'start', 'end'),
  appearance: keyword('outlined', 'plain', 'filled'),
  headingLevel: integer(3, 1, 6),
  loading: keyword('lazy', 'eager'),
  shareTargets: text,
  countryHref: text,
  topicHref: text,
  target: text,
  colorScheme: keyword('', 'light', 'dark'),
  timeout: integer(10_000, 1, maxTimeoutMs),
  readableCopy: keyword('on', 'off'),
  preview: keyword('', 'loading', 'error', 'offline', 'empty'),
};

export const cardProperties: Properties = {
  ...shared,
  src: url,
  body: keyword('summary', 'full'),
  layout: keyword(...layouts),
  articleLang: text,
  countries: text,
  translations: text,
};

export const listProperties: Properties = {
  ...shared,
  src: text,
  count: integer(6, 1, 50),
  layout: keyword('compact', ...layouts),
  country: text,
  topic: text,
  heading: text,
  more: (value) => value !== null,
};

/** Defines the properties on `prototype`. Returns the names of their attributes. */
export const reflectAttributes = (prototype: HTMLElement, properties: Properties): string[] =>
  Object.entries(properties).map(([property, parse]) => {
    const attribute =
      attributeNames[property] ??
      property.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return parse(this.getAttribute(attribute), this);
      },
      set(this: HTMLElement, value: string | number | boolean | null | undefined) {
        if (value == null || value === false) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value === true ? '' : String(value));
      },
    });
    return attribute;
  });

/** Takes over properties that the page set before the element was defined. */
export function adoptEarlyProperties(element: HTMLElement, properties: Properties): void {
  const values = element as unknown as Record<string, unknown>;
  for (const [property, value] of Object.entries(values))
    if (property === 'article' || property === 'accepts' || property in properties) {
      delete values[property];
      values[property] = value;
    }
}
