// Converts RSS 2.0, RSS 1.0 and Atom to JSON Feed.
import { decodeEntities } from '../publisher-formats/shared/html-text.js';
import { scanMarkup, type Tag } from './scan-markup.js';

/** Items that are read at most. */
const maxItems = 100;

type Fields = Record<string, unknown>;

const [cdataStart, cdataEnd] = ['<![CDATA[', ']]>'];

/** Decodes character references once, except in CDATA sections. Takes linear time. */
function decoded(inner: string): string {
  let text = '';
  let end = 0;
  for (;;) {
    const start = inner.indexOf(cdataStart, end);
    const close = start < 0 ? -1 : inner.indexOf(cdataEnd, start);
    if (close < 0) return text + decodeEntities(inner.slice(end));
    text += decodeEntities(inner.slice(end, start));
    text += inner.slice(start + cdataStart.length, close);
    end = close + cdataEnd.length;
  }
}

/** Text of an element. `isMarkup`: the content is XHTML of Atom, which stays as it is. */
const textOf = (inner: string, isMarkup: boolean): string =>
  isMarkup ? inner : decoded(inner).trim();

const append = (fields: Fields, key: string, value: unknown): void => {
  fields[key] = [...((fields[key] as unknown[] | undefined) ?? []).slice(0, maxItems), value];
};

const set = (fields: Fields, key: string, value: string): void => {
  if (value) fields[key] ??= value;
};

/** Adds the data of an element to `fields`, which have the names of JSON Feed. */
function read(fields: Fields, { name, attributes }: Tag, text: string): void {
  const get = (key: string) => attributes.get(key) ?? '';
  if (name === 'title') set(fields, 'title', text);
  else if (name === 'atom:link' && get('rel') === 'next') set(fields, 'next_url', get('href'));
  else if (name === 'link') {
    const rel = get('rel') || 'alternate';
    if (rel === 'alternate') set(fields, 'url', get('href') || text);
    else if (rel === 'next') set(fields, 'next_url', get('href'));
    else if (rel === 'enclosure' && get('href'))
      append(fields, 'attachments', {
        url: get('href'),
        title: get('title'),
        mime_type: get('type'),
      });
  } else if (name === 'guid') {
    set(fields, 'id', text);
    if (get('isPermaLink') !== 'false' && /^https?:/.test(text)) set(fields, 'permalink', text);
  } else if (name === 'id') set(fields, 'id', text);
  else if (name === 'content:encoded' || name === 'content') set(fields, 'content_html', text);
  else if (name === 'description' || name === 'summary') set(fields, 'description', text);
  else if (/^(pubDate|published|dc:date|issued)$/.test(name)) set(fields, 'date_published', text);
  else if (/^(updated|dcterms:modified|atom:updated|modified)$/.test(name))
    set(fields, 'date_modified', text);
  else if (name === 'category' || name === 'dc:subject')
    append(fields, 'tags', get('label') || text || get('term'));
  else if (name === 'language' || name === 'dc:language') set(fields, 'language', text);
  else if (name === 'enclosure' || name === 'media:content' || name === 'media:thumbnail') {
    const type = get('type');
    const isImage = type
      ? type.startsWith('image/')
      : name !== 'enclosure' && get('medium') !== 'video';
    if (isImage) set(fields, 'image', get('url'));
    else if (get('url')) append(fields, 'attachments', { url: get('url'), mime_type: type });
  }
}

const isItem = /^(item|entry)$/;

/** Elements that contain the fields of an item or feed. */
const around = /^(rss|feed|rdf:RDF|channel|media:group|image|textInput|author|source)$/;

const finished = ({ description, permalink, ...fields }: Fields): Fields => ({
  ...fields,
  ...(permalink !== undefined && !fields.url ? { url: permalink } : {}),
  // A description beside the content is a summary; without content it is the text.
  ...(fields.content_html
    ? { summary: description }
    : description === undefined
      ? {}
      : { content_html: description }),
});

/** Converts an RSS or Atom document to JSON Feed; `undefined` for anything else. */
export function feedIn(text: string): Fields | undefined {
  const feed: Fields = {};
  const items: Fields[] = [];
  let item: Fields | undefined;
  /** The element whose content is being read, and the depth of elements of the same name inside. */
  let reading: Tag | undefined;
  let depth = 0;
  let skipping = '';
  let isFeed = false;
  for (const tag of scanMarkup(text, true)) {
    const { name, isClosing, isEmpty } = tag;
    if (!isFeed) {
      isFeed = /^(rss|feed|rdf:RDF)$/.test(name);
      if (!isFeed) return;
    }
    if (reading) {
      if (name !== reading.name) continue;
      if (!isClosing) depth += isEmpty ? 0 : 1;
      else if (depth-- === 0) {
        const isMarkup = reading.attributes.get('type') === 'xhtml';
        read(item ?? feed, reading, textOf(text.slice(reading.end, tag.start), isMarkup));
        reading = undefined;
      }
    } else if (skipping) {
      if (isClosing && name === skipping) skipping = '';
    } else if (isItem.test(name)) {
      if (isClosing && item) {
        items.push(finished(item));
        item = undefined;
        if (items.length === maxItems) break;
      } else if (!isClosing) {
        item = {};
        const lang = tag.attributes.get('xml:lang');
        if (lang) item.language = lang;
      }
    } else if (isClosing) continue;
    else if (/^(image|textInput|author|source)$/.test(name)) {
      if (!isEmpty) skipping = name;
    } else if (around.test(name)) {
      const lang = tag.attributes.get('xml:lang');
      if (lang) feed.language ??= lang;
    } else if (isEmpty) read(item ?? feed, tag, '');
    else {
      reading = tag;
      depth = 0;
    }
  }
  if (!isFeed) return;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.url,
    language: feed.language,
    next_url: feed.next_url,
    items,
  };
}
