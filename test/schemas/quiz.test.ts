import { expect } from '@open-wc/testing';
import { quizSchema } from '../../src/schemas/quiz.js';
import { problemsOf } from '../../src/schemas/read.js';
import { cases, whole } from './support/quizzes.js';
import { placesOf } from './support/weeks.js';

describe('a quiz, read with zod', () => {
  for (const { name, quiz, refused } of cases) it(name, () => expect(placesOf(problemsOf(quizSchema, quiz))).to.deep.equal(refused));

  it('leaves what it reads as it was', () => {
    const before = structuredClone(whole);
    problemsOf(quizSchema, whole);
    expect(whole).to.deep.equal(before);
  });
});
