<?php
/**
 * Requests a listed feed, up to a size, from public hosts only, also after redirects.
 *
 * @package EuromedNewsCard
 */

namespace EuromedNewsCard;

defined( 'ABSPATH' ) || exit;

/** Bytes of a document at most, as in the card. */
const MOST_BYTES = 2 * 1024 * 1024;

const MOST_REDIRECTS = 3;

const REQUEST_SECONDS = 8;

/**
 * Whether a redirect may be followed: within the host, or to a listed feed's host.
 *
 * @param string $target Absolute address.
 * @param string $feed   The feed that was asked for.
 * @return bool
 */
function may_follow( $target, $feed ) {
	$host = wp_parse_url( $target, PHP_URL_HOST );
	foreach ( array_merge( array( $feed ), settings()['feeds'] ) as $listed ) {
		if ( $host && strtolower( $host ) === strtolower( (string) wp_parse_url( $listed, PHP_URL_HOST ) ) ) {
			return true;
		}
	}
	return false;
}

/**
 * One request, to the very IP addresses that were checked.
 *
 * @param string $address Absolute address.
 * @param array  $headers Request headers.
 * @return array|\WP_Error As of wp_remote_get().
 */
function request_once( $address, $headers ) {
	$parts = wp_parse_url( $address );
	$hosts = public_addresses_of( isset( $parts['host'] ) ? $parts['host'] : '' );
	if ( ! $hosts ) {
		return new \WP_Error( 'euromed_news_card_host', __( 'The host is unknown, or not on the public internet.', 'euromed-news-card' ) );
	}
	$port = isset( $parts['port'] ) ? $parts['port'] : ( 'https' === strtolower( $parts['scheme'] ) ? 443 : 80 );
	$pin  = static function ( $handle ) use ( $parts, $port, $hosts ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.curl_curl_setopt -- WordPress has no setting for that.
		curl_setopt( $handle, CURLOPT_RESOLVE, array( $parts['host'] . ':' . $port . ':' . implode( ',', $hosts ) ) );
	};
	add_action( 'http_api_curl', $pin );
	$answer = wp_safe_remote_get(
		$address,
		array(
			'headers'             => $headers,
			'limit_response_size' => MOST_BYTES + 1,
			'redirection'         => 0,
			'timeout'             => REQUEST_SECONDS,
		)
	);
	remove_action( 'http_api_curl', $pin );
	return $answer;
}

const FEED_TYPES = 'application/feed+json, application/json, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5';

/**
 * The document of a listed feed, or another document of a listed publisher.
 *
 * @param string $feed       Its address.
 * @param array  $validators `etag` and `modified` of what is kept.
 * @param string $types      Media types that are understood.
 * @return array|\WP_Error `body`, `url` where it was found, `etag`, `modified`; `body` is null where nothing has changed.
 */
function request_feed( $feed, $validators, $types = FEED_TYPES ) {
	$headers = array_filter(
		array(
			'Accept'            => $types,
			// A small compressed answer could become a large document.
			'Accept-Encoding'   => 'identity',
			'If-None-Match'     => isset( $validators['etag'] ) ? $validators['etag'] : '',
			'If-Modified-Since' => isset( $validators['modified'] ) ? $validators['modified'] : '',
		)
	);
	$address = $feed;
	for ( $hop = 0; $hop <= MOST_REDIRECTS; $hop++ ) {
		$answer = request_once( $address, $headers );
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		$status   = wp_remote_retrieve_response_code( $answer );
		$location = wp_remote_retrieve_header( $answer, 'location' );
		if ( in_array( $status, array( 301, 302, 303, 307, 308 ), true ) && is_string( $location ) && '' !== $location ) {
			$address = \WP_Http::make_absolute_url( $location, $address );
			if ( ! may_follow( $address, $feed ) ) {
				return new \WP_Error( 'euromed_news_card_redirect', __( 'The address leads to a host that is not listed.', 'euromed-news-card' ) );
			}
			continue;
		}
		return document_in( $answer, $status, $address );
	}
	return new \WP_Error( 'euromed_news_card_redirect', __( 'The address leads on and on.', 'euromed-news-card' ) );
}

/**
 * The document in an answer.
 *
 * @param array  $answer  As of wp_remote_get().
 * @param int    $status  Its status.
 * @param string $address Where it came from.
 * @return array|\WP_Error As of request_feed().
 */
function document_in( $answer, $status, $address ) {
	$body = wp_remote_retrieve_body( $answer );
	if ( 304 !== $status && 200 !== $status ) {
		/* translators: %d: HTTP status code. */
		$message = sprintf( __( 'The server answered %d.', 'euromed-news-card' ), $status );
		return new \WP_Error( 'euromed_news_card_http', $message, array( 'answered' => $status ) );
	}
	if ( strlen( $body ) > MOST_BYTES ) {
		return new \WP_Error( 'euromed_news_card_too_large', __( 'The document is larger than 2 MB.', 'euromed-news-card' ) );
	}
	$header = static function ( $name ) use ( $answer ) {
		$value = wp_remote_retrieve_header( $answer, $name );
		return is_string( $value ) ? $value : '';
	};
	return array(
		'body'     => 304 === $status ? null : $body,
		'url'      => $address,
		'etag'     => $header( 'etag' ),
		'modified' => $header( 'last-modified' ),
	);
}
