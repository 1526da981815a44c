/**
 * Whether two values say the same: plain objects and arrays by their own keys. What a page adds to the prototype of
 * all objects is not looked at, so that a getter there that throws does no harm.
 */
export function isSame(now: unknown, before: unknown): boolean {
  if (now === before) return true;
  if (typeof now !== 'object' || typeof before !== 'object' || !now || !before) return false;
  if (Array.isArray(now) !== Array.isArray(before)) return false;
  const keys = Object.keys(now);
  const others = Object.keys(before);
  return (
    keys.length === others.length &&
    keys.every((key) => others.includes(key) && isSame(now[key as never], before[key as never]))
  );
}
