/** Strings of a template for `html`, where Lit has no place for what differs, as a tag's name. Make them once. */
export const templateStrings = (...strings: string[]): TemplateStringsArray =>
  Object.assign(strings, { raw: strings });
