<?php
/**
 * The card's script: hosted by the site itself, and only on pages that have a card.
 *
 * @package EuromedNewsCard
 */

namespace EuromedNewsCard;

defined( 'ABSPATH' ) || exit;

/**
 * The script's address.
 *
 * @return string
 */
function script_url() {
	return plugins_url( 'card/euromed-news-card.js', FILE );
}

/** Loads the script on the page that is being made. */
function enqueue_script() {
	wp_enqueue_script_module( 'euromed-news-card', script_url(), array(), VERSION );
}

/**
 * Loads the script where a text has a card that an author wrote by hand, in any form.
 *
 * @param string $content HTML.
 * @return string The same.
 */
function enqueue_for_content( $content ) {
	if ( is_string( $content ) && ! is_feed() && preg_match( '/(?:<|["\' \#])euromed-news-(?:card|list)\b/', $content ) ) {
		enqueue_script();
	}
	return $content;
}
foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content', 'render_block_core/html' ) as $euromed_news_card_filter ) {
	add_filter( $euromed_news_card_filter, __NAMESPACE__ . '\enqueue_for_content', 99 );
}
unset( $euromed_news_card_filter );

/** Prints the list of origins for cards by a class or a link. The tag is not restricted. */
function print_origins() {
	$origins = settings()['origins'];
	if ( $origins ) {
		printf( '<meta name="euromed-news-card-origins" content="%s">' . "\n", esc_attr( 'self ' . implode( ' ', $origins ) ) );
	}
}
add_action( 'wp_head', __NAMESPACE__ . '\print_origins', 1 );
