import { isTemplateResult } from 'lit/directive-helpers.js';
import type { TemplateResult } from 'lit/html.js';

/** Lit knows a template by the array of its strings: one array for each text. */
const known = new Map<string, TemplateStringsArray>();

/**
 * One template of a template and those inside, as `lit/static-html.js` makes them: the browser then copies a list at
 * once, and Lit makes no objects and marks for each item. For what is rendered once: a value that was a template and
 * becomes a text makes another template.
 */
export function joinTemplates(template: unknown): TemplateResult {
  const strings = [''];
  const values: unknown[] = [];
  const add = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(add);
    else if (isTemplateResult(value, 1))
      value.strings.forEach((text, index) => {
        strings[strings.length - 1] += text;
        if (index < value.values.length) add(value.values[index]);
      });
    else {
      values.push(value);
      strings.push('');
    }
  };
  add(template);
  const key = strings.join('\0');
  let joined = known.get(key);
  if (!joined) {
    joined = Object.assign(strings, { raw: strings });
    known.set(key, joined);
  }
  return { _$litType$: 1, strings: joined, values };
}
