/** Entries after which a cache is cleared: a hostile page must not fill the memory. */
const maxEntries = 500;

/** Caches by key the results of `make`, such as formatters, which take tens of milliseconds on a phone. */
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
