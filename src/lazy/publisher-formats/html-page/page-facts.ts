/** Metadata of an HTML page. */
export interface PageFacts {
  /** Address of the page. */
  url: string;
  base?: string;
  lang?: string;
  title?: string;
  /** Contents of `<meta>` by property or name, in lower case. */
  meta: Record<string, string>;
  links: { rel: string; href: string; type: string; hreflang: string }[];
  jsonLd: unknown[];
  /** Beginnings of scripts with JSON-LD that could not be parsed. */
  unread: string[];
}
