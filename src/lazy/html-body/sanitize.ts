// Sanitises bodies in HTML: the only module that turns a string into elements.
import DOMPurify from 'dompurify';
import { safeUrl } from '../../article/safe-url.js';
import { beforeParsing } from './before-parsing.js';
import {
  bodyAttributes,
  type BodyHtmlOptions,
  bodyTags,
  isSeen,
  linkAddress,
  maxBodyLength,
  maxSpan,
} from './body-rules.js';
import { plainText } from './body-text.js';

const purifier = DOMPurify(window);

let options: BodyHtmlOptions;

purifier.addHook('afterSanitizeAttributes', (element) => {
  const { base, target } = options;
  if (element.localName === 'a') {
    const href = linkAddress(element.getAttribute('href'), options);
    if (!href) return element.removeAttribute('href');
    element.setAttribute('href', href);
    element.setAttribute('rel', 'noopener');
    if (target) element.setAttribute('target', target);
  } else if (element.localName === 'img') {
    const src = safeUrl(element.getAttribute('src'), base);
    if (!src) return element.remove();
    element.setAttribute('src', src);
    element.setAttribute('loading', 'lazy');
    element.setAttribute('decoding', 'async');
    element.setAttribute('referrerpolicy', 'no-referrer');
  } else {
    element.removeAttribute('href');
    element.removeAttribute('src');
    for (const name of ['colspan', 'rowspan'])
      if (parseInt(element.getAttribute(name) ?? '', 10) > maxSpan) element.removeAttribute(name);
  }
});

/** The card's own distances take the place of empty paragraphs. */
function dropUnseen(body: DocumentFragment): void {
  for (const paragraph of body.querySelectorAll('p'))
    if (!isSeen(paragraph.textContent) && !paragraph.querySelector('img')) paragraph.remove();
}

/** Headings keep their order and come below the card's own, whatever level they began at. */
function shiftHeadings(body: DocumentFragment, headingLevel: number): void {
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const level = ({ localName }: Element) => Number(localName[1]);
  const highest = Math.min(...headings.map(level));
  for (const heading of headings) {
    const shifted = Math.min(6, headingLevel + 1 + level(heading) - highest);
    const replacement = heading.ownerDocument.createElement(`h${shifted}`);
    for (const { name, value } of [...heading.attributes]) replacement.setAttribute(name, value);
    replacement.append(...heading.childNodes);
    heading.replaceWith(replacement);
  }
}

/**
 * Tables and code scroll in a box of their own, so that tables stay tables. The box can be reached with the keyboard
 * and is named by the caption, else by the card's title.
 */
function boxScrollers(body: DocumentFragment): void {
  for (const wide of body.querySelectorAll('table, pre')) {
    if (wide.parentElement?.closest('table, pre')) continue;
    const box = wide.ownerDocument.createElement('div');
    box.tabIndex = 0;
    box.setAttribute('role', 'group');
    const caption = plainText(wide.querySelector('caption')?.textContent ?? '');
    if (caption) box.setAttribute('aria-label', caption);
    else box.setAttribute('aria-labelledby', 'title');
    wide.replaceWith(box);
    box.append(wide);
  }
}

/** Sanitises `html`. The nodes are inert until they are inserted: no picture is requested. */
export function sanitizeBody(html: string, bodyOptions: BodyHtmlOptions): DocumentFragment {
  options = bodyOptions;
  const body = purifier.sanitize(beforeParsing(html.slice(0, maxBodyLength)), {
    ALLOWED_TAGS: [...bodyTags],
    ALLOWED_ATTR: [...bodyAttributes],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    // `null`, contrary to its types, where no body is left, as of a frame set.
  }) as DocumentFragment | null;
  if (!body) return document.createDocumentFragment();
  dropUnseen(body);
  shiftHeadings(body, bodyOptions.headingLevel);
  boxScrollers(body);
  return body;
}

/** Text of the first paragraph that is not empty. */
export function firstParagraph(html: string, bodyOptions: BodyHtmlOptions): string {
  const body = sanitizeBody(html, bodyOptions);
  const paragraphs = [...body.querySelectorAll('p'), body];
  return paragraphs.map((node) => node.textContent?.trim() ?? '').find(Boolean) ?? '';
}
