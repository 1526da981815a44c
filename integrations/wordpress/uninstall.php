<?php
/**
 * Removes the settings, and the stored feeds and rendered cards.
 *
 * @package EuromedNewsCard
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Removes the data of one site. */
function euromed_news_card_forget() {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- Transients have no function for all of a prefix.
	$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( '_transient_euromed_news_card_' ) . '%' ) );
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
	wp_unschedule_hook( 'euromed_news_card_read_rendered' );
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
