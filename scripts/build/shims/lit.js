// What a part of the one-script build gets for `lit`: enough to write templates that the
// Lit inside the main script renders. Keep the values those of lit-html.
const template =
  (type) =>
  (strings, ...values) => ({ ['_$litType$']: type, strings, values });

export const html = template(1);
export const svg = template(2);
export const noChange = Symbol.for('lit-noChange');
export const nothing = Symbol.for('lit-nothing');

/** Without the constructed style sheet of Lit's own: a part's styles are read by `cssText`. */
export const css = (strings, ...values) => {
  const cssText = strings.reduce((text, next, i) => {
    const value = values[i - 1];
    return text + (value.cssText ?? value) + next;
  });
  return { cssText, toString: () => cssText };
};
