import { isEqual } from './is-equal.js';

/** A copy of `now` in which values equal to those of `before` are the same objects, so that templates are not rendered again. */
export function keepUnchanged<T extends object>(now: T, before: T | undefined): T {
  const kept = { ...now };
  for (const key of Object.keys(before ?? {}) as (keyof T)[])
    if (isEqual(now[key], before![key])) kept[key] = before![key];
  return kept;
}
