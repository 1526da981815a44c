// Sanitises a body in HTML on a server, by the same rules as the sanitiser for browsers, with a parser that needs no DOM.
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { safeUrl } from '../article/safe-url.js';
import { beforeParsing } from '../lazy/html-body/before-parsing.js';
import {
  bodyAttributes,
  type BodyHtmlOptions,
  bodyTags,
  isSeen,
  linkAddress,
  maxBodyLength,
  maxSpan,
} from '../lazy/html-body/body-rules.js';
import { plainText, withLead, withoutRepeatedLead } from '../lazy/html-body/body-text.js';
import type { CardView } from '../view/card-view.js';

type Parent = Root | Element;

/** hast's property names of attributes, where they differ. */
const propertyNames: Readonly<Record<string, string>> = {
  colspan: 'colSpan',
  datetime: 'dateTime',
  rowspan: 'rowSpan',
};

const schema: Schema = {
  tagNames: [...bodyTags],
  attributes: { '*': bodyAttributes.map((name) => propertyNames[name] ?? name) },
  // Elements removed with their content. Of other elements that are not allowed, the content stays.
  strip:
    'applet audio base canvas colgroup dialog embed form frameset head iframe input link math meta noembed noframes noscript object option plaintext script select style svg template textarea title video xmp'.split(
      ' ',
    ),
};

/** Text in a value that another parser could read as markup. */
const ambiguous = /(?:--!?|\])>|<[!?]|<\/(?:style|script|title|xmp|textarea|no\w+|iframe)/i;

/** Parsers differ in which content `<select>` may have; articles have none. */
const choices = /<\/?(?:select|option|optgroup)(?=[\s/>])/gi;

/** A frame set has no body. */
const frames = /<frameset(?=[\s/>])/i;

const isElement = (node: RootContent | ElementContent): node is Element => node.type === 'element';

/** All elements below a node, in the order of the document. */
function elementsIn(parent: Parent): Element[] {
  const found: Element[] = [];
  // A stack of its own instead of recursion: bodies may be nested deeper than the call stack.
  const rest: (RootContent | ElementContent)[] = [...parent.children].reverse();
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (!isElement(node)) continue;
    found.push(node);
    for (let index = node.children.length - 1; index >= 0; index--)
      rest.push(node.children[index]!);
  }
  return found;
}

/** As `textContent`. */
function textOf(parent: Parent): string {
  let text = '';
  const rest: (RootContent | ElementContent)[] = [...parent.children].reverse();
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.type === 'text') text += node.value;
    else if (isElement(node))
      for (let index = node.children.length - 1; index >= 0; index--)
        rest.push(node.children[index]!);
  }
  return text;
}

function limitAttributes(element: Element, options: BodyHtmlOptions): void {
  const { base, target } = options;
  const { properties, tagName } = element;
  for (const [name, value] of Object.entries(properties))
    if (ambiguous.test(String(value))) delete properties[name];
  const { href, src } = properties;
  delete properties['href'];
  delete properties['src'];
  if (tagName === 'a') {
    const address = linkAddress(href, options);
    if (address)
      Object.assign(properties, { href: address, rel: 'noopener' }, target ? { target } : {});
  } else if (tagName === 'img') {
    const address = safeUrl(src, base);
    const lazily = { loading: 'lazy', decoding: 'async', referrerPolicy: 'no-referrer' };
    if (address) Object.assign(properties, lazily, { src: address });
  } else
    for (const name of ['colSpan', 'rowSpan'])
      if (parseInt(String(properties[name] ?? ''), 10) > maxSpan) delete properties[name];
}

/** Headings keep their order and come below the card's own, whatever level they began at. */
function shiftHeadings(elements: readonly Element[], headingLevel: number): void {
  const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  const level = ({ tagName }: Element) => Number(tagName[1]);
  const highest = Math.min(...headings.map(level));
  for (const heading of headings)
    heading.tagName = `h${Math.min(6, headingLevel + 1 + level(heading) - highest)}`;
}

/** Tables and code scroll in a box of their own, named by the caption, else by the card's title. */
function boxScrollers(parent: Parent): void {
  const rest: Parent[] = [parent];
  for (let one = rest.pop(); one; one = rest.pop())
    one.children = (one.children as ElementContent[]).map((child) => {
      if (!isElement(child)) return child;
      if (child.tagName !== 'table' && child.tagName !== 'pre') {
        rest.push(child);
        return child;
      }
      const caption = elementsIn(child).find(({ tagName }) => tagName === 'caption');
      const name = caption ? plainText(textOf(caption)) : '';
      return {
        type: 'element',
        tagName: 'div',
        properties: {
          tabIndex: 0,
          role: 'group',
          ...(name ? { ariaLabel: name } : { ariaLabelledBy: ['title'] }),
        },
        children: [child],
      };
    });
}

function sanitizedTree(html: string, options: BodyHtmlOptions): Root {
  const written = html.slice(0, maxBodyLength);
  const parsable = frames.test(written) ? '' : beforeParsing(written).replace(choices, '<x-choice');
  const parsed = fromHtml(parsable, { fragment: true });
  // `is` would make a custom element of the page.
  for (const element of elementsIn(parsed))
    if ('is' in element.properties) element.tagName = 'x-element';
  const safe = sanitize(parsed, schema);
  const root: Root = safe.type === 'root' ? safe : { type: 'root', children: [] };
  root.children = root.children.filter(({ type }) => type === 'element' || type === 'text');
  const isLost = (child: RootContent) =>
    isElement(child) &&
    (child.tagName === 'img'
      ? !child.properties['src']
      : child.tagName === 'p' &&
        !isSeen(textOf(child)) &&
        !elementsIn(child).some(
          ({ tagName, properties }) => tagName === 'img' && properties['src'],
        ));
  const elements = elementsIn(root);
  for (const element of elements) limitAttributes(element, options);
  for (const one of [root, ...elements])
    one.children = (one.children as ElementContent[]).filter((child) => !isLost(child));
  shiftHeadings(elements, options.headingLevel);
  return root;
}

/** Sanitises `html`; the result is safe to insert into a card. */
export function sanitizeBody(html: string, options: BodyHtmlOptions): string {
  const root = sanitizedTree(html, options);
  boxScrollers(root);
  return toHtml(root);
}

/** A view with its sanitised body. */
export interface RenderedBody {
  /** The view, with the body's first paragraph as a missing lead, or without a lead that the body repeats. */
  view: CardView;
  /** Sanitised HTML; `undefined` where the card shows no full text. */
  html: string | undefined;
}

/** Sanitises the body of a view; where the card shows only a lead, the first paragraph becomes the lead. */
export function renderBodyHtml(view: CardView, base: string): RenderedBody {
  const { bodyHtml = '', headingLevel, target } = view;
  const root = sanitizedTree(bodyHtml, { base, page: view.url, headingLevel, target });
  if (view.leadFromHtml) {
    const paragraphs = elementsIn(root).filter(({ tagName }) => tagName === 'p');
    const first = [...paragraphs, root].map((one) => textOf(one).trim()).find(Boolean) ?? '';
    return { view: withLead(view, first), html: undefined };
  }
  const text = textOf(root);
  boxScrollers(root);
  return { view: withoutRepeatedLead(view, text), html: toHtml(root) };
}
