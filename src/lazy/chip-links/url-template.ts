import { safeUrl } from '../../article/safe-url.js';

/** Escapes all but unreserved characters (RFC 3986): `encodeURIComponent` leaves five more. */
const encode = (value: string): string =>
  encodeURIComponent(value).replace(
    /[!'()*]/g,
    (sign) => '%' + sign.charCodeAt(0).toString(16).toUpperCase(),
  );

/** Whether a value is a dot segment, which URLs resolve even when it is escaped (WHATWG URL, 4.2). */
const isStep = (value: string): boolean => /^\.+$/.test(value);

/**
 * Expands `{name}` (RFC 6570, level 1) and resolves the result; `undefined` where the result is not an http(s) URL, or a
 * value is a dot segment.
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
