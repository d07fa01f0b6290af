import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge } from '../../../scripts/quizzes/judge.mjs';

/* What an author's own quiz may have wrong; what a schema and the element refuse is tried in test/schemas and test/domain. */

const rating = { id: 'r', kind: 'rating', text: 'Un', weights: { a: 1 } };
const one = (...right) => ({ id: 'o', kind: 'one', text: 'Un', options: right.map((flag, index) => ({ id: `o${index}`, text: 'Un', ...(flag && { right: true }) })) });
const number = (changes) => ({ id: 'n', kind: 'number', text: 'Un', right: 10, minimum: 0, maximum: 40, ...changes });
const knowledge = (...questions) => ({ title: 'T', scoring: 'knowledge', questions });
const dimension = (id) => ({ id, name: id, text: id });
const profile = (questions, ...dimensions) => ({ title: 'T', scoring: 'profile', dimensions: dimensions.map(dimension), questions });

describe('judge', () => {
  const weighing = { ...one(false, false), options: [{ id: 'x', text: 'Un', weights: { b: 1 } }, { id: 'y', text: 'Un' }] };
  const rows = [
    ['a quiz of knowledge', knowledge(one(true, false), { ...one(true, true), id: 'v', kind: 'several' }, number(), { id: 's', kind: 'true-false', text: 'Un', right: false }), []],
    ['a quiz of profile', profile([rating, weighing], 'a', 'b'), []],
    ['what the schema refuses, and nothing else', { ...knowledge(number({ right: 41 })), title: 7 }, [/^title: /]],
    ['what the element refuses', knowledge(number(), number()), [/^questions\.1\.id: unique$/]],
    ['a rating where something is right', { ...knowledge(rating), dimensions: [dimension('a')] }, [/^questions\.0\.kind: true-false \| number \| one \| several$/]],
    ['what is right where nothing is', profile([rating, weighing, { id: 's', kind: 'true-false', text: 'Un', right: false }, number()], 'a', 'b'), [/^questions\.2\.kind: rating \| one \| several$/, /^questions\.3\.kind: /]],
    ['one dimension alone', profile([rating], 'a'), [/^dimensions: two dimensions or more$/]],
    ['no dimension', { title: 'T', scoring: 'profile', questions: [one(false, false)] }, [/^dimensions: two/]],
    ['a dimension that nothing weighs on', profile([rating, weighing], 'a', 'b', 'c'), [/^dimensions\.2\.id: a question that weighs on it$/]],
    ['no right option', knowledge(one(false, false)), [/^questions\.0\.options: one that is right$/]],
    ['two right options of one', knowledge(one(true, true)), [/^questions\.0\.options: one that is right$/]],
    ['no right option of several', knowledge({ ...one(false, false), kind: 'several' }), [/^questions\.0\.options: one or more that are right$/]],
    ['a right answer at both ends', knowledge(number({ right: 0 }), { ...number({ right: 40 }), id: 'm' }), []],
    ['a right answer under the slider', knowledge(number({ right: -1 })), [/^questions\.0\.right: a stop of the slider: from 0 to 40, by 1$/]],
    ['a right answer over the slider', knowledge(number({ right: 41 })), [/^questions\.0\.right: /]],
    ['a right answer between two stops', knowledge(number({ right: 10.5 })), [/^questions\.0\.right: /]],
    ['a right answer at a stop of tenths', knowledge(number({ right: 0.3, step: 0.1 })), []],
    ['a right answer at a stop that does not start at zero', knowledge(number({ right: 11, minimum: 1, step: 5 }), { ...number({ right: 10, minimum: 1, step: 5 }), id: 'm' }), [/^questions\.1\.right: a stop of the slider: from 1 to 40, by 5$/]],
  ];
  for (const [name, quiz, expected] of rows) {
    it(name, () => {
      const found = judge(quiz).map(({ path, expected }) => `${path.join('.')}: ${expected}`);
      assert.equal(found.length, expected.length, found.join('\n'));
      expected.forEach((pattern, index) => assert.match(found[index], pattern));
    });
  }
});
