<?php
/**
 * Words, in French and in English. Those of the screens are WordPress's own kind (languages/); those of the elements and of their
 * attributes come with the kit, in both languages.
 *
 * @package Trousse
 */

namespace Trousse;

defined( 'ABSPATH' ) || exit;

/** One French for every French locale: WordPress has one for Québec and others, and a site may use any. */
function load_words(): void {
	if ( speaks_french( determine_locale() ) ) {
		load_textdomain( 'trousse', dirname( PLUGIN ) . '/languages/trousse-fr_CA.mo' );
	}
}

/**
 * Whether a language is French; so is one that the kit does not speak, since it then speaks French.
 *
 * @param string $language such as `fr-CA` or `fr_CA`.
 */
function speaks_french( string $language ): bool {
	return ! in_array( strtolower( strtok( $language, '-_' ) ), [ 'en' ], true );
}

/** The language of the page, as in `<html lang>`: plugins for several languages change it from a page to another. */
function page_language(): string {
	return get_bloginfo( 'language' );
}

/**
 * Words of the kit in a language.
 *
 * @param array  $words    their `fr` and `en`.
 * @param string $language such as `fr-CA`.
 */
function in_language( array $words, string $language ): string {
	return $words[ speaks_french( $language ) ? 'fr' : 'en' ];
}

/**
 * Words of the kit in the language of whoever reads the screen.
 *
 * @param array $words their `fr` and `en`.
 */
function said( array $words ): string {
	return in_language( $words, determine_locale() );
}
