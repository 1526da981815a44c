// Restores unfolded lists and the focus when the card renders in place of prerendered markup.

/** All elements with the same CSS part, in document order. */
const ofPart = (root: ParentNode, element: Element): Element[] => [
  ...root.querySelectorAll(`[part=${element.getAttribute('part')}]`),
];

/** The rendered element that corresponds to a prerendered one; `undefined` or `null` without one. */
function placeOf(
  element: Element,
  rendered: Element,
  root: ShadowRoot,
): Element | null | undefined {
  const list = element.closest('details')?.closest('[part]');
  if (element.localName === 'summary')
    return root.getElementById(`more-${list?.getAttribute('part')}`);
  if (element.id) return root.getElementById(element.id);
  if (element.hasAttribute('part'))
    return ofPart(root, element)[ofPart(rendered, element).indexOf(element)];
  return undefined;
}

/** `rendered`: the prerendered root, removed by now; `focused`: the element in the root that had the focus. */
export function restoreReaderState(
  rendered: Element,
  root: ShadowRoot,
  focused: Element | null | undefined,
): void {
  for (const details of rendered.querySelectorAll('details[open]')) {
    const list = details.closest('[part]');
    if (list) ofPart(root, list)[0]?.classList.add('all');
  }
  if (!focused || focused.isConnected) return;
  const element = placeOf(focused, rendered, root);
  (element as HTMLElement | null | undefined)?.focus();
}
