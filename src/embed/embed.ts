// The iframe page, for hosts that strip scripts: shows the card or the list that the page's own address describes, and
// posts its height to the page around the frame.
import { expandUrlTemplate } from '../lazy/chip-links/url-template.js';
import { safeUrl } from '../article/safe-url.js';
import { listAddresses } from '../list/list-addresses.js';
import { followLink } from '../platform/follow-link.js';
import { listedOrigins } from '../loading/listed-origins.js';
import type { AcceptsUrl } from '../loading/load-article.js';
import type { EuromedLoadEvent } from '../events/news-card-events.js';
import { describeListPage, describePage } from './describe-page.js';
import { applyTheme, isToken } from './theme.js';
import { readOriginsFile } from './origins-file.js';
import { postHeight } from './post-height.js';
import { postLinks } from './post-links.js';

type Card = HTMLElement & { accepts?: AcceptsUrl | undefined; reload?: () => Promise<void> };

/** The card in the page's HTML, replaced by a list if one is wanted; pages of earlier versions have no card, and get one. */
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

/** The card's fallback link, which is made if the page has none. */
function linkOf(card: Card): HTMLAnchorElement {
  const present = card.querySelector('a');
  if (present) return present;
  const heading = document.createElement('h1');
  const link = document.createElement('a');
  heading.append(link);
  card.append(heading);
  return link;
}

/** Further addresses in the page's own address, which the card fetches or links to. */
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

/** Resolves when the scripts of the page have run, the card's among them, or have failed to load. */
const scriptsHaveRun = (): Promise<unknown> =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) =>
        document.addEventListener('DOMContentLoaded', resolve, { once: true }),
      );

const listInPage = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="euromed-news-card-origins"]')?.content ?? '';

/** Makes the fallback link lead to the site of the article, until the article is known. */
function linkToSite(link: HTMLAnchorElement, src: string | undefined): void {
  const { origin, host } = new URL(src ?? location.href);
  link.href = `${origin}/`;
  link.target = '_top';
  link.textContent = host;
  link.lang = '';
  link.dir = 'ltr';
}

/** Sets the attributes that the address names. Others, such as event handlers, are ignored. */
function setAttributes(card: Card, query: URLSearchParams, isList: boolean): void {
  const { observedAttributes = [] } = card.constructor as { observedAttributes?: string[] };
  // Links open in the reader's tab, not inside the frame.
  const own = new Map([
    ['loading', 'eager'],
    ['target', '_top'],
    // A list may have a heading of its own at level 1.
    ['heading-level', isList ? '2' : '1'],
  ]);
  for (const [name, value] of query)
    if (observedAttributes.includes(name) && !isToken(name)) own.set(name, value);
  for (const [name, value] of own) card.setAttribute(name, value);
}

/**
 * Resolves with a function that accepts addresses of this page's own origin and of the origins that its owner lists, so
 * that no other news appear under this page's address. Waits for the owner's file, unless the page itself lists all of
 * `named`; `changed` is then called if the file allows an address that was refused before.
 */
async function acceptListed(named: readonly string[], changed: () => void): Promise<AcceptsUrl> {
  const own = `self ${listInPage()}`;
  let listed = listedOrigins(own, location.origin);
  const refused = new Set<string>();
  const file = readOriginsFile(location.href).then((beside) => {
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

/** Follows the fallback link in a frame; where a sandbox forbids that, shows the address to copy. */
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
    acceptListed([...urls, ...others], () => {
      card.accepts = accepts;
      if (isList) void card.reload?.();
    }),
    scriptsHaveRun(),
  ]);
  const refused = others.find((url) => !accepts(url));
  linkToSite(link, urls.find(accepts));
  // Empty means unknown: the card then has the article's language.
  document.documentElement.lang = query.get('lang') ?? '';
  if (isList) describeListPage(query.get('heading') ?? '', link);
  else
    card.addEventListener('euromed-load', ({ article }: EuromedLoadEvent) =>
      describePage(article, link),
    );
  card.accepts = accepts;
  if (refused) {
    console.warn(
      `<euromed-news-card> This page does not link to ${refused}: add its origin to embed-origins.json beside it, or correct the address of the frame.`,
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
