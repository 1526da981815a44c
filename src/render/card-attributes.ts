// The attributes of a card that is rendered ahead, and what they mean: as the element reads its own.
import {
  cardProperties,
  listProperties,
  reflectAttributes,
} from '../element/reflected-attributes.js';
import { escapeHtml } from './escape.js';
import type { CardAttributeOptions, ListAttributeOptions } from './options.js';

/** Name of a property's attribute. */
const attributeOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());

/** Stands in for the element where there is none. */
class Attributes {
  readonly #values = new Map<string, string>();

  /** `baseURI`: what addresses in attributes are relative to. */
  constructor(readonly baseURI: string) {}

  getAttribute(name: string): string | null {
    return this.#values.get(name) ?? null;
  }

  setAttribute(name: string, value: string): void {
    this.#values.set(name, value);
  }

  has(property: string): boolean {
    return this.#values.has(attributeOf(property));
  }

  removeAttribute(name: string): void {
    this.#values.delete(name);
  }

  /** By their names. */
  get byName(): Record<string, string> {
    return Object.fromEntries(this.#values);
  }

  /** As in a tag, each with a space before. */
  toString(): string {
    return [...this.#values].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
  }
}

class OfCard extends Attributes {}
class OfList extends Attributes {}

reflectAttributes(OfCard.prototype as unknown as HTMLElement, cardProperties);
reflectAttributes(OfList.prototype as unknown as HTMLElement, listProperties);

/** Sets what is an attribute among `options`. */
function fill(attributes: Attributes, options: object): Attributes {
  const isProperty = (name: string) =>
    !!Object.getOwnPropertyDescriptor(Object.getPrototypeOf(attributes), name)?.set;
  for (const [property, value] of Object.entries(options)) {
    if (value === undefined || value === null) continue;
    if (property === 'lang') attributes.setAttribute('lang', String(value));
    else if (isProperty(property))
      (attributes as unknown as Record<string, unknown>)[property] = value;
  }
  return attributes;
}

/** Properties of the element, by name. */
export type CardAttributes = Attributes & Required<CardAttributeOptions>;

/** Properties of the list's element, by name. */
export type ListAttributes = Attributes & Required<ListAttributeOptions>;

/** The attributes among `options`; what is no attribute of the card is left out. */
export const cardAttributes = (options: CardAttributeOptions, base: string): CardAttributes =>
  fill(new OfCard(base), options) as CardAttributes;

/** The attributes among `options`; what is no attribute of the list is left out. */
export const listAttributes = (options: ListAttributeOptions, base: string): ListAttributes =>
  fill(new OfList(base), options) as ListAttributes;
