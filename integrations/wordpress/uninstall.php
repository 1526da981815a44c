<?php
/**
 * Takes the settings away, and what is kept of feeds.
 *
 * @package EuromedNewsCard
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Of one site. */
function euromed_news_card_forget() {
	$settings = get_option( 'euromed_news_card' );
	$feeds    = is_array( $settings ) && isset( $settings['feeds'] ) && is_array( $settings['feeds'] ) ? $settings['feeds'] : array();
	foreach ( array_filter( $feeds, 'is_string' ) as $feed ) {
		$hash = substr( hash( 'sha256', $feed ), 0, 32 );
		delete_transient( "euromed_news_card_kept_$hash" );
		delete_transient( "euromed_news_card_down_$hash" );
	}
	delete_option( 'euromed_news_card' );
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $euromed_news_card_site ) {
		switch_to_blog( $euromed_news_card_site );
		euromed_news_card_forget();
		restore_current_blog();
	}
} else {
	euromed_news_card_forget();
}
