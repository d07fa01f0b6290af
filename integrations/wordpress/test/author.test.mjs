import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openEditor } from './support/editor.mjs';
import { people as accounts, run } from './support/site.mjs';
import { openPeople, shown, site } from './support/visit.mjs';

const MINUTE = 60_000;

describe('an author, who may write no tag of her own', { timeout: 15 * MINUTE }, () => {
  let people;
  let author;
  before(async () => {
    people = await openPeople();
    author = await people.signedIn('author');
    assert.equal(run(site, `echo user_can( get_user_by( 'login', '${accounts.author.login}' ), 'unfiltered_html' ) ? 'may' : 'may not';`), 'may not');
  });
  after(() => people?.close());

  it('publishes a block, with her own words for where the tool cannot show', async () => {
    const { page, problems } = author;
    const editor = await openEditor(author);
    await editor.title('Une fiche');
    await editor.insert('fiche d’information', 'trousse/fiche');
    const canvas = await editor.canvas();
    const sheet = await editor.field('Fiche');
    await sheet.select('role-employeur');
    await canvas.waitForFunction(() => document.querySelector('trousse-fiche').getAttribute('name') === 'role-employeur');
    await (await canvas.waitForSelector('[data-type="trousse/fiche"] [contenteditable]')).click();
    await page.keyboard.type('La fiche est aussi à la réception.');
    await author.picture('author');
    const { content, address } = await editor.publish();
    assert.equal(content, '<!-- wp:trousse/fiche {"name":"role-employeur"} -->\n<p>La fiche est aussi à la réception.</p>\n<!-- /wp:trousse/fiche -->');
    await author.go(address);
    assert.equal(await page.$eval('trousse-fiche', (element) => element.textContent.trim()), 'La fiche est aussi à la réception.');
    assert.equal(await shown(page, 'trousse-fiche'), 'Le rôle de l’employeur');
    assert.deepEqual(problems, []);
  });

  it('publishes a shortcode', async () => {
    const { page, problems } = author;
    const editor = await openEditor(author);
    await editor.title('Un quiz');
    // WordPress's own block, whose title is translated or not.
    await editor.insert(await page.evaluate(() => window.wp.blocks.getBlockType('core/shortcode').title), 'core/shortcode');
    await (await (await editor.canvas()).waitForSelector('[data-type="core/shortcode"] textarea')).type('[trousse element="quiz" name="mythes" heading-level="3" onclick="alert(1)"]');
    const { address } = await editor.publish();
    await author.go(address);
    assert.deepEqual(await page.$eval('trousse-quiz', (element) => element.getAttributeNames()), ['lang', 'name', 'heading-level']);
    await shown(page, 'trousse-quiz');
    assert.deepEqual(problems, []);
  });

  it('cannot have answers sent to an address of her own: she is told, and nothing is sent', async () => {
    const { page, problems } = author;
    const editor = await openEditor(author);
    await editor.title('Un engagement');
    await editor.insert('Engagement', 'trousse/pledge');
    await editor.open('Qui reçoit les réponses');
    await (await editor.field('Adresse qui reçoit les réponses')).type('https://voleur.exemple.test/');
    await (await editor.canvas()).waitForSelector('xpath/.//*[contains(., "Rien ne sera envoyé à https://voleur.exemple.test/")]');
    const { address } = await editor.publish();
    await author.go(address);
    assert.match(await page.$eval('body', (body) => body.textContent), /La Trousse n’envoie rien à https:\/\/voleur\.exemple\.test\//);
    await author.picture('author-refused');
    const visitor = await people.visitor();
    await visitor.go(address);
    const { names, text } = await visitor.page.evaluate(() => ({ names: document.querySelector('trousse-pledge').getAttributeNames(), text: document.body.textContent }));
    assert.ok(names.includes('operator') && !names.includes('endpoint'), names.join());
    assert.doesNotMatch(text, /voleur|n’envoie rien à/);
    assert.deepEqual([...problems, ...visitor.problems], []);
  });
});
