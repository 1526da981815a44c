<?php
/**
 * Keeps the tags with their attributes in what authors and contributors save. All that a card shows is
 * sanitised by the card.
 *
 * @package EuromedNewsCard
 */

namespace EuromedNewsCard;

defined( 'ABSPATH' ) || exit;

/**
 * Adds both tags to what posts may hold.
 *
 * @param array  $allowed Attributes by tag.
 * @param string $context Where the text will stand.
 * @return array
 */
function allow_tags( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	$general = isset( $allowed['div'] ) && is_array( $allowed['div'] ) ? $allowed['div'] : array();
	foreach ( ATTRIBUTES as $tag => $names ) {
		$allowed[ $tag ] = array_merge( $general, array_fill_keys( $names, true ) );
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );
