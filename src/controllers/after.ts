interface Group {
  acts: Set<() => void>;
  timer: ReturnType<typeof setTimeout>;
}

/** Who waits, by milliseconds: those of one task share a timer. */
const groups = new Map<number, Group>();

/**
 * Calls `act` after so many milliseconds. Returns what calls it off. A thousand cards that start together
 * would take a slow phone a quarter of a second to set and clear timers of their own.
 */
export function after(milliseconds: number, act: () => void): () => void {
  let group = groups.get(milliseconds);
  if (!group) {
    const acts: Group['acts'] = new Set();
    const timer = setTimeout(() => acts.forEach((each) => each()), milliseconds);
    groups.set(milliseconds, (group = { acts, timer }));
    setTimeout(() => groups.delete(milliseconds));
  }
  const { acts, timer } = group;
  acts.add(act);
  return () => {
    acts.delete(act);
    if (acts.size) return;
    clearTimeout(timer);
    groups.delete(milliseconds);
  };
}
