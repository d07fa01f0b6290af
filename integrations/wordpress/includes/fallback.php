<?php
/**
 * What shows until the script runs, and stays if it never does: in a feed, in an e-mail, where scripts are blocked.
 *
 * @package Trousse
 */

namespace Trousse;

defined( 'ABSPATH' ) || exit;

/**
 * What a person reads in the place of an element: what it is, and the sheets that say the same, which come with the plugin.
 *
 * @param string $element    such as `pledge`.
 * @param array  $attributes of its tag.
 * @param string $language   such as `fr-CA`.
 */
function fallback( string $element, array $attributes, string $language ): string {
	$words = elements()[ $element ];
	$links = array_map( fn( $fiche ) => fiche_link( $fiche, $language ), fallback_fiches( $element, $attributes ) );
	$text  = sprintf( '<strong>%s</strong> ', esc_html( in_language( $words['title'], $language ) ) ) . esc_html( in_language( $words['description'], $language ) );
	return "<p>$text</p>" . ( $links ? '<ul><li>' . implode( '</li><li>', $links ) . '</li></ul>' : '' );
}

/**
 * The sheet that is asked for, else those that are near the element.
 *
 * @param string $element    such as `pledge`.
 * @param array  $attributes of its tag.
 */
function fallback_fiches( string $element, array $attributes ): array {
	$asked = $attributes['name'] ?? '';
	if ( 'fiche' === $element && isset( kit()['fiches'][ $asked ] ) ) {
		return [ $asked ];
	}
	return elements()[ $element ]['fiches'];
}

/**
 * A link to a sheet's own page.
 *
 * @param string $fiche    its id.
 * @param string $language such as `fr-CA`.
 */
function fiche_link( string $fiche, string $language ): string {
	$locale = speaks_french( $language ) ? 'fr-CA' : 'en-CA';
	return sprintf( '<a href="%s">%s</a>', esc_url( plugins_url( "fiches/$locale/$fiche.html", PLUGIN ) ), esc_html( in_language( kit()['fiches'][ $fiche ], $language ) ) );
}
