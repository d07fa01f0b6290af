<?php
/**
 * The site of the tests has no network: its editor does not look for blocks elsewhere.
 *
 * @package Trousse
 */

remove_action( 'enqueue_block_editor_assets', 'wp_enqueue_editor_block_directory_assets' );
