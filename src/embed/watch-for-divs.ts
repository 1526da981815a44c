// Finds `<div class="euromed-news-card">`, now and later. The live collection makes looking cheap.
import { nativeDocument } from '../platform/document-window.js';
import { updateOnArrival } from '../platform/late-arrivals.js';
import { loadChunk } from '../platform/load-chunk.js';

const importUpgradeDivs = () => import('../lazy/upgrade-divs/upgrade-divs.js');

/** Starts to look; the first `div` found loads what upgrades it. */
export function watchForDivs(): void {
  // The browser's own: those of old libraries hold what was there when they were asked.
  const divs = nativeDocument(document).getElementsByClassName.call(document, 'euromed-news-card');
  const look = () => {
    if (divs.length)
      loadChunk(importUpgradeDivs).then(
        ({ upgradeDivs }) => upgradeDivs(divs),
        // The link inside is there.
        () => updateOnArrival(late),
      );
  };
  const late = { requestUpdate: look };
  look();
  try {
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: ['class'],
    });
  } catch {
    // Where the page has none, those that are there already are all that is found.
  }
}
