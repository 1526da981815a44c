// Finds stand-ins for the tags, now and later: elements with the class `euromed-news-card` or `euromed-news-list` and,
// where the page lists the origins of its news, links with such a fragment. Live collections make a scan cheap.
import { nativeDocument, nativeProperty } from '../platform/document-window.js';
import { headMeta } from '../platform/head-meta.js';
import { updateWhenLoaded } from '../platform/late-chunks.js';
import { loadChunk, missingAddress } from '../platform/load-chunk.js';

const importUpgrade = () => import('../lazy/upgrade-stand-ins/upgrade-stand-ins.js');

/** Scans the page whenever it changes; the first stand-in loads the chunk that upgrades stand-ins. */
export function watchForStandIns(): void {
  const origins = headMeta('euromed-news-card-origins');
  // Native collections are live; those of old libraries are not.
  const native = nativeDocument(document);
  const [cards, lists] = ['card', 'list'].map((kind) =>
    native.getElementsByClassName.call(document, `euromed-news-${kind}`),
  );
  const marked = () => [...cards!, ...lists!];
  const links = () =>
    origins === undefined
      ? []
      : native.querySelectorAll.call(document, 'a[href*="#euromed-news-"]');
  const scan = () => {
    if (marked().length || links().length)
      loadChunk(importUpgrade).then(
        ({ upgradeStandIns }) => upgradeStandIns(marked(), links(), origins),
        // The link inside the stand-in is on show until then.
        (reason: unknown) => updateWhenLoaded(late, missingAddress(reason)),
      );
  };
  const late = { requestUpdate: scan };
  scan();
  // By then the last stand-in is parsed to its end.
  if (nativeProperty(document, 'readyState') === 'loading')
    addEventListener('DOMContentLoaded', scan, { once: true });
  try {
    new MutationObserver(scan).observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: origins === undefined ? ['class'] : ['class', 'href'],
    });
  } catch {
    // The page replaced `MutationObserver`: only the stand-ins found so far are upgraded.
  }
}
