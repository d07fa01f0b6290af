import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Quiz } from '../../src/domain/quiz.js';
import { answersProblems, quizProblems, type Misfit } from '../../src/domain/quiz-fit.js';
import { anyKnowledgeQuiz, anyProfileQuiz, choice, guess, knowledgeQuiz, profileQuiz, rating, statement, weighing, withAnswers } from './support/quizzes.js';

const lines = (problems: readonly Misfit[]) => problems.map(({ path, expected }) => `${path.join('.')}: ${expected}`);

describe('quizProblems', () => {
  const good = profileQuiz([rating('x', 'a', 'town'), weighing('y', 'one', { l: { b: 1 }, r: undefined })], 2);
  const rows: [name: string, quiz: Quiz, problems: string[]][] = [
    ['a quiz that fits', { ...good, places: { town: 'T' } }, []],
    ['a quiz of knowledge', knowledgeQuiz([statement('s', true), choice('o', 'one', 'x+', 'y')]), []],
    ['a place that is not there', good, ['questions.0.where: ']],
    ['another place', { ...good, places: { school: 'S', club: 'C' } }, ['questions.0.where: school | club']],
    ['a place that every object has', profileQuiz([rating('x', 'a', 'toString')], 2), ['questions.0.where: ']],
    ['a weight of no dimension', profileQuiz([rating('x', { a: 1, z: 2 })], 2), ['questions.0.weights.z: a | b']],
    ['an option that weighs on no dimension', profileQuiz([rating('x', 'a'), weighing('y', 'several', { l: { q: 1 }, r: { b: 1 } })], 2), ['questions.1.weights.q: a | b']],
    ['weights without dimensions', knowledgeQuiz([rating('x', 'a')]), ['questions.0.weights.a: ']],
    ['a question twice', knowledgeQuiz([statement('s', true), guess('g', 1), statement('s', false)]), ['questions.2.id: unique']],
    ['an option twice', knowledgeQuiz([choice('o', 'one', 'x+', 'y', 'x')]), ['questions.0.options.2.id: unique']],
    ['a dimension twice', { ...profileQuiz([rating('x', 'a')]), dimensions: ['a', 'a'].map((id) => ({ id, name: id, text: id })) }, ['dimensions.1.id: unique']],
    ['the same option of two questions', knowledgeQuiz([choice('o', 'one', 'x+', 'y'), choice('p', 'one', 'x+', 'y')]), []],
  ];
  for (const [name, quiz, problems] of rows) it(name, () => expect(lines(quizProblems(quiz))).to.deep.equal(problems));
});

describe('answersProblems', () => {
  const quiz = knowledgeQuiz([rating('r', 'a'), statement('s', true), guess('g', 10, { minimum: -1, step: 5 }), choice('o', 'one', 'x+', 'y'), choice('v', 'several', 'x+', 'y', 'z')]);
  const good: Record<string, unknown[]> = { r: [0, 1, 2], s: [true, false], g: [-1, 0, 3.3, 40], o: ['x', 'y'], v: [[], ['x'], ['z', 'y', 'x']] };
  const expected: Record<string, string> = { r: '0 | 1 | 2', s: 'true | false', g: '-1..40', o: 'x | y', v: 'x & y & z' };
  const bad: Record<string, unknown[]> = {
    r: [3, -1, 0.5, '1', true, NaN], s: [1, 0, 'true'], g: [-2, 41, '3', NaN, Infinity, true], o: ['z', '', ['x'], 0, true], v: ['x', ['w'], ['x', 'x'], [['x']], { 0: 'x', length: 1 }],
  };
  for (const [id, answers] of Object.entries(good)) for (const answer of answers) it(`${id}: takes ${JSON.stringify(answer)}`, () => expect(answersProblems(quiz, { [id]: answer })).to.deep.equal([]));
  for (const [id, answers] of Object.entries(bad)) for (const answer of [...answers, null, undefined]) it(`${id}: refuses ${String(JSON.stringify(answer))}`, () => expect(lines(answersProblems(quiz, { [id]: answer }))).to.deep.equal([`${id}: ${expected[id]}`]));

  it('names a question that is not there', () => expect(lines(answersProblems(quiz, { q: 1, s: true }))).to.deep.equal(['q: r | s | g | o | v']));
  it('names every answer that does not fit', () => expect(lines(answersProblems(quiz, { r: 9, s: 9 }))).to.deep.equal(['r: 0 | 1 | 2', 's: true | false']));
  it('takes no answer at all', () => expect(answersProblems(quiz, {})).to.deep.equal([]));
  for (const value of [null, undefined, [], 'x', 7, true, () => 1]) it(`refuses ${String(value)} for answers`, () => expect(lines(answersProblems(quiz, value))).to.deep.equal([': object']));

  for (const [name, any] of [['profile', anyProfileQuiz], ['knowledge', anyKnowledgeQuiz]] as const) {
    it(`takes any answers to a quiz of ${name}`, () => fc.assert(fc.property(withAnswers(any), ([quiz, answers]) => { expect(answersProblems(quiz, answers)).to.deep.equal([]); })));
  }
});
