import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importTypeScript } from '../../scripts/import-typescript.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { splitWords } from '../../scripts/split-words.mjs';

const { fillWords } = await importTypeScript(inRoot('src/shared/fill-words.ts'));

const french = { title: 'Titre', kind: 'list', count: 3, items: [[{ text: 'un' }], [{ text: 'deux' }]], ordered: false };

describe('words apart from their shape', () => {
  it('stand once by language, in a shape that stands once', () => {
    const english = { title: 'Title', kind: 'list', count: 3, items: [[{ text: 'one' }], [{ text: 'two' }]], ordered: false };
    assert.deepEqual(splitWords({ fr: french, en: english }), {
      shape: { title: null, kind: 'list', count: 3, items: [[{ text: null }], [{ text: null }]], ordered: false },
      words: { fr: 'Titre|un|deux', en: 'Title|one|two' },
    });
  });

  const others = {
    'another order of runs': { ...french, items: [[{ text: 'one', mark: 'strong' }, { text: 'first' }], [{ text: 'two' }]] },
    'fewer items': { ...french, items: [] },
    'another number': { ...french, count: 4 },
    'another kind of value': { ...french, title: ['a', 'b'] },
    'another key': { ...french, more: 'yes' },
    'the same': french,
  };
  for (const [name, english] of Object.entries(others)) {
    it(`make the documents again where the other language has ${name}`, () => {
      const { shape, words } = splitWords({ fr: french, en: english });
      assert.deepEqual(fillWords(shape, words.fr), french);
      assert.deepEqual(fillWords(shape, words.en), english);
    });
  }

  it('are new at each call', () => {
    const { shape, words } = splitWords({ fr: french });
    assert.notEqual(fillWords(shape, words.fr), fillWords(shape, words.fr));
  });

  for (const [name, wrong, said] of [['the sign that parts words', { text: 'a|b' }, /« a\|b » holds a \|/], ['null', { text: null }, /holds null or an empty text/], ['an empty text', { text: '' }, /holds null or an empty text/]]) {
    it(`may not hold ${name}`, () => assert.throws(() => splitWords({ fr: wrong, en: { text: 'c' } }), said));
  }
});
