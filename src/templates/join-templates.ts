import { isTemplateResult } from 'lit/directive-helpers.js';
import type { TemplateResult } from 'lit/html.js';
import { memoize } from '../article/memoize.js';

/** The array of strings of a template: Lit identifies templates by this array, so each text has one array. */
const stringsOf = memoize((text) => {
  const strings = text.split('\0');
  return Object.assign(strings, { raw: strings });
});

/**
 * Joins a template and the templates nested in it into one, as `lit/static-html.js` does: the browser then clones a list
 * at once, and Lit makes no objects and markers for each item. Only for static subtrees: a nested template that changes
 * makes another joined template.
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
