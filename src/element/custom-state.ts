/** What style sheets see as `:state()`. `undefined` where the browser has none or the page replaced `attachInternals`. */
const statesOf = (element: HTMLElement): CustomStateSet | undefined => {
  try {
    return element.attachInternals().states;
  } catch {
    return;
  }
};

/** For `:state(ready)` in the page's style sheets: what an element calls to say which one state it is in. */
export function customState(element: HTMLElement): (state: string) => void {
  const states = statesOf(element);
  return (state) => {
    try {
      states?.clear();
      states?.add(state);
    } catch {
      // Chrome before 125 takes only names with leading dashes.
    }
  };
}
