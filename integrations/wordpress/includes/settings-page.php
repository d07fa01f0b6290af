<?php
/**
 * Settings › La Trousse: what administrators say once for all pages. WordPress checks their rights and the form's origin (options.php).
 *
 * @package Trousse
 */

namespace Trousse;

defined( 'ABSPATH' ) || exit;

const PAGE = 'trousse';

/** Declares the option: no visitor reads it, and no REST route either. */
function register_settings(): void {
	register_setting(
		PAGE,
		OPTION,
		[
			'type'              => 'array',
			'show_in_rest'      => false,
			'sanitize_callback' => __NAMESPACE__ . '\clean_settings',
		]
	);
}

/** Puts the page in the menu. */
function add_settings_page(): void {
	add_options_page( 'La Trousse', 'La Trousse', 'manage_options', PAGE, __NAMESPACE__ . '\show_settings_page' );
}

/**
 * Puts a link to it in the list of plugins.
 *
 * @param array $links of the plugin.
 */
function add_settings_link( array $links ): array {
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . PAGE ) ), esc_html__( 'Settings', 'trousse' ) ) );
	return $links;
}

/**
 * The form's answers, each fit for its kind. An address that cannot be used is said, and the former one stays.
 *
 * @param mixed $given as sent.
 */
function clean_settings( $given ): array {
	$given  = is_array( $given ) ? $given : [];
	$former = settings();
	$clean  = [
		'shared'    => [],
		'endpoints' => [],
		'receivers' => [],
		'integrity' => ! empty( $given['integrity'] ),
	];
	foreach ( shared_attributes() as $name => $attribute ) {
		$clean['shared'][ $name ] = clean_value( $attribute['kind'], $given['shared'][ $name ] ?? '' );
	}
	foreach ( sending_elements() as $name => $element ) {
		$address                      = clean_value( 'url', $given['endpoints'][ $name ] ?? '' );
		$clean['endpoints'][ $name ] = '' === $address || is_endpoint( $address ) ? $address : refused( $address, $former['endpoints'][ $name ] ?? '' );
	}
	foreach ( lines_of( $given['receivers'] ?? [] ) as $address ) {
		$clean['receivers'][] = is_endpoint( $address ) ? origin_of( $address ) : refused( $address, '' );
	}
	$clean['receivers'] = array_values( array_unique( array_filter( $clean['receivers'] ) ) );
	$clean['shared']    = array_filter( $clean['shared'], 'strlen' );
	$clean['endpoints'] = array_filter( $clean['endpoints'], 'strlen' );
	return $clean;
}

/**
 * Lines of a text area, or entries of a list that is already clean.
 *
 * @param mixed $text as sent.
 */
function lines_of( $text ): array {
	$lines = is_array( $text ) ? $text : preg_split( '/[\r\n]+/', scalar_text( $text ) );
	return array_filter( array_map( fn( $line ) => clean_text( scalar_text( $line ) ), $lines ), 'strlen' );
}

/**
 * Says that an address cannot be used.
 *
 * @param string $address as sent.
 * @param string $instead what stays.
 */
function refused( string $address, string $instead ): string {
	/* translators: %s: an address. */
	add_settings_error( OPTION, 'address', sprintf( __( '%s was not kept: write a whole address that begins with https://.', 'trousse' ), $address ) );
	return $instead;
}

/** What is still missing for answers to be sent: where one of these is not said, an element sends nothing. */
function missing_facts(): array {
	$settings = settings();
	if ( ! $settings['endpoints'] ) {
		return [];
	}
	$missing = array_filter( kit()['required'], fn( $name ) => empty( $settings['shared'][ $name ] ) );
	return array_map( fn( $name ) => said( shared_attributes()[ $name ]['label'] ), $missing );
}

