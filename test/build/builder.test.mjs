import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { baseOf, hashesAt, pinnedScript, updatedScript } from '../../demo/builder/address.js';
import { attributesOf, choiceOf, coloursOn, elementOf, themeOf } from '../../demo/builder/config.js';
import { contrast, verdicts } from '../../demo/builder/contrast.js';
import { policyLines, policyText, trustedTypes } from '../../demo/builder/policy.js';
import { problemsOf } from '../../demo/builder/problems.js';
import { configuration, snippet, snippetParts, themeRule, ways } from '../../demo/builder/snippet.js';
import { fill } from '../../demo/builder/words.js';
import { inRoot } from '../../scripts/root.mjs';

/* What the builder says, before any page: the code, the policy, what is wrong, what reads. */

const kit = JSON.parse(readFileSync(inRoot('demo/builder/kit.json'), 'utf8'));
const systems = JSON.parse(readFileSync(inRoot('demo/builder/systems.json'), 'utf8'));

const base = 'https://tools.example/trousse/';
const hashes = { 'trousse.js': 'sha384-plain', 'trousse@0.4.0.js': 'sha384-four', 'trousse@0.4.js': 'sha384-four', 'trousse@0.10.1.js': 'sha384-ten', 'trousse@0.10.js': 'sha384-ten', 'frame.js': 'sha384-frame' };
const config = { tag: 'trousse-fiche', values: {}, language: 'page', page: 'light', colours: { light: {}, dark: {} }, radius: '', way: 'tag', pinned: false, base, hashes, reader: 'fr' };
const choice = (changes = {}) => choiceOf(kit, { ...config, ...changes });
const code = (changes) => snippet(choice(changes));

describe('the address of the script', () => {
  const bases = [
    ['https://tools.example', 'https://tools.example/'],
    ['https://tools.example/trousse', 'https://tools.example/trousse/'],
    ['  https://tools.example/trousse//  ', 'https://tools.example/trousse/'],
    ['https://tools.example/trousse/trousse@0.4.0.js?ver=6.1#a', 'https://tools.example/trousse/'],
    ['http://127.0.0.1:8169/', 'http://127.0.0.1:8169/'],
    ['tools.example', undefined],
    ['//tools.example/', undefined],
    ['http://tools.example/', undefined],
    ['ftp://tools.example/', undefined],
    ['javascript:alert(1)', undefined],
    ['https://name:word@tools.example/', undefined],
    ['', undefined],
  ];
  for (const [typed, expected] of bases) it(`is ${expected} for « ${typed} »`, () => assert.equal(baseOf(typed), expected));

  it('is that of the newest version where there are several, and of its line: the newest of all before 1.0', () => {
    assert.deepEqual(updatedScript(base, hashes), { src: `${base}trousse.js` });
    assert.deepEqual(pinnedScript(base, hashes), { src: `${base}trousse@0.10.1.js`, integrity: 'sha384-ten' });
    const released = { 'trousse@0.10.js': 'a', 'trousse@1.js': 'b', 'trousse@1.2.3.js': 'b', 'trousse@0.10.1.js': 'a' };
    assert.deepEqual(updatedScript(base, released), { src: `${base}trousse@1.js` });
    assert.deepEqual(pinnedScript(base, released), { src: `${base}trousse@1.2.3.js`, integrity: 'b' });
  });

  it('is pinned to a trial where nothing is released yet', () => {
    assert.deepEqual(pinnedScript(base, { 'trousse.js': 'a', 'trousse@1.0.0-rc.1.js': 'a', 'trousse@1.0.0-rc.2.js': 'b' }), { src: `${base}trousse@1.0.0-rc.2.js`, integrity: 'b' });
    assert.deepEqual(pinnedScript(base, { ...hashes, 'trousse@1.0.0-rc.1.js': 'a' }), { src: `${base}trousse@0.10.1.js`, integrity: 'sha384-ten' });
  });

  it('is never pinned to a name that changes what it holds', () => {
    const plain = { 'trousse.js': 'sha384-plain' };
    assert.deepEqual(updatedScript(base, plain), { src: `${base}trousse.js` });
    assert.equal(pinnedScript(base, plain), undefined);
    const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
    for (const path of ['README.md', 'demo/integration.html', 'demo/integration.en.html']) {
      const pinned = [...readFileSync(inRoot(path), 'utf8').matchAll(/src="([^"]*)" integrity=/g)].map(([, src]) => src.split(/[/}]/).at(-1));
      assert.deepEqual(pinned, [`trousse@${version}.js`], path);
    }
  });

  it('is not pinned with the hashes of another address', () => {
    assert.equal(hashesAt(base, base, hashes), hashes);
    assert.deepEqual(hashesAt('https://elsewhere.example/', base, hashes), {});
    assert.deepEqual(hashesAt(undefined, base, hashes), {});
  });

  it('is never pinned without a hash', () => {
    assert.equal(pinnedScript(base, {}), undefined);
    assert.equal(code({ hashes: {}, pinned: true }), code({ hashes: {} }));
  });
});

