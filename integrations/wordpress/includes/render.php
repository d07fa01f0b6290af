<?php
/**
 * The markup of an element.
 *
 * @package Trousse
 */

namespace Trousse;

defined( 'ABSPATH' ) || exit;

/**
 * An element's tag, and its script with it. In a feed, what stands in its place.
 *
 * @param string $element such as `pledge`.
 * @param array  $given   attributes by name, from a block or a shortcode: not to be trusted.
 * @param string $inside  what the page shows until the script runs; the plugin's own words where it is empty.
 */
function render( string $element, array $given, string $inside = '' ): string {
	$language   = clean_text( scalar_text( $given['lang'] ?? '' ) );
	$language   = preg_match( '/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/', $language ) ? $language : page_language();
	$attributes = attributes_of( $element, $given );
	$inside     = trim( wp_kses_post( $inside ) );
	$inside     = '' === $inside ? fallback( $element, $attributes, $language ) : $inside;
	if ( is_feed() ) {
		return $inside;
	}
	enqueue_script();
	return notice( $given ) . sprintf( '<trousse-%1$s%2$s>%3$s</trousse-%1$s>', $element, written( [ 'lang' => $language ] + $attributes ), $inside );
}

/**
 * Attributes as they stand in a tag.
 *
 * @param array $attributes values by name; an empty one stands alone.
 */
function written( array $attributes ): string {
	$text = '';
	foreach ( $attributes as $name => $value ) {
		$text .= '' === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $text;
}

/**
 * Says to whoever may change the page, and to no visitor, that its address was refused: without one, nothing is sent.
 *
 * @param array $given attributes by name.
 */
function notice( array $given ): string {
	$endpoint = clean_text( scalar_text( $given['endpoint'] ?? '' ) );
	if ( '' === $endpoint || may_receive( $endpoint ) || ! current_user_can( 'edit_post', get_the_ID() ) ) {
		return '';
	}
	/* translators: %s: an address. */
	$text = sprintf( __( 'La Trousse sends nothing to %s: an administrator must first name this address in Settings › La Trousse. Only people who may edit this page see this notice.', 'trousse' ), $endpoint );
	return sprintf( '<p role="note"><strong>%s</strong></p>', esc_html( $text ) );
}