/** Shows the page. */
function show_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = settings();
	$missing  = missing_facts();
	?>
	<div class="wrap">
		<h1>La Trousse</h1>
		<p><?php esc_html_e( 'Each tool has its block. In the classic editor, and wherever a shortcode is read, write one of these:', 'trousse' ); ?></p>
		<ul class="ul-disc">
			<?php foreach ( elements() as $name => $element ) : ?>
				<li><code>[trousse element="<?php echo esc_html( $name ); ?>"]</code> <?php echo esc_html( said( $element['title'] ) ); ?></li>
			<?php endforeach; ?>
		</ul>
		<?php if ( $missing ) : ?>
			<div class="notice notice-warning inline"><p>
				<?php
				/* translators: %s: a list of names of fields. */
				echo esc_html( sprintf( __( 'Nothing is sent yet. Still to be said: %s.', 'trousse' ), implode( ', ', $missing ) ) );
				?>
			</p></div>
		<?php endif; ?>
		<form action="options.php" method="post">
			<?php settings_fields( PAGE ); ?>
			<h2><?php esc_html_e( 'Where answers go', 'trousse' ); ?></h2>
			<p><?php esc_html_e( 'With no address, the tool is a trial: it sends nothing, and says so.', 'trousse' ); ?></p>
			<table class="form-table" role="presentation">
				<?php
				foreach ( sending_elements() as $name => $element ) {
					show_field( "endpoints-$name", "[endpoints][$name]", $settings['endpoints'][ $name ] ?? '', said( $element['title'] ), said( $element['attributes']['endpoint']['help'] ), 'url' );
				}
				?>
				<tr>
					<th scope="row"><label for="trousse-receivers"><?php esc_html_e( 'Other sites that may receive answers', 'trousse' ); ?></label></th>
					<td>
						<textarea id="trousse-receivers" name="<?php echo esc_attr( OPTION ); ?>[receivers]" rows="3" class="large-text code" aria-describedby="trousse-receivers-help"><?php echo esc_textarea( implode( "\n", $settings['receivers'] ) ); ?></textarea>
						<p class="description" id="trousse-receivers-help"><?php esc_html_e( 'One address a line. A page may name another address than those above only on this site or on one of these: an author cannot have answers sent elsewhere.', 'trousse' ); ?></p>
					</td>
				</tr>
			</table>
			<h2><?php esc_html_e( 'What people must know', 'trousse' ); ?></h2>
			<p><?php esc_html_e( 'The tools say this before a person consents. A page may say otherwise.', 'trousse' ); ?></p>
			<table class="form-table" role="presentation">
				<?php
				array_map( fn( $name ) => show_shared( $name, $settings ), array_diff( kit()['shared'], [ 'languages' ] ) );
				?>
			</table>
			<h2><?php esc_html_e( 'Languages and script', 'trousse' ); ?></h2>
			<table class="form-table" role="presentation">
				<?php show_shared( 'languages', $settings ); ?>
			</table>
			<p>
				<label><input type="checkbox" name="<?php echo esc_attr( OPTION ); ?>[integrity]" value="1" <?php checked( $settings['integrity'] ); ?>>
				<?php esc_html_e( 'Browsers check that the script was not changed. Untick this only if a plugin that optimises scripts rewrites it, and the tools no longer show.', 'trousse' ); ?></label>
			</p>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

/**
 * The field of an attribute that pages share.
 *
 * @param string $name     of the attribute.
 * @param array  $settings that are kept.
 */
function show_shared( string $name, array $settings ): void {
	$attribute = shared_attributes()[ $name ];
	$type      = 'url' === $attribute['kind'] ? 'url' : 'text';
	show_field( "shared-$name", "[shared][$name]", $settings['shared'][ $name ] ?? '', said( $attribute['label'] ), said( $attribute['help'] ), $type, array_map( __NAMESPACE__ . '\said', $attribute['choices'] ?? [] ) );
}

/**
 * One field of the form.
 *
 * @param string $id      of the field.
 * @param string $name    in the option.
 * @param string $value   that is kept.
 * @param string $label   of the field.
 * @param string $help    under it.
 * @param string $type    text or url.
 * @param array  $choices labels by value, where there are only so many.
 */
function show_field( string $id, string $name, string $value, string $label, string $help, string $type, array $choices = [] ): void {
	$attributes = sprintf( 'id="trousse-%1$s" name="%2$s" aria-describedby="trousse-%1$s-help"', esc_attr( $id ), esc_attr( OPTION . $name ) );
	echo '<tr><th scope="row"><label for="trousse-' . esc_attr( $id ) . '">' . esc_html( $label ) . '</label></th><td>';
	// phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped above.
	if ( $choices ) {
		echo "<select $attributes>" . '<option value="">' . esc_html__( 'By default', 'trousse' ) . '</option>';
		foreach ( $choices as $choice => $words ) {
			echo '<option value="' . esc_attr( $choice ) . '"' . selected( $value, $choice, false ) . '>' . esc_html( $words ) . '</option>';
		}
		echo '</select>';
	} else {
		echo "<input $attributes" . ' type="' . esc_attr( $type ) . '" class="regular-text" value="' . esc_attr( $value ) . '">';
	}
	// phpcs:enable
	echo '<p class="description" id="trousse-' . esc_attr( $id ) . '-help">' . esc_html( $help ) . '</p></td></tr>';
}