describe('the code', () => {
  const sheet = `${base}fiches/fr-CA/loi-travail-jeunes.html`;
  const law = { name: 'loi-travail-jeunes' };

  it('is a tag, with what a visitor reads without the script', () =>
    assert.equal(code({ values: law }), `<script src="${base}trousse.js" async></script>
<trousse-fiche name="loi-travail-jeunes">
  <p>La fiche s’affiche ici avec JavaScript. Elle a aussi sa propre page&nbsp;: <a href="${sheet}">Ce que dit la loi sur le travail des jeunes</a></p>
</trousse-fiche>`));

  it('is a block, every setting with data- before it', () =>
    assert.equal(code({ way: 'div', tag: 'trousse-pledge', values: { minimum: '2', history: 'yes' } }), `<script src="${base}trousse.js" async></script>
<div
  data-trousse="pledge"
  data-minimum="2"
  data-history="">
  <p>Le formulaire s’affiche ici avec JavaScript. À lire aussi&nbsp;: <a href="${base}fiches/fr-CA/role-employeur.html">Le rôle de l’employeur</a></p>
</div>`));

  it('is a link to a sheet, which needs no script', () =>
    assert.equal(code({ way: 'link', values: law }), `<script src="${base}trousse.js" async></script>
<a
  href="${sheet}"
  data-trousse="fiche"
  data-name="loi-travail-jeunes">Ce que dit la loi sur le travail des jeunes</a>`));

  it('is a frame with its helper, titled, in the language of the builder', () =>
    assert.equal(code({ way: 'frame', tag: 'trousse-quiz', values: { name: 'mythes' }, language: 'en' }), `<iframe src="${base}embed.html?element=quiz&amp;lang=en&amp;name=mythes" title="Quiz" loading="lazy" width="100%" height="700" frameborder="0"></iframe>
<script src="${base}frame.js" async></script>`));

  it('keeps endpoints, sources, operators and links out of the address of a frame', () => {
    const values = Object.fromEntries(elementOf(kit, 'trousse-pledge').settings.map(({ name }) => [name, 'value']));
    const { markup } = snippetParts(choice({ way: 'frame', tag: 'trousse-pledge', values }));
    assert.deepEqual([...new URL(/src="([^"]+)"/.exec(markup)[1].replaceAll('&amp;', '&')).searchParams.keys()], ['element', 'lang', 'minimum', 'maximum', 'heading-level']);
    assert.doesNotMatch(snippetParts(choice({ way: 'frame', values: { src: 'a.json', 'href-pattern': '{name}' } })).markup, /src=[^"]*a\.json|href-pattern/);
  });

  it('gives them as embed.config.json has them, and nothing where there are none', () => {
    assert.equal(configuration(choice({ way: 'frame', tag: 'trousse-pledge', values: { endpoint: 'https://receiver.example/', history: 'yes', minimum: '2' } })), '{\n  "pledge": {\n    "endpoint": "https://receiver.example/",\n    "history": true\n  }\n}');
    assert.equal(configuration(choice({ way: 'frame', tag: 'trousse-pledge', values: { minimum: '2' } })), undefined);
  });

  it('tells a frame the language, which it cannot follow, and that the page is always dark', () => {
    assert.match(code({ way: 'frame' }), /element=fiche&amp;lang=fr"/);
    assert.match(code({ way: 'frame', language: 'fr' }), /element=fiche&amp;lang=fr"/);
    assert.match(code({ way: 'frame', reader: 'en' }), /element=fiche&amp;lang=en"/);
    assert.match(code({ way: 'frame', page: 'dark' }), /element=fiche&amp;lang=fr&amp;scheme=dark"/);
    assert.match(code({ way: 'frame', page: 'both' }), /element=fiche&amp;lang=fr"/);
  });

  it('pins the script with its hash, and asks for it in the open', () =>
    assert.match(code({ pinned: true }), /^<script src="https:\/\/tools\.example\/trousse\/trousse@0\.10\.1\.js" integrity="sha384-ten" crossorigin="anonymous" async><\/script>\n/));

  it('says the language only where it is not the page’s', () => {
    assert.doesNotMatch(code(), /lang/);
    assert.match(code({ language: 'fr' }), /<trousse-fiche languages="fr">/);
    assert.match(code({ language: 'en' }), /<trousse-fiche lang="en">\n {2}<p>The sheet shows here with JavaScript/);
    assert.match(code({ language: 'en', way: 'div' }), /<div data-trousse="fiche" lang="en">/);
    assert.match(code({ language: 'en', way: 'link' }), /lang="en"/);
    assert.match(code({ reader: 'en' }), /The sheet shows here with JavaScript.*\/en-CA\//);
  });

  it('escapes all that HTML would misread, in every way', () => {
    const values = { organisation: 'Chez « Zoé » & <fils> "X"\n' };
    for (const way of ['tag', 'div', 'link']) assert.ok(code({ way, tag: 'trousse-pledge', values }).includes('organisation="Chez « Zoé » &amp; &lt;fils&gt; &quot;X&quot;"'), way);
    assert.match(code({ way: 'frame', tag: 'trousse-fiche', values: { name: 'a&b "c"' } }), /name=a%26b%20%22c%22"/);
  });

  it('links every sheet in the place of the library', () =>
    assert.equal([...code({ tag: 'trousse-library' }).matchAll(/<li><a href="https:\/\/tools\.example\/trousse\/fiches\/fr-CA\/[\w-]+\.html">/g)].length, kit.sheets.length));

  it('links a sheet about what the quiz is about, for each of them', () => {
    const { fallback, settings } = elementOf(kit, 'trousse-quiz');
    const names = settings.find(({ name }) => name === 'name').choices.map(([value]) => value);
    assert.deepEqual(Object.keys(fallback.sheets.name), names);
    const linked = (values) => choice({ tag: 'trousse-quiz', values }).links.map(({ href }) => href.split('/').at(-1));
    assert.deepEqual(linked({}), ['travail-benevolat-orientants.html']);
    assert.deepEqual(linked({ name: 'mythes' }), ['effets-travail-etudes.html']);
  });

  it('says no failure to everyone who waits for the script, and always leads on', () => {
    for (const { tag } of kit.elements) for (const reader of ['fr', 'en']) {
      const { text, links } = choice({ tag, reader });
      assert.doesNotMatch(text, /n’a pas pu|could not/);
      assert.match(text, /:$/);
      assert.ok(links.length > 0, tag);
    }
  });

  it('says nothing of a setting that is the element’s own', () => {
    assert.deepEqual(attributesOf(elementOf(kit, 'trousse-quiz'), { name: 'benevolat', mode: '', order: 'fixed', seed: ' ' }), []);
    assert.deepEqual(attributesOf(elementOf(kit, 'trousse-quiz'), { order: 'shuffled', seed: ' 7 ', gone: 'x' }), [['order', 'shuffled'], ['seed', '7']]);
  });

  for (const { tag } of kit.elements) for (const way of ways) it(`is there for ${tag} as ${way}`, () => assert.ok(code({ tag, way }).includes(way === 'frame' ? '<iframe' : `${base}fiches/`)));
});

describe('a theme', () => {
  const colours = { light: { accent: '#7a2048' }, dark: { accent: '#f2a6c4' } };

  it('is plain colours on a page that is always light or always dark, and both where it follows the device', () => {
    const dark = ['color-scheme', 'dark'];
    const both = ['color-scheme', 'light dark'];
    assert.deepEqual(themeOf(kit, { page: 'light', colours, radius: '' }), [['--trousse-accent', '#7a2048']]);
    assert.deepEqual(themeOf(kit, { page: 'dark', colours, radius: '0' }), [dark, ['--trousse-accent', '#f2a6c4'], ['--trousse-radius', '0']]);
    assert.deepEqual(themeOf(kit, { page: 'both', colours, radius: '12' }), [both, ['--trousse-accent', 'light-dark(#7a2048, #f2a6c4)'], ['--trousse-radius', '12px']]);
    assert.deepEqual(themeOf(kit, { page: 'both', colours: { light: colours.light, dark: {} }, radius: '' }), [both, ['--trousse-accent', 'light-dark(#7a2048, #86d4aa)']]);
    assert.deepEqual(themeOf(kit, { page: 'both', colours: { light: { ink: '#000000' }, dark: { ink: '#000000' } }, radius: '' }), [both, ['--trousse-ink', '#000000']]);
    assert.deepEqual(themeOf(kit, { page: 'light', colours: { light: {}, dark: {} }, radius: '' }), []);
  });

  it('is an attribute, around a link too, and a rule for a strict page', () => {
    assert.match(code({ colours, radius: '0' }), /<trousse-fiche style="--trousse-accent: #7a2048; --trousse-radius: 0">/);
    assert.match(code({ colours, way: 'div' }), /<div data-trousse="fiche" style="--trousse-accent: #7a2048">/);
    assert.match(code({ colours, way: 'link' }), /<div style="--trousse-accent: #7a2048">\n {2}<a\s+href=[^]*<\/a>\n<\/div>$/);
    assert.equal(themeRule(choice({ colours, radius: '4' })), 'trousse-fiche {\n  --trousse-accent: #7a2048;\n  --trousse-radius: 4px;\n}');
    assert.doesNotMatch(code({ colours, way: 'frame' }), /trousse-accent/);
    assert.match(code({ page: 'dark' }), /<trousse-fiche style="color-scheme: dark">/);
    assert.equal(themeRule(choice({ page: 'both' })), 'trousse-fiche {\n  color-scheme: light dark;\n}');
  });

  it('takes the text’s colour for the ring of a field, as the elements do', () => {
    assert.equal(coloursOn(kit, { light: { ink: '#222222' }, dark: {} }, 'light').focus, '#222222');
    assert.equal(coloursOn(kit, { light: { ink: '#222222', focus: '#0000ff' }, dark: {} }, 'light').focus, '#0000ff');
  });
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#777777'), 1);
    assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
    assert.equal(contrast('#ffffff', '#777777').toFixed(2), '4.48');
  });

  for (const ground of ['light', 'dark']) it(`is enough in our own colours, ${ground}`, () => assert.deepEqual(verdicts(coloursOn(kit, { light: {}, dark: {} }, ground)).filter(({ enough }) => !enough), []));

  it('is asked of the same pairs as the self-check asks', () => {
    const pairsOf = (path) => [.../pairs = [^\n]*\[\n([^]*?)\n\]/.exec(readFileSync(inRoot(path), 'utf8'))[1].matchAll(/\['([\w-]+)', '([\w-]+)', ([\d.]+)\]/g)].map(([, ...pair]) => pair.join());
    assert.ok(pairsOf('src/host/contrast.ts').length > 4);
    assert.deepEqual(pairsOf('demo/builder/contrast.js'), pairsOf('src/host/contrast.ts'));
    assert.equal(verdicts({ ...coloursOn(kit, { light: {}, dark: {} }, 'light'), surface: '#9aa59d' }).find(({ of }) => of === 'edge').enough, false);
  });

  it('is told at the limit and just under it, and never rounded up', () => {
    const on = (accent) => verdicts({ ...coloursOn(kit, { light: {}, dark: {} }, 'light'), accent }).find(({ of }) => of === 'accent');
    assert.deepEqual(on('#767676'), { of: 'accent', on: 'surface', least: 4.5, ratio: 4.5, enough: true });
    assert.deepEqual(on('#777777'), { of: 'accent', on: 'surface', least: 4.5, ratio: 4.4, enough: false });
  });
});

describe('the policy', () => {
  const text = (changes) => policyText(policyLines(choice(changes)));

  it('allows the script, and nothing more for what asks for nothing', () => assert.equal(text(), 'script-src https://tools.example'));
  it('allows the receiver and a source, each origin once', () => {
    const values = { endpoint: 'https://Receiver.example/a?b', src: 'https://receiver.example/offer.json' };
    for (const way of ['tag', 'div', 'link']) assert.equal(text({ way, tag: 'trousse-pledge', values }), 'script-src https://tools.example;\nconnect-src https://receiver.example');
  });
  it('allows the page itself where the source is its own', () => assert.equal(text({ values: { src: 'ma-fiche.json' } }), "script-src https://tools.example;\nconnect-src 'self'"));
  it('allows a frame and its helper', () => assert.equal(text({ way: 'frame', tag: 'trousse-pledge', values: { endpoint: 'https://receiver.example/' } }), 'script-src https://tools.example;\nframe-src https://tools.example'));
  it('names Lit’s policy where Trusted Types are asked for', () => {
    assert.equal(trustedTypes(choice()), 'trusted-types trousse');
    assert.equal(trustedTypes(choice({ way: 'frame' })), undefined);
  });
});

describe('what is wrong', () => {
  const facts = { operator: 'O', 'operator-address': 'A', 'operator-contact': 'C', 'privacy-contact': 'P', retention: 'R', 'hosted-in': 'H' };
  const problems = (values, tag = 'trousse-pledge', typedBase = base) => problemsOf(kit, { tag, values, typedBase }).map(({ field, code: what }) => `${field} ${what}`);

  it('is nothing in an element as it comes', () => kit.elements.forEach(({ tag }) => assert.deepEqual(problems({}, tag), [])));

  it('is each fact that an endpoint asks for, as the element asks for them', () => {
    const asked = /factNames = \[([^\]]+)\]/.exec(readFileSync(inRoot('src/elements/trousse-pledge/facts.ts'), 'utf8'))[1];
    const names = [...asked.matchAll(/'(\w+)'/g)].map(([, name]) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    assert.deepEqual(problems({ endpoint: 'https://receiver.example/' }), names.map((name) => `${name} missing`));
    assert.deepEqual(problems({ endpoint: 'https://receiver.example/', ...facts }), []);
    assert.deepEqual(problems({ endpoint: 'https://receiver.example/', ...facts, retention: '  ' }), ['retention missing']);
  });

  const wrong = [
    [{ endpoint: 'http://receiver.example/', ...facts }, ['endpoint https']],
    [{ endpoint: 'http://127.0.0.1:8787/', ...facts }, []],
    [{ endpoint: 'https://a:b@receiver.example/', ...facts }, ['endpoint https']],
    [{ endpoint: 'receiver', ...facts }, ['endpoint https']],
    [{ 'privacy-href': 'javascript:alert(1)' }, ['privacy-href url']],
    [{ 'privacy-href': 'https://example.ca/vie' }, []],
    [{ 'fallback-email': 'info@exemple' }, ['fallback-email email']],
    [{ 'fallback-email': 'info@exemple.ca' }, []],
    [{ minimum: '0' }, ['minimum number']],
    [{ minimum: '1' }, []],
    [{ minimum: '1.5' }, ['minimum number']],
    [{ minimum: '9' }, []],
    [{ minimum: '10' }, ['minimum number']],
    [{ minimum: '10', src: 'mes-engagements.json' }, []],
    [{ minimum: '3', maximum: '3' }, []],
    [{ minimum: '4', maximum: '3' }, ['minimum over']],
    [{ minimum: '4', maximum: 'trois' }, ['maximum number']],
    [{ 'heading-level': '6' }, []],
    [{ 'heading-level': '7' }, ['heading-level number']],
    [{ src: 'mes engagements.json' }, ['src space']],
  ];
  for (const [values, expected] of wrong) it(`is ${expected.join(', ') || 'nothing'} in ${JSON.stringify(values).slice(0, 60)}`, () => assert.deepEqual(problems(values), expected));

  const others = [
    ['trousse-balance', { date: '2026-02-29' }, ['date day']],
    ['trousse-balance', { date: '2028-02-29' }, []],
    ['trousse-fiche', { 'href-pattern': 'https://a.example/{lang}.html' }, ['href-pattern pattern']],
    ['trousse-fiche', { 'href-pattern': '/fiches/{lang}/{name}.html' }, []],
  ];
  for (const [tag, values, expected] of others) it(`is ${expected.join(', ') || 'nothing'} in ${tag}, ${JSON.stringify(values)}`, () => assert.deepEqual(problems(values, tag), expected));

  it('is to ask for more commitments than there are', () => {
    const [, ids] = /commitments = \[([^\]]+)\]/.exec(readFileSync(inRoot('src/content/commitments.ts'), 'utf8'));
    assert.equal(elementOf(kit, 'trousse-pledge').settings.find(({ name }) => name === 'minimum').most, ids.split(',').length);
  });

  it('is an address from which no script could come', () => assert.deepEqual(problems({}, 'trousse-quiz', 'tools.example'), ['base base']));
});

describe('the systems', () => {
  it('name ways that exist, the one to suggest first, and on what it was tried', () => {
    for (const { id, ways: kept, basis, on, name } of systems) {
      assert.ok(kept.length > 0 && kept.every((way) => ways.includes(way)), id);
      assert.ok(name.fr && name.en, id);
      assert.ok(basis === 'general' ? on === undefined : ['tried', 'documented'].includes(basis) && on, id);
    }
  });

  it('are those of which the notes on systems say something', () => {
    const notes = readdirSync(inRoot('integrations')).filter((name) => name.endsWith('.md') && name !== 'README.md').map((name) => name.replace('.md', ''));
    const named = systems.map(({ id, name }) => `${id} ${name.en}`.toLowerCase().replaceAll(' ', '-')).join('\n');
    assert.deepEqual(notes.filter((name) => !named.includes(name)), []);
  });

  const at = (id, changes) => choice({ ...changes, helper: systems.find((one) => one.id === id).helper, styled: systems.find((one) => one.id === id).styled });
  it('give SharePoint a frame alone, since it refuses scripts', () => {
    const made = at('sharepoint', { way: 'frame' });
    assert.match(snippet(made), /^<iframe [^\n]*<\/iframe>$/);
    assert.equal(policyText(policyLines(made)), 'frame-src https://tools.example');
    assert.match(snippet(at('no-scripts', { way: 'frame' })), /frame\.js/);
  });

  it('put nothing around the link of an editor that keeps text and links alone', () => {
    const made = at('text-only', { way: 'link', colours: { light: { accent: '#7a2048' }, dark: {} } });
    assert.doesNotMatch(snippet(made), /div|style/);
    assert.match(themeRule(made), /--trousse-accent: #7a2048/);
  });

  it('say that a network keeps the HTML of a super administrator alone', () => {
    const { note } = systems.find(({ id }) => id === 'wordpress-admin');
    assert.match(note.fr, /réseau.*super-administration.*DISALLOW_UNFILTERED_HTML/);
    assert.match(note.en, /network.*super administrator.*DISALLOW_UNFILTERED_HTML/);
  });

  it('offer an author of WordPress what its filter keeps, and an administrator everything', () => {
    const keptBy = (id) => systems.find((one) => one.id === id).ways;
    assert.deepEqual(keptBy('wordpress-author'), ['div', 'link']);
    assert.deepEqual(keptBy('wordpress-admin'), [...ways]);
  });
});

describe('a sentence', () => it('is completed', () => assert.equal(fill('{1} de {0}, {name}', 'a', 2), '2 de a, {name}')));
