<?php
/**
 * Feeds that no browser may read, since their servers send no Access-Control-Allow-Origin: this site reads those that
 * its administrator lists, keeps them, and gives them to its own pages. Nobody else is asked, and nothing else is given.
 *
 * @package EuromedNewsCard
 */

namespace EuromedNewsCard;

defined( 'ABSPATH' ) || exit;

const ROUTE_NAMESPACE = 'euromed-news-card/v1';

/** Seconds for which a feed is not requested again. */
const FRESH_SECONDS = 15 * MINUTE_IN_SECONDS;

/** Seconds for which a feed is not requested again after a failure. */
const PATIENCE_SECONDS = 2 * MINUTE_IN_SECONDS;

/** Seconds for which the last good answer is kept while a feed fails. */
const KEPT_SECONDS = 30 * DAY_IN_SECONDS;

/**
 * The address at which this site gives a listed feed.
 *
 * @param string $feed Address of the feed.
 * @return string
 */
function relay_url( $feed ) {
	return add_query_arg( 'url', rawurlencode( $feed ), rest_url( ROUTE_NAMESPACE . '/feed' ) );
}

/**
 * The address from which a browser reads a document: this site's own for a listed feed.
 *
 * @param string $address As an author typed it.
 * @return string
 */
function readable_address( $address ) {
	return in_array( $address, settings()['feeds'], true ) ? relay_url( $address ) : $address;
}

/** Registers the relay's address in the REST API. */
function register_relay() {
	register_rest_route(
		ROUTE_NAMESPACE,
		'/feed',
		array(
			'methods'             => \WP_REST_Server::READABLE,
			'callback'            => __NAMESPACE__ . '\give_feed',
			// As public as the pages that show the feed; only listed feeds can be read.
			'permission_callback' => '__return_true',
			'args'                => array(
				'url' => array(
					'description' => __( 'Address of a listed feed.', 'euromed-news-card' ),
					'type'        => 'string',
					'format'      => 'uri',
					'required'    => true,
				),
			),
		)
	);
}
add_action( 'rest_api_init', __NAMESPACE__ . '\register_relay' );

/**
 * Answers with a feed's items, in the card's native format.
 *
 * @param \WP_REST_Request $request What was asked.
 * @return \WP_REST_Response|\WP_Error
 */
function give_feed( $request ) {
	$feed = $request['url'];
	if ( ! in_array( $feed, settings()['feeds'], true ) ) {
		return new \WP_Error( 'euromed_news_card_not_listed', __( 'This feed is not listed in the settings of EuroMed news card.', 'euromed-news-card' ), array( 'status' => 403 ) );
	}
	$items = read_feed( $feed );
	if ( is_wp_error( $items ) ) {
		$items->add_data( array( 'status' => 502 ) );
		return $items;
	}
	$response = new \WP_REST_Response( array( 'items' => $items ) );
	$response->header( 'Cache-Control', 'max-age=300' );
	return $response;
}

/**
 * Names under which a feed is kept.
 *
 * @param string $feed Address of the feed.
 * @return array{kept: string, down: string}
 */
function transients_of( $feed ) {
	$hash = substr( hash( 'sha256', $feed ), 0, 32 );
	return array(
		'kept' => "euromed_news_card_kept_$hash",
		'down' => "euromed_news_card_down_$hash",
	);
}

/**
 * A listed feed's items: those that are kept while they are fresh, or while the feed is down.
 *
 * @param string $feed Address of the feed.
 * @return array[]|\WP_Error
 */
function read_feed( $feed ) {
	$names  = transients_of( $feed );
	$kept   = get_transient( $names['kept'] );
	$kept   = is_array( $kept ) && isset( $kept['items'], $kept['until'] ) ? $kept : null;
	$reason = get_transient( $names['down'] );
	if ( $kept && ( $kept['until'] > time() || $reason ) ) {
		return $kept['items'];
	}
	if ( $reason ) {
		return new \WP_Error( 'euromed_news_card_down', is_string( $reason ) ? $reason : '' );
	}
	// Other readers send no request meanwhile.
	set_transient( $names['down'], __( 'The feed is being read.', 'euromed-news-card' ), 2 * REQUEST_SECONDS );
	$fresh = fresh_feed( $feed, $kept );
	if ( is_wp_error( $fresh ) ) {
		set_transient( $names['down'], $fresh->get_error_message(), PATIENCE_SECONDS );
		return $kept ? $kept['items'] : $fresh;
	}
	set_transient( $names['kept'], $fresh, KEPT_SECONDS );
	delete_transient( $names['down'] );
	return $fresh['items'];
}

/**
 * A feed as its server sends it now.
 *
 * @param string     $feed Address of the feed.
 * @param array|null $kept What is kept of it.
 * @return array|\WP_Error What is to be kept.
 */
function fresh_feed( $feed, $kept ) {
	$answer = request_feed( $feed, $kept ? $kept : array() );
	if ( is_wp_error( $answer ) ) {
		return $answer;
	}
	if ( null === $answer['body'] && ! $kept ) {
		return new \WP_Error( 'euromed_news_card_http', __( 'The server says that nothing has changed, and nothing is kept.', 'euromed-news-card' ) );
	}
	$items = null === $answer['body'] ? $kept['items'] : feed_items( $answer['body'], $answer['url'] );
	if ( is_wp_error( $items ) ) {
		return $items;
	}
	return array(
		'items'    => $items,
		'etag'     => $answer['etag'],
		'modified' => $answer['modified'],
		'until'    => time() + FRESH_SECONDS,
	);
}
