// Reads fields of a Drupal node, which each site names in its own way.
import type { ArticleLink, ArticleTranslation } from '../../../article/article.js';
import { decodeEntities, isHtml, plainText } from '../shared/html-text.js';
import { isoDate } from '../shared/iso-date.js';
import { languageIn } from '../shared/language-in.js';
import { entriesOf, field, items, stringOf } from '../shared/json-value.js';

/** The processed body: the output of its text format, never the source. */
export const drupalBody = (node: unknown): unknown => {
  const attributes = field(node, 'attributes');
  const processed = entriesOf(attributes).filter(([, value]) =>
    stringOf(field(value, 'processed')),
  );
  const isLead = ([name]: [string, unknown]) => leadFields.some((pattern) => pattern.test(name));
  return (
    processed.find(([name]) => /^(field_|oe_)?(body|content|contenu|texte?)$/.test(name))?.[1] ??
    processed.find((entry) => !isLead(entry))?.[1]
  );
};

/**
 * Names of fields for the day of publication, in English, French, Spanish, Italian and Arabic in Latin letters, the surest
 * first. Fields for events, for the end of publication and for changes have other names.
 */
const dayFields = [
  /publi(c|sh|[eé]|shing)|veroeff|tarikh_al_nashr|nashr/i,
  /^(field_|oe_)?(news_|article_|press_|release_|pr_|display_|post_)?(date|fecha|data|tarikh|datum)(_(actu|actualite|news|article|communique|release|noticia|notizia))?$|release_date|date_(de_)?(parution|diffusion|mise_en_ligne)|fecha_(de_)?noticia/i,
];
const otherDays = /un_?publi|unpublish|expir|end|fin$|change|modif|updat|event|start|debut|archiv/i;

/** A date, or the start of a range of dates. */
const dateIn = (value: unknown): string => stringOf(value) || stringOf(field(value, 'value'));

/** Day of publication: a field for it, else the page's metatags, else `created`, which is when writing began. */
export const drupalPublished = (node: unknown): string | undefined => {
  const attributes = field(node, 'attributes');
  const own = entriesOf(attributes).filter(
    ([name, value]) => !otherDays.test(name) && isoDate(dateIn(items(value)[0])),
  );
  const dated = dayFields.map((pattern) => own.find(([name]) => pattern.test(name))).find(Boolean);
  return (
    dateIn(items(dated?.[1])[0]) ||
    metatag(node, 'article:published_time') ||
    stringOf(field(attributes, 'created')) ||
    undefined
  );
};

/** Names of fields for the lead, the surest first. */
const leadFields = [
  /chap[oe]|accroche|standfirst|\blead\b|_lead(_text|_paragraph)?$|entradilla|sommario|occhiello|teaser/i,
  /intro(duction|duccion|duzione)?(_text)?$|excerpt|extrait|extracto|estratto|abstract|muqaddima|mulakhas|dek$/i,
  /^(field_|oe_)?(short_)?(summary|resume|r_sum_|resumen|riassunto|description_courte|short_description)(_text)?$/i,
];

/** The lead as plain text; `''` without a field for it. */
export const drupalLead = (node: unknown): string => {
  const fields = entriesOf(field(node, 'attributes')).filter(([name]) => name !== 'body');
  return (
    leadFields
      .flatMap((pattern) => fields.filter(([name]) => pattern.test(name)))
      .map(([, value]) => {
        const first = items(value)[0];
        const html = stringOf(field(first, 'processed'));
        const text = stringOf(first);
        return html ? plainText(html) : isHtml(text) ? plainText(text) : decodeEntities(text);
      })
      .find(Boolean) ?? ''
  );
};

/** A metatag of the node's page, by property, name or `rel`; `''` where the site does not expose metatags. */
export const metatag = (node: unknown, name: string): string => {
  const attributes = field(node, 'attributes');
  const tag = [
    ...items(field(attributes, 'metatag')),
    ...items(field(attributes, 'metatags')),
  ].find((each) =>
    ['property', 'name', 'rel'].some((key) => field(each, 'attributes', key) === name),
  );
  return decodeEntities(
    stringOf(field(tag, 'attributes', 'content')) || stringOf(field(tag, 'attributes', 'href')),
  ).trim();
};

/** Translations that the page's metatags list, without the page itself. */
export const drupalTranslations = (node: unknown, own: string | undefined): ArticleTranslation[] =>
  items(field(node, 'attributes', 'metatag')).flatMap((tag) => {
    const lang = languageIn(field(tag, 'attributes', 'hreflang'));
    const url = stringOf(field(tag, 'attributes', 'href'));
    return field(tag, 'attributes', 'rel') === 'alternate' && lang && url && lang !== own
      ? [{ lang, url }]
      : [];
  });

/** Links in the node's fields, without Drupal's internal addresses. */
export const drupalLinks = (node: unknown): ArticleLink[] =>
  entriesOf(field(node, 'attributes')).flatMap(([, value]) =>
    items(value).flatMap((link) => {
      const url = stringOf(field(link, 'uri'));
      if (!/^(https?|mailto|tel):/i.test(url)) return [];
      return { title: stringOf(field(link, 'title')) || url.replace(/^\w+:(\/\/)?/, ''), url };
    }),
  );
