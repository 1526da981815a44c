// `<a href="ARTICLE#euromed-news-card?src=JSON&lang=fr">`: parses the address of a link that describes a card or a list.

export interface CardLink {
  /** `euromed-news-card` or `euromed-news-list`. */
  tagName: string;
  /** The address as written, without the fragment. */
  address: string;
  /** Values by attribute; of a repeated name the first counts, as in a tag. */
  attributes: Map<string, string>;
}

/** Parses an address; `undefined` without such a fragment. Some editors encode the fragment's question mark. */
export function readCardLink(href: string): CardLink | undefined {
  const [, address, tagName, query] =
    /^([^#]*)#(euromed-news-(?:card|list))(?:(?:\?|%3F)(.*))?$/is.exec(href.trim()) ?? [];
  if (address === undefined || !tagName) return;
  const attributes = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query))
    if (!attributes.has(name)) attributes.set(name, value);
  return { tagName: tagName.toLowerCase(), address, attributes };
}
