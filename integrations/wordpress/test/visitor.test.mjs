import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { run } from './support/site.mjs';
import { openPeople, shown, site } from './support/visit.mjs';

const MINUTE = 60_000;

/** Publishes a page as it is stored; gives its address. */
const publish = (content, type = 'page') => `${site.origin}/?p=${run(site, `echo wp_insert_post( wp_slash( [ 'post_type' => '${type}', 'post_status' => 'publish', 'post_author' => 1, 'post_title' => 'Une page', 'post_content' => ${JSON.stringify(content).replaceAll('$', '\\$')} ] ) );`)}`;

const languages = [
  { wordpress: 'fr_FR', lang: 'fr-FR', heading: 'Ta semaine, heure par heure', fallback: 'Calculateur d’équilibre' },
  { wordpress: '', lang: 'en-US', heading: 'Your week, hour by hour', fallback: 'Balance calculator' },
];

describe('a visitor', { timeout: 15 * MINUTE }, () => {
  let people;
  before(async () => {
    people = await openPeople();
  });
  after(async () => {
    run(site, "update_option( 'WPLANG', 'fr_FR' ); switch_theme( 'twentytwentythree' );");
    await people?.close();
  });

  for (const theme of ['twentytwentyone', 'twentytwentythree']) {
    for (const { wordpress, lang, heading, fallback } of languages) {
      it(`uses an element in ${lang}, with the theme ${theme}`, async () => {
        run(site, `update_option( 'WPLANG', '${wordpress}' ); switch_theme( '${theme}' );`);
        const visitor = await people.visitor({ width: 1000, height: 900 });
        const { page } = visitor;
        const requests = [];
        page.on('request', (request) => requests.push(request.url()));
        await visitor.go(publish('<!-- wp:trousse/balance /-->\n\n<!-- wp:paragraph -->\n<p>Un mot.</p>\n<!-- /wp:paragraph -->'));
        assert.equal(await shown(page, 'trousse-balance'), heading);
        assert.equal(await page.$eval('trousse-balance', (element) => element.lang), lang);
        assert.match(await page.$eval('trousse-balance', (element) => element.textContent), new RegExp(fallback));
        await visitor.picture(`visitor-${lang}-${theme}`);
        // She answers; the element answers her.
        const before = await text(page);
        await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('trousse-balance');
          shadowRoot.querySelector('select').value = 'cegep';
          shadowRoot.querySelector('select').dispatchEvent(new Event('change', { bubbles: true }));
        });
        await page.waitForFunction((was) => document.querySelector('trousse-balance').shadowRoot.textContent !== was, {}, before);
        assert.deepEqual(requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:')), [], 'Everything comes from the site.');
        assert.deepEqual(visitor.problems, []);
        await visitor.close();
      });
    }

    it(`gets the script on the pages that use it alone, with the theme ${theme}`, async () => {
      run(site, `update_option( 'WPLANG', 'fr_FR' ); switch_theme( '${theme}' );`);
      assert.equal(scripts(await html(publish('<p>Une page ordinaire.</p>'))).length, 0);
      const [script, ...others] = scripts(await html(publish('[trousse element="balance"]\n\n[trousse element="quiz"]\n\n<!-- wp:trousse/library /-->')));
      assert.deepEqual(others, [], 'The script comes once.');
      assert.match(script, /^<script async integrity="sha384-[^"]+" crossorigin="anonymous" src='[^']+\/trousse-\d+\.\d+\.\d+-[0-9a-f]{8}\.min\.js'/);
      const [, hash] = /integrity="([^"]+)"/.exec(script);
      const [, src] = /src='([^']+)'/.exec(script);
      const bytes = Buffer.from(await (await fetch(src)).arrayBuffer());
      assert.equal(`sha384-${createHash('sha384').update(bytes).digest('base64')}`, hash);
    });
  }

  it('reads a useful page without script, and in a feed', async () => {
    const address = publish('<!-- wp:trousse/fiche {"name":"loi-travail-jeunes"} /-->', 'post');
    const visitor = await people.visitor();
    await visitor.page.setJavaScriptEnabled(false);
    await visitor.go(address);
    const link = await visitor.page.$eval('trousse-fiche a', ({ href }) => href);
    assert.match(link, /\/trousse\/fiches\/fr-CA\/loi-travail-jeunes\.html$/);
    await visitor.picture('visitor-no-script');
    await visitor.go(link);
    assert.match(await visitor.page.title(), /travail des jeunes/i);
    const feed = await html(`${site.origin}/?feed=rss2`);
    assert.match(feed, /loi-travail-jeunes\.html/);
    assert.doesNotMatch(feed, /<trousse-|\.min\.js/);
    assert.deepEqual(visitor.problems, []);
  });

  it('can read no setting but what the page shows', async () => {
    for (const path of ['/?rest_route=/wp/v2/settings', '/?rest_route=/', '/wp-content/plugins/trousse/generated/kit.php', '/wp-content/plugins/trousse/includes/settings-page.php', '/wp-content/plugins/trousse/trousse.php', '/wp-content/plugins/trousse/uninstall.php']) {
      assert.doesNotMatch(await html(site.origin + path), /recu\.exemple|autre\.exemple|Fatal|Warning/, path);
    }
    assert.equal((await fetch(`${site.origin}/wp-admin/options-general.php?page=trousse`, { redirect: 'manual' })).status, 302);
  });

  it('cannot change one, and neither can an author or a form from elsewhere', async () => {
    const before = run(site, 'echo wp_json_encode( get_option( "trousse_settings" ) );');
    const author = await people.signedIn('author');
    const send = (page) => page.evaluate(async () => (await fetch('/wp-admin/options.php', { method: 'POST', body: new URLSearchParams({ option_page: 'trousse', action: 'update', 'trousse_settings[endpoints][pledge]': 'https://voleur.exemple.test/' }) })).status);
    assert.equal(await send(author.page), 403);
    await author.go('/wp-admin/options-general.php?page=trousse');
    assert.doesNotMatch(await author.page.$eval('body', (body) => body.textContent), /Où vont les réponses/);
    const admin = await people.signedIn('administrator');
    assert.equal(await send(admin.page), 403, 'Without the form’s own mark.');
    assert.equal(run(site, 'echo wp_json_encode( get_option( "trousse_settings" ) );'), before);
  });

  it('leaves PHP with nothing to say of the plugin', () => {
    assert.deepEqual(run(site, `echo implode( "\\n", preg_grep( '#plugins/trousse/#', file( '${site.logs}' ) ) );`), '');
  });
});

const html = async (address) => (await fetch(address)).text();
const scripts = (page) => page.match(/<script[^>]*\.min\.js[^>]*>/g)?.filter((tag) => tag.includes('/trousse/')) ?? [];
const text = (page) => page.$eval('trousse-balance', ({ shadowRoot }) => shadowRoot.textContent);
