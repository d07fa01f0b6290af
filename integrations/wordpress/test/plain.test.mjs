import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { people as accounts, run } from './support/site.mjs';
import { openPeople, shown, site } from './support/visit.mjs';

const MINUTE = 60_000;

/*
 * WordPress's own ways, without a block of ours: what is stored of what one writes in a Custom HTML block. Facts of WordPress, on
 * which integrations/wordpress.md relies.
 */

const html = (text) => `<!-- wp:html -->\n${text}\n<!-- /wp:html -->`;
const php = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Stores a post as someone does, through WordPress's own filters; gives its id and what is stored. */
const store = (login, text) => JSON.parse(run(site, `
  wp_set_current_user( get_user_by( 'login', '${login}' )->ID );
  kses_init();
  $id = wp_insert_post( wp_slash( [ 'post_status' => 'publish', 'post_title' => 'À la main', 'post_content' => ${php(text)} ] ) );
  echo wp_json_encode( [ 'id' => $id, 'text' => get_post( $id )->post_content ] );`));

describe('without the block', { timeout: 10 * MINUTE }, () => {
  let people;
  before(async () => {
    people = await openPeople();
  });
  after(() => people?.close());

  it('an administrator’s tag, script, div, link and frame are kept byte for byte', () => {
    const text = html('<script src="https://exemple.test/trousse.js" async></script>\n<trousse-balance stage="cegep">Un mot.</trousse-balance>\n<div data-trousse="balance" data-stage="cegep"><a href="/a">Lien</a></div>\n<p><a href="/fiche" data-trousse="fiche">La fiche</a></p>\n<iframe src="https://exemple.test/embed.html?element=quiz" title="Quiz"></iframe>');
    assert.equal(store(accounts.administrator.login, text).text, text);
  });

  it('an author’s div and the link inside are kept byte for byte', () => {
    const text = html('<div data-trousse="pledge" data-endpoint="https://exemple.test/a?b=1&amp;c=2" data-heading-level="3" lang="en" class="x"><a href="https://exemple.test/">Un lien</a></div>');
    assert.equal(store(accounts.author.login, text).text, text);
  });

  it('and so is her link', () => {
    const text = html('<p><a href="https://exemple.test/fiche" data-trousse="fiche" data-name="role-employeur">La fiche</a></p>');
    assert.equal(store(accounts.author.login, text).text, text);
  });

  const removed = [
    ['script', '<script src="https://exemple.test/trousse.js" async></script>', ''],
    ['frame', '<iframe src="https://exemple.test/embed.html?element=quiz" title="Quiz"></iframe>', ''],
    ['tag, but what is inside stays', '<trousse-quiz name="mythes">Un mot.</trousse-quiz>', 'Un mot.'],
    ['event', '<div data-trousse="quiz" onclick="x()">Un mot.</div>', '<div data-trousse="quiz">Un mot.</div>'],
  ];
  for (const [what, text, kept] of removed) it(`an author’s ${what} is removed`, () => assert.equal(store(accounts.author.login, html(text)).text, html(kept)));

  it('the script comes by itself to a page that holds the markup, and an author’s div becomes the element', async () => {
    const visitor = await people.visitor();
    const tag = store(accounts.administrator.login, html('<trousse-quiz>Un mot.</trousse-quiz>'));
    await visitor.go(`/?p=${tag.id}`);
    await shown(visitor.page, 'trousse-quiz');
    const div = store(accounts.author.login, html('<div data-trousse="quiz"><a href="/aide">Un lien</a></div>'));
    await visitor.go(`/?p=${div.id}`);
    assert.ok(await visitor.page.$('script[src*="/trousse/script/"]'));
    await shown(visitor.page, 'trousse-quiz');
    // What the author wrote is what was there before, and without the script.
    assert.equal(await visitor.page.$eval('[data-trousse] a', (link) => link.textContent), 'Un lien');
    assert.deepEqual(visitor.problems, []);
  });

  it('an author’s div sends to no address of her own, and she reads why', async () => {
    const text = '<div data-trousse="pledge" data-endpoint="https://voleur.exemple.test/" data-operator="Organisme"><a href="/aide">Un lien</a></div>';
    const { id, text: stored } = store(accounts.author.login, html(text));
    assert.equal(stored, html(text));
    const visitor = await people.visitor();
    await visitor.go(`/?p=${id}`);
    await shown(visitor.page, 'trousse-pledge');
    const names = await visitor.page.$eval('trousse-pledge', (element) => element.getAttributeNames());
    assert.ok(names.includes('operator') && !names.includes('endpoint'), names.join());
    assert.doesNotMatch(await visitor.page.$eval('body', (body) => body.textContent), /voleur|n’envoie rien à/);
    const author = await people.signedIn('author');
    await author.go(`/?p=${id}`);
    assert.match(await author.page.$eval('body', (body) => body.textContent), /La Trousse n’envoie rien à https:\/\/voleur\.exemple\.test\//);
    // An excerpt of her own may hold the same.
    const excerpt = run(site, `wp_update_post( [ 'ID' => ${id}, 'post_excerpt' => ${php(text)} ] ); echo get_the_excerpt( ${id} );`);
    assert.match(excerpt, /data-trousse="pledge" data-refused-endpoint=/);
  });
});
