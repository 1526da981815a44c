<?php
/**
 * Cards that are there before any script: a listed publisher renders them (`npx euromed-news-card render`), and publishes the
 * files beside the documents. This site reads such a file in the background, sanitises it once more, keeps it, and prints it into
 * the card's tag. Where there is none, the tag is what it was.
 *
 * @package EuromedNewsCard
 */

namespace EuromedNewsCard;

defined( 'ABSPATH' ) || exit;

const RENDERED_EVENT = 'euromed_news_card_read_rendered';

/** Seconds for which a missing file is not requested again. */
const ABSENT_SECONDS = DAY_IN_SECONDS;

/** Attributes of the tag that do not change what is rendered. */
const ATTRIBUTES_OF_LOADING = array( 'lang', 'loading', 'timeout' );

/**
 * The file with the rendered card, beside the document: `article.fr.json` in Arabic is `article.ar.html`, as a teaser
 * `article.ar.teaser.html`. `render --out` names its files so.
 *
 * @param string $src    Address of the document.
 * @param string $lang   Language of the card (BCP 47).
 * @param string $layout Layout of the card; empty for the usual one.
 * @return string Empty where there can be none.
 */
function rendered_address( $src, $lang, $layout ) {
	$parts = wp_parse_url( $src );
	if ( empty( $parts['scheme'] ) || empty( $parts['host'] ) || ! preg_match( '/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i', $lang ) ) {
		return '';
	}
	$path  = rtrim( isset( $parts['path'] ) ? $parts['path'] : '', '/' );
	$slash = (int) strrpos( $path, '/' );
	$name  = preg_replace( '/(\.[a-z]{2,3}(-\w+)*)?(\.\w+)?$/i', '', substr( $path, $slash + 1 ) );
	$words = array_filter( array( '' === $name ? 'card' : $name, $lang, in_array( $layout, LAYOUTS, true ) ? $layout : '' ) );
	$port  = isset( $parts['port'] ) ? ':' . $parts['port'] : '';
	return $parts['scheme'] . '://' . $parts['host'] . $port . substr( $path, 0, $slash ) . '/' . implode( '.', $words ) . '.html';
}

/**
 * Attributes of a tag, by name.
 *
 * @param string $text What stands between the tag's name and its bracket.
 * @return string[]
 */
