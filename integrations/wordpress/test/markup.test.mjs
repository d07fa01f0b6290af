import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { inRoot } from '../../../scripts/root.mjs';
import { onPath } from './support/path.mjs';

/*
 * What becomes of the kit's markup that someone wrote by hand: one PHP for all, with the few functions of WordPress that the plugin
 * calls here, so that `node --test` runs this file alone, without a site.
 */

const site = 'https://organisme.exemple.test';
const wordpress = `<?php
namespace {
  const ABSPATH = '/';
  function get_option( $name, $else ) { return $GLOBALS['option'] ?? $else; }
  function home_url() { return '${site}'; }
  function wp_parse_url( $address ) { return parse_url( $address ); }
  function wp_check_invalid_utf8( $text ) { return $text; }
  function current_user_can() { return $GLOBALS['may'] ?? false; }
  function get_the_ID() { return 1; }
  function __( $text ) { return $text; }
  function esc_html( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
}
namespace Trousse {
  const OPTION = 'trousse_settings';
  foreach ( [ 'settings', 'attributes', 'render', 'markup' ] as $name ) require '${inRoot('integrations/wordpress/includes')}/' . $name . '.php';
  list( $contents, $GLOBALS['option'], $GLOBALS['may'] ) = json_decode( stream_get_contents( STDIN ), true );
  echo json_encode( array_map( 'Trousse\\keep_answers', $contents ) );
}`;

