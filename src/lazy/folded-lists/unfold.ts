/** Unfolds a list, and moves the focus to the first item that was folded away. */
export function unfold(button: Element): void {
  const list = button.closest('li')?.parentElement;
  // The list may have been rendered again while this chunk was loading.
  if (!list) return;
  const next = [...list.children].find((child) => child.getClientRects().length === 0);
  list.classList.add('all');
  const focusable =
    next?.querySelector<HTMLElement>('a, button') ?? (next as HTMLElement | undefined);
  if (focusable && focusable === next) focusable.tabIndex = -1;
  focusable?.focus();
}
