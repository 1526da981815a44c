/** What a page of HTML says of its article, as data. */
export interface PageFacts {
  /** The page's own address. */
  url: string;
  base?: string;
  lang?: string;
  title?: string;
  /** By property or name, in lower case. */
  meta: Record<string, string>;
  links: { rel: string; href: string; type: string; hreflang: string }[];
  jsonLd: unknown[];
  /** Beginnings of JSON-LD that could not be read. */
  unread: string[];
}
