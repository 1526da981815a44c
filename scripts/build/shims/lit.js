// What a chunk of the one-script build gets for `lit`: enough to write templates that the
// Lit inside the main script renders. Keep the values those of lit-html.
const template =
  (type) =>
  (strings, ...values) => ({ ['_$litType$']: type, strings, values });

export const html = template(1);
export const svg = template(2);
export const noChange = Symbol.for('lit-noChange');
export const nothing = Symbol.for('lit-nothing');
