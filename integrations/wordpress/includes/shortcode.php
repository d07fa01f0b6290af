<?php
/**
 * The shortcode: `[trousse element="fiche" name="role-employeur"]`, alone or around what shows until the script runs.
 *
 * @package Trousse
 */

namespace Trousse;

defined( 'ABSPATH' ) || exit;

/** Declares it. */
function register_shortcode(): void {
	add_shortcode( 'trousse', __NAMESPACE__ . '\shortcode' );
}

/**
 * Its markup.
 *
 * @param array|string $given   attributes; WordPress gives those without a value by number, and text where there is none.
 * @param string|null  $content what stands between `[trousse …]` and `[/trousse]`.
 */
function shortcode( $given, $content = null ): string {
	$attributes = [];
	foreach ( is_array( $given ) ? $given : [] as $name => $value ) {
		if ( is_int( $name ) ) {
			$attributes[ strtolower( $value ) ] = 'true';
		} else {
			$attributes[ $name ] = is_string( $value ) ? html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : $value;
		}
	}
	$element = strtolower( preg_replace( '/^trousse-/', '', clean_text( scalar_text( $attributes['element'] ?? '' ) ) ) );
	if ( ! isset( elements()[ $element ] ) ) {
		return unknown_element( $element );
	}
	return render( $element, $attributes, do_shortcode( (string) $content ) );
}

/**
 * Says to whoever may change the page which elements there are; a visitor sees nothing.
 *
 * @param string $element as asked for.
 */
function unknown_element( string $element ): string {
	if ( ! current_user_can( 'edit_post', get_the_ID() ) ) {
		return '';
	}
	/* translators: 1: a name, 2: a list of names. */
	$text = sprintf( __( '“%1$s” is no tool of La Trousse: write element="…" with one of %2$s. Only people who may edit this page see this notice.', 'trousse' ), $element, implode( ', ', array_keys( elements() ) ) );
	return sprintf( '<p role="note"><strong>%s</strong></p>', esc_html( $text ) );
}
