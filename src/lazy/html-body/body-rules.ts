// Rules for bodies in HTML, the same in browsers and on servers.
import { linkSchemes, safeUrl } from '../../article/safe-url.js';

/** Options of the sanitiser. */
export interface BodyHtmlOptions {
  /** Base URL of relative addresses: the document's own address. */
  base: string;
  /** The article's page, to which links to footnotes lead. Default: such links are texts. */
  page?: string | undefined;
  /** Level of the card's heading, 1 to 6; the body's headings are below. */
  headingLevel: number;
  /** Value of `target` for links; empty for none. */
  target: string;
}

/** Address of a link: a fragment is that of the article's page, since the document at `base` is JSON. */
export const linkAddress = (href: unknown, { base, page }: BodyHtmlOptions): string | undefined =>
  typeof href === 'string' && /^\s*#/.test(href)
    ? page && safeUrl(href, page)
    : safeUrl(href, base, linkSchemes);

/** Whether a paragraph's text is seen: editors leave paragraphs of a no-break or zero-width space for distance. */
export const isSeen = (text: string): boolean => /[^\s\u200b-\u200f\u2060]/.test(text);

/** Allowed elements: text, lists, quotes, tables, pictures. */
export const bodyTags: readonly string[] =
  'a abbr b bdi bdo blockquote br caption cite code dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup table tbody td tfoot th thead time tr u ul var wbr'.split(
    ' ',
  );

/** Allowed attributes. None, such as `id`, `name`, `class`, `style` or `part`, that has an effect outside of the body. */
export const bodyAttributes: readonly string[] =
  'alt colspan datetime dir height href lang reversed rowspan scope src start title value width'.split(
    ' ',
  );

/** Largest `colspan` and `rowspan`: HTML allows 1 000 and 65 534, and engines lay out each column and row. */
export const maxSpan = 100;

/** Largest length of a body (characters): longer ones would freeze the page. */
export const maxBodyLength = 500_000;
