/** The element's custom states; `undefined` where the browser has none or the page replaced `attachInternals`. */
const statesOf = (element: HTMLElement): CustomStateSet | undefined => {
  try {
    return element.attachInternals().states;
  } catch {
    return;
  }
};

/**
 * Returns a function that sets the element's custom state, such as `:state(ready)`. `internal`: further states, for the
 * element's own style sheet.
 */
export function customState(
  element: HTMLElement,
): (state: string, internal?: readonly string[]) => void {
  const states = statesOf(element);
  let shown: string | undefined;
  return (state, internal = []) => {
    const all = [state, ...internal];
    const now = all.join();
    // Each change makes the browser match the style sheets again.
    if (now === shown) return;
    shown = now;
    try {
      states?.clear();
      for (const each of all) states?.add(each);
    } catch {
      // Chrome before 125 takes only names with leading dashes.
    }
  };
}
