<?php
/**
 * What plugins that optimise scripts do to them, as the page's address asks: `?optimise=inline`, `delay`, `defer` or `combine`.
 *
 * @package Trousse
 */

$optimise = $_GET['optimise'] ?? '';

$file_of = fn( $src ) => file_get_contents( ABSPATH . ltrim( wp_parse_url( $src, PHP_URL_PATH ), '/' ) );

$ways = [
	'inline'  => fn( $tag, $src ) => '<script>' . str_replace( '</script', '<\/script', $file_of( $src ) ) . '</script>',
	'delay'   => fn( $tag ) => str_replace( '<script ', '<script type="text/plain" data-delayed ', $tag )
		. '<script>addEventListener( "load", () => document.querySelectorAll( "script[data-delayed]" ).forEach( ( old ) => { const script = document.createElement( "script" ); for ( const { name, value } of old.attributes ) if ( name !== "type" ) script.setAttribute( name, value ); old.replaceWith( script ); } ) );</script>',
	'defer'   => fn( $tag ) => str_replace( ' async', ' defer', $tag ),
	'combine' => fn( $tag, $src ) => '<script src="data:text/javascript;base64,' . base64_encode( ';var combined=1;' . $file_of( $src ) . ';var after=1;' ) . '"></script>',
];

if ( isset( $ways[ $optimise ] ) ) {
	add_filter( 'script_loader_tag', fn( $tag, $handle, $src ) => 'trousse' === $handle ? $ways[ $optimise ]( $tag, $src ) : $tag, 99, 3 );
}
