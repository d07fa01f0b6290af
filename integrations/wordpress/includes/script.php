<?php
/**
 * The one script, from the site itself, on the pages that need it and on no other.
 *
 * @package Trousse
 */

namespace Trousse;

defined( 'ABSPATH' ) || exit;

/** Its name bears its version and its hash: no cache gives an old one for a new page, and optimisers leave `.min.js` as it is. */
function register_script(): void {
	wp_register_script( 'trousse', plugins_url( 'script/' . kit()['script'], PLUGIN ), [], null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
}

/** Asks for the script, once for a page, however often it is called. */
function enqueue_script(): void {
	wp_enqueue_script( 'trousse' );
}

/**
 * Asks for the script where a page holds the kit's markup as it is written by hand: a tag, or what the script makes one of.
 *
 * @param string $content of the page.
 */
function enqueue_for_markup( $content ) {
	if ( is_string( $content ) && ! is_feed() && preg_match( '/<trousse-[a-z]|\sdata-trousse=/', $content ) ) {
		enqueue_script();
	}
	return $content;
}

/**
 * The script's tag: it blocks nothing, and its hash is checked.
 *
 * @param string $tag    as WordPress writes it.
 * @param string $handle of the script.
 */
function script_tag( $tag, $handle ) {
	if ( 'trousse' !== $handle ) {
		return $tag;
	}
	$attributes = 'async';
	if ( settings()['integrity'] ) {
		// With `crossorigin`, the hash can also be checked when a CDN of the site serves the file.
		$attributes .= sprintf( ' integrity="%s" crossorigin="anonymous"', esc_attr( kit()['integrity'] ) );
	}
	return preg_replace( '/<script(?=[^>]*\ssrc=)/', "<script $attributes", $tag, 1 );
}
