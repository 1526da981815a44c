/** The window of the card's document, which may differ from the module's own. */
export type View = Window & typeof globalThis;

/** Largest space between the list and its button or the viewport's edge (px). */
const edge = 8;

/** Smallest height of the list; with less space the menu is a sheet (px). */
const leastRoom = 240;

/** Viewports where the style sheet places the list at its button; in others the menu is a sheet. */
const wide = '(width >= 30em)';

/** Size of the viewport, and of one CSS pixel, in the units of `getBoundingClientRect()`. */
interface Scale {
  width: number;
  height: number;
  pixel: number;
}

/** The factor by which `zoom` on the element's ancestors enlarges the element. */
function zoomAround(element: Element, view: View): number {
  let zoom = 1;
  for (
    let at: Element | null = element;
    at;
    at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null
  )
    zoom *= Number(view.getComputedStyle(at).zoom) || 1;
  return zoom;
}

/** Measures the scale. Engines without standardised `zoom` (WebKit up to 2.50) return unzoomed rects. */
function scaleOf(list: HTMLElement, view: View): Scale {
  const { innerWidth: width, innerHeight: height } = view;
  const { currentCSSZoom } = list as { currentCSSZoom?: number };
  if (currentCSSZoom) return { width, height, pixel: currentCSSZoom };
  const zoom = zoomAround(list, view);
  return { width: width / zoom, height: height / zoom, pixel: 1 };
}

/**
 * Checks the list that the style sheet has placed at its button: with too little space the list scrolls, or becomes a
 * sheet. The list also becomes a sheet where it is not at its button: some engines ignore transforms when they place it.
 */
export function placeList(button: HTMLElement, list: HTMLElement, view: View): void {
  list.removeAttribute('data-sheet');
  list.style.maxBlockSize = '';
  const scale = scaleOf(list, view);
  fit(button, list, view, scale);
  cutThroughRow(list, scale);
}

/** Cuts the list in the middle of a row, since an end between two rows would hide that more rows follow. */
function cutThroughRow(list: HTMLElement, { pixel }: Scale): void {
  if (list.scrollHeight <= list.clientHeight) return;
  const { bottom, height } = list.getBoundingClientRect();
  const row = [...list.querySelectorAll('.share-item')]
    .map((item) => item.getBoundingClientRect())
    .find(
      (box) =>
        Math.abs(box.bottom - bottom) < box.height / 4 ||
        Math.abs(box.top - bottom) < box.height / 4,
    );
  if (row) list.style.maxBlockSize = `${(height - row.height / 2) / pixel}px`;
}

function fit(button: HTMLElement, list: HTMLElement, view: View, scale: Scale): void {
  const { style } = list;
  // Returns before measuring, which would force a layout.
  if (!view.matchMedia(wide).matches || isPlaced(button, list, scale)) return;
  const { top, bottom } = button.getBoundingClientRect();
  const room = Math.floor(Math.max(top, scale.height - bottom) / scale.pixel) - edge;
  style.maxBlockSize = room < leastRoom ? '' : `${room}px`;
  if (style.maxBlockSize && isPlaced(button, list, scale)) return;
  style.maxBlockSize = '';
  list.toggleAttribute('data-sheet', true);
}

/** Whether the list is at its button and inside the viewport. */
function isPlaced(
  button: HTMLElement,
  list: HTMLElement,
  { width, height, pixel }: Scale,
): boolean {
  const box = list.getBoundingClientRect();
  const at = button.getBoundingClientRect();
  const gap = Math.min(Math.abs(box.top - at.bottom), Math.abs(at.top - box.bottom));
  return (
    gap < edge * pixel &&
    box.left < at.right &&
    box.right > at.left &&
    // A tolerance of 1px, since engines round differently.
    box.left > -1 &&
    box.top > -1 &&
    box.right < width + 1 &&
    box.bottom < height + 1
  );
}
