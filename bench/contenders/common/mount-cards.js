// Shows a card in every `<div data-card data-src="…">`, as a page's own script would.
// `show(host, article)` returns what takes the card away again.
import { loadArticle } from './article.js';

export function mountCards(show) {
  const mount = async (host) => show(host, await loadArticle(host.dataset.src));
  // The mount/unmount measure goes through the same door.
  globalThis.mountCard = mount;
  for (const host of document.querySelectorAll('[data-card]')) mount(host);
}
