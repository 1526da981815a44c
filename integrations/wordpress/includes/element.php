<?php
/**
 * Writes the two tags into pages.
 *
 * @package EuromedNewsCard
 */

namespace EuromedNewsCard;

defined( 'ABSPATH' ) || exit;

/** Attributes of each tag. */
const ATTRIBUTES = array(
	'euromed-news-card' => array( 'src', 'lang', 'body', 'hide', 'heading-level', 'loading', 'share-targets', 'country-href', 'topic-href', 'target', 'color-scheme', 'timeout', 'readable-copy', 'article-lang', 'countries', 'translations', 'preview', 'layout', 'show', 'image-position', 'appearance' ),
	'euromed-news-list' => array( 'src', 'count', 'layout', 'country', 'topic', 'heading', 'heading-level', 'more', 'lang', 'hide', 'show', 'appearance', 'image-position', 'country-href', 'topic-href', 'target', 'color-scheme', 'timeout', 'loading', 'share-targets', 'readable-copy', 'preview' ),
);

/**
 * The addresses of documents in a text: one for a card, one or more with spaces between for a list. Addresses of the
 * site itself may be without their origin.
 *
 * @param string $tag  Name of the tag.
 * @param mixed  $text What an author typed.
 * @return string[] Empty where one of them is no http(s) address.
 */
function sources_in( $tag, $text ) {
	$words = is_string( $text ) ? preg_split( '/\s+/', trim( $text ), -1, PREG_SPLIT_NO_EMPTY ) : array();
	if ( 'euromed-news-card' === $tag ) {
		$words = count( $words ) === 1 ? $words : array();
	}
	$sources = array();
	foreach ( $words as $word ) {
		$address = preg_match( '#^/(?!/)#', $word ) ? home_url( $word ) : $word;
		$address = address_in( $address );
		if ( '' === $address ) {
			return array();
		}
		$sources[] = $address;
	}
	return $sources;
}

/**
 * The fallback link, for readers without scripts, and after this plugin is removed.
 *
 * @param string $url   Its address.
 * @param string $title Its text; without one the address.
 * @param array  $more  `lang` and `dir` of the text.
 * @return string Escaped HTML, empty without an http(s) address.
 */
function fallback_link( $url, $title = '', $more = array() ) {
	$url = address_in( $url );
	if ( '' === $url ) {
		return '';
	}
	$title      = trim( (string) $title );
	$attributes = '';
	foreach ( array( 'lang', 'dir' ) as $name ) {
		if ( ! empty( $more[ $name ] ) && is_string( $more[ $name ] ) ) {
			$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $more[ $name ] ) );
		}
	}
	return sprintf( '<a href="%s"%s>%s</a>', esc_url( $url ), $attributes, esc_html( '' === $title ? $url : $title ) );
}

/**
 * A tag with its fallback, or the fallback alone: in feeds, whose readers run no script, and without a usable address.
 *
 * @param string $tag      Name of the tag.
 * @param array  $given    Attributes as an author gave them; others than the tag's are left out.
 * @param string $fallback HTML that is safe to be shown.
 * @return string Escaped HTML.
 */
function element( $tag, $given, $fallback ) {
	$sources = sources_in( $tag, isset( $given['src'] ) ? $given['src'] : '' );
	if ( ! $sources || is_feed() ) {
		return $fallback;
	}
	enqueue_script();
	$defaults   = array_filter( array_intersect_key( settings(), array_flip( array( 'lang', 'layout' ) ) ) );
	$attributes = '';
	foreach ( ATTRIBUTES[ $tag ] as $name ) {
		$value = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? trim( (string) $given[ $name ] ) : '';
		$value = '' === $value && isset( $defaults[ $name ] ) ? $defaults[ $name ] : $value;
		$value = 'src' === $name ? implode( ' ', array_map( __NAMESPACE__ . '\readable_address', $sources ) ) : $value;
		if ( '' !== $value ) {
			$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	return "<$tag$attributes>$fallback</$tag>";
}

/**
 * Shows what is wrong with a card to users who can correct the card, and to no reader.
 *
 * @param string $problem Text.
 * @return string Escaped HTML.
 */
function problem_note( $problem ) {
	$post = get_the_ID();
	if ( is_feed() || ! $post || ! current_user_can( 'edit_post', $post ) ) {
		return '';
	}
	return sprintf( '<p class="euromed-news-problem"><strong>%s</strong></p>', esc_html( $problem ) );
}
