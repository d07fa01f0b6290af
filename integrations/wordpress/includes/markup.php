<?php
/**
 * The kit's markup as people write it by hand: answers go from there only where they may, as from a block.
 *
 * @package Trousse
 */

namespace Trousse;

defined( 'ABSPATH' ) || exit;

/** What a refused address is called in its tag: no element knows it. */
const REFUSED = 'data-refused-endpoint';

/** How many times over a page may be read. One that people write is read once; tags that do not end are read into one another. */
const READINGS = 20;

/**
 * Takes their endpoint from tags that would send elsewhere than an administrator said, whoever wrote them: an author may write
 * `<div data-trousse="pledge" data-endpoint="…">`. Whoever may edit the page reads why.
 *
 * @param mixed $content of a page, an excerpt or a widget.
 */
function keep_answers( $content ) {
	if ( ! is_string( $content ) || false === stripos( $content, 'endpoint' ) ) {
		return $content;
	}
	$refused = refused_endpoints( $content );
	if ( null === $refused ) {
		// Made to be long to read: whatever it holds, nothing of it sends.
		return preg_replace( '/endpoint/i', 'refused-endpoint', $content );
	}
	$notices = '';
	// From the last to the first, so that a place stays true.
	foreach ( array_reverse( $refused, true ) as $place => list( $name, $address ) ) {
		// Renamed where it stands: not a quote or a bracket moves, and nothing else becomes a tag.
		$content = substr_replace( $content, REFUSED, $place, strlen( $name ) );
		$notices = notice( [ 'endpoint' => $address ] ) . $notices;
	}
	return $notices . $content;
}

/**
 * Endpoints that may not receive, by their place: the attribute's name as it is written, and its address; null for a page that
 * would be read too many times over.
 *
 * Each `<` that could begin a tag is read as one, even in a comment or in a quoted text: what a browser takes for a tag is always
 * among them, however the text around was made to be read in two ways.
 *
 * @param string $content of a page.
 */
function refused_endpoints( string $content ): ?array {
	$refused = [];
	$left    = READINGS * strlen( $content );
	preg_match_all( '/<(?=[a-z])/i', $content, $starts, PREG_OFFSET_CAPTURE );
	foreach ( $starts[0] as list( , $start ) ) {
		list( $tag, $attributes, $end ) = read_tag( $content, $start );
		$left                          -= $end - $start;
		if ( $left < 0 ) {
			return null;
		}
		$ours = 0 === stripos( $tag, 'trousse-' ) || in_array( 'data-trousse', array_column( $attributes, 'lower' ), true );
		foreach ( $ours ? $attributes : [] as $place => $attribute ) {
			if ( in_array( $attribute['lower'], [ 'endpoint', 'data-endpoint' ], true ) && '' !== $attribute['value'] && ! is_clean_receiver( $attribute['value'] ) ) {
				$refused[ $place ] = [ $attribute['name'], $attribute['value'] ];
			}
		}
	}
	ksort( $refused );
	return $refused;
}

/**
 * Whether answers may go to an address, and every browser reads it as PHP does.
 *
 * @param string $address as the tag has it.
 */
function is_clean_receiver( string $address ): bool {
	return clean_address( $address ) === $address && may_receive( $address );
}

/**
 * A tag's name, its attributes by their place, as a browser reads them, and where it ends: WordPress 6.1 has no reader of tags.
 *
 * @param string $content of a page.
 * @param int    $start   where its `<` stands.
 */
function read_tag( string $content, int $start ): array {
	// HTML's own spaces: what `\s` has besides would be part of a name.
	$space = '\t\n\f\r ';
	preg_match( "~<([^$space/>]++)~", $content, $opening, 0, $start );
	$attributes = [];
	$at         = $start + strlen( $opening[0] );
	$next       = "~\G[$space/]*+(=?+[^$space/>=]*+)(?:[$space]*+=[$space]*+(?:\"([^\"]*+)\"?+|'([^']*+)'?+|([^$space>]*+)))?+~";
	while ( preg_match( $next, $content, $found, PREG_OFFSET_CAPTURE, $at ) && '' !== $found[0][0] ) {
		list( $name, $place ) = $found[1];
		$at                   = $found[0][1] + strlen( $found[0][0] );
		$values               = array_column( array_slice( $found, 2 ), 0 );
		$attributes[ $place ] = [
			'name'  => $name,
			'lower' => strtolower( $name ),
			'value' => trim( html_entity_decode( implode( '', $values ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ),
		];
	}
	return [ $opening[1], $attributes, $at ];
}
