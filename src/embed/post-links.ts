// WordPress sandboxes the frame so that it cannot open links, and follows a link for the frame if the link leads to the
// frame's own host and the frame has the focus (wp-embed.js).
import { secretOfPage } from './frame-messages.js';

/** Posts every link that a reader clicks to WordPress. */
export function postLinks(card: HTMLElement): void {
  if (parent === window) return;
  card.addEventListener('click', (event) => {
    const secret = secretOfPage();
    const link = event
      .composedPath()
      .find((target): target is HTMLAnchorElement => (target as Element).localName === 'a');
    const isPlain = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey);
    // A new tab must not replace the reader's page.
    if (!secret || !link || !isPlain || link.target === '_blank') return;
    if (/^https?:/.test(link.href))
      parent.postMessage({ message: 'link', value: link.href, secret }, '*');
  });
}
