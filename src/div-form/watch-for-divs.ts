// Loads the `div` form once a page has one. The live collection makes looking cheap.
import { loadPart } from '../parts/load-part.js';

const importUpgrade = () => import('./upgrade-divs.js');

/** Starts to look for `<div class="euromed-news-card">`, also those inserted later. */
export function watchForDivs(): void {
  const divs = document.getElementsByClassName('euromed-news-card');
  const check = () => {
    if (!divs.length) return;
    observer.disconnect();
    loadPart(importUpgrade).then(
      ({ upgradeDivs }) => upgradeDivs(document, divs),
      () => observer.observe(document, { subtree: true, childList: true }),
    );
  };
  const observer = new MutationObserver(check);
  observer.observe(document, { subtree: true, childList: true });
  check();
}
