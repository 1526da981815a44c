// A template tag that escapes its values, except for results of the tag itself.
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const put = (value) =>
  value instanceof Markup
    ? value.text
    : Array.isArray(value)
      ? value.map(put).join('')
      : String(value).replace(/[&<>"]/g, (character) => entities[character]);

export const markup = (strings, ...values) =>
  new Markup(String.raw({ raw: strings }, ...values.map(put)));
