/** The window that the card is shown in, which need not be the one that this module runs in. */
export type View = Window & typeof globalThis;

/** Between the list and its button, or the viewport's edge, at most (px). */
const edge = 8;

/** A list lower than this would show too little of itself (px). */
const leastRoom = 240;

/** Where the style sheet may place the list at its button; elsewhere it is a sheet. */
const wide = '(width >= 30em)';

/**
 * The style sheet places the list at its button, on the side where there is room. Where there is too
 * little the list scrolls, and where that is not enough either it becomes a sheet; so it does where it
 * is away from its button, since not every engine minds transforms.
 */
export function placeList(button: HTMLElement, list: HTMLElement, view: View): void {
  list.removeAttribute('data-sheet');
  list.style.maxBlockSize = '';
  fit(button, list, view);
  cutThroughRow(list);
}

/** Where the list ends between two rows nobody sees that there are more: it ends in the middle of one. */
function cutThroughRow(list: HTMLElement): void {
  if (list.scrollHeight <= list.clientHeight) return;
  const { bottom, height } = list.getBoundingClientRect();
  const row = [...list.querySelectorAll('.share-item')]
    .map((item) => item.getBoundingClientRect())
    .find(
      (box) =>
        Math.abs(box.bottom - bottom) < box.height / 4 ||
        Math.abs(box.top - bottom) < box.height / 4,
    );
  if (row) list.style.maxBlockSize = `${height - row.height / 2}px`;
}

function fit(button: HTMLElement, list: HTMLElement, view: View): void {
  const { style } = list;
  // Nothing to measure, which would have the page laid out before its time.
  if (!view.matchMedia(wide).matches || isPlaced(button, list, view)) return;
  const { top, bottom } = button.getBoundingClientRect();
  const room = Math.floor(Math.max(top, view.innerHeight - bottom)) - edge;
  style.maxBlockSize = room < leastRoom ? '' : `${room}px`;
  if (style.maxBlockSize && isPlaced(button, list, view)) return;
  style.maxBlockSize = '';
  list.toggleAttribute('data-sheet', true);
}

/** Whether the list is at its button and inside the viewport. */
function isPlaced(button: HTMLElement, list: HTMLElement, view: View): boolean {
  const box = list.getBoundingClientRect();
  const at = button.getBoundingClientRect();
  const gap = Math.min(Math.abs(box.top - at.bottom), Math.abs(at.top - box.bottom));
  return (
    gap < edge &&
    box.left < at.right &&
    box.right > at.left &&
    // Engines round differently.
    box.left > -1 &&
    box.top > -1 &&
    box.right < view.innerWidth + 1 &&
    box.bottom < view.innerHeight + 1
  );
}
