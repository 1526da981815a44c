// Rules for bodies in HTML, the same in browsers and on servers.

/** Options of the sanitiser. */
export interface BodyHtmlOptions {
  /** Base URL of relative addresses: the document's own address. */
  base: string;
  /** Level of the card's heading, 1 to 6; the body's headings are below. */
  headingLevel: number;
  /** Value of `target` for links; empty for none. */
  target: string;
}

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
