// Upgrades stand-ins, the forms of a tag for hosts that strip unknown tags: `<div class="euromed-news-card" data-src="…">`,
// and links with such a fragment. Each gets one card or list, which follows the stand-in's `data-*` attributes.
import { listedOrigins } from '../../loading/listed-origins.js';
import type { AcceptsUrl } from '../../loading/load-article.js';
import { nativeProperty } from '../../platform/document-window.js';
import { readCardLink } from './card-link.js';
import { blockOfLoneLink } from './lone-link.js';

const cardTag = 'euromed-news-card';
const listTag = 'euromed-news-list';
const anyTag = `${cardTag}, ${listTag}`;
const prefix = 'data-';
/** An alternative to `data-src`, which lazy loaders of pictures remove; this attribute wins. */
const ownSource = `${prefix}news-src`;
const kinds = ['div', 'p', 'blockquote', 'section', 'figure', 'a'];

/** Cards and lists by their stand-ins. */
const upgraded = new WeakMap<Element, Element>();
const taken = new WeakSet<Element>();

type Card = HTMLElement & { accepts?: AcceptsUrl | undefined };

/**
 * The attributes that a stand-in may set: hosts do not strip `data-onclick` or `data-style`. Read from an element's class,
 * since a polyfilled registry may not know elements that were defined before the polyfill.
 */
const attributesOf = (card: Element) =>
  (card.constructor as { observedAttributes?: readonly string[] }).observedAttributes ?? [];

const valueOf = (standIn: Element, name: string): string | null =>
  (name === 'src' ? standIn.getAttribute(ownSource) : null) ?? standIn.getAttribute(prefix + name);

function copyAttribute(standIn: Element, card: Element, name: string): void {
  const value = valueOf(standIn, name);
  if (value !== null) {
    if (card.getAttribute(name) !== value) card.setAttribute(name, value);
  }
  // A lazy loader removed `data-src`: the article on show stays.
  else if (name !== 'src') card.removeAttribute(name);
}

const follower = new MutationObserver((records) => {
  for (const { target, attributeName } of records) {
    const standIn = target as Element;
    const card = upgraded.get(standIn);
    // A script may have separated the card from its stand-in.
    if (!card || (card.parentNode !== standIn && standIn.parentNode !== card)) continue;
    const name = attributeName === ownSource ? 'src' : attributeName!.slice(prefix.length);
    if (attributeName!.startsWith(prefix) && attributesOf(card).includes(name))
      copyAttribute(standIn, card, name);
  }
});

/** Whether a stand-in is inside editable content, also in an editor's widgets. */
const isEdited = (standIn: HTMLElement): boolean =>
  standIn.isContentEditable ||
  standIn.ownerDocument.designMode === 'on' ||
  !!standIn.closest('[contenteditable]:not([contenteditable=false i])');

/** Whether a node is parsed to its end: while the page is loading, a complete node is followed by another one. */
function isComplete(node: Node): boolean {
  if (nativeProperty(document, 'readyState') !== 'loading') return true;
  for (let one: Node | null = node; one; one = one.parentNode) if (one.nextSibling) return true;
  return false;
}

const isHtml = (element: Element): element is HTMLElement =>
  element.namespaceURI === 'http://www.w3.org/1999/xhtml';

/** The card of a stand-in in a saved or copied page; `null` where the stand-in is the fallback of another card. */
function presentCard(standIn: Element): Element | null | undefined {
  const tagName = tagNameFor(standIn);
  if (standIn.localName !== 'a') return standIn.querySelector(`:scope > ${tagName}`) ?? undefined;
  const around = standIn.closest(anyTag);
  if (!around) return undefined;
  if (around !== standIn.parentNode || around.localName !== tagName || taken.has(around))
    return null;
  const own = around.querySelectorAll(':scope > :not([data-euromed-copy])');
  return own.length === 1 ? around : null;
}

const tagNameFor = (standIn: Element): string =>
  standIn.classList.contains(listTag) ? listTag : cardTag;

/** Replaces a link by the card, or inserts the card into any other stand-in; the fallback moves into the card. */
function place(card: Element, standIn: Element): void {
  if (standIn.localName === 'a') {
    standIn.replaceWith(card);
    card.append(standIn);
    return;
  }
  // A `figcaption` must stay the first or last child of its figure.
  const caption = standIn.querySelector(':scope > figcaption');
  const isFirst = caption && caption === standIn.firstElementChild;
  card.append(...[...standIn.childNodes].filter((node) => node !== caption));
  if (isFirst) caption.after(card);
  else standIn.prepend(card);
}

/** A heading around a link keeps its text and its place in the outline. */
function fitHeading(card: Element, standIn: Element): void {
  const heading = standIn.localName === 'a' && standIn.closest('h1, h2, h3, h4, h5, h6');
  if (!heading) return;
  for (const [name, value] of [
    ['readable-copy', 'off'],
    ['heading-level', heading.localName.slice(1)],
  ] as const)
    if (!card.hasAttribute(name)) card.setAttribute(name, value);
}

function upgrade(standIn: HTMLElement, accepts: AcceptsUrl | undefined): void {
  const present = presentCard(standIn);
  if (present === null) return;
  const card = (present ?? document.createElement(tagNameFor(standIn))) as Card;
  upgraded.set(standIn, card);
  taken.add(card);
  if (accepts) card.accepts = accepts;
  for (const name of attributesOf(card))
    if (valueOf(standIn, name) !== null) copyAttribute(standIn, card, name);
  fitHeading(card, standIn);
  if (!present) place(card, standIn);
  follower.observe(standIn, { attributes: true });
}

/** Gives a link the class and `data-*` attributes of a stand-in, so that a copy of it is bounded too. */
function markLink(link: HTMLAnchorElement): boolean {
  const said = readCardLink(link.getAttribute('href') ?? '');
  // A link inside a card is the card's fallback.
  if (!said || link.closest(anyTag)) return false;
  const block = blockOfLoneLink(link);
  if (!block || !isComplete(block)) return false;
  const names = attributesOf(document.createElement(said.tagName));
  // The tag is not defined, or an earlier version defined it.
  if (!names.includes('src')) return false;
  const own = link.href.replace(/#.*/s, '');
  for (const name of names) {
    const value = said.attributes.get(name) ?? (name === 'src' ? own : undefined);
    if (value !== undefined) link.setAttribute(name === 'src' ? ownSource : prefix + name, value);
  }
  link.setAttribute('href', said.address);
  link.classList.add(said.tagName);
  return true;
}

/**
 * Upgrades the stand-ins that are not upgraded yet. `origins`: the page's list of accepted origins; without a list no link
 * is upgraded by its fragment, and sources are not bounded.
 */
export function upgradeStandIns(
  marked: Iterable<Element>,
  links: Iterable<Element>,
  origins: string | undefined,
): void {
  if (!attributesOf(document.createElement(cardTag)).includes('src')) return;
  const accepts = origins === undefined ? undefined : listedOrigins(origins, location.origin);
  const isReady = (element: Element): element is HTMLElement =>
    isHtml(element) && !upgraded.has(element) && !isEdited(element);
  // Copied, since the live collection changes during the loop.
  for (const standIn of [...marked])
    if (kinds.includes(standIn.localName) && isReady(standIn) && isComplete(standIn))
      upgrade(standIn, accepts);
  if (accepts)
    for (const link of [...links])
      if (isReady(link) && markLink(link as HTMLAnchorElement)) upgrade(link, accepts);
}
