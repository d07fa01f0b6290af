<?php
/**
 * What the kit holds: its elements, their attributes, its sheets. Written from the kit's own manifest when the plugin is packed.
 *
 * @package Trousse
 */

namespace Trousse;

defined( 'ABSPATH' ) || exit;

/** All of it: `version`, `script`, `integrity`, `languages`, `elements`, `fiches`. */
function kit(): array {
	static $kit;
	$kit = $kit ?? require dirname( PLUGIN ) . '/generated/kit.php';
	return $kit;
}

/** The elements by their names, without `trousse-`. */
function elements(): array {
	return kit()['elements'];
}

/** The attributes that pages may set once for all, of whatever element has them. */
function shared_attributes(): array {
	$all = array_merge( ...array_values( array_column( elements(), 'attributes' ) ) );
	return array_intersect_key( $all, array_flip( kit()['shared'] ) );
}

/** The elements that send what a person answers to an address. */
function sending_elements(): array {
	return array_filter( elements(), fn( $element ) => isset( $element['attributes']['endpoint'] ) );
}
