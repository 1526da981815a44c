// Decides whether a link may become a card: links in sentences and menus stay links.

const blocks = 'p, li, td, th, h1, h2, h3, h4, h5, h6';

/** Elements that are visible without text. */
const seen =
  'img, picture, svg, video, audio, canvas, iframe, object, embed, input, button, select, textarea, meter, progress, math, hr, euromed-news-card, euromed-news-list';

/** Elements whose text is not rendered. */
const unseen = 'script, style, template, noscript';

/** A visible character: neither white space nor a format control. */
const visible = /[^\s\p{Cf}]/u;

/** Whether a node has no visible content besides the link. */
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
 * The paragraph, list item, cell or heading whose only content is the link; `undefined` for other links, for links in
 * `nav`, and for links in user-generated content (`rel=ugc`).
 */
export function blockOfLoneLink(link: Element): Element | undefined {
  if (/(^|\s)ugc(\s|$)/i.test(link.getAttribute('rel') ?? '')) return;
  if (link.closest('nav, [role~=navigation i]')) return;
  const block = link.closest(blocks);
  return block && isEmptyBut(link, block) ? block : undefined;
}
