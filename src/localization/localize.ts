// One `msg` per catalogue: each card has a language of its own, so there is no global locale.
// Messages carry explicit ids; `@lit/localize` gives the types that its extraction looks for.
import type { LocaleModule, MsgFn } from '@lit/localize';
import type { Direction } from '../article/article.js';

export type Catalogue = LocaleModule['templates'];

/** The localization of one card: what templates need for texts, dates and names. */
export interface Localize {
  msg: MsgFn;
  /** The catalogue in force, e.g. `ar`. */
  locale: string;
  /** The language wanted with its region, for dates and names, e.g. `ar-MA`. */
  lang: string;
  /** Direction of the catalogue's script. */
  dir: Direction;
}

/** `msg` bound to one catalogue; English, the source, without one. For values see fill-placeholders.ts. */
export const createMsg = (catalogue: Catalogue = {}): MsgFn =>
  ((template: unknown, { id }: { id: string }) => catalogue[id] ?? template) as unknown as MsgFn;
