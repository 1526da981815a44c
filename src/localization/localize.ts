// One `msg` per catalogue: every card speaks its own language, so no locale is global.
// Messages carry explicit ids; `@lit/localize` gives the types that its extraction looks for.
import type { LocaleModule, MsgFn, str as litStr } from '@lit/localize';
import type { Direction } from '../domain/article.js';

export type Catalogue = LocaleModule['templates'];

/** What a template needs to speak one language. */
export interface Localize {
  msg: MsgFn;
  /** The catalogue in force, e.g. `ar`. */
  locale: string;
  /** The language wanted with its region, for dates and names, e.g. `ar-MA`. */
  lang: string;
  /** Direction of the catalogue's script. */
  dir: Direction;
}

/** Marks a message with placeholders. */
export const str = ((strings: TemplateStringsArray, ...values: unknown[]) => ({
  strTag: true,
  strings,
  values,
})) as typeof litStr;

type StrResult = ReturnType<typeof litStr>;

const join = ({ strings }: StrResult, values: unknown[]): string =>
  strings.reduce((text, next, i) => text + String(values[i - 1]) + next);

/** `msg` bound to one catalogue; English, the source, without one. */
export const createMsg = (catalogue?: Catalogue): MsgFn =>
  ((template: string | StrResult, { id }: { id: string }) => {
    const translated = catalogue?.[id] as string | StrResult | undefined;
    // A translation's values are indexes into the source's: languages order them differently.
    if (typeof template !== 'string')
      return typeof translated === 'object'
        ? join(
            translated,
            translated.values.map((i) => template.values[i as number]),
          )
        : join(template, template.values);
    return translated ?? template;
  }) as unknown as MsgFn;
