import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { typeset, typesetRuns } from '../../../scripts/fiches/typeset.mjs';
import { englishProblems, frenchProblems } from '../../../scripts/parity/typography.mjs';
import { shown } from './support/sheet.mjs';

/* No-break spaces are shown as ⍽. */

const tables = {
  'fr-CA': [
    ["L'école d'ici", 'L’école d’ici'],
    ['Attends...', 'Attends…'],
    ['La semaine : 17', 'La semaine⍽: 17'],
    ['« Oui »', '«⍽Oui⍽»'],
    ['« Oui » : « non »', '«⍽Oui⍽»⍽: «⍽non⍽»'],
    ['17 h', '17⍽h'],
    ['20 min', '20⍽min'],
    ['3 km', '3⍽km'],
    ['18 %, 10 $ et 5 ¢', '18⍽%, 10⍽$ et 5⍽¢'],
    ['2 habitants, 3 heures', '2 habitants, 3 heures'],
    ['10 h 30', '10⍽h⍽30'],
    ['de 6 h à 23 h', 'de 6⍽h à 23⍽h'],
    ['3 248 élèves', '3⍽248 élèves'],
    ['1 000 000 $', '1⍽000⍽000⍽$'],
    ['84 2468', '84 2468'],
    ['20 personnes', '20 personnes'],
    ['art. 84.4', 'art.⍽84.4'],
    ['un art. nouveau', 'un art. nouveau'],
    ['n° 4', 'n°⍽4'],
    ['Vraiment? Oui; non!', 'Vraiment? Oui; non!'],
    ['7:30, https://a.ca', '7:30, https://a.ca'],
    ['17\u00a0h', '17⍽h'],
  ],
  'en-CA': [
    ["Don't wait...", 'Don’t wait…'],
    ['17 h a week', '17⍽h a week'],
    ['18% of students: 3 of 5', '18% of students: 3 of 5'],
    ['s. 84.4', 's.⍽84.4'],
    ['ss. 52 and 59', 'ss.⍽52 and 59'],
    ['ten classes. 3 more', 'ten classes. 3 more'],
    ['3 248', '3 248'],
    ['Le travail : un guide', 'Le travail⍽: un guide'],
  ],
  'es-CA': [
    ["17 h, d'accord...", '17⍽h, d’accord…'],
    ['« Sí »', '« Sí »'],
  ],
};

describe('typeset', () => {
  for (const [lang, rows] of Object.entries(tables)) {
    for (const [given, expected] of rows) it(`${lang}: ${shown(given)}`, () => assert.equal(shown(typeset(given, lang)), expected));
  }

  it('sets once what is set already', () => {
    for (const [lang, rows] of Object.entries(tables)) for (const [given] of rows) assert.equal(typeset(typeset(given, lang), lang), typeset(given, lang));
  });
});

describe('what is typeset', () => {
  before(() => fc.configureGlobal({ seed: 20231101, numRuns: 500 }));

  const french = ['un mot', "l'école", '10 h', '10 h 30', '18 %', '« oui »', 'une liste :', '1 250 $', '12 000 élèves', 'art. 84.4', 'Vraiment?', '(2023)', '20 min'];
  const english = ['a word', "don't", '10 h', '18%', 's. 84.4', '“yes”', 'Really?', 'a list:', '$1,250', '(2023)', '20 min'];
  const sentences = (pieces) => fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((chosen) => chosen.join(' '));

  it('keeps the rules of French', () => fc.assert(fc.property(sentences([...french, 'Attends...']), (text) => assert.deepEqual(frenchProblems(typeset(text, 'fr-CA')), []))));
  it('keeps the rules of English', () => fc.assert(fc.property(sentences([...english, 'Wait...']), (text) => assert.deepEqual(englishProblems(typeset(text, 'en-CA'), []), []))));

  it('is the same, however it is cut in stretches of different looks', () => {
    const cut = fc.tuple(sentences(french), fc.array(fc.nat(80)));
    fc.assert(fc.property(cut, ([text, places]) => {
      const edges = [0, ...places.filter((place) => place < text.length).sort((one, other) => one - other), text.length];
      const runs = edges.slice(1).map((end, index) => ({ text: text.slice(edges[index], end), cite: [`source-${index}`] }));
      const set = typesetRuns(runs, 'fr-CA');
      assert.equal(set.map((run) => run.text).join(''), typeset(text, 'fr-CA'));
      assert.deepEqual(set.map(({ cite }) => cite), runs.map(({ cite }) => cite));
    }));
  });

  it('keeps each ellipsis in its own stretch', () =>
    assert.deepEqual(typesetRuns([{ text: 'Un..., ' }, { text: '10' }, { text: ' h...' }], 'fr-CA').map(({ text }) => shown(text)), ['Un…, ', '10', '⍽h…']));
});
