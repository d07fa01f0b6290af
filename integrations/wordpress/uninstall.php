<?php
/**
 * Nothing stays when the plugin is deleted: it kept one option, on each site of a network.
 *
 * @package Trousse
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'trousse_settings' );

if ( is_multisite() ) {
	foreach ( get_sites( [ 'fields' => 'ids', 'number' => 0 ] ) as $trousse_site ) {
		switch_to_blog( $trousse_site );
		delete_option( 'trousse_settings' );
		restore_current_blog();
	}
}
