import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { frenchProblems } from '../../scripts/parity/typography.mjs';
import { filesIn, inRoot } from '../../scripts/root.mjs';
import { messagesIn, readPo, writeMo } from '../../scripts/wordpress/gettext.mjs';
import { pluginKit, readContents } from '../../scripts/wordpress/kit.mjs';
import { php } from '../../scripts/wordpress/php.mjs';
import { pluginWordProblems } from '../../scripts/wordpress/words.mjs';

const none = (problems) => assert.equal(problems.join('\n'), '');
const folder = inRoot('integrations/wordpress');
const sources = filesIn(folder).filter((path) => path.endsWith('.php') && !path.startsWith('test/'));
const read = (path) => readFileSync(`${folder}/${path}`, 'utf8');
const po = 'languages/trousse-fr_CA.po';

describe('the WordPress plugin', async () => {
  const contents = await readContents();

  it('has its words, in French and in English, for all that the elements have', () => none(pluginWordProblems(contents)));

  it('says in French all that its screens say', () => {
    const french = readPo(read(po));
    const asked = [...new Set(sources.flatMap((path) => messagesIn(read(path))))];
    assert.ok(asked.length > 20);
    none(asked.filter((message) => !french.get(message)).map((message) => `integrations/wordpress/${po} lacks “${message}”: add it, with its French.`));
    none([...french.keys()].filter((message) => message !== '' && !asked.includes(message)).map((message) => `integrations/wordpress/${po} holds “${message}”, which nothing says: take it out.`));
    // What PHP fills is not words, and a shortcode is written with its own quotes.
    none([...french].filter(([message]) => message !== '').flatMap(([, text]) => frenchProblems(text.replace(/%(?:\d\$)?s/g, 'x').replaceAll('element="…"', 'x'))));
  });

  it('lets nobody run one of its files alone', () => none(sources.filter((path) => !/defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/.test(read(path))).map((path) => `integrations/wordpress/${path} can be run alone: begin with defined( 'ABSPATH' ) || exit;`)));

  it('looks at the answers’ address wherever it looks for the kit’s markup', () => {
    const hooks = (callback) => [...read('trousse.php').matchAll(/foreach \( \[([^\]]*)\] as \$hook \) \{\n\tadd_filter\( \$hook, __NAMESPACE__ \. '\\(\w+)'/g)].filter(([, , called]) => called === callback).flatMap(([, names]) => names.match(/\w+/g));
    assert.ok(hooks('enqueue_for_markup').length > 0);
    assert.deepEqual(hooks('enqueue_for_markup').filter((hook) => !hooks('keep_answers').includes(hook)), []);
  });

  it('knows every attribute of every element, from the manifest', () => {
    const { elements } = pluginKit(contents);
    for (const [tag, { attributes }] of contents.elements) assert.deepEqual(Object.keys(elements[tag.replace('trousse-', '')].attributes), attributes.map(({ name }) => name), tag);
    assert.equal(elements.pledge.attributes.endpoint.kind, 'url');
    assert.equal(elements.pledge.attributes.history.kind, 'flag');
    assert.equal(elements.library.attributes.theme.kind, 'many');
    assert.equal(elements.fiche.attributes['heading-level'].kind, 'number');
    assert.ok(elements.fiche.attributes.name.choices['role-employeur'].en);
  });

  it('is shown in its notes by pictures that are there, and small', () => {
    for (const path of ['integrations/wordpress.md', 'integrations/README.md']) {
      const text = readFileSync(inRoot(path), 'utf8');
      const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to]) => `integrations/${to}`);
      none(linked.filter((to) => !existsSync(inRoot(to))).map((to) => `${path} leads to ${to}, which is missing.`));
      none(linked.filter((to) => to.endsWith('.png') && readFileSync(inRoot(to)).length > 60_000).map((to) => `${to} is over 60 kB: make it smaller.`));
    }
  });
});

describe('the checks of the plugin', () => {
  const contents = (words) => ({
    elements: new Map([['trousse-quiz', { attributes: [{ name: 'mode', type: { text: 'string' }, description: '`class` or `alone`.' }] }]]),
    french: () => ({ mode: 'La façon.' }),
    fiches: {},
    quizzes: {},
    required: [],
    words: { elements: {}, attributes: {}, choices: {}, several: [], shared: [], ...words },
  });
  const both = (text) => ({ fr: text, en: text });
  const quiz = { icon: 'x', fiches: [], title: both('Quiz'), description: both('Un quiz.') };
  const cases = [
    ['an element without words', { attributes: { mode: both('Mode') } }, /has no quiz under elements/],
    ['words of an element that is gone', { elements: { quiz, rien: quiz }, attributes: { mode: both('Mode') } }, /speaks of rien, which is gone/],
    ['an attribute without a label', { elements: { quiz } }, /has no label for mode of quiz/],
    ['a label for nothing', { elements: { quiz }, attributes: { mode: both('Mode'), rien: both('Rien') } }, /speaks of rien, which no element has/],
    ['a choice without words', { elements: { quiz }, attributes: { mode: both('Mode') }, choices: { mode: { class: both('Classe') } } }, /has no words for alone/],
    ['a choice that is none', { elements: { quiz }, attributes: { mode: both('Mode') }, choices: { mode: { class: both('Classe'), alone: both('Seul'), two: both('Deux') } } }, /offers two for mode/],
    ['a sheet that is gone', { elements: { quiz: { ...quiz, fiches: ['partie'] } }, attributes: { mode: both('Mode') } }, /names the sheet partie/],
    ['one language alone', { elements: { quiz }, attributes: { mode: { fr: 'Mode', en: '' } } }, /in one language only/],
    ['French that is badly set', { elements: { quiz }, attributes: { mode: both('Mode : un') } }, /a no-break space before :/],
  ];
  it('find nothing in whole words', () => none(pluginWordProblems(contents({ elements: { quiz }, attributes: { mode: both('Mode') } }))));
  for (const [what, words, expected] of cases) it(`find ${what}`, () => assert.match(pluginWordProblems(contents(words)).join('\n'), expected));

  it('read and write translations', () => {
    const messages = readPo('msgid ""\nmsgstr ""\n"Language: fr\\n"\n\nmsgid "A \\"b\\""\nmsgstr ""\n"Un "\n"«\u00a0b\u00a0»"\n');
    assert.equal(messages.get('A "b"'), 'Un «\u00a0b\u00a0»');
    const mo = writeMo(messages);
    assert.equal(mo.readUInt32LE(0), 0x950412de);
    assert.equal(mo.readUInt32LE(8), 2);
    assert.deepEqual(messagesIn("__( 'It\\'s', 'trousse' ); esc_html_e( 'B', 'trousse' ); esc_html__( 'C', 'trousse' ); __( 'D', 'other' );"), ["It's", 'B', 'C']);
  });

  it('write PHP that means what it says', () => {
    assert.equal(php({ a: ["l'été \\", 1, true], b: {} }), "['a' => ['l\\'été \\\\', 1, true], 'b' => []]");
    assert.throws(() => php(undefined), /PHP is not written/);
  });
});
