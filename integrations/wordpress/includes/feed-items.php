<?php
/**
 * A feed as the card's native JSON: `{ "items": [ … ] }`, addresses absolute.
 *
 * @package EuromedNewsCard
 */

namespace EuromedNewsCard;

defined( 'ABSPATH' ) || exit;

/** Items of a feed at most, as in the card. */
const MOST_ITEMS = 100;

/** Characters of a summary. */
const MOST_SUMMARY = 2000;

/**
 * A feed's articles.
 *
 * @param string $body RSS, Atom, JSON Feed, or JSON in the native format or WordPress's.
 * @param string $url  Where it was found.
 * @return array[]|\WP_Error
 */
function feed_items( $body, $url ) {
	$body  = preg_replace( '/^\xEF\xBB\xBF/', '', $body );
	$json  = json_decode( $body, true, 64 );
	$items = is_array( $json ) ? json_items( $json, $url ) : xml_items( $body, $url );
	if ( null === $items ) {
		return new \WP_Error( 'euromed_news_card_format', __( 'The document is no feed: neither RSS, Atom, JSON Feed nor news in JSON.', 'euromed-news-card' ) );
	}
	return array_slice( $items, 0, MOST_ITEMS );
}

/**
 * Text without markup, on one line.
 *
 * @param mixed $html HTML or text.
 * @return string
 */
