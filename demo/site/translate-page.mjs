// @ts-check
// Translates a page of the gallery: headings, sentences and links.
import { defaultTreeAdapter as tree, parse, parseFragment, serialize } from 'parse5';
import { galleryTexts } from './gallery-texts.mjs';
import { directionOf, inLanguage, isOfGallery } from './site-languages.mjs';

/** @import { DefaultTreeAdapterTypes } from 'parse5' */
/** @import { SiteLanguage } from './site-languages.mjs' */
/** @typedef {DefaultTreeAdapterTypes.Element} Element */

/** Elements whose content is one text. */
const isText = /^(?:title|h[1-6]|p|summary|figcaption|dt|dd|legend|button)$/;

/** Elements that are not translated. */
const isForeign = /^(?:pre|code|script|style|euromed-news-\w+)$/;

/** @param {Element} element @param {string} name */
const attribute = (element, name) => element.attrs.find((one) => one.name === name);

/** @param {Element} element @param {string} name @param {string} value */
function set(element, name, value) {
  const present = attribute(element, name);
  if (present) present.value = value;
  else element.attrs.push({ name, value });
}

/** @param {string} text */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** @param {string} lang BCP 47 */
const directionIn = (lang) => (/^(?:ar|he)\b/.test(lang) ? 'rtl' : 'ltr');

/**
 * @param {string} html in English
 * @param {SiteLanguage} lang
 * @returns {{ html: string, missing: string[] }} what has no translation stays as it is
 */
export function translatePage(html, lang) {
  const texts = galleryTexts[lang] ?? {};
  /** @type {string[]} */
  const missing = [];
  /** @param {string} text */
  const translated = (text) => {
    const key = oneLine(text);
    if (key && !(key in texts)) missing.push(key);
    return texts[key] ?? text;
  };

  /** @param {Element} element */
  function visit(element) {
    const href = attribute(element, 'href');
    const target = href?.value.replace(/^\.\//, '') ?? '';
    if (
      href &&
      element.tagName === 'a' &&
      (isOfGallery(target) || /^docs\/|^index\.html$/.test(target))
    )
      href.value = `./${inLanguage(target, lang)}`;
    if (element.tagName === 'meta' && attribute(element, 'name')?.value === 'description')
      set(element, 'content', translated(attribute(element, 'content')?.value ?? ''));
    for (const name of ['aria-label', 'data-label']) {
      const label = attribute(element, name);
      if (label) label.value = translated(label.value);
    }
    const isLink = element.tagName === 'a' && attribute(element, 'href');
    if (isText.test(element.tagName) || isLink) {
      const text = translated(serialize(element));
      element.childNodes = parseFragment(element, text, {}).childNodes;
      for (const child of element.childNodes) child.parentNode = element;
      return;
    }
    visitChildren(element);
  }

  /** Marks examples as left-to-right, as in the English page. @param {DefaultTreeAdapterTypes.Template} template */
  function keepDirections({ content }) {
    for (const child of content.childNodes)
      if (tree.isElementNode(child) && attribute(child, 'lang') && !attribute(child, 'dir'))
        set(child, 'dir', directionIn(attribute(child, 'lang')?.value ?? ''));
  }

  /** @param {DefaultTreeAdapterTypes.ParentNode} parent */
  function visitChildren(parent) {
    for (const child of parent.childNodes) {
      if (child.nodeName === 'template')
        keepDirections(/** @type {DefaultTreeAdapterTypes.Template} */ (child));
      if (!tree.isElementNode(child) || isForeign.test(child.tagName)) continue;
      const own = attribute(child, 'lang')?.value;
      if (own && child.tagName !== 'html') {
        // A text in another language keeps its direction.
        if (!attribute(child, 'dir')) set(child, 'dir', directionIn(own));
      } else visit(child);
    }
  }

  const document = parse(html);
  const root = /** @type {Element} */ (document.childNodes.find(tree.isElementNode));
  set(root, 'lang', lang);
  set(root, 'dir', directionOf(lang));
  visitChildren(document);
  // For headings that scripts write.
  const head = /** @type {Element} */ (root.childNodes.find(tree.isElementNode));
  const table = parseFragment(
    `<script type="application/json" id="texts">${JSON.stringify(texts).replace(/</g, '\\u003c')}</script>`,
  );
  for (const node of table.childNodes) tree.appendChild(head, node);
  return { html: serialize(document), missing };
}
