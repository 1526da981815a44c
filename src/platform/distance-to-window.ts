/** How far an element is from the reader's window (px): 0 where it is in it; without a box, farther than any other. */
export function distanceToWindow(element: Element): number {
  const [box] = element.getClientRects();
  if (!box) return Number.MAX_VALUE;
  const across = Math.max(0, box.left - innerWidth, -box.right);
  const down = Math.max(0, box.top - innerHeight, -box.bottom);
  return Math.max(across, down);
}
