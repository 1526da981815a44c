// The iframe page, for hosts that strip scripts: one card, or one list, from the page's own address,
// which tells the page around it how high it is.
import { expandUrlTemplate } from '../lazy/chip-links/url-template.js';
import { safeUrl } from '../article/safe-url.js';
import { listAddresses } from '../list/list-addresses.js';
import { followLink } from '../platform/follow-link.js';
import { listedOrigins } from '../loading/listed-origins.js';
import type { AcceptsUrl } from '../loading/load-article.js';
import type { EuromedLoadEvent } from '../events/news-card-events.js';
import { describeListPage, describePage } from './describe-page.js';
import { applyTheme, isToken } from './theme.js';
import { originsBeside } from './origins-file.js';
import { postHeight } from './post-height.js';
import { postLinks } from './post-links.js';

type Card = HTMLElement & { accepts?: AcceptsUrl | undefined; reload?: () => Promise<void> };

/** The card that stands in the page, with its link; in a page of an earlier version there is none. A list takes its place. */
function cardOfPage(isList: boolean): Card {
  const present = document.querySelector<Card>('euromed-news-card');
  if (present && !isList) return present;
  const card: Card = document.createElement(`euromed-news-${isList ? 'list' : 'card'}`);
  if (present) {
    card.append(...present.childNodes);
    present.replaceWith(card);
    return card;
  }
  const main = document.createElement('main');
  main.append(card);
  document.body.append(main);
  return card;
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
function setAttributes(card: Card, query: URLSearchParams, isList: boolean): void {
  const { observedAttributes = [] } = card.constructor as { observedAttributes?: string[] };
  // Links inside a frame belong into the reader's tab.
  const own = new Map([
    ['loading', 'eager'],
    ['target', '_top'],
    // Under a heading of its own, a list's titles are of the second level.
    ['heading-level', isList ? '2' : '1'],
  ]);
  for (const [name, value] of query)
    if (observedAttributes.includes(name) && !isToken(name)) own.set(name, value);
  for (const [name, value] of own) card.setAttribute(name, value);
}

/**
 * Accepts addresses of this page's own origin and of the origins that the page's owner lists: nobody else's news appear
 * under this page's address, and no chip leads elsewhere. Resolves at once where the page itself lists all of `named`. The
 * owner's file is then read later, and `changed` is called if an address that the file allows was refused before.
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
  const isList = list !== null;
  if (isList) query.set('src', list);
  const sources = isList
    ? [...listAddresses(list, document.baseURI).values()]
    : [safeUrl(query.get('src'), document.baseURI)];
  const urls = sources.filter((url) => url !== undefined);
  const others = otherUrls(query);
  const card = cardOfPage(isList);
  const link = linkOf(card);
  followOwnLink(link);
  const [accepts] = await Promise.all([
    ownersList([...urls, ...others], () => {
      card.accepts = accepts;
      if (isList) void card.reload?.();
    }),
    scriptsHaveRun(),
  ]);
  const refused = others.find((url) => !accepts(url));
  leadHome(link, urls.find(accepts));
  // What is written here is English until the article is known; without a language asked for, the card has the article's.
  document.documentElement.lang = query.get('lang') ?? '';
  if (isList) describeListPage(query.get('heading') ?? '', link);
  else
    card.addEventListener('euromed-load', ({ article }: EuromedLoadEvent) =>
      describePage(article, link),
    );
  card.accepts = accepts;
  if (refused) {
    console.warn(
      `<euromed-news-card> This page leads nobody to ${refused}: add its origin to embed-origins.json beside it, or correct the address of the frame.`,
    );
    query.set('src', '');
  } else if (!urls.length) query.set('src', '');
  applyTheme(card, query);
  setAttributes(card, query, isList);
  postHeight(card, !isList && !query.has('layout'));
  postLinks(card);
}

const style = new CSSStyleSheet();
style.replaceSync(
  'body { margin: 0; font-family: system-ui, sans-serif } h1 { margin: 0; font-size: 1em; font-weight: normal }',
);
document.adoptedStyleSheets = [style];
void show();
