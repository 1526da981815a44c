// Fields of a Drupal node, whatever its site called them.
import { parseCalendarDay } from '../../../article/calendar-day.js';
import type { ArticleLink } from '../../../article/article.js';
import { entriesOf, field, items, stringOf } from '../shared/json-value.js';

/** Languages that say there is none. */
const none = /^(und|zxx|mul|mis)$/i;

export const drupalLanguage = (node: unknown): string | undefined => {
  const lang = stringOf(field(node, 'attributes', 'langcode'));
  return lang && !none.test(lang) ? lang : undefined;
};

/** The body: what a text format made of it, never the source. */
export const drupalBody = (node: unknown): unknown => {
  const attributes = field(node, 'attributes');
  const processed = entriesOf(attributes).filter(([, value]) =>
    stringOf(field(value, 'processed')),
  );
  return processed.find(([name]) => /^(field_)?body$/.test(name))?.[1] ?? processed[0]?.[1];
};

/** `created` is when writing began: a field for the publication comes first. */
export const drupalPublished = (node: unknown): string | undefined => {
  const attributes = field(node, 'attributes');
  const own = entriesOf(attributes).find(
    ([name, value]) =>
      /publi(cation|shed)/i.test(name) && typeof value === 'string' && parseCalendarDay(value),
  );
  return stringOf(own?.[1]) || stringOf(field(attributes, 'created')) || undefined;
};

/** Link fields, without addresses that only Drupal understands. */
export const drupalLinks = (node: unknown): ArticleLink[] =>
  entriesOf(field(node, 'attributes')).flatMap(([, value]) =>
    items(value).flatMap((link) => {
      const url = stringOf(field(link, 'uri'));
      if (!/^(https?|mailto|tel):/i.test(url)) return [];
      return { title: stringOf(field(link, 'title')) || url.replace(/^\w+:(\/\/)?/, ''), url };
    }),
  );
