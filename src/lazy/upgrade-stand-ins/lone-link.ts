// Where a link may become a card: a link in a sentence or in a menu is there to be followed.

const blocks = 'p, li, td, th, h1, h2, h3, h4, h5, h6';

/** Elements that a reader sees although they hold no text. */
const seen =
  'img, picture, svg, video, audio, canvas, iframe, object, embed, input, button, select, textarea, meter, progress, math, hr, euromed-news-card, euromed-news-list';

/** Elements whose text no reader sees. */
const unseen = 'script, style, template, noscript';

/** Letters, digits, signs: neither spaces nor marks of direction. */
const visible = /[^\s\p{Cf}]/u;

/** Whether a reader sees nothing of a node besides the link. */
function isEmptyBut(link: Element, node: Node): boolean {
  if (node === link) return true;
  if (node.nodeType === Node.TEXT_NODE) return !visible.test(node.nodeValue ?? '');
  if (node.nodeType !== Node.ELEMENT_NODE) return true;
  const element = node as Element;
  if (element.matches(unseen)) return true;
  return (
    !element.matches(seen) && [...element.childNodes].every((child) => isEmptyBut(link, child))
  );
}

/**
 * The paragraph, list item, cell or heading that holds a link and nothing else; `undefined` for other links, those in
 * navigation, and those that say that a reader of the page wrote them (`rel=ugc`).
 */
export function blockOfLoneLink(link: Element): Element | undefined {
  if (/(^|\s)ugc(\s|$)/i.test(link.getAttribute('rel') ?? '')) return;
  if (link.closest('nav, [role~=navigation i]')) return;
  const block = link.closest(blocks);
  return block && isEmptyBut(link, block) ? block : undefined;
}
