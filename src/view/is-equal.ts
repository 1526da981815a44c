/**
 * Whether two values are deeply equal. Of objects only own keys are compared, since a page may add getters that throw to
 * `Object.prototype`.
 */
export function isEqual(now: unknown, before: unknown): boolean {
  if (now === before) return true;
  if (typeof now !== 'object' || typeof before !== 'object' || !now || !before) return false;
  if (Array.isArray(now) !== Array.isArray(before)) return false;
  const keys = Object.keys(now);
  const others = Object.keys(before);
  return (
    keys.length === others.length &&
    keys.every((key) => others.includes(key) && isEqual(now[key as never], before[key as never]))
  );
}
