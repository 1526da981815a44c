// Shows a card in every `<div data-card data-src="…">`, as a page's own script would.
// `show(host, article)` returns a function that removes the card.
import { loadArticle } from './article.js';

export function mountCards(show) {
  const mount = async (host) => show(host, await loadArticle(host.dataset.src));
  // The mount/unmount measure uses the same function.
  globalThis.mountCard = mount;
  for (const host of document.querySelectorAll('[data-card]')) mount(host);
}
