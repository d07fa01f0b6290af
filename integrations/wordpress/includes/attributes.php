<?php
/**
 * From what a page gives to what a tag may hold: known attributes, clean values, and answers that go only where they may.
 *
 * @package Trousse
 */

namespace Trousse;

defined( 'ABSPATH' ) || exit;

/**
 * The attributes of an element's tag, by name, not yet escaped.
 *
 * @param string $element such as `pledge`.
 * @param array  $given   by name; what the element does not know is left out.
 */
function attributes_of( string $element, array $given ): array {
	$known  = elements()[ $element ]['attributes'];
	$values = [];
	foreach ( $known as $name => $attribute ) {
		$value = clean_value( $attribute['kind'], $given[ $name ] ?? '' );
		if ( 'endpoint' === $name && '' !== $value && ! may_receive( $value ) ) {
			$value = '';
		}
		// What was asked for and refused is not replaced: answers would go to someone else than the page says.
		if ( '' === $value && '' === trim( scalar_text( $given[ $name ] ?? '' ) ) ) {
			$value = clean_value( $attribute['kind'], shared_value( $element, $name ) );
		}
		if ( '' !== $value ) {
			$values[ $name ] = 'flag' === $attribute['kind'] ? '' : $value;
		}
	}
	return $values;
}

/**
 * Whether people's answers may go to an address that a page gives.
 *
 * @param string $address absolute.
 */
function may_receive( string $address ): bool {
	return is_endpoint( $address ) && in_array( origin_of( $address ), allowed_origins(), true );
}

/**
 * A value fit for its kind; empty where it is not.
 *
 * @param string $kind  text, url, number, flag, choice or many.
 * @param mixed  $value as given.
 */
function clean_value( string $kind, $value ): string {
	$text = clean_text( scalar_text( $value ) );
	switch ( $kind ) {
		case 'url':
			return clean_address( $text );
		case 'number':
			return is_numeric( $text ) ? $text : '';
		case 'flag':
			return in_array( strtolower( $text ), [ '', '0', 'false', 'no', 'off' ], true ) ? '' : 'true';
		default:
			return $text;
	}
}

/**
 * Text, where a list or an object is none.
 *
 * @param mixed $value as given.
 */
function scalar_text( $value ): string {
	if ( true === $value ) {
		return 'true';
	}
	return is_scalar( $value ) ? (string) $value : '';
}

/**
 * Text without markup, nor characters that do not print.
 *
 * @param string $text as given.
 */
function clean_text( string $text ): string {
	return trim( preg_replace( '/[\x00-\x1F\x7F]+/', ' ', wp_check_invalid_utf8( $text, true ) ) );
}

/**
 * An address of the web, whole or relative; empty where it leads elsewhere. WordPress's own cleaning would drop the braces of `{lang}`.
 *
 * @param string $address as given.
 */
function clean_address( string $address ): string {
	$decoded = html_entity_decode( $address, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	$bare    = preg_replace( '/[\s\x00-\x20]+/', '', $decoded );
	if ( 1 === preg_match( '#^[^/?\#]*:#', $bare ) && 1 !== preg_match( '#^https?://#i', $bare ) ) {
		return '';
	}
	return preg_match( '/[\s"<>\\\\^`|]/', $address ) ? '' : $address;
}
