<?php
/**
 * The shortcodes [euromed-news-card] and [euromed-news-list], for the classic editor and for page builders.
 *
 * @package EuromedNewsCard
 */

namespace EuromedNewsCard;

defined( 'ABSPATH' ) || exit;

/**
 * A shortcode in the page. `link` is the address of the article's page; what stands inside is the link's text.
 *
 * @param array|string $given   Attributes.
 * @param string|null  $content What stands inside.
 * @param string       $tag     Name of the shortcode, which is the tag's.
 * @return string Escaped HTML.
 */
function render_shortcode( $given, $content, $tag ) {
	$given    = with_more( is_array( $given ) ? $given : array() );
	$src      = isset( $given['src'] ) ? (string) $given['src'] : '';
	$sources  = sources_in( $tag, $src );
	$link     = isset( $given['link'] ) ? (string) $given['link'] : '';
	$title    = wp_strip_all_tags( (string) $content );
	$fallback = fallback_link( '' !== $link || ! $sources ? $link : $sources[0], $title );
	if ( $sources ) {
		return element( $tag, $given, $fallback );
	}
	$problem = '' === trim( $src )
		/* translators: %s: name of a shortcode, which is not translated. */
		? sprintf( __( '[%s] has no address: write src="https://…" into it. Readers do not see this line.', 'euromed-news-card' ), $tag )
		/* translators: 1: name of a shortcode, which is not translated. 2: what an author typed. */
		: sprintf( __( '[%1$s] has an address that cannot be used: %2$s. Readers do not see this line.', 'euromed-news-card' ), $tag, $src );
	return problem_note( $problem ) . ( '' === $fallback ? esc_html( $title ) : $fallback );
}

/**
 * Gives `more` a value where an author wrote it as in HTML: `more` or `more=""`.
 *
 * @param array $given Attributes; WordPress numbers words without a value.
 * @return array
 */
function with_more( $given ) {
	$is_word = in_array( 'more', array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY ), true );
	if ( $is_word || ( isset( $given['more'] ) && '' === $given['more'] ) ) {
		$given['more'] = 'more';
	}
	return $given;
}

/** Registers both shortcodes. */
function register_shortcodes() {
	foreach ( array_keys( ATTRIBUTES ) as $tag ) {
		add_shortcode( $tag, __NAMESPACE__ . '\render_shortcode' );
	}
}
add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );
