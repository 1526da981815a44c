import { safeUrl } from './safe-url.js';

/** Expands `{name}` (RFC 6570, level 1) and resolves the result; `undefined` unless it is an http(s) URL. */
export const expandUrlTemplate = (
  template: string,
  values: Record<string, string>,
  base: string,
): string | undefined =>
  safeUrl(
    template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? '')),
    base,
  );
