// The iframe page, for hosts that strip scripts: one card, or a list, from the page's own address,
// which tells the page around it how high it is.
import { expandUrlTemplate } from '../lazy/chip-links/url-template.js';
import { safeUrl } from '../article/safe-url.js';
import { followLink } from '../platform/follow-link.js';
import { listedOrigins } from '../loading/listed-origins.js';
import type { AcceptsUrl } from '../loading/load-article.js';
import type { EuromedLoadEvent } from '../events/news-card-events.js';
import { describePage } from './describe-page.js';
import { applyLook, isToken } from './look.js';
import { originsBeside } from './origins-file.js';
import { tellHeight } from './tell-height.js';
import { tellLinks } from './tell-link.js';

type Card = HTMLElement & { accepts?: AcceptsUrl | undefined };

/** The card that stands in the page, with its link; in a page of an earlier version there is none. */
function cardOfPage(): Card {
  const present = document.querySelector<Card>('euromed-news-card');
  if (present) return present;
  const main = document.createElement('main');
  const card = document.createElement('euromed-news-card');
  main.append(card);
  document.body.append(main);
  return card;
}

/** A list in the card's place, with its link. */
function listInstead(card: Card): Card {
  const list = document.createElement('euromed-news-list');
  list.append(...card.childNodes);
  card.replaceWith(list);
  return list;
}

/** The card's fallback; until the article is known, to its site. */
function linkOf(card: Card): HTMLAnchorElement {
  const present = card.querySelector('a');
  if (present) return present;
  const heading = document.createElement('h1');
  const link = document.createElement('a');
  heading.append(link);
  card.append(heading);
  return link;
}

/** What the page's own address names besides the article's: each is fetched, or leads a reader on. */
function otherUrls(query: URLSearchParams): string[] {
  const base = document.baseURI;
  const urls = [
    ...(query.get('translations') ?? '')
      .split(/\s+/)
      .map((pair) => safeUrl(pair.slice(pair.indexOf('=') + 1), base)),
    ...['country-href', 'topic-href'].map((name) =>
      expandUrlTemplate(query.get(name) ?? '', { code: 'x', topic: 'x', lang: 'x' }, base),
    ),
  ];
  return urls.filter((url) => url !== undefined);
}

/** When the card's own script has run, if it can be had. */
const scriptsHaveRun = (): Promise<unknown> =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) =>
        document.addEventListener('DOMContentLoaded', resolve, { once: true }),
      );

const listInPage = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="euromed-news-card-origins"]')?.content ?? '';

/** Where a reader goes whom the page cannot show the article. */
function leadHome(link: HTMLAnchorElement, src: string | undefined): void {
  const { origin, host } = new URL(src ?? location.href);
  link.href = `${origin}/`;
  link.target = '_top';
  link.textContent = host;
  link.lang = '';
  link.dir = 'ltr';
}

/** What the address says of the card; names of event handlers are attributes too, and none of the card's. */
function setAttributes(card: Card, query: URLSearchParams): void {
  const { observedAttributes = [] } = card.constructor as { observedAttributes?: string[] };
  // Links inside a frame belong into the reader's tab.
  const own = new Map([
    ['loading', 'eager'],
    ['target', '_top'],
    // A list's heading is one level above its cards.
    ['heading-level', query.get('list') && query.get('heading') ? '2' : '1'],
  ]);
  for (const [name, value] of query)
    if (observedAttributes.includes(name) && !isToken(name)) own.set(name, value);
  for (const [name, value] of own) card.setAttribute(name, value);
}

/**
 * Of this page's own origin, or of one that the page's owner lists: nobody else's news appear under it, and no chip
 * leads elsewhere. Resolves at once where what the address names is listed in the page; what its owner's file allows
 * besides is known later then, and `changed` is called if something was refused meanwhile that the file allows.
 */
async function ownersList(named: readonly string[], changed: () => void): Promise<AcceptsUrl> {
  const own = `self ${listInPage()}`;
  let listed = listedOrigins(own, location.origin);
  const refused = new Set<string>();
  const file = originsBeside(location.href).then((beside) => {
    listed = listedOrigins(`${own} ${beside}`, location.origin);
    if ([...refused].some(listed)) changed();
  });
  if (!named.every(listed)) await file;
  return (url) => {
    const isListed = listed(url);
    if (!isListed) refused.add(url);
    return isListed;
  };
}

/** The page's own link stands where there is no card. What a sandbox does not open is written out, to be copied. */
function followOwnLink(link: HTMLAnchorElement): void {
  const follow = async (event: MouseEvent) => {
    if ((await followLink(event, link, window)) !== false) return;
    link.textContent = link.href;
    getSelection()?.selectAllChildren(link);
  };
  link.addEventListener('click', (event) => void follow(event));
}

async function show(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const list = query.get('list');
  // A list may have several, with spaces between.
  const sources = (list === null ? [query.get('src')] : list.split(/\s+/))
    .map((source) => safeUrl(source, document.baseURI))
    .filter((source) => source !== undefined);
  const src = sources[0];
  const others = otherUrls(query);
  const card = list === null ? cardOfPage() : listInstead(cardOfPage());
  const link = linkOf(card);
  followOwnLink(link);
  const [accepts] = await Promise.all([
    ownersList([...sources, ...others], () => (card.accepts = accepts)),
    scriptsHaveRun(),
  ]);
  const refused = others.find((url) => !accepts(url));
  leadHome(link, src && accepts(src) ? src : undefined);
  // What is written here is English until the article is known; without a language asked for, the card has the article's.
  document.documentElement.lang = query.get('lang') ?? '';
  if (list === null)
    card.addEventListener('euromed-load', ({ article }: EuromedLoadEvent) =>
      describePage(article, link),
    );
  else {
    document.title = query.get('heading') || link.textContent || document.title;
    query.set('src', list);
  }
  card.accepts = accepts;
  if (refused) {
    console.warn(
      `<euromed-news-card> This page leads nobody to ${refused}: add its origin to embed-origins.json beside it, or correct the address of the frame.`,
    );
    query.set('src', '');
  } else if (!src) query.set('src', '');
  applyLook(card, query);
  setAttributes(card, query);
  tellHeight(card, list === null && !query.has('layout'));
  tellLinks(card);
}

const style = new CSSStyleSheet();
style.replaceSync(
  'body { margin: 0; font-family: system-ui, sans-serif } h1 { margin: 0; font-size: 1em; font-weight: normal }',
);
document.adoptedStyleSheets = [style];
void show();
