// WordPress follows a link for the frame, which its sandbox lets open nothing: where the link leads to the frame's own
// host, and the frame has the focus (wp-embed.js).
import { secretOfPage } from './frame-messages.js';

/** Tells WordPress of every link that a reader follows. What comes of that, the card waits for. */
export function postLinks(card: HTMLElement): void {
  if (parent === window) return;
  card.addEventListener('click', (event) => {
    const secret = secretOfPage();
    const link = event
      .composedPath()
      .find((target): target is HTMLAnchorElement => (target as Element).localName === 'a');
    const isPlain = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey);
    // A link for a new tab is none for the reader's window.
    if (!secret || !link || !isPlain || link.target === '_blank') return;
    if (/^https?:/.test(link.href))
      parent.postMessage({ message: 'link', value: link.href, secret }, '*');
  });
}