function plain_text( $html ) {
	if ( ! is_string( $html ) ) {
		return '';
	}
	$text = html_entity_decode( wp_strip_all_tags( preg_replace( '/<(br|\/p|\/div|\/li)\b/i', ' $0', $html ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return trim( preg_replace( '/\s+/u', ' ', $text ) );
}

/**
 * Leaves out what is empty.
 *
 * @param array $fields Fields.
 * @return array
 */
function filled( $fields ) {
	return array_filter(
		$fields,
		static function ( $value ) {
			return null !== $value && '' !== $value && array() !== $value;
		}
	);
}

/**
 * Items of a document in JSON.
 *
 * @param array  $json Document.
 * @param string $url  Where it was found.
 * @return array[]|null Null where the format is unknown.
 */
function json_items( $json, $url ) {
	if ( isset( $json['version'], $json['items'] ) && is_array( $json['items'] ) && false !== stripos( (string) wp_json_encode( $json['version'] ), 'jsonfeed' ) ) {
		return json_feed_items( $json, $url );
	}
	$items = isset( $json['items'] ) ? $json['items'] : ( isset( $json['title'] ) ? array( $json ) : $json );
	$items = is_array( $items ) ? array_values( array_filter( $items, 'is_array' ) ) : array();
	if ( $items && ! isset( $items[0]['title'] ) ) {
		return null;
	}
	if ( ! $items && ! isset( $json['items'] ) && array() !== $json ) {
		return null;
	}
	foreach ( $items as $index => $item ) {
		$items[ $index ] = with_absolute_addresses( $item, $url );
	}
	return $items;
}

/** Fields of the native format that are addresses, at any depth. */
const ADDRESS_FIELDS = array( 'url', 'src' );

/**
 * The item with absolute addresses.
 *
 * @param array  $value Article, or part of one.
 * @param string $url   Where it was found.
 * @return array
 */
function with_absolute_addresses( $value, $url ) {
	foreach ( $value as $name => $field ) {
		if ( is_array( $field ) ) {
			$value[ $name ] = with_absolute_addresses( $field, $url );
		} elseif ( is_string( $field ) && in_array( $name, ADDRESS_FIELDS, true ) && ! preg_match( '/^(mailto|tel):/i', $field ) ) {
			$value[ $name ] = \WP_Http::make_absolute_url( $field, $url );
		}
	}
	return $value;
}

/**
 * Items of a JSON Feed (jsonfeed.org).
 *
 * @param array  $feed Document.
 * @param string $url  Where it was found.
 * @return array[]
 */
function json_feed_items( $feed, $url ) {
	$articles = array();
	foreach ( array_filter( $feed['items'], 'is_array' ) as $item ) {
		$text    = static function ( $name, $from ) {
			return isset( $from[ $name ] ) && is_string( $from[ $name ] ) ? $from[ $name ] : '';
		};
		$link    = $text( 'url', $item ) ? $text( 'url', $item ) : $text( 'external_url', $item );
		$content = $text( 'content_text', $item ) ? $text( 'content_text', $item ) : $text( 'content_html', $item );
		$image   = $text( 'image', $item ) ? $text( 'image', $item ) : $text( 'banner_image', $item );
		$lang    = $text( 'language', $item ) ? $text( 'language', $item ) : $text( 'language', $feed );

		$articles[] = filled(
			array(
				'url'       => '' === $link ? '' : \WP_Http::make_absolute_url( $link, $url ),
				'lang'      => $lang,
				'title'     => plain_text( $text( 'title', $item ) ),
				'published' => $text( 'date_published', $item ),
				'modified'  => $text( 'date_modified', $item ),
				'summary'   => mb_substr( plain_text( $text( 'summary', $item ) ? $text( 'summary', $item ) : $content ), 0, MOST_SUMMARY ),
				'image'     => '' === $image ? array() : array( 'src' => \WP_Http::make_absolute_url( $image, $url ) ),
				'topics'    => isset( $item['tags'] ) && is_array( $item['tags'] ) ? array_values( array_filter( $item['tags'], 'is_string' ) ) : array(),
				'publisher' => filled(
					array(
						'name' => plain_text( $text( 'title', $feed ) ),
						'url'  => $text( 'home_page_url', $feed ),
					)
				),
			)
		);
	}
	return with_absolute_addresses( $articles, $url );
}

/**
 * A date as it is written, with its offset: the day is the publisher's.
 *
 * @param mixed $written Date of RSS or Atom.
 * @return string ISO 8601, empty where it is no date.
 */
function date_as_written( $written ) {
	if ( ! is_string( $written ) || '' === trim( $written ) ) {
		return '';
	}
	try {
		return ( new \DateTimeImmutable( trim( $written ) ) )->format( 'Y-m-d\TH:i:sP' );
	} catch ( \Exception $error ) {
		return '';
	}
}

/**
 * Items of RSS or Atom, as WordPress's own reader has them.
 *
 * @param string $body Document.
 * @param string $url  Where it was found.
 * @return array[]|null Null where it is none.
 */
function xml_items( $body, $url ) {
	if ( ! preg_match( '/<(rss|feed|(\w+:)?RDF)\b/i', substr( $body, 0, 4096 ) ) ) {
		return null;
	}
	require_once ABSPATH . WPINC . '/class-simplepie.php';
	$feed = new \SimplePie();
	$feed->enable_cache( false );
	$feed->enable_order_by_date( false );
	$feed->set_raw_data( $body );
	if ( ! $feed->init() || $feed->error() ) {
		return null;
	}
	$publisher = filled(
		array(
			'name' => plain_text( $feed->get_title() ),
			'url'  => (string) $feed->get_link(),
		)
	);
	$articles  = array();
	foreach ( (array) $feed->get_items( 0, MOST_ITEMS ) as $item ) {
		$link   = (string) $item->get_permalink();
		$topics = array();
		foreach ( (array) $item->get_categories() as $category ) {
			$topics[] = $category ? plain_text( (string) $category->get_label() ) : '';
		}
		$articles[] = filled(
			array(
				'url'       => '' === $link ? '' : \WP_Http::make_absolute_url( $link, $url ),
				'lang'      => (string) $feed->get_language(),
				'title'     => plain_text( $item->get_title() ),
				'published' => date_as_written( $item->get_date( '' ) ),
				'summary'   => mb_substr( plain_text( $item->get_description() ), 0, MOST_SUMMARY ),
				'image'     => image_of( $item ),
				'topics'    => array_values( array_unique( array_filter( $topics ) ) ),
				'publisher' => isset( $publisher['name'] ) ? $publisher : array(),
			)
		);
	}
	return with_absolute_addresses( $articles, $url );
}

/**
 * The picture of an item.
 *
 * @param \SimplePie_Item $item Item.
 * @return array Empty where there is none.
 */
function image_of( $item ) {
	foreach ( (array) $item->get_enclosures() as $enclosure ) {
		if ( ! $enclosure ) {
			continue;
		}
		$is_image  = 'image' === $enclosure->get_medium() || 0 === strpos( (string) $enclosure->get_type(), 'image/' );
		$thumbnail = $enclosure->get_thumbnail();
		$src       = $is_image ? $enclosure->get_link() : $thumbnail;
		if ( is_string( $src ) && '' !== $src ) {
			return array_filter(
				array(
					'src'    => html_entity_decode( $src, ENT_QUOTES | ENT_HTML5, 'UTF-8' ),
					'width'  => $is_image ? (int) $enclosure->get_width() : 0,
					'height' => $is_image ? (int) $enclosure->get_height() : 0,
				)
			);
		}
	}
	return array();
}
