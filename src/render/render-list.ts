// Renders a list of cards in HTML that is complete before any script runs.
import { html, nothing, type TemplateResult } from 'lit/html.js';
// `unsafeHTML` renders cards that were rendered before.
// eslint-disable-next-line no-restricted-imports
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { directionOf } from '../article/direction.js';
import { parseLanguageTag } from '../article/language-tag.js';
import { isNewsCardError, NewsCardError } from '../article/news-card-error.js';
import type { Report } from '../article/problem.js';
import { safeUrl } from '../article/safe-url.js';
import { jsonIn } from '../check/read-document.js';
import { readArticle } from '../article/read-article.js';
import { readCollection } from '../format-registry/read-collection.js';
import { formatOf } from '../format-registry/registry.js';
import { describeProblem } from '../lazy/console-report/describe-problem.js';
import { cardParts } from '../lazy/news-list/card-parts.js';
import { describeEmpty, labelMore, nameList } from '../lazy/news-list/list-messages.js';
import {
  renderItems,
  renderListHeading,
  renderNotice,
  renderStatus,
} from '../lazy/news-list/list-template.js';
import { listAddresses } from '../list/list-addresses.js';
import { parseFilter } from '../list/list-filter.js';
import { Selection, type SourceItems } from '../list/selection.js';
import type { Localize } from '../localization/localize.js';
import { renderLabel } from '../localization/render-label.js';
import { renderRoot } from '../templates/root.js';
import {
  type CardAttributes,
  cardAttributes,
  listAttributes,
  type ListAttributes,
} from './card-attributes.js';
import { escapeHtml } from './escape.js';
import { renderListCopy } from './light-dom.js';
import { localize } from './localize.js';
import type { CardAttributeOptions, RenderListOptions } from './options.js';
import { print } from './print.js';
import { fetchDocument, readCurrent, type ReadRequest } from './read-current.js';
import { type RenderedItem, renderItemCard } from './render-card.js';
import { renderListRecord } from './render-record.js';
import { listStyleSheet, styleElement } from './style-sheet.js';

const tag = 'euromed-news-list';

interface Source extends SourceItems {
  /** The source has a further page. */
  hasNext: boolean;
}

async function itemsIn(
  document: unknown,
  url: string,
  lang: string,
  report: Report,
  fetchIt: typeof fetch | undefined,
): Promise<Source> {
  const json = typeof document === 'string' ? jsonIn(document, url) : document;
  const { items, next } = await readCollection(json, {
    url,
    lang,
    report,
    formatOf,
    readArticle,
    signal: new AbortController().signal,
    loadJson: async (more) => (await fetchDocument(more, fetchIt)).json,
  });
  return { url, items, hasNext: !!next };
}

/** Reads the first source's document, and fetches the others; a source that fails is reported. */
async function readSources(
  document: unknown,
  first: string,
  others: readonly string[],
  request: Pick<ReadRequest, 'lang' | 'report' | 'fetch'>,
): Promise<Source[]> {
  const { lang, report, fetch: fetchIt } = request;
  const language = parseLanguageTag(lang) ?? 'en';
  const rest = fetchIt ? others : [];
  const sources = await Promise.all([
    itemsIn(document, first, language, report, fetchIt),
    ...rest.map(async (url) => {
      try {
        const fetched = await fetchDocument(url, fetchIt);
        return await itemsIn(fetched.json, fetched.url, language, report, fetchIt);
      } catch (reason) {
        if (!isNewsCardError(reason)) throw reason;
        report({ path: url, expected: 'a list of articles', received: reason.message });
        return { url, items: [], hasNext: false };
      }
    }),
  ]);
  return sources;
}

/** Options that a list passes to its cards. */
function cardsOptions(list: ListAttributes, isMerged: boolean): CardAttributeOptions {
  const { heading, headingLevel, showParts } = list;
  const given = <K extends keyof CardAttributeOptions>(name: K): CardAttributeOptions =>
    list.has(name) ? { [name]: list[name as keyof ListAttributes] } : {};
  return {
    readableCopy: 'off',
    headingLevel: heading && headingLevel < 2 ? 3 : headingLevel,
    showParts: [showParts, isMerged ? 'publisher' : ''].join(' ').trim() || undefined!,
    ...given('hide'),
    ...given('appearance'),
    ...given('imagePosition'),
    ...given('countryHref'),
    ...given('topicHref'),
    ...given('target'),
    ...given('colorScheme'),
    ...given('timeout'),
    ...given('shareTargets'),
  };
}

/**
 * In place of the script's button: a link to the page with all news or, without such a page, an invisible button that
 * reserves its space.
 */
