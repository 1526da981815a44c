/** Shows all of a folded list, for good, and goes on where the button was. */
export function unfold(button: Element): void {
  const list = button.closest('li')?.parentElement;
  // The list may have been rendered anew while this was loaded.
  if (!list) return;
  const next = [...list.children].find((child) => child.getClientRects().length === 0);
  list.classList.add('all');
  const focusable =
    next?.querySelector<HTMLElement>('a, button') ?? (next as HTMLElement | undefined);
  if (focusable && focusable === next) focusable.tabIndex = -1;
  focusable?.focus();
}
