import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { filesIn, inRoot } from '../../../scripts/root.mjs';
import { onPath } from './support/path.mjs';
import { run } from './support/site.mjs';
import { site } from './support/visit.mjs';

const MINUTE = 60_000;
const folder = inRoot('dist/wordpress/trousse');

/** A tag, its inside left out. */
const tag = (php) => run(site, `echo ${php};`).replace(/>[\s\S]*<\/trousse-(\w+)>$/, '>…</trousse-$1>');
const shortcode = (text) => tag(`do_shortcode( ${php(text)} )`);
const render = (element, given) => tag(`Trousse\\render( ${php(element)}, json_decode( ${php(JSON.stringify(given))}, true ), 'x' )`);
const php = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

describe('the markup', { timeout: 15 * MINUTE }, () => {
  const facts = ' operator="Réussite en région" operator-address="1, rue des Érables, Sorel-Tracy" operator-contact="bonjour@exemple.test" privacy-contact="Camille Roy" privacy-href="https://exemple.test/vie-privee" retention="deux ans" hosted-in="au Québec"';
  // One row per case: what a page gives, what stands in the tag.
  const cases = [
    ['keeps what is known', 'fiche', { name: 'role-employeur', audience: 'employer' }, ' name="role-employeur" audience="employer"'],
    ['drops what is not', 'fiche', { onerror: 'alert(1)', style: 'x', class: 'y', 'data-x': '1', name: 'a' }, ' name="a"'],
    ['escapes quotes and brackets', 'fiche', { name: '"><script>alert(1)</script>\'' }, ' name="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#039;"'],
    ['drops a script as an address', 'quiz', { src: 'javascript:alert(1)' }, ''],
    ['and one that hides', 'quiz', { src: ' jAva\tscript&colon;alert(1)' }, ''],
    ['and one in entities', 'quiz', { src: '&#106;avascript:alert(1)' }, ''],
    ['and data', 'quiz', { src: 'data:text/html,x' }, ''],
    ['keeps a relative address', 'quiz', { src: '/quiz/le-mien.json?a=1&b=2#c' }, ' src="/quiz/le-mien.json?a=1&amp;b=2#c"'],
    ['keeps the braces of a pattern', 'library', { 'href-pattern': 'https://exemple.test/{lang}/{name}.html' }, ' href-pattern="https://exemple.test/{lang}/{name}.html"'],
    ['keeps numbers alone', 'fiche', { 'heading-level': '3" onclick="x' }, ''],
    ['keeps a number', 'fiche', { 'heading-level': '3' }, ' heading-level="3"'],
    ['keeps no list', 'fiche', { name: ['a'], audience: { b: 1 } }, ''],
    ['keeps no character that does not print', 'fiche', { name: 'a\u0000b\nc' }, ' name="a b c"'],
    ['sends where the administrator said', 'pledge', {}, ` endpoint="https://recu.exemple.test/engagements"${facts}`],
    ['and to another address of a site that is named', 'pledge', { endpoint: 'https://autre.exemple.test/b?x=1' }, ` endpoint="https://autre.exemple.test/b?x=1"${facts}`],
    ['but nowhere else', 'pledge', { endpoint: 'https://voleur.exemple.test/' }, facts],
    ['nor to one that looks like it', 'pledge', { endpoint: 'https://recu.exemple.test.voleur.test/' }, facts],
    ['nor to one that hides behind a name', 'pledge', { endpoint: 'https://recu.exemple.test@voleur.test/' }, facts],
    ['nor without a lock', 'pledge', { endpoint: 'http://recu.exemple.test/' }, facts],
    ['nor by another port', 'pledge', { endpoint: 'https://recu.exemple.test:8443/' }, facts],
    ['takes a page’s facts over the site’s', 'pledge', { operator: 'Une autre' }, ` endpoint="https://recu.exemple.test/engagements"${facts.replace('Réussite en région', 'Une autre')}`],
    ['writes a flag alone', 'pledge', { history: true }, ` endpoint="https://recu.exemple.test/engagements"${facts} history`],
    ['or not at all', 'pledge', { history: 'false' }, ` endpoint="https://recu.exemple.test/engagements"${facts}`],
  ];
  for (const [what, element, given, expected] of cases) {
    it(what, () => assert.equal(render(element, given), `<trousse-${element} lang="fr-FR"${expected}>…</trousse-${element}>`));
  }

  it('speaks the page’s language, or another that the page asks for', () => {
    assert.match(render('quiz', { lang: 'en' }), /^<trousse-quiz lang="en">/);
    assert.match(render('quiz', { lang: 'en" onclick="x' }), /^<trousse-quiz lang="fr-FR">/);
    assert.match(run(site, "switch_to_locale( 'en_CA' ); echo do_shortcode( '[trousse element=\"quiz\"]' );"), /Volunteer work that helps/);
    assert.match(run(site, "echo do_shortcode( '[trousse element=\"quiz\" lang=\"en\"]' );"), /Volunteer work that helps/);
  });

  it('keeps what stands inside, without what a script could do', () => {
    const inside = run(site, `echo do_shortcode( ${php('[trousse element="quiz"]<a href="/aide" onclick="x()">Aide</a><script>alert(1)</script><img src=x onerror=alert(1)>[/trousse]')} );`);
    assert.match(inside, /<a href="\/aide">Aide<\/a>alert\(1\)<img src="x">|<a href="\/aide">Aide<\/a>alert\(1\)<img src="x" ?\/?>/);
  });

  it('reads shortcodes as people write them', () => {
    assert.equal(shortcode('[trousse element="trousse-quiz" NAME="mythes"]'), '<trousse-quiz lang="fr-FR" name="mythes">…</trousse-quiz>');
    assert.match(shortcode('[trousse element=pledge history]'), / history>/);
    assert.equal(shortcode('[trousse element="quiz" src="/a.json?x=1&amp;y=2"]'), '<trousse-quiz lang="fr-FR" src="/a.json?x=1&amp;y=2">…</trousse-quiz>');
    assert.equal(shortcode('[trousse element="rien"]'), '', 'A visitor sees nothing of a mistake.');
    assert.equal(shortcode('[trousse]'), '');
    assert.match(run(site, "wp_set_current_user( 1 ); $GLOBALS['post'] = get_post( 2 ); echo do_shortcode( '[trousse element=\"<b>rien\"]' );"), /«\s&lt;b&gt;rien\s» n’est pas un outil de La Trousse.*balance, /);
  });

  it('speaks French of every French locale', () => {
    for (const locale of ['fr_FR', 'fr_CA', 'fr_BE']) assert.equal(run(site, `switch_to_locale( '${locale}' ); add_filter( 'determine_locale', fn() => '${locale}' ); unload_textdomain( 'trousse' ); Trousse\\load_words(); echo __( 'Settings', 'trousse' );`), 'Réglages', locale);
    assert.equal(run(site, "add_filter( 'determine_locale', fn() => 'en_CA' ); unload_textdomain( 'trousse' ); Trousse\\load_words(); echo __( 'Where answers go', 'trousse' );"), 'Where answers go');
  });

  it('is made by PHP without a fault', () => {
    for (const path of filesIn(folder).filter((one) => one.endsWith('.php'))) {
      const { status, stdout } = spawnSync(onPath('php'), ['-l', `${folder}/${path}`], { encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    }
  });
});
