import { expect } from '@open-wc/testing';
import type { Question } from '../../src/domain/quiz.js';
import { answerTo, choicesOf, handsFor, raised, saysOf, voters } from '../../src/domain/quiz-tally.js';
import { choice, guess, rating, statement, weighing } from './support/quizzes.js';

describe('choicesOf', () => {
  const rows: [question: Question, choices: unknown[]][] = [
    [rating('r', 'a'), [0, 1, 2]],
    [statement('s', false), [true, false]],
    [guess('g', 10), ['right', 'low', 'high']],
    [choice('o', 'one', 'x', 'y+'), ['x', 'y']],
    [choice('v', 'several', 'x', 'y', 'z'), ['x', 'y', 'z']],
  ];
  for (const [question, choices] of rows) it(question.kind, () => expect(choicesOf(question)).to.deep.equal(choices));
});

describe('raised', () => {
  it('is one hand, for what was chosen', () => {
    expect(raised(rating('r', 'a'), 0)).to.deep.equal([1, 0, 0]);
    expect(raised(statement('s', true), false)).to.deep.equal([0, 1]);
    expect(raised(choice('o', 'one', 'x', 'y'), 'y')).to.deep.equal([0, 1]);
  });
  it('is a hand for each of several', () => expect(raised(choice('v', 'several', 'x', 'y', 'z'), ['z', 'x'])).to.deep.equal([1, 0, 1]));
  it('is none for what is no choice', () => expect(raised(choice('o', 'one', 'xy', 'y'), 'x')).to.deep.equal([0, 0]));
});

describe('voters', () => {
  it('are as many as hands', () => expect(voters(rating('r', 'a'), [3, 4, 5])).to.equal(12));
  it('are at least those of the option most raised, of several', () => expect(voters(choice('v', 'several', 'x', 'y'), [3, 4])).to.equal(4));
  it('are none without a hand', () => expect([voters(rating('r', 'a'), []), voters(choice('v', 'several', 'x', 'y'), [])]).to.deep.equal([0, 0]));
});

describe('saysOf', () => {
  it('a rating, to each of its dimensions', () => expect(saysOf(rating('r', { a: 1, b: 3 }), [0, 0, 1], 1)).to.deep.equal([{ id: 'a', said: 2, most: 2 }, { id: 'b', said: 6, most: 6 }]));
  it('options, to the dimensions of all of them', () => expect(saysOf(weighing('o', 'one', { x: { a: 1 }, y: { b: 4, a: 2 } }), [1, 0], 1)).to.deep.equal([{ id: 'a', said: 1, most: 2 }, { id: 'b', said: 0, most: 4 }]));
  it('nothing, where nothing weighs', () => expect([saysOf(statement('s', true), [1, 0], 1), saysOf(guess('g', 1), [1, 0, 0], 1), saysOf(choice('o', 'one', 'x', 'y'), [1, 0], 1)]).to.deep.equal([[], [], []]));
});

describe('what is not there', () => {
  it('is no answer and no hand, whatever its name', () => {
    for (const id of ['gone', 'constructor', 'toString']) {
      expect(answerTo({}, id)).to.equal(undefined);
      expect(handsFor({}, statement(id, true))).to.deep.equal([]);
    }
  });
});