const renderMore = (href: string, l10n: Localize): TemplateResult =>
  href
    ? html`<a part="more" href=${href}>${renderLabel(l10n, labelMore(l10n))}</a>`
    : html`<button part="more" type="button" class="later">
        ${renderLabel(l10n, labelMore(l10n))}
      </button>`;

function renderShadow(
  list: ListAttributes,
  cards: readonly string[],
  l10n: Localize,
  lang: string,
  more: TemplateResult | typeof nothing,
): TemplateResult {
  const { heading, headingLevel, layout, colorScheme } = list;
  const level = headingLevel < 2 ? 3 : headingLevel;
  const title = heading ? renderListHeading({ text: heading, lang, level: level - 1 }) : nothing;
  const content = cards.length
    ? [
        renderItems(
          { layout, waiting: false, name: heading ? undefined : nameList(l10n), items: cards },
          l10n,
          (card) => html`<li part="item">${unsafeHTML(card)}</li>`,
        ),
        renderStatus('', false, l10n),
        more,
      ]
    : renderNotice(describeEmpty(list.country, list.topic, l10n), false, undefined, false, l10n);
  const dir = directionOf(parseLanguageTag(lang)) ?? l10n.dir;
  return renderRoot({ classes: colorScheme, lang: l10n.locale, dir }, [title, content]);
}

/**
 * Renders a list of the latest articles as HTML with declarative shadow roots that is complete before any script.
 *
 * `document`: a collection or feed of any format that the list reads, parsed, or its text: of the first address in `src`. The
 * others are fetched by `fetch`. Rejects with a `NewsCardError`: `bad-url` where neither `url` nor `src` is an http(s)
 * address, `not-json` and `not-an-article` for a document that holds no article.
 */
export async function renderList(
  document: unknown,
  options: RenderListOptions = {},
): Promise<string> {
  const { url: given, styles = 'inline', report, fetch: fetchIt, fallback, ...more } = options;
  const { listStyles: sheet = 'inline', ...rest } = more;
  if (styles !== 'inline' && sheet === 'inline')
    throw new TypeError('With `styles`, `listStyles` must name a file with listStyleSheet().');
  const [word = '', ...others] = (rest.src ?? '').trim().split(/\s+/);
  const url = safeUrl(given ?? word);
  if (!url) throw new NewsCardError('bad-url', String(given ?? rest.src ?? ''));
  const list = listAttributes(rest, url);
  const { lang = '' } = rest;
  const tell: Report = (problem) => report?.(describeProblem(problem));
  const request = { lang, report: tell, fetch: fetchIt };
  const addresses = [...listAddresses(others.join(' '), url).values()].filter(
    (one) => one !== undefined,
  );
  const sources = await readSources(document, url, addresses, request);
  const selection = new Selection();
  const criteria = {
    filter: parseFilter(list.country, list.topic),
    wanted: parseLanguageTag(lang),
  };
  selection.select(sources, criteria, list.count);
  const items = selection.shown;
  const hasMore = selection.left > 0 || sources.some(({ hasNext }) => hasNext);
  const priorityList = [parseLanguageTag(lang)].filter((tag) => tag !== undefined);
  // The list's labels do not depend on an article.
  const l10n = await localize(priorityList, { title: '' });
  const shared = cardsOptions(list, sources.length > 1);
  const cards = await Promise.all(
    items.map(async (item, index): Promise<RenderedItem> => {
      const layout = list.layout === 'featured' && index ? 'compact' : list.layout;
      const card: CardAttributes = cardAttributes({ layout, ...shared }, url);
      card.setAttribute('exportparts', cardParts);
      const read = await readCurrent(item, {
        ...request,
        url,
        overrides: card,
        // The list's element sets the same `lang` on its cards.
        lang: l10n.locale,
      });
      return renderItemCard(read!, card, styles);
    }),
  );
  const href = fallback ? (safeUrl(fallback.url, url) ?? '') : '';
  const shadow = await print(
    tag,
    renderShadow(
      list,
      cards.map(({ html: printed }) => printed),
      l10n,
      lang,
      list.more && hasMore ? renderMore(href, l10n) : nothing,
    ),
  );
  const record = cards.length
    ? renderListRecord(list, l10n.lang, { more: hasMore, merged: sources.length > 1 })
    : '';
  const link = fallback ? `<a href="${escapeHtml(href)}">${escapeHtml(fallback.title)}</a>` : '';
  const copies =
    list.readableCopy === 'on' ? cards.map(({ view }) => renderListCopy(view)).join('') : '';
  return `<${tag}${String(list)}><template shadowrootmode="open">${styleElement(sheet, listStyleSheet())}${shadow}${record}</template>${link}${copies}</${tag}>`;
}
