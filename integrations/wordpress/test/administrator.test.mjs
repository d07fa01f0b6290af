import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inRoot } from '../../../scripts/root.mjs';
import { openEditor } from './support/editor.mjs';
import { run } from './support/site.mjs';
import { openPeople, shown, site } from './support/visit.mjs';

const MINUTE = 60_000;

describe('an administrator', { timeout: 15 * MINUTE }, () => {
  let people;
  let admin;
  before(async () => {
    people = await openPeople();
    admin = await people.signedIn('administrator');
  });
  after(() => people?.close());

  it('installs the plugin from its zip, and activates it', async () => {
    const { page } = admin;
    await admin.go('/wp-admin/plugin-install.php?tab=upload');
    const upload = await page.waitForSelector('#pluginzip');
    await upload.uploadFile(inRoot('dist/wordpress/trousse.zip'));
    await Promise.all([page.waitForNavigation(), page.$eval('#install-plugin-submit', (button) => button.form.requestSubmit(button))]);
    await Promise.all([page.waitForNavigation(), page.click('a[href*="action=activate"]')]);
    assert.ok(await page.$('tr.active[data-slug="la-trousse"], tr.active[data-plugin="trousse/trousse.php"]'));
    assert.equal(run(site, 'echo get_option( "trousse_settings", "none" );'), 'none', 'Activating keeps nothing.');
    assert.deepEqual(admin.problems, []);
  });

  it('says where answers go, and is told what is missing', async () => {
    const { page } = admin;
    await admin.go('/wp-admin/options-general.php?page=trousse');
    await page.type('#trousse-endpoints-pledge', 'https://recu.exemple.test/engagements');
    await page.type('#trousse-shared-operator', 'Réussite en région <script>alert(1)</script>');
    await page.type('#trousse-shared-privacy-href', 'https://exemple.test/vie-privee');
    await page.type('#trousse-receivers', 'https://autre.exemple.test/ici\nftp://exemple.test');
    await save(page);
    const text = await page.$eval('#wpbody', (body) => body.textContent);
    assert.match(text, /ftp:\/\/exemple\.test n’a pas été gardé/);
    assert.match(text, /Il reste à dire\s: Son adresse postale, Comment le joindre, Responsable des renseignements personnels, Durée de conservation, Lieu de conservation\./);
    for (const [name, value] of [['operator', 'Réussite en région'], ['operator-address', '1, rue des Érables, Sorel-Tracy'], ['operator-contact', 'bonjour@exemple.test'], ['privacy-contact', 'Camille Roy'], ['retention', 'deux ans'], ['hosted-in', 'au Québec']]) {
      await page.$eval(`#trousse-shared-${name}`, (field) => (field.value = ''));
      await page.type(`#trousse-shared-${name}`, value);
    }
    await save(page);
    assert.doesNotMatch(await page.$eval('#wpbody', (body) => body.textContent), /Il reste à dire/);
    await admin.picture('settings');
    const stored = JSON.parse(run(site, 'echo wp_json_encode( get_option( "trousse_settings" ) );'));
    assert.deepEqual(stored.endpoints, { pledge: 'https://recu.exemple.test/engagements' });
    assert.deepEqual(stored.receivers, ['https://autre.exemple.test']);
    assert.equal(stored.shared.operator, 'Réussite en région');
    assert.equal(stored.integrity, true);
    assert.deepEqual(admin.problems, []);
  });

  it('inserts a block, sees it as it will be, and publishes', async () => {
    const { page, problems } = admin;
    const editor = await openEditor(admin, 'page');
    await editor.title('Ma semaine');
    await editor.insert('Calculateur', 'trousse/balance');
    const canvas = await editor.canvas();
    const heading = await shown(canvas, 'trousse-balance');
    assert.ok(heading.length > 0);
    const stage = await editor.field('Niveau de départ');
    await stage.select('cegep');
    await canvas.waitForFunction(() => document.querySelector('trousse-balance').getAttribute('stage') === 'cegep');
    await admin.picture('editor');
    const { content, address } = await editor.publish();
    assert.match(content, /<!-- wp:trousse\/balance \{"stage":"cegep"\} \/-->/);
    await admin.go(address);
    assert.equal(await page.$eval('trousse-balance', (element) => element.getAttribute('stage')), 'cegep');
    await shown(page, 'trousse-balance');
    assert.deepEqual(problems, []);
  });

  it('finds a block for each element, and each shows its preview', async () => {
    const { page, problems } = admin;
    const editor = await openEditor(admin, 'page');
    const names = await page.evaluate(() => window.wp.blocks.getBlockTypes().map(({ name }) => name).filter((name) => name.startsWith('trousse/')));
    assert.deepEqual(names.sort(), Object.keys(JSON.parse(run(site, 'echo wp_json_encode( Trousse\\elements() );'))).map((name) => `trousse/${name}`).sort());
    await editor.title('Tous les outils');
    const canvas = await editor.canvas();
    for (const name of names) {
      await page.evaluate((type) => window.wp.data.dispatch('core/block-editor').insertBlocks(window.wp.blocks.createBlock(type)), name);
      await shown(canvas, name.replace('trousse/', 'trousse-'));
    }
    const { address } = await editor.publish();
    await admin.go(address);
    for (const name of names) await shown(page, name.replace('trousse/', 'trousse-'));
    assert.equal((await page.$$('script[src*="/trousse/script/"]')).length, 1, 'The script comes once.');
    assert.deepEqual(problems, []);
  });
});

/** Saves a form of settings. */
const save = (page) => Promise.all([page.waitForNavigation(), page.click('#submit')]);
