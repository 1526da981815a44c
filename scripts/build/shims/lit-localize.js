// What a locale of the one-script build gets for `@lit/localize`.
export const str = (strings, ...values) => ({ strTag: true, strings, values });
