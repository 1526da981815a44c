<?php
/**
 * Plugin Name:       EuroMed news card
 * Description:       Shows a news article, or a list of news, of another site as a card, in the reader’s language, right to left too. By block, by shortcode, or by the article’s address alone on a line.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            euromed-news-card contributors
 * License:           EUPL-1.2
 * License URI:       https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Text Domain:       euromed-news-card
 * Domain Path:       /languages
 *
 * @package EuromedNewsCard
 */

namespace EuromedNewsCard;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

require __DIR__ . '/includes/translations.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/embed-handler.php';
require __DIR__ . '/includes/kses.php';
require __DIR__ . '/includes/public-address.php';
require __DIR__ . '/includes/feed-request.php';
require __DIR__ . '/includes/feed-items.php';
require __DIR__ . '/includes/relay.php';
require __DIR__ . '/includes/rendered.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
}
