<?php
/**
 * What the site's administrator says once for all.
 *
 * @package Trousse
 */

namespace Trousse;

defined( 'ABSPATH' ) || exit;

/** The settings: `shared` by attribute, `endpoints` by element, `receivers` as origins, and whether the script's hash is checked. */
function settings(): array {
	$stored   = get_option( OPTION, [] );
	$defaults = [
		'shared'    => [],
		'endpoints' => [],
		'receivers' => [],
		'integrity' => true,
	];
	return array_merge( $defaults, is_array( $stored ) ? array_intersect_key( $stored, $defaults ) : [] );
}

/**
 * The value that an attribute has where a page says nothing.
 *
 * @param string $element such as `pledge`.
 * @param string $name    of the attribute.
 */
function shared_value( string $element, string $name ): string {
	$settings = settings();
	if ( 'endpoint' === $name ) {
		return $settings['endpoints'][ $element ] ?? '';
	}
	return $settings['shared'][ $name ] ?? '';
}

/**
 * The origins to which people's answers may go: the site's own, and those that the administrator named. Whoever may write a page is
 * not therefore one who may collect personal information in the site's name.
 */
function allowed_origins(): array {
	$settings = settings();
	$named    = array_merge( [ home_url() ], array_values( $settings['endpoints'] ), $settings['receivers'] );
	return array_values( array_unique( array_filter( array_map( __NAMESPACE__ . '\origin_of', $named ) ) ) );
}

/**
 * The origin of an address, such as `https://example.org`; empty where it has none, or holds a name or a password.
 *
 * @param string $address absolute.
 */
function origin_of( string $address ): string {
	$parts = wp_parse_url( $address );
	if ( ! is_array( $parts ) || empty( $parts['host'] ) || isset( $parts['user'] ) || ! in_array( strtolower( $parts['scheme'] ?? '' ), [ 'http', 'https' ], true ) ) {
		return '';
	}
	$scheme = strtolower( $parts['scheme'] );
	$usual  = [ 'http' => 80, 'https' => 443 ][ $scheme ];
	$port   = $parts['port'] ?? $usual;
	return $scheme . '://' . strtolower( $parts['host'] ) . ( $port === $usual ? '' : ":$port" );
}

/**
 * Whether an element can send to an address: https, or http on this very machine, for trials. The element has the same rule.
 *
 * @param string $address absolute.
 */
function is_endpoint( string $address ): bool {
	$origin = origin_of( $address );
	return '' !== $origin && ( 0 === strpos( $origin, 'https://' ) || 1 === preg_match( '#^http://(localhost|127\.0\.0\.1|\[::1\])(:|$)#', $origin ) );
}
