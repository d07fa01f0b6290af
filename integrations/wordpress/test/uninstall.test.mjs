import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run } from './support/site.mjs';
import { openPeople, site } from './support/visit.mjs';

const MINUTE = 60_000;

/** Rows, outside of what people wrote, that name the plugin; and the tables. */
const traces = () => JSON.parse(run(site, `
  $rows = [];
  foreach ( [ 'options' => 'option_name', 'usermeta' => 'meta_key', 'postmeta' => 'meta_key', 'termmeta' => 'meta_key' ] as $table => $name ) {
    $rows = array_merge( $rows, $wpdb->get_col( "SELECT CONCAT( '$table ', $name ) FROM {$wpdb->$table} WHERE $name LIKE '%trousse%'" ) );
  }
  echo wp_json_encode( [ 'rows' => $rows, 'tables' => $wpdb->get_col( 'SHOW TABLES' ), 'known' => array_values( $wpdb->tables() ), 'active' => get_option( 'active_plugins' ) ] );`));

describe('deleting the plugin', { timeout: 10 * MINUTE }, () => {
  let people;
  before(async () => {
    people = await openPeople();
  });
  after(() => people?.close());

  it('leaves no option, no table and no file; pages keep what was written in them', async () => {
    assert.deepEqual(traces().rows, ['options trousse_settings']);
    const address = `${site.origin}/?p=${run(site, `echo wp_insert_post( [ 'post_status' => 'publish', 'post_title' => 'Après', 'post_content' => '<!-- wp:trousse/fiche {"name":"role-employeur"} --><p>Le texte qui reste.</p><!-- /wp:trousse/fiche -->' ] );`)}`;
    const admin = await people.signedIn('administrator');
    const { page } = admin;
    const row = 'tr[data-plugin="trousse/trousse.php"]';
    await admin.go('/wp-admin/plugins.php');
    await Promise.all([page.waitForNavigation(), page.click(`${row} .deactivate a`)]);
    await page.waitForSelector(`${row} .delete a`);
    await page.click(`${row} .delete a`);
    await page.waitForFunction((selector) => !document.querySelector(selector) || document.querySelector(`${selector}.deleted`), {}, row);

    const { rows, tables, known, active } = traces();
    assert.deepEqual(rows, []);
    assert.deepEqual(active, []);
    assert.deepEqual(tables.sort(), known.sort());
    assert.equal(existsSync(join(site.folder, 'wp-content/plugins/trousse')), false);
    const visitor = await people.visitor();
    await visitor.go(address);
    assert.match(await visitor.page.$eval('body', (body) => body.textContent), /Le texte qui reste\./);
    assert.deepEqual([...admin.problems, ...visitor.problems], []);
  });
});
