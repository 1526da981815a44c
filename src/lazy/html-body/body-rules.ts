// What a body in HTML may be made of: the same in browsers and on servers.

/** What the card gives to the HTML it shows. */
export interface BodyHtmlOptions {
  /** What addresses are relative to: the JSON's own URL. */
  base: string;
  /** Level of the card's heading; those of the body come below. */
  headingLevel: number;
  /** Where links open, as on `<a>`. */
  target: string;
}

/** Text, lists, quotes, tables, pictures: what an article is made of. */
export const bodyTags: readonly string[] =
  'a abbr b bdi bdo blockquote br caption cite code dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup table tbody td tfoot th thead time tr u ul var wbr'.split(
    ' ',
  );

/** No `id`, `name`, `class`, `style`: nothing that reaches out of the body or is taken for one of the card's CSS parts. */
export const bodyAttributes: readonly string[] =
  'alt colspan datetime dir height href lang reversed rowspan scope src start title value width'.split(
    ' ',
  );

/** No cell of an article spans more columns or rows; HTML allows 1 000 and 65 534, and engines make each. */
export const maxSpan = 100;

/** Longer HTML than this is no article, and would freeze the page (characters). */
export const maxBodyLength = 500_000;
