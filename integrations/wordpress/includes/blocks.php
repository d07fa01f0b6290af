<?php
/**
 * A block for each element. Its markup is made when the page is shown, so that an author who may write no tag can use it.
 *
 * @package Trousse
 */

namespace Trousse;

defined( 'ABSPATH' ) || exit;

/** Declares them. */
function register_blocks(): void {
	wp_register_script( 'trousse-editor', plugins_url( 'editor.js', PLUGIN ), [ 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components' ], kit()['version'], true );
	foreach ( elements() as $name => $element ) {
		register_block_type(
			"trousse/$name",
			[
				'api_version'     => 3,
				'title'           => said( $element['title'] ),
				'description'     => said( $element['description'] ),
				'category'        => 'widgets',
				'icon'            => $element['icon'],
				'keywords'        => [ 'trousse', said( $element['title'] ) ],
				'attributes'      => block_attributes( $element ),
				'supports'        => [
					'html'  => false,
					'align' => [ 'wide', 'full' ],
				],
				'editor_script'   => 'trousse-editor',
				// For the preview. On the site itself it comes with the markup: declared here, old themes would load it on every page.
				'script'          => is_admin() ? 'trousse' : null,
				'render_callback' => fn( $attributes, $content ) => render_block( $name, $attributes, $content ),
			]
		);
	}
}

/**
 * What a block keeps: the element's attributes as text, its language, and what shows until the script runs.
 *
 * @param array $element of the kit.
 */
function block_attributes( array $element ): array {
	$text = [
		'type'    => 'string',
		'default' => '',
	];
	return array_map( fn( $attribute ) => 'flag' === $attribute['kind'] ? [ 'type' => 'boolean', 'default' => false ] : $text, $element['attributes'] ) + [
		'lang'     => $text,
		'fallback' => $text + [
			'source'   => 'html',
			'selector' => 'p',
		],
	];
}

/**
 * A block's markup.
 *
 * @param string $element    such as `pledge`.
 * @param array  $attributes as the page keeps them.
 * @param string $content    what shows until the script runs.
 */
function render_block( string $element, array $attributes, string $content ): string {
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), render( $element, $attributes, $content ) );
}

/** Gives the editor its words and the elements, in the language of whoever writes. */
function enqueue_editor(): void {
	wp_add_inline_script( 'trousse-editor', 'var trousseEditor = ' . wp_json_encode( editor_data() ) . ';', 'before' );
}

/** What the editor needs to know. */
function editor_data(): array {
	return [
		'elements' => array_map( __NAMESPACE__ . '\editor_element', elements() ),
		'language' => page_language(),
		'allowed'  => allowed_origins(),
		'words'    => [
			'options'   => __( 'Options', 'trousse' ),
			'receiver'  => __( 'Who receives the answers', 'trousse' ),
			'shared'    => __( 'Left empty, each of these is what an administrator wrote in Settings › La Trousse.', 'trousse' ),
			'preview'   => __( 'This is a preview: it sends nothing.', 'trousse' ),
			'usual'     => __( 'By default', 'trousse' ),
			'language'  => __( 'Language', 'trousse' ),
			'asPage'    => __( 'The page’s', 'trousse' ),
			'fallback'  => __( 'Shown until the tool appears, and where it cannot (optional)', 'trousse' ),
			/* translators: %s: an address. */
			'refused'   => __( 'Nothing will be sent to %s: an administrator must first name this address in Settings › La Trousse.', 'trousse' ),
		],
	];
}

/**
 * An element as the editor shows it.
 *
 * @param array $element of the kit.
 */
function editor_element( array $element ): array {
	$attributes = [];
	foreach ( $element['attributes'] as $name => $attribute ) {
		$attributes[] = [
			'name'     => $name,
			'kind'     => $attribute['kind'],
			'label'    => said( $attribute['label'] ),
			'help'     => said( $attribute['help'] ),
			'receiver' => 'endpoint' === $name || in_array( $name, kit()['shared'], true ) && 'languages' !== $name,
			'choices'  => array_map( __NAMESPACE__ . '\said', $attribute['choices'] ?? [] ),
		];
	}
	return [
		'title'      => said( $element['title'] ),
		'attributes' => $attributes,
	];
}
