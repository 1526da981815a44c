import { isTemplateResult } from 'lit/directive-helpers.js';
import type { TemplateResult } from 'lit/html.js';
import { memoize } from '../article/memoize.js';

/** Lit knows a template by the array of its strings: one array for each text. */
const stringsOf = memoize((text) => {
  const strings = text.split('\0');
  return Object.assign(strings, { raw: strings });
});

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
  return { _$litType$: 1, strings: stringsOf(strings.join('\0')), values };
}
