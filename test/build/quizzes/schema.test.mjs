import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { simplify, toJson } from '../../../scripts/compile-schemas.mjs';
import { importTypeScript } from '../../../scripts/import-typescript.mjs';
import { compileQuizzes } from '../../../scripts/quizzes/kit.mjs';
import { inRoot } from '../../../scripts/root.mjs';

/* Modules read a quiz with zod, the built script with check.ts: the two must say the same of any value. */

const { quizSchema } = await importTypeScript(inRoot('src/schemas/quiz.ts'));
const { problemsOf: read } = await importTypeScript(inRoot('src/schemas/read.ts'));
const { problemsOf: check } = await importTypeScript(inRoot('src/schemas/check.ts'));
const { cases, whole } = await importTypeScript(inRoot('test/schemas/support/quizzes.ts'));
const { placesOf } = await importTypeScript(inRoot('test/schemas/support/weeks.ts'));

const compiled = simplify(toJson(quizSchema), 'quizSchema');
const byZod = (quiz) => placesOf(read(quizSchema, quiz));
const byCheck = (quiz) => placesOf(check(compiled, quiz));

describe('the compiled schema of a quiz', () => {
  for (const { name, quiz, refused } of cases) {
    it(name, () => {
      assert.deepEqual(byZod(quiz), refused, 'zod');
      assert.deepEqual(byCheck(quiz), refused, 'check.ts');
    });
  }

  it('takes every quiz of the kit', () => {
    for (const quizzes of Object.values(compileQuizzes().quizzes)) for (const quiz of Object.values(quizzes)) assert.deepEqual(check(compiled, quiz), []);
  });

  it('says what kinds of questions there are, as zod does', () => {
    const strange = { ...whole, questions: [{ kind: 'x' }] };
    assert.deepEqual(check(compiled, strange), [{ path: ['questions', 0, 'kind'], expected: 'rating | one | several | true-false | number' }]);
    assert.deepEqual(read(quizSchema, strange), check(compiled, strange));
  });

  it('holds no zod and no key that check.ts would pass over', () => {
    const text = JSON.stringify(compiled);
    assert.deepEqual(JSON.parse(text), compiled);
    assert.doesNotMatch(text, /anyOf|"const"|\$schema|propertyNames/);
  });
});

describe('quizzes mutated at random', () => {
  before(() => fc.configureGlobal({ seed: 20231101, numRuns: 3000 }));

  /** Every place of a value but the value itself. */
  const placesIn = (value, path = []) => [
    ...(path.length > 0 ? [path] : []),
    ...(typeof value === 'object' && value !== null ? Object.keys(value).flatMap((key) => placesIn(value[key], [...path, key])) : []),
  ];
  const at = (value, path) => path.reduce((inner, key) => inner?.[key], value);
  const places = placesIn(whole);

  const leaf = fc.oneof(
    fc.constantFrom(null, undefined, NaN, Infinity, -0, '', 'profile', 'rating', 'one', 'number', 'hands', 'fr-CA', true, false),
    fc.integer({ min: -2, max: 12 }), fc.double(), fc.string(), fc.constant([]), fc.constant({}),
  );
  // What another place of a quiz holds: right somewhere, often wrong here.
  const elsewhere = fc.constantFrom(...places).map((path) => structuredClone(at(whole, path)));
  const change = fc.record({ path: fc.constantFrom(...places), value: fc.oneof(leaf, elsewhere), how: fc.constantFrom('set', 'set', 'take away', 'add', 'put in'), name: fc.constantFrom('kind', 'text', 'right', 'weights', 'toString', 'x', '0') });

  function apply(quiz, { path, value, how, name }) {
    const holder = at(quiz, path.slice(0, -1));
    if (typeof holder !== 'object' || holder === null) return;
    const key = path.at(-1);
    const inner = holder[key];
    if (how === 'set') holder[key] = value;
    else if (how === 'take away') Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
    else if (Array.isArray(inner)) inner.push(value);
    else if (how === 'add' && typeof inner === 'object' && inner !== null) inner[name] = value;
  }

  const mutated = fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const quiz = structuredClone(whole);
    for (const one of structuredClone(changes)) apply(quiz, one);
    return quiz;
  });

  it('get the same verdict, at the same places', () => fc.assert(fc.property(mutated, (quiz) => assert.deepEqual(byCheck(quiz), byZod(quiz)))));

  it('some are taken and some are not, some for a weight or a place: the property is not empty', () => {
    const samples = fc.sample(mutated, 1000).map(byCheck);
    assert.deepEqual([...new Set(samples.map((refused) => refused.length === 0))].sort(), [false, true]);
    for (const part of ['.weights.', 'places.', '.kind']) assert.ok(samples.some((refused) => refused.some((place) => place.includes(part))), part);
  });

  it('values of any shape get the same verdict, as a quiz or as a question', () => fc.assert(fc.property(fc.anything(), (value) => {
    assert.equal(byCheck(value).length === 0, byZod(value).length === 0);
    const holding = { ...whole, questions: [value] };
    assert.deepEqual(byCheck(holding), byZod(holding));
  })));
});
