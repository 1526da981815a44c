/** The distance between an element and the viewport (px): 0 inside the viewport, `Number.MAX_VALUE` without a box. */
export function distanceToWindow(element: Element): number {
  const [box] = element.getClientRects();
  if (!box) return Number.MAX_VALUE;
  const across = Math.max(0, box.left - innerWidth, -box.right);
  const down = Math.max(0, box.top - innerHeight, -box.bottom);
  return Math.max(across, down);
}