/** What a visitor's page holds of each content; or an editor's. */
function kept(contents, { option = null, may = false } = {}) {
  const { status, stdout, stderr } = spawnSync(onPath('php'), ['-d', 'display_errors=stderr', '-d', 'error_reporting=-1', '-r', wordpress.replace('<?php', '')], { input: JSON.stringify([contents, option, may]), encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

const named = { endpoints: { pledge: 'https://recu.exemple.test/engagements' }, receivers: ['https://autre.exemple.test'] };
const pledge = (endpoint, rest = '') => `<p>Avant.</p><div data-trousse="pledge" ${endpoint} data-operator="Organisme">${rest}</div>`;
/** The name of the attribute alone changes. */
const refused = (text) => text.replace(/(data-)?endpoint(?=[\t\n\f ]*=)/gi, 'data-refused-endpoint');

describe('markup that is written by hand', () => {
  const sent = [
    ['where the administrator said', pledge('data-endpoint="https://recu.exemple.test/engagements"')],
    ['to another address there', pledge('data-endpoint="https://recu.exemple.test/b?x=1&amp;y=2"')],
    ['to a site that is named', '<trousse-pledge endpoint="https://autre.exemple.test/">x</trousse-pledge>'],
    ['to the site itself', `<a href="/" data-trousse='pledge' data-endpoint='${site}/recu'>x</a>`],
    ['nowhere, where it names no address', pledge('data-endpoint=""')],
  ];
  it('sends where it may', () => assert.deepEqual(kept(sent.map(([, text]) => text), { option: named }), sent.map(([, text]) => text)));

  const spared = [
    ['another plugin’s', '<div data-endpoint="https://ailleurs.exemple.test/" class="carte">x</div>'],
    ['words', '<p>Écrivez data-endpoint="https://exemple.test/" dans data-trousse="pledge".</p>'],
    ['code that is shown', '<pre>&lt;div data-trousse="pledge" data-endpoint="https://exemple.test/"&gt;</pre>'],
    ['nothing of ours', '<p>Endpoint</p>'],
  ];
  it('is left as it is elsewhere', () => assert.deepEqual(kept(spared.map(([, text]) => text)), spared.map(([, text]) => text)));

  const thief = 'https://voleur.exemple.test/';
  const stopped = [
    ['a div', pledge(`data-endpoint="${thief}"`)],
    ['a link', `<p><a href="/" data-trousse="pledge" data-endpoint='${thief}'>x</a></p>`],
    ['a tag', `<trousse-pledge endpoint="${thief}">x</trousse-pledge>`],
    ['a tag in capitals', `<TROUSSE-PLEDGE ENDPOINT="${thief}">x</TROUSSE-PLEDGE>`],
    ['the address before the name', `<div data-endpoint="${thief}" data-trousse="pledge">x</div>`],
    ['no quotes', `<div data-trousse=pledge data-endpoint=${thief}>x</div>`],
    ['spaces around', `<div data-trousse = "pledge" data-endpoint\n=\n"${thief}" >x</div>`],
    ['slashes for spaces', `<div/data-trousse="pledge"/data-endpoint="${thief}"/>`],
    ['no space', `<div class="a"data-trousse="pledge"data-endpoint="${thief}">x</div>`],
    ['two of them', `<div data-trousse="pledge" data-endpoint="https://un.exemple.test/" data-endpoint="${thief}">x</div>`],
    ['entities', pledge('data-endpoint="&#104;ttps&colon;//voleur.exemple.test/"')],
    ['an address that looks like another', pledge('data-endpoint="https://recu.exemple.test.voleur.test/"')],
    ['one that hides behind a name', pledge('data-endpoint="https://recu.exemple.test@voleur.test/"')],
    ['one that browsers read otherwise', pledge('data-endpoint="https://voleur.test\\@recu.exemple.test/"')],
    ['a space that browsers drop', pledge('data-endpoint="https://recu.exemple.test&Tab;.voleur.test/"')],
    ['no lock', pledge('data-endpoint="http://recu.exemple.test/"')],
    ['a quote in a name', `<div x"y data-trousse="pledge" data-endpoint="${thief}">x</div>`],
    ['a quote that is left open in a comment', `<!-- <a title=" --><div data-trousse="pledge" data-endpoint="${thief}">x</div>`],
    ['a bracket in a text', `<a title="x>y" data-trousse="pledge" data-endpoint="${thief}">x</a>`],
    ['a tag that does not end', `<div data-trousse="pledge" data-endpoint="${thief}" `],
    ['a space that is none', `<div x\v="<a " data-trousse="pledge" data-endpoint="${thief}">x</div>`],
  ];
  it('sends nowhere else', () => {
    const found = kept(stopped.map(([, text]) => text), { option: named });
    stopped.forEach(([what, text], at) => assert.equal(found[at], refused(text), what));
  });

  it('sends to the site alone where nobody named an address, whoever wrote it', () => {
    const contents = [pledge(`data-endpoint="${site}/recu"`), pledge(`data-endpoint="${thief}"`)];
    assert.deepEqual(kept(contents), [contents[0], refused(contents[1])]);
  });

  it('says why to whoever may change the page', () => {
    const [text] = kept([pledge(`data-endpoint="${thief}?&lt;b&gt;"`)], { may: true });
    assert.match(text, /^<p role="note"><strong>La Trousse sends nothing to https:\/\/voleur\.exemple\.test\/\?&lt;b&gt;: an administrator/);
    assert.ok(text.endsWith(refused(pledge(`data-endpoint="${thief}?&lt;b&gt;"`))));
  });

  it('reads a page that was made to be read without end no more than so many times, and sends nothing of it', () => {
    const nested = `<trousse-a data-endpoint="${thief}" `.repeat(3000);
    const [found] = kept([`${nested}<p>endpoint</p>`]);
    assert.doesNotMatch(found, /data-endpoint/);
    // The rest of it bears the mark of what was not read to its end.
    assert.match(found, /<p>refused-endpoint<\/p>$/);
  });

  it('reads a long page of people to its end', () => {
    const text = `${'<p class="a">Un <em>mot</em> et <a href="/">un lien</a>, endpoint.</p>\n'.repeat(3000)}${pledge(`data-endpoint="${thief}"`)}`;
    assert.deepEqual(kept([text]), [refused(text)]);
  });
});
