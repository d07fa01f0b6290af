import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeAnswers, encodeAnswers } from '../../src/domain/quiz-code.js';
import { answersProblems } from '../../src/domain/quiz-fit.js';
import { anyKnowledgeQuiz, anyProfileQuiz, choice, guess, knowledgeQuiz, profileQuiz, rating, statement, withAnswers } from './support/quizzes.js';

describe('encodeAnswers and decodeAnswers', () => {
  const quiz = knowledgeQuiz([statement('s', true), guess('g', 0, { minimum: -5 }), choice('o', 'one', 'x', 'y-z.1+'), choice('v', 'several', 'x+', 'y', 'z')]);
  const rows: [answers: Record<string, number | boolean | string | string[]>, text: string][] = [
    [{}, '___'],
    [{ s: true }, 'true___'],
    [{ s: false, g: -2.5, o: 'y-z.1', v: ['z', 'x'] }, 'false_-2.5_y-z.1_~z~x'],
    [{ g: 0, v: [] }, '_0__~'],
  ];
  for (const [answers, text] of rows) {
    it(text, () => {
      expect(encodeAnswers(quiz, answers)).to.equal(text);
      expect(decodeAnswers(quiz, text)).to.deep.equal(answers);
    });
  }

  it('a page of activities is a digit each', () => expect(encodeAnswers(profileQuiz([rating('x', 'a'), rating('y', 'b')]), { x: 0, y: 2 })).to.equal('0_2'));

  for (const [name, any] of [['profile', anyProfileQuiz], ['knowledge', anyKnowledgeQuiz]] as const) {
    it(`any answers to a quiz of ${name} come back, as an address keeps them`, () => fc.assert(fc.property(withAnswers(any), ([quiz, answers]) => {
      const text = encodeAnswers(quiz, answers);
      expect(decodeAnswers(quiz, text)).to.deep.equal(answers);
      expect(encodeURIComponent(text)).to.equal(text);
    })));
  }

  for (const text of ['', 'true', 'true____', 'true__']) it(`is nothing where it is not of as many questions: ${JSON.stringify(text)}`, () => expect(decodeAnswers(quiz, text)).to.equal(undefined));

  for (const text of ['1___', 'vrai___', '_many__', '_41__', '_NaN__', '__w_', '___x~y', '___~w', '___~x~x']) it(`is refused where it is no answer: ${text}`, () => expect(answersProblems(quiz, decodeAnswers(quiz, text))).to.have.length(text === '___x~y' ? 0 : 1));

  it('reads anything without an error: what fits is judged next', () => fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9_~.-]{0,20}$/)), (text) => { answersProblems(quiz, decodeAnswers(quiz, text)); })));
});
