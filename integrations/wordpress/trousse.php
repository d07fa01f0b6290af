<?php
/**
 * Plugin Name: La Trousse
 * Description: Des outils sur les études et le travail : calculateur, fiches, engagement des employeurs, quiz. / Tools on studies and work: calculator, information sheets, employers' pledge, quizzes.
 * Version: {version}
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: GPL-2.0-or-later
 * License URI: https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain: trousse
 * Domain Path: /languages
 *
 * @package Trousse
 */

namespace Trousse;

defined( 'ABSPATH' ) || exit;

const PLUGIN = __FILE__;

// One option, a list: uninstall.php deletes it.
const OPTION = 'trousse_settings';

require __DIR__ . '/includes/kit.php';
require __DIR__ . '/includes/words.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/settings-page.php';

add_action( 'init', __NAMESPACE__ . '\load_words' );
add_action( 'init', __NAMESPACE__ . '\register_script' );
add_action( 'init', __NAMESPACE__ . '\register_shortcode' );
add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 2 );
foreach ( [ 'the_content', 'widget_text', 'widget_block_content' ] as $hook ) {
	add_filter( $hook, __NAMESPACE__ . '\enqueue_for_markup', 20 );
}
// Wherever an author's own markup comes out, and after all that others make of it.
foreach ( [ 'the_content', 'get_the_excerpt', 'widget_text', 'widget_text_content', 'widget_block_content' ] as $hook ) {
	add_filter( $hook, __NAMESPACE__ . '\keep_answers', PHP_INT_MAX );
}

add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\enqueue_editor' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), __NAMESPACE__ . '\add_settings_link' );
