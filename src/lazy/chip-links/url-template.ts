import { safeUrl } from '../../article/safe-url.js';

/** All but the unreserved characters: JavaScript's own function spares five more. */
const encode = (value: string): string =>
  encodeURIComponent(value).replace(
    /[!'()*]/g,
    (sign) => '%' + sign.charCodeAt(0).toString(16).toUpperCase(),
  );

/** Expands `{name}` (RFC 6570, level 1) and resolves the result; `undefined` unless it is an http(s) URL. */
export const expandUrlTemplate = (
  template: string,
  values: Record<string, string>,
  base: string,
): string | undefined =>
  safeUrl(
    template.replace(/\{(\w+)\}/g, (_, name: string) => encode(values[name] ?? '')),
    base,
  );
