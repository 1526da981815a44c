<?php
/**
 * Turns the address of a listed publisher's article, alone on a line or in an embed block, into a card, and that of a listed feed
 * into a list.
 *
 * @package EuromedNewsCard
 */

namespace EuromedNewsCard;

defined( 'ABSPATH' ) || exit;

/** Registers handlers for listed addresses. */
function register_embed_handler() {
	foreach ( settings()['feeds'] as $index => $feed ) {
		$pattern = '#^' . preg_quote( $feed, '#' ) . '$#';
		wp_embed_register_handler( "euromed-news-list-$index", $pattern, __NAMESPACE__ . '\render_list_address', 4 );
	}
	foreach ( settings()['origins'] as $index => $origin ) {
		$pattern = '#^' . str_replace( '\*\.', '[a-z0-9.-]+\.', preg_quote( $origin, '#' ) ) . '/.+#i';
		wp_embed_register_handler( "euromed-news-card-$index", $pattern, __NAMESPACE__ . '\render_card_address', 5 );
	}
}
add_action( 'init', __NAMESPACE__ . '\register_embed_handler' );

/**
 * A card for an address.
 *
 * @param array  $found Matches of the pattern.
 * @param array  $size  Of the place.
 * @param string $url   The address.
 * @return string Escaped HTML.
 */
function render_card_address( $found, $size, $url ) {
	return element( 'euromed-news-card', array( 'src' => $url ), fallback_link( $url ) );
}

/**
 * A list for an address.
 *
 * @param array  $found Matches of the pattern.
 * @param array  $size  Of the place.
 * @param string $url   The address.
 * @return string Escaped HTML.
 */
function render_list_address( $found, $size, $url ) {
	return element( 'euromed-news-list', array( 'src' => $url ), fallback_link( $url ) );
}

/**
 * Shows the card in the editor's preview too, which is a frame of its own without the page's scripts.
 *
 * @param mixed            $response What is to be answered.
 * @param array            $handler  Of the route.
 * @param \WP_REST_Request $request  What was asked.
 * @return mixed
 */
function add_script_to_preview( $response, $handler, $request ) {
	if ( '/oembed/1.0/proxy' !== $request->get_route() ) {
		return $response;
	}
	// WordPress answers with a plain object, which a filter before may have wrapped.
	$data = $response instanceof \WP_REST_Response ? $response->get_data() : $response;
	if ( is_object( $data ) && isset( $data->html ) && preg_match( '/<euromed-news-(?:card|list)\b/', (string) $data->html ) ) {
		$data->html .= wp_get_script_tag(
			array(
				'type' => 'module',
				'src'  => add_query_arg( 'ver', VERSION, script_url() ),
			)
		);
	}
	return $response;
}
add_filter( 'rest_request_after_callbacks', __NAMESPACE__ . '\add_script_to_preview', 10, 3 );
