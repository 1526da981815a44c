import { isSame } from './is-same.js';

/** `now`, with the objects of `before` that say the same, so that what was built of them can stay. */
export function keepUnchanged<T extends object>(now: T, before: T | undefined): T {
  const kept = { ...now };
  for (const key of Object.keys(before ?? {}) as (keyof T)[])
    if (isSame(now[key], before![key])) kept[key] = before![key];
  return kept;
}
