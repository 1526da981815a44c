<?php
/**
 * The blocks for a card and for a list.
 *
 * @package EuromedNewsCard
 */

namespace EuromedNewsCard;

defined( 'ABSPATH' ) || exit;

const EDITOR_SCRIPT = 'euromed-news-card-editor';

/** Registers both blocks, and the one script that edits them. */
function register_blocks() {
	wp_register_script(
		EDITOR_SCRIPT,
		plugins_url( 'blocks/editor.js', FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
		VERSION,
		true
	);
	wp_set_script_translations( EDITOR_SCRIPT, 'euromed-news-card', plugin_dir_path( FILE ) . 'languages' );
	foreach ( array( 'card', 'list' ) as $name ) {
		register_block_type(
			plugin_dir_path( FILE ) . "blocks/$name",
			array( 'render_callback' => __NAMESPACE__ . '\render_block' )
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/** Data about this site for the editor's script. */
function print_editor_settings() {
	$settings = settings();
	$relayed  = array();
	foreach ( $settings['feeds'] as $feed ) {
		$relayed[ $feed ] = relay_url( $feed );
	}
	$data = array(
		'script'    => add_query_arg( 'ver', VERSION, script_url() ),
		'languages' => LANGUAGES,
		'defaults'  => array_filter( array_intersect_key( $settings, array_flip( array( 'lang', 'layout' ) ) ) ),
		'relayed'   => (object) $relayed,
	);
	wp_add_inline_script( EDITOR_SCRIPT, 'window.euromedNewsCardEditor = ' . wp_json_encode( $data, JSON_HEX_TAG ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\print_editor_settings' );

/**
 * A block in the page: its tag, around the link that the post keeps.
 *
 * @param array     $attributes What the block's comment says.
 * @param string    $content    What the post keeps of it.
 * @param \WP_Block $block      The block.
 * @return string Escaped HTML.
 */
function render_block( $attributes, $content, $block ) {
	$tag = 'euromed-news-card/list' === $block->name ? 'euromed-news-list' : 'euromed-news-card';
	$src = isset( $attributes['src'] ) ? $attributes['src'] : '';
	if ( ! sources_in( $tag, $src ) ) {
		return '' === trim( $src ) ? '' : wp_kses_post( $content );
	}
	$url      = isset( $attributes['url'] ) ? $attributes['url'] : '';
	$title    = isset( $attributes['title'] ) ? $attributes['title'] : '';
	$fallback = fallback_link(
		$url ? $url : sources_in( $tag, $src )[0],
		$title,
		array(
			'lang' => isset( $attributes['titleLang'] ) ? $attributes['titleLang'] : '',
			'dir'  => isset( $attributes['titleDir'] ) ? $attributes['titleDir'] : '',
		)
	);
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), element( $tag, $attributes, $fallback ) );
}
