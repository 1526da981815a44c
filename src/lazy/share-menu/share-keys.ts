/** Moves the focus in the list by arrow keys, Home and End. `rtl`: writing direction. Returns whether `key` was handled. */
export function walkList(list: HTMLElement, key: string, from: Element, rtl: boolean): boolean {
  const [next, previous] = rtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  // A text field handles all keys but these two itself.
  const steps: Partial<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    ...(from.matches('input') ? {} : { [next]: 1, [previous]: -1, Home: 0, End: 0 }),
  };
  const step = steps[key];
  if (step === undefined) return false;
  const items = [...list.querySelectorAll<HTMLElement>('.share-list :is(a, button, input)')];
  const at = items.indexOf(from as HTMLElement);
  const end = items.length - 1;
  const to =
    key === 'Home'
      ? 0
      : key === 'End'
        ? end
        : at < 0
          ? step > 0
            ? 0
            : end
          : (at + step + end + 1) % (end + 1);
  items[to]?.focus();
  return true;
}
