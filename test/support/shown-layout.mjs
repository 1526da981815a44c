// Reads the boxes of all that a card or list shows, to compare two of them rect for rect.
import assert from 'node:assert/strict';

/**
 * In the page: the boxes of what an element shows, or the first element at a path, by parts, relative to the element;
 * `false` until the element is complete.
 */
export const layoutOf = (elementOrPath) => {
  const shown =
    typeof elementOrPath === 'string' ? document.querySelector(elementOrPath) : elementOrPath;
  if (!shown) return false;
  if (shown.getAttribute('loading') !== 'eager') shown.setAttribute('loading', 'eager');
  if (shown.state !== 'ready') return false;
  const { left, top, height } = shown.getBoundingClientRect();
  const found = [];
  const titles = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll('[part], euromed-news-card, img')) {
      if (element.localName === 'img' && !element.complete) return false;
      const box = element.getBoundingClientRect();
      const rect = [box.left - left, box.top - top, box.width, box.height].map(Math.round);
      // Folded items have no box.
      if (box.width && box.height)
        found.push(`${element.getAttribute('part') ?? element.localName} ${rect.join(' ')}`);
      if (element.getAttribute('part') === 'title') titles.push(element.textContent.trim());
      if (element.shadowRoot && (element.state !== 'ready' || !walk(element.shadowRoot)))
        return false;
    }
    return true;
  };
  return walk(shown.shadowRoot) && { found, titles, height: Math.round(height) };
};

/** Waits until the layout is as wanted; after a timeout, fails with the difference. */
export async function expectLayout(page, path, wanted, place) {
  const isWanted = new Function(
    'path',
    'wanted',
    `return JSON.stringify((${layoutOf})(path)) === wanted`,
  );
  try {
    await page.waitFor(isWanted, path, JSON.stringify(wanted));
  } catch {
    assert.deepEqual(await page.evaluate(layoutOf, path), wanted, place);
  }
}

/** In the page: what the card or list of a number shows, and what a tag shows that stands beside it. */
const besideTag = (layout, number, tag) => {
  const all = ':is(euromed-news-card, euromed-news-list)[src]:not([data-beside])';
  const shown = document.querySelectorAll(all)[number];
  if (!shown) return false;
  const name = `[data-beside="${number}"]`;
  if (!document.querySelector(name)) {
    const place = document.createElement(shown.parentElement.localName);
    place.innerHTML = tag;
    place.firstElementChild.dataset.beside = number;
    shown.parentElement.after(place);
  }
  // Pictures and cards far from the viewport are loaded and laid out late.
  shown.scrollIntoView();
  return { found: layout(shown), wanted: layout(document.querySelector(name)) };
};

const lookBeside = new Function('number', 'tag', `return (${besideTag})(${layoutOf}, number, tag)`);

const isAsBeside = new Function(
  'number',
  'tag',
  `const { found, wanted } = (${besideTag})(${layoutOf}, number, tag);
  return !!wanted && JSON.stringify(found) === JSON.stringify(wanted)`,
);

/**
 * Asserts that each card and list of a published page shows the same as its tag in the same place.
 * @param {string[]} tags of the cards and lists of the page, in their order
 */
export async function expectAsTags(page, tags, place) {
  // Both elements are in the viewport.
  await page.setViewport({ width: 1280, height: 4000 });
  for (const [number, tag] of tags.entries()) {
    try {
      await page.waitFor(isAsBeside, number, tag);
    } catch {
      const { found, wanted } = await page.evaluate(lookBeside, number, tag);
      assert.deepEqual(found, wanted, `${place}: ${tag}`);
    }
    const { found } = await page.evaluate(lookBeside, number, tag);
    assert.ok(found?.titles?.length > 0, `${place}: ${tag}`);
  }
}
