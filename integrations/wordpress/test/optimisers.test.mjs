import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { run } from './support/site.mjs';
import { openPeople, shown, site } from './support/visit.mjs';

const MINUTE = 60_000;

describe('a plugin that optimises scripts', { timeout: 10 * MINUTE }, () => {
  let people;
  let address;
  before(async () => {
    people = await openPeople();
    address = `${site.origin}/?p=${run(site, "echo wp_insert_post( [ 'post_status' => 'publish', 'post_title' => 'Optimisée', 'post_content' => '<!-- wp:trousse/balance /-->' ] );")}`;
  });
  after(() => people?.close());

  for (const way of ['inline', 'delay', 'defer', 'combine']) {
    it(`does no harm: ${way}`, async () => {
      const visitor = await people.visitor();
      await visitor.go(`${address}&optimise=${way}`);
      await shown(visitor.page, 'trousse-balance');
      assert.deepEqual(visitor.problems, []);
      await visitor.close();
    });
  }

  it('may rewrite the script, where the administrator no longer has it checked', () => {
    const tag = "ob_start(); wp_scripts()->do_items( 'trousse' ); echo ob_get_clean();";
    assert.match(run(site, tag), /<script async integrity=/);
    assert.match(run(site, `$settings = get_option( 'trousse_settings' ); $settings['integrity'] = false; add_filter( 'option_trousse_settings', fn() => $settings ); ${tag}`), /<script async src=/);
  });
});
