// The attributes of a card that is rendered ahead, and what they mean: as the element reads its own.
import { cardProperties, reflectAttributes } from '../element/reflected-attributes.js';
import { escapeHtml } from './escape.js';
import type { CardAttributeOptions } from './options.js';

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

reflectAttributes(Attributes.prototype as unknown as HTMLElement, cardProperties);

const isProperty = (name: string) =>
  !!Object.getOwnPropertyDescriptor(Attributes.prototype, name)?.set;

/** Properties of the element, by name. */
export type CardAttributes = Attributes & Required<CardAttributeOptions>;

/** The attributes among `options`; what is no attribute of the card is left out. */
export function cardAttributes(options: CardAttributeOptions, base: string): CardAttributes {
  const attributes = new Attributes(base);
  for (const [property, value] of Object.entries(options)) {
    if (value === undefined || value === null) continue;
    if (property === 'lang') attributes.setAttribute('lang', String(value));
    else if (isProperty(property))
      (attributes as unknown as Record<string, unknown>)[property] = value;
  }
  return attributes as CardAttributes;
}
