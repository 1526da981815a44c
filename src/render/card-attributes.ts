// Reads the options of a prerendered card as the element reads its attributes.
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

/** Replaces the element on a server, where there is no DOM. */
class Attributes {
  readonly #values = new Map<string, string>();

  /** `baseURI`: base URL of relative addresses in attributes. */
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

  /** The values by name. */
  get byName(): Record<string, string> {
    return Object.fromEntries(this.#values);
  }

  /** The attributes as in a tag, each after a space. */
  toString(): string {
    return [...this.#values].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
  }
}

class OfCard extends Attributes {}
class OfList extends Attributes {}

reflectAttributes(OfCard.prototype as unknown as HTMLElement, cardProperties);
reflectAttributes(OfList.prototype as unknown as HTMLElement, listProperties);

/** Sets the options that are attributes; ignores the others. */
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

/** Properties of a card, by name. */
export type CardAttributes = Attributes & Required<CardAttributeOptions>;

/** Properties of a list, by name. */
export type ListAttributes = Attributes & Required<ListAttributeOptions>;

/** The options that are attributes of a card. */
export const cardAttributes = (options: CardAttributeOptions, base: string): CardAttributes =>
  fill(new OfCard(base), options) as CardAttributes;

/** The options that are attributes of a list. */
export const listAttributes = (options: ListAttributeOptions, base: string): ListAttributes =>
  fill(new OfList(base), options) as ListAttributes;
