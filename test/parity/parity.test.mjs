import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { properNames, sameInBoth } from '../../scripts/parity/exceptions.mjs';
import { parityProblems, twins } from '../../scripts/parity/parity.mjs';
import { readSource, readUnits } from '../../scripts/parity/read.mjs';
import { englishProblems, frenchProblems, nameProblems } from '../../scripts/parity/typography.mjs';
import { inRoot, root } from '../../scripts/root.mjs';

const none = (problems) => assert.equal(problems.join('\n'), '');

const folder = root.replace(/\/$/, '');

describe('the words of the kit', () => {
  const { messages, errors, targetLocales } = readSource(folder);

  it('can all be extracted', () => none(errors));
  it('exist', () => assert.ok(messages.length > 0));
  it('are said once', () => none(twins(messages)));
  it('are typeset as Quebec does', () => none(messages.flatMap(({ text, place }) => frenchProblems(text).map((problem) => `${place}: ${problem}`))));

  for (const locale of targetLocales) {
    const units = readUnits(readFileSync(inRoot(`locales/${locale}.xlf`), 'utf8'));
    it(`are all in ${locale}`, () => none(parityProblems(locale, messages, units, sameInBoth)));
    it(`are English in ${locale}`, () => none(units.flatMap(({ target = '' }) => englishProblems(target, properNames))));
    it('are the same in both languages only where the list says so, and the list holds no more', () => {
      none(sameInBoth.filter((text) => !units.some(({ source, target }) => source === text && target === text)));
    });
  }
});

describe('reading', () => {
  let tree;
  before(() => {
    tree = mkdtempSync(join(tmpdir(), 'trousse-parity-'));
    mkdirSync(join(tree, 'src'));
    symlinkSync(inRoot('node_modules'), join(tree, 'node_modules'));
    writeFileSync(join(tree, 'lit-localize.json'), readFileSync(inRoot('lit-localize.json')));
    writeFileSync(join(tree, 'tsconfig.json'), JSON.stringify({ compilerOptions: { target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', types: [] }, include: ['src'] }));
    writeFileSync(
      join(tree, 'src/words.ts'),
      "import { msg, str } from '@lit/localize';\nexport const words = (name: string) => [msg('Oui'), msg(str`Bonjour ${name}`)];\nexport const bad = (name: string) => msg(name);\n",
    );
  });
  after(() => rmSync(tree, { recursive: true }));

  it('finds the messages of a tree, where they stand and which cannot be extracted', () => {
    const { messages, errors } = readSource(tree);
    assert.deepEqual(messages.map(({ text, place }) => [text, place]).sort(), [['Bonjour {0}', 'src/words.ts:2'], ['Oui', 'src/words.ts:2']]);
    assert.equal(errors.length, 1);
  });

  it('finds the units of an .xlf', () => {
    const unit = '<trans-unit id="s1"><source>Bonjour <x id="0" equiv-text="${name}"/></source><target>Hello <x id="0" equiv-text="${name}"/></target></trans-unit>';
    assert.deepEqual(readUnits(`<xliff><file><body>${unit}<trans-unit id="s2"><source>Oui</source></trans-unit></body></file></xliff>`), [
      { id: 's1', source: 'Bonjour {0}', target: 'Hello {0}' },
      { id: 's2', source: 'Oui', target: undefined },
    ]);
  });
});

describe('parity', () => {
  const message = (text, id = 's1') => ({ id, text, place: 'src/a.ts:1' });
  const unit = (source, target, id = 's1') => ({ id, source, target });
  const check = (messages, units, same = []) => parityProblems('en-CA', messages, units, same).join('\n');

  it('finds nothing where all is said', () => assert.equal(check([message('Oui {0}')], [unit('Oui {0}', 'Yes {0}')]), ''));
  it('names a message that was not extracted', () => assert.match(check([message('Oui')], []), /“Oui” \(src\/a\.ts:1\) is not in locales\/en-CA\.xlf: run `npm run localize`/));
  it('names a message without translation', () => assert.match(check([message('Oui')], [unit('Oui')]), /has no translation.*`npm run localize`/));
  it('names an empty translation', () => assert.match(check([message('Oui')], [unit('Oui', ' ')]), /has no translation/));
  it('names a translation of a message that is gone', () => assert.match(check([], [unit('Oui', 'Yes')]), /no longer in src: run `npm run localize`/));
  it('names an expression that is lost', () => assert.match(check([message('Oui {0}')], [unit('Oui {0}', 'Yes')]), /do not hold the same expressions/));
  it('names a text that was copied', () => assert.match(check([message('Oui')], [unit('Oui', 'Oui')]), /is the same in en-CA.*exceptions/));
  it('lets a proper name be', () => assert.equal(check([message('CNESST')], [unit('CNESST', 'CNESST')], ['CNESST']), ''));
  it('lets what has no word be', () => assert.equal(check([message('{0} %')], [unit('{0} %', '{0} %')]), ''));

  it('names two texts that say the same', () => {
    assert.match(twins([message('Aucun serveur.'), message('Aucun serveur', 's2')]).join(), /say the same: keep one/);
    none(twins([message('Aucun'), message('aucun', 's2')]));
  });
});

describe('French typography', () => {
  const right = ['Vraiment?', 'Oui; non', 'La semaine\u00a0: 17\u00a0h', '«\u00a0Oui\u00a0»', '18\u00a0%', '{0}\u00a0%', '10\u00a0h\u00a030', 'L’école', '7:30', 'https://a.ca', '{0}\u202f%', 'de 11 à 15\u00a0h', 'une heure de 2\u00a0habitants'];
  for (const text of right) it(`takes ${text}`, () => none(frenchProblems(text)));

  const wrong = ['Vraiment ?', 'Vraiment\u00a0!', 'Oui ; non', 'La semaine : 17', 'La semaine: 17', 'La semaine:', '« Oui »', '«Oui»', '17 h', '17h', '18 %', '18%', '{0} h', '10\u00a0h 30', "L'école", '"Oui"', '“Oui”', 'Oui...', 'Oui  non', 'Oui\nnon'];
  for (const text of wrong) it(`refuses ${JSON.stringify(text)}`, () => assert.notDeepEqual(frenchProblems(text), []));
});

describe('English leftovers', () => {
  const right = ['Your week, hour by hour', '18% of students', 'Québec', 'Don’t pour on', '“Yes”'];
  for (const text of right) it(`takes ${text}`, () => none(englishProblems(text, ['Québec'])));

  it('takes a name that holds another', () => none(englishProblems('The Réseau du Québec', ['Québec', 'Réseau du Québec'])));

  const wrong = ['Your semaine', 'The élève', 'Une fois', 'l’employeur', '« Yes »', 'Yes : no', '18 %', "Don't", 'Montréal'];
  for (const text of wrong) it(`refuses ${text}`, () => assert.notDeepEqual(englishProblems(text, ['Québec']), []));
});

describe('the name of a source, in English', () => {
  const right = ['Act respecting labour standards, s.\u00a084', 'Les jeunes au travail, according to Le Devoir', '“Étudier”, no.\u00a04', 'Le travail\u00a0: un guide', '«\u00a0Étudier\u00a0», n°\u00a04'];
  for (const text of right) it(`takes ${text}`, () => none(nameProblems(text)));

  const wrong = ["L'école", 'Le travail : un guide', '«Étudier»', '“Étudier” : un guide', 'A name...', 'Two  spaces'];
  for (const text of wrong) it(`refuses ${text}`, () => assert.notDeepEqual(nameProblems(text), []));
});
