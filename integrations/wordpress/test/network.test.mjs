import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inRoot } from '../../../scripts/root.mjs';
import { run } from './support/site.mjs';
import { site } from './support/visit.mjs';

const MINUTE = 60_000;
const on = (network) => ({ environment: { TROUSSE_DATABASE: 'network', TROUSSE_NETWORK: network } });

describe('a network of sites', { timeout: 10 * MINUTE }, () => {
  it('has settings of its own in each, and keeps none when the plugin is deleted', () => {
    cpSync(inRoot('dist/wordpress/trousse'), join(site.folder, 'wp-content/plugins/trousse'), { recursive: true });
    run(site, `
      require ABSPATH . 'wp-admin/includes/upgrade.php';
      wp_install( 'Réseau', 'administration', 'administration@exemple.test', true, '', 'Une-phrase-9' );`, { installing: true, ...on('first') });
    run(site, `
      define( 'WP_INSTALLING_NETWORK', true );
      require ABSPATH . 'wp-admin/includes/upgrade.php';
      foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) $wpdb->$table = $name;
      install_network();
      $made = populate_network( 1, '${new URL(site.origin).host}', 'administration@exemple.test', 'Réseau', '/', false );
      if ( is_wp_error( $made ) && 'no_wildcard_dns' !== $made->get_error_code() ) die( $made->get_error_message() );`, on('first'));
    const second = run(site, `
      require ABSPATH . 'wp-admin/includes/plugin.php';
      activate_plugin( 'trousse/trousse.php', '', true );
      echo wpmu_create_blog( '${new URL(site.origin).host}', '/deux/', 'Deux', 1 );`, on('made'));
    // A fact of WordPress, on which integrations/wordpress.md relies.
    assert.equal(run(site, `
      $id = wpmu_create_user( 'gestion', 'Une-phrase-10', 'gestion@exemple.test' );
      add_user_to_blog( ${second}, $id, 'administrator' );
      switch_to_blog( ${second} );
      foreach ( [ 1, $id ] as $who ) echo user_can( $who, 'manage_options' ) ? 'manages' : '-', user_can( $who, 'unfiltered_html' ) ? ' may ' : ' may not ';`, on('made')), 'manages may manages may not ');
    const markup = JSON.parse(run(site, `
      foreach ( [ 1, ${second} ] as $id ) {
        switch_to_blog( $id );
        update_option( 'trousse_settings', [ 'shared' => [ 'operator' => "Site $id" ] ] );
        $markup[] = do_shortcode( '[trousse element="pledge"]' );
        restore_current_blog();
      }
      echo wp_json_encode( $markup );`, on('made')));
    assert.match(markup[0], /operator="Site 1"/);
    assert.match(markup[1], new RegExp(`operator="Site ${second}"`));
    assert.equal(run(site, `
      define( 'WP_UNINSTALL_PLUGIN', 'trousse/trousse.php' );
      include WP_PLUGIN_DIR . '/trousse/uninstall.php';
      foreach ( [ 1, ${second} ] as $id ) echo wp_json_encode( get_blog_option( $id, 'trousse_settings', 'none' ) );`, on('made')), '"none""none"');
  });
});
