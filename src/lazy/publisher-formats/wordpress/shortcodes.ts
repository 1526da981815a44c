// Removes shortcodes that WordPress left unexpanded: some page builders do not run for the REST API.

/** Names of shortcodes of page builders and of WordPress itself. */
const known =
  /^(vc_|et_pb_|fusion_|av_|nectar_|cs_|x_|mk_|ux_|su_|tve_|thrive_|qode_|mkdf_|edgtf_|wpb_|kc_|fl_|elementor|siteorigin|cmsmasters_|dt_|wpml_|caption$|wp_caption$|gallery$|embed$|audio$|video$|playlist$|contact-form|wpforms|gravityform|ninja_form|formidable|rev_slider|layerslider|smartslider|metaslider|woocommerce_|products$|tablepress|table$|toc$|ez-toc$|download|mailpoet|mc4wp|addtoany|ssba)/;

/** Matches an attribute, also with the typographic quotes that WordPress makes. */
const attribute = /\s[\w-]+=(["'“”„″′«»]|&#\d+;|&[a-z]+;)/i;

const shortcode = /\[(\/?)([a-z][\w-]{0,60})((?:\s[^\][]{0,5000})?)\/?\]/gi;

/**
 * Removes shortcodes of known builders, closed ones, and ones with attributes, but keeps their content. Other brackets are
 * text: `[sic]`, `[…]`, `[1]`.
 */
export function withoutShortcodes(html: string): string {
  if (!html.includes('[')) return html;
  const closed = new Set(
    [...html.matchAll(/\[\/([a-z][\w-]{0,60})\]/gi)].map(([, name]) => name!.toLowerCase()),
  );
  return html
    .replace(shortcode, (whole, slash: string, name: string, attributes: string) => {
      const key = name.toLowerCase();
      return slash || closed.has(key) || known.test(key) || attribute.test(attributes) ? '' : whole;
    })
    .replace(/<p>\s*<\/p>/gi, '');
}
