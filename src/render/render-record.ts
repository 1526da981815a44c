// Renders the record from which the script hydrates a card or list without a request.
import type { Article } from '../article/article.js';
import type { CurrentArticle } from '../article/current-article.js';
import {
  recordId,
  recordVersion,
  type RecordOf,
  type RenderedListRecord,
  type RenderedRecord,
} from '../lazy/hydration/rendered-record.js';
import type { CardAttributes, ListAttributes } from './card-attributes.js';
import { escapeHtml } from './escape.js';

/** The article without its full text, where the card shows neither the text nor a lead made from it. */
function withoutText(article: Article, { body }: CardAttributes): Article {
  if (body === 'full' || !article.summary || !article.url) return article;
  const rest = { ...article };
  delete rest.body;
  delete rest.bodyHtml;
  return rest;
}

const elementWith = (record: RecordOf): string =>
  `<data id="${recordId}" hidden value="${escapeHtml(JSON.stringify(record))}"></data>`;

/** `lang`: language wanted (BCP 47). */
export function renderRecord(
  { original, shown, shownLang, base }: CurrentArticle,
  lang: string,
  card: CardAttributes,
): string {
  const record: RenderedRecord = {
    version: recordVersion,
    lang,
    attributes: card.byName,
    original: withoutText(original, card),
    ...(shown === original ? {} : { shown: withoutText(shown, card) }),
    shownLang,
    base,
  };
  return elementWith(record);
}

/** `lang`: language wanted (BCP 47). */
export function renderListRecord(
  list: ListAttributes,
  lang: string,
  facts: Pick<RenderedListRecord, 'more' | 'merged'>,
): string {
  const record: RenderedListRecord = {
    version: recordVersion,
    lang,
    attributes: list.byName,
    ...facts,
  };
  return elementWith(record);
}
