import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { deployedOnly } from '../../demo/builder/snippet.js';
import { wordsOf } from '../../demo/builder/words.js';
import { cardFile, cardProblems, kitFile, kitText, readCard } from '../../scripts/docs/builder.mjs';
import { configured } from '../../scripts/frame/attributes.mjs';
import { readElements } from '../../scripts/manifest/read.mjs';
import { properNames } from '../../scripts/parity/exceptions.mjs';
import { englishProblems, frenchProblems } from '../../scripts/parity/typography.mjs';
import { inRoot } from '../../scripts/root.mjs';

const none = (problems) => assert.equal(problems.join('\n'), '');
const read = (path) => readFileSync(inRoot(path), 'utf8');

/** Every text of a tree of words, by where it stands. */
const texts = (words, at = '') => (typeof words === 'string' ? [[at, words]] : Object.entries(words ?? {}).flatMap(([key, value]) => texts(value, `${at}.${key}`)));
/** Every pair of French and English in a tree. */
const pairs = (tree, at = '') => (tree === null || typeof tree !== 'object' ? [] : 'fr' in tree ? [[at, tree]] : Object.entries(tree).flatMap(([key, value]) => pairs(value, `${at}.${key}`)));

/** What holds code is not prose: an address, an attribute, a line of a policy. */
const prose = (text) => text.replace(/\b(?:lang|iframe|style|https?:\/\/|embed\.config\.json|sri\.json|Trusted Types|Access-Control-Allow-Origin|require-trusted-types-for)\b/g, 'x').replace(/https:\/\//g, 'x');
const names = [...properNames, 'La Trousse', '#trousse-check'];

describe('the builder', async () => {
  const elements = await readElements();

  it('knows the kit as the code is today', async () => assert.equal(read(kitFile), await kitText(elements), `${kitFile} is old: run \`npm run docs\`.`));
  for (const [tag, declaration] of elements) it(`asks for every setting of ${tag}, and no other`, () => none(cardProblems(tag, declaration, readCard(tag))));

  it('calls a tool by one name: the builder, the title of a frame, the WordPress plugin', () => {
    const { elements: plugin } = JSON.parse(read('integrations/wordpress/words.json'));
    const titled = (locale, name) => new RegExp(`^  ${name}: (.+)$`, 'm').exec(read(`locales/${locale}/frame.yaml`))[1];
    for (const tag of elements.keys()) {
      const name = tag.replace('trousse-', '');
      const both = readCard(tag).name;
      assert.deepEqual([plugin[name].title, { fr: titled('fr-CA', name), en: titled('en-CA', name) }], [both, both], tag);
    }
  });

  it('has no word of a script that runs as a person does', () => {
    for (const path of readdirSync(inRoot('demo')).filter((one) => one.endsWith('.html'))) assert.doesNotMatch(read(`demo/${path}`), /n’a pas couru|ne court jamais/, path);
  });

  it('keeps out of the address of a frame what only its configuration gives', () => assert.deepEqual([...deployedOnly].sort(), [...configured].sort()));

  it('says as much in English as in French', () => {
    const [fr, en] = [wordsOf('fr'), wordsOf('en')].map((words) => texts(words).map(([at, text]) => `${at} ${[...text.matchAll(/\{\w+\}/g)].map(String).sort().join()}`));
    assert.deepEqual(en, fr);
  });

  const trees = [['demo/builder/systems.json', JSON.parse(read('demo/builder/systems.json'))], ...[...elements.keys()].map((tag) => [cardFile(tag), readCard(tag)])];
  it('typesets its French as Quebec does', () => {
    none(texts(wordsOf('fr')).flatMap(([at, text]) => frenchProblems(prose(text)).map((problem) => `${at}: ${problem}`)));
    for (const [file, tree] of trees) none(pairs(tree, file).flatMap(([at, { fr }]) => frenchProblems(prose(fr)).map((problem) => `${at}: ${problem}`)));
  });
  it('has no French left in its English', () => {
    none(texts(wordsOf('en')).flatMap(([at, text]) => englishProblems(prose(text), names).map((problem) => `${at}: ${problem}`)));
    for (const [file, tree] of trees) none(pairs(tree, file).flatMap(([at, { en }]) => englishProblems(prose(en ?? ''), names).map((problem) => `${at}: ${problem}`)));
  });

  for (const page of ['index', 'integration']) {
    it(`has an English ${page} that is the twin of the French one`, () => {
      // What a page is made of, its words put aside: tags, what names them, and the code that it shows.
      const shape = (file) => [...read(file).matchAll(/<(\w+)(?:[^>]*?\b(id|class|src|data-snippet|data-policy)="([^"]*)")?|<code data-snippet/g)].map(([, tag, name, value]) => [tag, name, value?.replace('.en.html', '.html').replace('pictures/en/', 'pictures/fr/')].filter(Boolean).join(' '));
      assert.deepEqual(shape(`demo/${page}.en.html`), shape(`demo/${page}.html`));
    });
  }
});

describe('the check of a card', () => {
  const declaration = { attributes: [{ name: 'mode', description: '`class`: with a class.' }, { name: 'languages', description: '`fr`' }] };
  const card = (settings) => ({ settings });
  const cases = [
    [{ mode: { kind: 'text' } }, ''],
    [{ mode: { kind: 'choice', choices: [['', {}], ['class', {}]] } }, ''],
    [{}, 'does not say how to ask for mode: add it'],
    [{ mode: { kind: 'text' }, gone: { kind: 'text' } }, 'asks for gone, which is gone'],
    [{ mode: { kind: 'choice', choices: [['', {}]] } }, 'does not offer class for mode'],
    [{ mode: { kind: 'choice', choices: [['class', {}], ['alone', {}]] } }, 'offers alone for mode, which its doc comment does not name'],
  ];
  for (const [settings, expected] of cases) it(`says ${expected || 'nothing of a whole card'}`, () => assert.ok(expected === '' ? cardProblems('trousse-quiz', declaration, card(settings)).length === 0 : cardProblems('trousse-quiz', declaration, card(settings)).join().includes(expected)));
  it('asks for the card itself', () => assert.match(cardProblems('trousse-new', declaration, undefined).join(), /write demo\/builder\/elements\/trousse-new\.json/));
});
