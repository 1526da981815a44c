/** The window that the card is shown in, which need not be the one that this module runs in. */
export type View = Window & typeof globalThis;

/** Between the list and its button, or the viewport's edge, at most (px). */
const edge = 8;

/** A list lower than this would show too little of itself (px). */
const leastRoom = 240;

/** Where the style sheet may place the list at its button; elsewhere it is a sheet. */
const wide = '(width >= 30em)';

/** The viewport, and how many of its pixels one of the style sheet's takes, as `getBoundingClientRect()` counts them. */
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

/** Engines without the `zoom` of CSS Viewport (WebKit up to 2.50) give rects in pixels of the style sheet. */
function scaleOf(list: HTMLElement, view: View): Scale {
  const { innerWidth: width, innerHeight: height } = view;
  const { currentCSSZoom } = list as { currentCSSZoom?: number };
  if (currentCSSZoom) return { width, height, pixel: currentCSSZoom };
  const zoom = zoomAround(list, view);
  return { width: width / zoom, height: height / zoom, pixel: 1 };
}

/**
 * The style sheet places the list at its button, on the side where there is room. Where there is too
 * little the list scrolls, and where that is not enough either the list becomes a sheet. The list also becomes a sheet
 * where it is away from its button: some engines place the list without regard to transforms.
 */
export function placeList(button: HTMLElement, list: HTMLElement, view: View): void {
  list.removeAttribute('data-sheet');
  list.style.maxBlockSize = '';
  const scale = scaleOf(list, view);
  fit(button, list, view, scale);
  cutThroughRow(list, scale);
}

/** Ends the list in the middle of a row: an end between two rows would hide that more rows follow. */
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
  // Nothing to measure, which would have the page laid out before its time.
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
    // Engines round differently.
    box.left > -1 &&
    box.top > -1 &&
    box.right < width + 1 &&
    box.bottom < height + 1
  );
}
