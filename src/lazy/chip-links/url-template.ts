import { safeUrl } from '../../article/safe-url.js';

/** All but the unreserved characters: JavaScript's own function spares five more. */
const encode = (value: string): string =>
  encodeURIComponent(value).replace(
    /[!'()*]/g,
    (sign) => '%' + sign.charCodeAt(0).toString(16).toUpperCase(),
  );

/** A step up or on the spot: no escape keeps such a segment from being resolved away (WHATWG URL, 4.2). */
const isStep = (value: string): boolean => /^\.+$/.test(value);

/**
 * Expands `{name}` (RFC 6570, level 1) and resolves the result; `undefined` unless it is an http(s) URL, or where a
 * value would lead to another folder.
 */
export const expandUrlTemplate = (
  template: string,
  values: Record<string, string>,
  base: string,
): string | undefined => {
  if (Object.values(values).some(isStep)) return undefined;
  const own = new Map(Object.entries(values));
  const expanded = template.replace(/\{(\w+)\}/g, (_, name: string) => encode(own.get(name) ?? ''));
  return safeUrl(expanded, base);
};
