/** More keys than a real page needs: a hostile page must not fill the memory. */
const maxEntries = 500;

/** Caches by key what is slow to make, such as a formatter (tens of milliseconds on a phone). */
export function memoize<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    if (made.has(key)) return made.get(key)!;
    if (made.size > maxEntries) made.clear();
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
