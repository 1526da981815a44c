/** No page has so many languages; what a hostile one makes up is forgotten. */
const most = 500;

/** Makes for each key once what is slow to make, such as a formatter (tens of milliseconds on a phone). */
export function memoize<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    if (made.has(key)) return made.get(key)!;
    if (made.size > most) made.clear();
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
