<?php
/**
 * The settings of the site's administrator.
 *
 * @package EuromedNewsCard
 */

namespace EuromedNewsCard;

defined( 'ABSPATH' ) || exit;

const OPTION = 'euromed_news_card';

const LAYOUTS = array( 'auto', 'compact', 'teaser', 'headline', 'featured' );

/** Languages of the card's labels. */
const LANGUAGES = array( 'ar', 'az', 'bg', 'bs', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'he', 'hr', 'hu', 'hy', 'it', 'ka', 'lt', 'lv', 'mk', 'mt', 'nl', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sr-Latn', 'sr-ME', 'sv', 'tr', 'uk' );

/**
 * All settings, complete and of the right types whatever the database holds.
 *
 * @return array{origins: string[], feeds: string[], lang: string, layout: string}
 */
function settings() {
	$kept = get_option( OPTION );
	$kept = is_array( $kept ) ? $kept : array();
	$list = static function ( $name ) use ( $kept ) {
		$values = isset( $kept[ $name ] ) && is_array( $kept[ $name ] ) ? $kept[ $name ] : array();
		return array_values( array_filter( $values, 'is_string' ) );
	};
	$word = static function ( $name, $words ) use ( $kept ) {
		$value = isset( $kept[ $name ] ) ? $kept[ $name ] : '';
		return in_array( $value, $words, true ) ? $value : '';
	};
	return array(
		'origins' => $list( 'origins' ),
		'feeds'   => $list( 'feeds' ),
		'lang'    => $word( 'lang', LANGUAGES ),
		'layout'  => $word( 'layout', LAYOUTS ),
	);
}

/**
 * An origin as the settings list it, e.g. https://news.example or https://*.example.org.
 *
 * @param string $text What was typed; the address of a page is taken for its origin.
 * @return string Empty where it is none.
 */
function origin_in( $text ) {
	$pattern = '#^(https?)://((?:\*\.)?[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(:\d{1,5})?(?:[/?\#].*)?$#i';
	if ( ! preg_match( $pattern, trim( $text ), $found ) ) {
		return '';
	}
	return strtolower( $found[1] . '://' . $found[2] . ( isset( $found[3] ) ? $found[3] : '' ) );
}

/**
 * An http(s) address.
 *
 * @param mixed $text What was typed.
 * @return string Empty where it is none.
 */
function address_in( $text ) {
	$address = is_string( $text ) ? esc_url_raw( trim( $text ), array( 'http', 'https' ) ) : '';
	return preg_match( '#^https?://[^/?\#]#i', $address ) ? $address : '';
}

/**
 * Whether an address is of a listed origin.
 *
 * @param string $address http(s) address.
 * @return bool
 */
function is_listed_origin( $address ) {
	$origin = origin_in( $address );
	foreach ( settings()['origins'] as $listed ) {
		$pattern = str_replace( '\*\.', '[a-z0-9.-]+\.', preg_quote( $listed, '#' ) );
		if ( '' !== $origin && preg_match( "#^$pattern\$#", $origin ) ) {
			return true;
		}
	}
	return false;
}
