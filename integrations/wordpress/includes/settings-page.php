<?php
/**
 * The page of settings, for administrators: WordPress's Settings API checks nonces and capabilities.
 *
 * @package EuromedNewsCard
 */

namespace EuromedNewsCard;

defined( 'ABSPATH' ) || exit;

const PAGE = 'euromed-news-card';

/** Registers the settings and their fields. */
function register_settings() {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
		)
	);
	add_settings_section( 'publishers', __( 'Publishers', 'euromed-news-card' ), '__return_null', PAGE );
	add_settings_section( 'defaults', __( 'Defaults', 'euromed-news-card' ), '__return_null', PAGE );
	$fields = array(
		'origins' => array( 'publishers', __( 'Sites', 'euromed-news-card' ) ),
		'feeds'   => array( 'publishers', __( 'Feeds', 'euromed-news-card' ) ),
		'lang'    => array( 'defaults', __( 'Language', 'euromed-news-card' ) ),
		'layout'  => array( 'defaults', __( 'Layout', 'euromed-news-card' ) ),
	);
	foreach ( $fields as $name => $field ) {
		list( $section, $label ) = $field;

		add_settings_field( $name, $label, __NAMESPACE__ . "\\render_{$name}_field", PAGE, $section, array( 'label_for' => "euromed-news-card-$name" ) );
	}
}
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

/**
 * The valid lines of a field; invalid lines are named in an error.
 *
 * @param mixed    $text What was typed.
 * @param callable $read Gives the value of a line, or an empty text.
 * @return string[]
 */
function sanitize_lines( $text, $read ) {
	$values = array();
	$lines  = is_array( $text ) ? $text : preg_split( '/[\r\n]+/', is_string( $text ) ? $text : '' );
	foreach ( $lines as $line ) {
		$line = is_string( $line ) ? trim( $line ) : '';
		if ( '' === $line ) {
			continue;
		}
		$value = $read( $line );
		if ( '' !== $value ) {
			$values[] = $value;
			continue;
		}
		/* translators: %s: a line that an administrator typed. */
		$problem = sprintf( __( 'This line is no http(s) address, and was left out: %s', 'euromed-news-card' ), $line );
		add_settings_error( OPTION, 'line', esc_html( $problem ) );
	}
	return array_values( array_unique( $values ) );
}

/**
 * The valid part of the submitted settings.
 *
 * @param mixed $sent As the form sends it.
 * @return array
 */
function sanitize_settings( $sent ) {
	$sent = is_array( $sent ) ? $sent : array();
	$word = static function ( $name, $words ) use ( $sent ) {
		$value = isset( $sent[ $name ] ) ? $sent[ $name ] : '';
		return in_array( $value, $words, true ) ? $value : '';
	};
	return array(
		'origins' => sanitize_lines( isset( $sent['origins'] ) ? $sent['origins'] : '', __NAMESPACE__ . '\origin_in' ),
		'feeds'   => sanitize_lines( isset( $sent['feeds'] ) ? $sent['feeds'] : '', __NAMESPACE__ . '\address_in' ),
		'lang'    => $word( 'lang', LANGUAGES ),
		'layout'  => $word( 'layout', LAYOUTS ),
	);
}

/** Adds the page to the menu. */
function add_settings_page() {
	$title = __( 'EuroMed news card', 'euromed-news-card' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\render_settings_page' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );

/**
 * Adds a link to the page in the list of plugins.
 *
 * @param string[] $links Links.
 * @return string[]
 */
function add_settings_link( $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . PAGE ) ), esc_html__( 'Settings', 'euromed-news-card' ) );
	return array_merge( array( $link ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\add_settings_link' );

/** The page. */
function render_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}

/**
 * A field of lines.
 *
 * @param string $name        Name of the setting.
 * @param string $example     A line.
 * @param string $description What the lines do.
 */
function render_lines( $name, $example, $description ) {
	printf(
		'<textarea id="euromed-news-card-%1$s" name="%2$s[%1$s]" rows="4" class="large-text code" dir="ltr" spellcheck="false" placeholder="%3$s" aria-describedby="euromed-news-card-%1$s-description">%4$s</textarea><p class="description" id="euromed-news-card-%1$s-description">%5$s</p>',
		esc_attr( $name ),
		esc_attr( OPTION ),
		esc_attr( $example ),
		esc_textarea( implode( "\n", settings()[ $name ] ) ),
		esc_html( $description )
	);
}

/** The publishers' sites. */
function render_origins_field() {
	render_lines( 'origins', 'https://news.example', __( 'One on each line. The address of an article of these sites, alone on a line of a post, becomes a card.', 'euromed-news-card' ) );
}

/** The feeds that this site reads. */
function render_feeds_field() {
	render_lines( 'feeds', 'https://news.example/feed/', __( 'One on each line, as your authors will use it. This site reads these feeds for its visitors, every 15 minutes at most: for feeds that browsers may not read. The address of such a feed, alone on a line of a post, becomes a list.', 'euromed-news-card' ) );
}

/**
 * A field of choices.
 *
 * @param string   $name    Name of the setting.
 * @param string[] $choices Texts by value.
 */
function render_choices( $name, $choices ) {
	printf( '<select id="euromed-news-card-%1$s" name="%2$s[%1$s]">', esc_attr( $name ), esc_attr( OPTION ) );
	foreach ( $choices as $value => $label ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( settings()[ $name ], $value, false ), esc_html( $label ) );
	}
	echo '</select>';
}

/** The language of cards that name none. */
function render_lang_field() {
	render_choices( 'lang', array( '' => __( 'The page’s language', 'euromed-news-card' ) ) + array_combine( LANGUAGES, LANGUAGES ) );
}

/** The layout of cards that name none. */
function render_layout_field() {
	render_choices(
		'layout',
		array(
			''         => __( 'The usual one: cards whole, lists compact', 'euromed-news-card' ),
			'auto'     => __( 'Whole', 'euromed-news-card' ),
			'compact'  => __( 'Compact', 'euromed-news-card' ),
			'teaser'   => __( 'Teaser', 'euromed-news-card' ),
			'headline' => __( 'Headline', 'euromed-news-card' ),
			'featured' => __( 'Featured', 'euromed-news-card' ),
		)
	);
}
