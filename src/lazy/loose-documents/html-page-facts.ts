// Reads metadata from the head of an HTML page, and JSON-LD from anywhere in the page.
import { lenientJson } from './lenient-json.js';
import { scanMarkup } from './scan-markup.js';
import { decodeEntities } from '../publisher-formats/shared/html-text.js';
import type { PageFacts } from '../publisher-formats/html-page/page-facts.js';
import { pageKey } from '../../format-registry/page-key.js';

const maxEntries = 200;

/** Unreadable scripts that are reported at most. */
const maxUnread = 5;

/** The facts about a page; `undefined` for a page without metadata of an article. */
export function pageIn(text: string, url: string): { [pageKey]: PageFacts } | undefined {
  const facts: PageFacts = { url, meta: {}, links: [], jsonLd: [], unread: [] };
  const meta = new Map<string, string>();
  let textOf = '';
  let start = 0;
  for (const { name, isClosing, attributes, start: at, end } of scanMarkup(text, false)) {
    const get = (key: string) => attributes.get(key)?.trim() ?? '';
    if (isClosing) {
      if (name === 'title' && textOf === 'title' && facts.title === undefined)
        facts.title = decodeEntities(text.slice(start, at)).trim();
      if (name === 'script' && textOf === 'json' && facts.jsonLd.length < maxEntries) {
        const value = lenientJson(text.slice(start, at));
        if (value !== undefined) facts.jsonLd.push(value);
        else if (facts.unread.length < maxUnread)
          facts.unread.push(text.slice(start, Math.min(at, start + 100)).trim());
      }
      textOf = '';
    } else if (name === 'html') {
      facts.lang ??= get('lang') || get('xml:lang');
    } else if (name === 'base') {
      facts.base ??= get('href');
    } else if (name === 'meta') {
      const key = (get('property') || get('name') || get('itemprop')).toLowerCase();
      if (key && get('content') && meta.size < maxEntries && !meta.has(key))
        meta.set(key, get('content'));
    } else if (name === 'link') {
      const rel = get('rel').toLowerCase();
      if (
        /\b(alternate|canonical|next)\b/.test(rel) &&
        get('href') &&
        facts.links.length < maxEntries
      )
        facts.links.push({
          rel,
          href: get('href'),
          type: get('type').toLowerCase(),
          hreflang: get('hreflang'),
        });
    } else if (name === 'title') {
      textOf = 'title';
      start = end;
    } else if (name === 'script') {
      textOf = /^application\/ld\+json\b/i.test(get('type')) ? 'json' : '';
      start = end;
    }
  }
  facts.meta = Object.fromEntries(meta);
  const says =
    facts.jsonLd.length ||
    facts.unread.length ||
    meta.has('og:title') ||
    facts.links.some(({ rel, type }) => /alternate/.test(rel) && type === 'application/json');
  return says ? { [pageKey]: facts } : undefined;
}
