<?php
/**
 * The plugin's own texts, in the languages of its folder. All countries of a language share one translation.
 *
 * @package EuromedNewsCard
 */

namespace EuromedNewsCard;

defined( 'ABSPATH' ) || exit;

/**
 * The translation for a locale.
 *
 * @param string $locale WordPress's name of a locale, e.g. fr_BE.
 * @return string
 */
function nearest_locale( $locale ) {
	if ( preg_match( '/^fr(_|$)/', $locale ) ) {
		return 'fr_FR';
	}
	return preg_match( '/^(ar|ary|arq)(_|$)/', $locale ) ? 'ar' : $locale;
}

/** Loads the texts from the plugin's folder. */
function load_translations() {
	$locale = determine_locale();
	load_textdomain( 'euromed-news-card', plugin_dir_path( FILE ) . 'languages/euromed-news-card-' . nearest_locale( $locale ) . '.mo', $locale );
}
add_action( 'init', __NAMESPACE__ . '\load_translations', 0 );

/**
 * The translation of the editor's script.
 *
 * @param string|false $file   Where WordPress looks.
 * @param string       $handle Name of the script.
 * @param string       $domain Text domain.
 * @return string|false
 */
function script_translation_file( $file, $handle, $domain ) {
	if ( 'euromed-news-card' !== $domain || EDITOR_SCRIPT !== $handle ) {
		return $file;
	}
	return plugin_dir_path( FILE ) . 'languages/euromed-news-card-' . nearest_locale( determine_locale() ) . "-$handle.json";
}
add_filter( 'load_script_translation_file', __NAMESPACE__ . '\script_translation_file', 10, 3 );
