// What the reader had done in the markup of a server, done again in what the script has rendered in its place.

/** All elements of the same CSS part, in the order of the page. */
const ofPart = (root: ParentNode, element: Element): Element[] => [
  ...root.querySelectorAll(`[part=${element.getAttribute('part')}]`),
];

/** The element in the place of another; `undefined` where there is none. */
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

/** `rendered`: what the server rendered, out of the page by now; `focused`: what had the focus in there. */
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
