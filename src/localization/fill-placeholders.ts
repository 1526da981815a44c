// Messages with placeholders. The first view has none: only chunks use this module.
import type { MsgFn, str as litStr } from '@lit/localize';

/** Marks a message with placeholders. */
export const str = ((strings: TemplateStringsArray, ...values: unknown[]) => ({
  strTag: true,
  strings,
  values,
})) as typeof litStr;

type StrResult = ReturnType<typeof litStr>;

const join = ({ strings }: StrResult, values: unknown[]): string =>
  strings.reduce((text, next, i) => text + String(values[i - 1]) + next);

/** A `msg` that puts values into messages. */
export const fillPlaceholders = (msg: MsgFn): MsgFn =>
  ((template: string | StrResult, options: { id: string }) => {
    const translated = (msg as (template: unknown, options: object) => unknown)(template, options);
    if (typeof template === 'string') return translated;
    // A translation's values are indexes into the source's: languages order them differently.
    return typeof translated === 'object' && translated !== template
      ? join(
          translated as StrResult,
          (translated as StrResult).values.map((i) => template.values[i as number]),
        )
      : join(template, template.values);
  }) as unknown as MsgFn;