function attributes_in( $text ) {
	$attributes = array();
	foreach ( wp_kses_hair( $text, array( 'http', 'https' ) ) as $name => $attribute ) {
		$attributes[ strtolower( $name ) ] = html_entity_decode( $attribute['value'], ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
	return $attributes;
}

/**
 * Whether a card was rendered for a tag: the attributes that count are the same.
 *
 * @param string[] $rendered Attributes of the publisher's tag.
 * @param string[] $wanted   Attributes of ours.
 * @return bool
 */
function is_rendered_for( $rendered, $wanted ) {
	foreach ( array_diff( ATTRIBUTES['euromed-news-card'], ATTRIBUTES_OF_LOADING ) as $name ) {
		if ( ( isset( $rendered[ $name ] ) ? $rendered[ $name ] : null ) !== ( isset( $wanted[ $name ] ) ? $wanted[ $name ] : null ) ) {
			return false;
		}
	}
	return true;
}

/**
 * Elements and attributes that a rendered card may have: no styles, scripts, forms or frames.
 *
 * @return array Attributes by tag, as wp_kses() wants them.
 */
function rendered_tags() {
	$general = array_fill_keys(
		explode( ' ', 'part id class lang dir role hidden tabindex title slot aria-label aria-labelledby aria-describedby aria-hidden aria-busy aria-current' ),
		true
	);
	$own     = array(
		'a'      => 'href rel target hreflang',
		'button' => 'popovertarget popovertargetaction',
		'data'   => 'value',
		'div'    => 'popover',
		'img'    => 'src srcset sizes alt width height loading decoding referrerpolicy',
		'li'     => 'value',
		'ol'     => 'reversed start',
		'path'   => 'd',
		'svg'    => 'viewbox fill stroke stroke-width stroke-linecap stroke-linejoin',
		'td'     => 'colspan rowspan',
		'th'     => 'colspan rowspan scope',
		'time'   => 'datetime',
		'slot'   => 'name',
	);
	$plain   = 'abbr article b bdi bdo blockquote br caption cite code dd del details dfn dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i ins kbd mark p pre q rp rt ruby s samp small span strong sub summary sup table tbody tfoot thead tr u ul var wbr';
	$allowed = array();
	foreach ( array_fill_keys( explode( ' ', $plain ), '' ) + $own as $tag => $names ) {
		$allowed[ $tag ] = $general + array_fill_keys( array_filter( explode( ' ', $names ) ), true );
	}
	$allowed['button']['type'] = array( 'values' => array( 'button' ) );
	return $allowed;
}

/**
 * Writes what is between tags so that WordPress leaves it as it is: themes of blocks set the types of the whole page (“ for ",
 * — for --), and make pictures of :).
 *
 * @param string $html HTML that is safe to be shown.
 * @return string The same.
 */
function as_it_stands( $html ) {
	$sign = static function ( $found ) {
		return '&#' . ord( $found[0] ) . ';';
	};
	return (string) preg_replace_callback(
		'/>[^<]+</',
		static function ( $found ) use ( $sign ) {
			$text = html_entity_decode( substr( $found[0], 1, -1 ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
			return '>' . preg_replace_callback( '/[!-\/:-@\[-`{-~8]/', $sign, $text ) . '<';
		},
		$html
	);
}

/**
 * The part of a publisher's file that is printed.
 *
 * @param string $body   The file.
 * @param string $src    Address of the document.
 * @param string $lang   Language of the card.
 * @param string $layout Layout of the card; empty for the usual one.
 * @return array|\WP_Error `attributes` that the card was rendered for, `shadow` and `light`, both sanitised.
 */
function rendered_parts( $body, $src, $lang, $layout ) {
	$pattern = '#<euromed-news-card\b((?:[^>"\']++|"[^"]*+"|\'[^\']*+\')*+)><template shadowrootmode="open">(.*?)</template>(.*?)</euromed-news-card>#s';
	$refused = new \WP_Error( 'euromed_news_card_rendered' );
	if ( ! preg_match( $pattern, $body, $found ) ) {
		return $refused;
	}
	$attributes = attributes_in( $found[1] );
	$given      = $attributes + array(
		'src'    => '',
		'lang'   => '',
		'layout' => '',
	);
	if ( $src !== $given['src'] || 0 !== strcasecmp( $lang, $given['lang'] ) || $layout !== $given['layout'] ) {
		return $refused;
	}
	$clean  = static function ( $html, $tags ) {
		// With their content, which is no text of the article.
		$html = preg_replace( '#<!--.*?-->|<(style|script|title|textarea|noscript|template)\b.*?</\1\s*>#is', '', $html );
		return wp_kses( (string) $html, $tags, array( 'http', 'https', 'mailto', 'tel' ) );
	};
	$shadow = $clean( $found[2], rendered_tags() );
	// The page has its own link; copies are for tools that do not read shadow roots.
	$copy = array_fill_keys( array( 'slot', 'data-euromed-copy', 'v-pre', 'ng-non-bindable', 'lang', 'dir' ), true );
	preg_match_all( '#<span slot="(?:date|summary)" data-euromed-copy\b[^>]*>[^<]*</span>#', $clean( $found[3], array( 'span' => $copy ) ), $copies );
	return false === strpos( $shadow, 'part="title"' ) ? $refused : array(
		'attributes' => $attributes,
		'shadow'     => as_it_stands( $shadow ),
		'light'      => as_it_stands( implode( '', $copies[0] ) ),
	);
}

/**
 * Reads a publisher's file in the background, so that no reader waits.
 *
 * @param string $src    Address of the document.
 * @param string $lang   Language of the card.
 * @param string $layout Layout of the card; empty for the usual one.
 */
function read_rendered( $src, $lang, $layout ) {
	$address = rendered_address( $src, $lang, $layout );
	if ( '' === $address || ! is_listed_origin( $src ) ) {
		return;
	}
	$names  = transients_of( $address );
	$kept   = get_transient( $names['kept'] );
	$kept   = is_array( $kept ) ? $kept : array();
	$answer = request_feed( $address, $kept, 'text/html' );
	$parts  = is_wp_error( $answer ) ? $answer : $kept;
	if ( ! is_wp_error( $answer ) && null !== $answer['body'] ) {
		$parts = rendered_parts( $answer['body'], $src, $lang, $layout );
	}
	if ( is_wp_error( $parts ) ) {
		$data    = $parts->get_error_data();
		$is_gone = isset( $data['answered'] ) && in_array( $data['answered'], array( 404, 410 ), true );
		// The publisher has removed the file; after any other failure the last good copy stays.
		if ( $is_gone ) {
			delete_transient( $names['kept'] );
		}
		set_transient( $names['down'], $parts->get_error_code(), $is_gone ? ABSENT_SECONDS : PATIENCE_SECONDS );
		return;
	}
	$parts['etag']     = $answer['etag'];
	$parts['modified'] = $answer['modified'];
	$parts['until']    = time() + FRESH_SECONDS;
	set_transient( $names['kept'], $parts, KEPT_SECONDS );
	delete_transient( $names['down'] );
}
add_action( RENDERED_EVENT, __NAMESPACE__ . '\read_rendered', 10, 3 );

/**
 * The stored rendered card, if there is one. A missing or old card is read after this page is made.
 *
 * @param string $src    Address of the document.
 * @param string $lang   Language of the card.
 * @param string $layout Layout of the card; empty for the usual one.
 * @return array|null As of rendered_parts().
 */
function kept_rendered( $src, $lang, $layout ) {
	$address = rendered_address( $src, $lang, $layout );
	if ( '' === $address ) {
		return null;
	}
	$names = transients_of( $address );
	$kept  = get_transient( $names['kept'] );
	$kept  = is_array( $kept ) && isset( $kept['shadow'], $kept['light'], $kept['attributes'], $kept['until'] ) ? $kept : null;
	if ( ( ! $kept || $kept['until'] <= time() ) && ! get_transient( $names['down'] ) ) {
		// WordPress schedules the same event once in ten minutes.
		wp_schedule_single_event( time(), RENDERED_EVENT, array( $src, $lang, $layout ) );
	}
	return $kept;
}

/**
 * A tag with the rendered card inside.
 *
 * @param string[] $found Matches: the tag, and its attributes as they are written.
 * @return string
 */
function with_rendered( $found ) {
	$attributes = attributes_in( $found[1] );
	$given      = $attributes + array(
		'src'    => '',
		'lang'   => '',
		'layout' => '',
	);
	$src        = $given['src'];
	if ( '' === address_in( $src ) || ! is_listed_origin( $src ) ) {
		return $found[0];
	}
	// The language without its region, since files are rarely made for a country.
	$lang = '' === $given['lang'] ? strtok( get_bloginfo( 'language' ), '-' ) : $given['lang'];
	$kept = kept_rendered( $src, $lang, $given['layout'] );
	if ( ! $kept || ! is_rendered_for( $kept['attributes'], $attributes ) ) {
		return $found[0];
	}
	$tag   = '' === $given['lang'] ? sprintf( '<euromed-news-card lang="%s"%s>', esc_attr( $lang ), $found[1] ) : $found[0];
	$style = add_query_arg( 'ver', VERSION, plugins_url( 'card/card.css', FILE ) );
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedStylesheet -- The style sheet of a shadow root.
	return $tag . '<template shadowrootmode="open"><link rel="stylesheet" href="' . esc_url( $style ) . '">' . $kept['shadow'] . '</template>' . $kept['light'];
}

/**
 * Prints the rendered cards after all filters that change texts.
 *
 * @param string $content HTML.
 * @return string
 */
function print_rendered( $content ) {
	// Excerpts, feeds and other output for programs have the link.
	$is_page = ! is_feed() && ! ( defined( 'REST_REQUEST' ) && REST_REQUEST ) && ! doing_filter( 'get_the_excerpt' );
	if ( ! $is_page || ! is_string( $content ) || false === strpos( $content, '<euromed-news-card' ) ) {
		return $content;
	}
	$pattern = '#<euromed-news-card\b((?:[^>"\']++|"[^"]*+"|\'[^\']*+\')*+)>(?!\s*<template)#';
	$printed = preg_replace_callback( $pattern, __NAMESPACE__ . '\with_rendered', $content );
	return is_string( $printed ) ? $printed : $content;
}
foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content' ) as $euromed_news_card_filter ) {
	add_filter( $euromed_news_card_filter, __NAMESPACE__ . '\print_rendered', 100 );
}
unset( $euromed_news_card_filter );

/** Removes scheduled events. */
function forget_rendered() {
	wp_unschedule_hook( RENDERED_EVENT );
}
register_deactivation_hook( FILE, __NAMESPACE__ . '\forget_rendered' );
