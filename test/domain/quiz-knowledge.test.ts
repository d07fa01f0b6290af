import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Answer, Question } from '../../src/domain/quiz.js';
import { handsKnowledge, isRight, isRightChoice, knowledgeOf } from '../../src/domain/quiz-knowledge.js';
import { choicesOf, raised } from '../../src/domain/quiz-tally.js';
import { anyKnowledgeQuiz, choice, guess, knowledgeQuiz, rating, statement, withAnswers } from './support/quizzes.js';

const one = choice('one', 'one', 'x', 'y+', 'z');
const several = choice('several', 'several', 'x+', 'y', 'z+');

describe('isRight', () => {
  const rows: [name: string, question: Question, answer: Answer | undefined, right: boolean | undefined][] = [
    ['true, of what is true', statement('s', true), true, true],
    ['false, of what is true', statement('s', true), false, false],
    ['false, of what is false', statement('s', false), false, true],
    ['nothing said of what is false', statement('s', false), undefined, undefined],
    ['the number', guess('g', 10), 10, true],
    ['a number beside it', guess('g', 10), 11, false],
    ['zero, where it is right', guess('g', 0), 0, true],
    ['at the edge of what is near enough, under', guess('g', 29, { tolerance: 5 }), 24, true],
    ['at the edge of what is near enough, over', guess('g', 29, { tolerance: 5 }), 34, true],
    ['past the edge, under', guess('g', 29, { tolerance: 5 }), 23, false],
    ['past the edge, over', guess('g', 29, { tolerance: 5 }), 35, false],
    ['tenths that binary does not hold', guess('g', 0.3, { tolerance: 0.1 }), 0.4, true],
    ['tenths past the edge', guess('g', 0.3, { tolerance: 0.1 }), 0.5, false],
    ['the option', one, 'y', true],
    ['another option', one, 'x', false],
    ['an option that is none', one, 'gone', false],
    ['all that are right', several, ['z', 'x'], true],
    ['one that is right, not the other', several, ['x'], false],
    ['all, and one too many', several, ['x', 'y', 'z'], false],
    ['none of several', several, [], false],
    ['a rating', rating('r', 'a'), 2, undefined],
    ['one of options of which none is right', choice('n', 'one', 'x', 'y'), 'x', undefined],
    ['several of options of which none is right', choice('n', 'several', 'x', 'y'), [], undefined],
  ];
  for (const [name, question, answer, right] of rows) it(`${name}: ${right === undefined ? 'neither' : right ? 'right' : 'not right'}`, () => expect(isRight(question, answer)).to.equal(right));
});

describe('knowledgeOf', () => {
  const quiz = knowledgeQuiz([statement('s', true), guess('g', 10), one, several, rating('r', 'a')]);

  it('counts what is right of what was answered', () => expect(knowledgeOf(quiz, { s: true, g: 12, several: ['x', 'z'], r: 2 })).to.deep.equal({ right: 2, of: 3, byQuestion: { s: true, g: false, several: true } }));
  it('nothing of nothing', () => expect(knowledgeOf(quiz, {})).to.deep.equal({ right: 0, of: 0, byQuestion: {} }));
  it('a name that every object has is no answer', () => expect(knowledgeOf(knowledgeQuiz([statement('constructor', true)]), {}).of).to.equal(0));

  it('the order of answers and of questions does not matter', () => fc.assert(fc.property(withAnswers(anyKnowledgeQuiz), ([quiz, answers]) => {
    const turned = Object.fromEntries(Object.entries(answers).reverse());
    expect(knowledgeOf({ ...quiz, questions: [...quiz.questions].reverse() }, turned)).to.deep.equal(knowledgeOf(quiz, answers));
  })));

  it('is never more than was answered, and all of it where every answer is right', () => fc.assert(fc.property(withAnswers(anyKnowledgeQuiz), ([quiz, answers]) => {
    const { right, of, byQuestion } = knowledgeOf(quiz, answers);
    expect(of).to.equal(Object.keys(answers).length);
    expect(right).to.equal(Object.values(byQuestion).filter(Boolean).length);
    const best = Object.fromEntries(quiz.questions.map((question) => {
      const ids = choicesOf(question).filter((option) => isRightChoice(question, option)).map(String);
      return [question.id, 'right' in question ? question.right : question.kind === 'several' ? ids : (ids[0] ?? '')];
    }));
    expect(knowledgeOf(quiz, best)).to.deep.include({ right: quiz.questions.length, of: quiz.questions.length });
  })));
});

describe('handsKnowledge', () => {
  const quiz = knowledgeQuiz([statement('s', false), guess('g', 10), one, several, rating('r', 'a')]);

  it('counts hands', () => expect(handsKnowledge(quiz, { s: [17, 11], g: [3, 20, 5], one: [0, 8, 2], several: [9, 4, 6], r: [1, 2, 3] })).to.deep.equal({
    right: 11 + 3 + 8 + 15, of: 28 + 28 + 10 + 19,
    byQuestion: { s: { right: 11, of: 28 }, g: { right: 3, of: 28 }, one: { right: 8, of: 10 }, several: { right: 15, of: 19 } },
  }));
  it('leaves out what no hand was raised for', () => expect(handsKnowledge(quiz, { s: [0, 0], g: [] })).to.deep.equal({ right: 0, of: 0, byQuestion: {} }));
  it('takes hands that are not there for none', () => expect(handsKnowledge(quiz, { s: [4] })).to.deep.include({ right: 0, of: 4 }));

  it('one person’s hands are her answers, but where several may be chosen', () => fc.assert(fc.property(withAnswers(anyKnowledgeQuiz), ([quiz, answers]) => {
    const alone = { ...quiz, questions: quiz.questions.filter(({ kind }) => kind !== 'several' && kind !== 'number') };
    const hands = Object.fromEntries(alone.questions.flatMap((question) => (answers[question.id] === undefined ? [] : [[question.id, raised(question, answers[question.id] ?? '')]])));
    const { right, of } = knowledgeOf(alone, answers);
    expect(handsKnowledge(alone, hands)).to.deep.include({ right, of });
  })));
});

describe('isRightChoice', () => {
  const rows: [question: Question, right: unknown[]][] = [
    [statement('s', true), [true]], [statement('s', false), [false]], [guess('g', 10), ['right']], [one, ['y']], [several, ['x', 'z']], [rating('r', 'a'), []],
    [choice('t', 'one', 'true+', 'false'), ['true']],
  ];
  for (const [question, right] of rows) it(`${question.kind} ${question.id}: ${right.join(', ') || 'none'}`, () => expect(choicesOf(question).filter((option) => isRightChoice(question, option))).to.deep.equal(right));
});
