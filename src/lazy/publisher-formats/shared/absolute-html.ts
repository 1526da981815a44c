// Makes the addresses in HTML absolute, where their base is not the document's address.
import { decodeEntities } from './html-text.js';

const address =
  /(<(?:a|img|source)\b[^<>]{0,2000}?\s(?:src|href)\s*=\s*)(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi;

/** `html` with its relative addresses resolved against `base`. */
export const absoluteHtml = (html: string, base: string): string =>
  html.replace(
    address,
    (whole, before: string, double?: string, single?: string, bare?: string) => {
      const href = decodeEntities(double ?? single ?? bare ?? '').trim();
      if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href)) return whole;
      try {
        return `${before}"${new URL(href, base).href.replaceAll('&', '&amp;').replaceAll('"', '%22')}"`;
      } catch {
        return whole;
      }
    },
  );
