// Finds what stands in for the tags, now and later: elements with the class `euromed-news-card` or `euromed-news-list`,
// and, where the page says whose news it shows, links whose fragment is such a name. Live collections make looking cheap.
import { nativeDocument, nativeProperty } from '../platform/document-window.js';
import { headMeta } from '../platform/head-meta.js';
import { updateWhenLoaded } from '../platform/late-chunks.js';
import { loadChunk, missingAddress } from '../platform/load-chunk.js';

const importUpgrade = () => import('../lazy/upgrade-stand-ins/upgrade-stand-ins.js');

/** Starts to look; the first stand-in found loads what upgrades it. */
export function watchForStandIns(): void {
  const origins = headMeta('euromed-news-card-origins');
  // The browser's own: those of old libraries hold what was there when they were asked.
  const native = nativeDocument(document);
  const [cards, lists] = ['card', 'list'].map((kind) =>
    native.getElementsByClassName.call(document, `euromed-news-${kind}`),
  );
  const marked = () => [...cards!, ...lists!];
  const links = () =>
    origins === undefined
      ? []
      : native.querySelectorAll.call(document, 'a[href*="#euromed-news-"]');
  const look = () => {
    if (marked().length || links().length)
      loadChunk(importUpgrade).then(
        ({ upgradeStandIns }) => upgradeStandIns(marked(), links(), origins),
        // The link inside is there.
        (reason: unknown) => updateWhenLoaded(late, missingAddress(reason)),
      );
  };
  const late = { requestUpdate: look };
  look();
  // Then the last of them is complete.
  if (nativeProperty(document, 'readyState') === 'loading')
    addEventListener('DOMContentLoaded', look, { once: true });
  try {
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: origins === undefined ? ['class'] : ['class', 'href'],
    });
  } catch {
    // Where the page has none, those that are there already are all that is found.
  }
}
