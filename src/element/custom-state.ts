/** What style sheets see as `:state()`. `undefined` where the browser has none or the page replaced `attachInternals`. */
const statesOf = (element: HTMLElement): CustomStateSet | undefined => {
  try {
    return element.attachInternals().states;
  } catch {
    return;
  }
};

/**
 * For `:state(ready)` in the page's style sheets: what an element calls to say which one state it is in. `internal`:
 * others, for the element's own style sheet.
 */
export function customState(
  element: HTMLElement,
): (state: string, internal?: readonly string[]) => void {
  const states = statesOf(element);
  let shown: string | undefined;
  return (state, internal = []) => {
    const all = [state, ...internal];
    const now = all.join();
    // Styles are looked at anew for each change.
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
