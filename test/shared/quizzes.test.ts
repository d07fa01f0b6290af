import { expect } from '@open-wc/testing';
import { quizzes, type QuizFacts } from '../../src/content/quizzes.js';
import { quizProblems } from '../../src/domain/quiz-fit.js';
import { quizSchema } from '../../src/schemas/quiz.js';
import { problemsOf } from '../../src/schemas/read.js';
import { quizNames, readQuiz } from '../../src/shared/quizzes.js';
import { locales } from '../../src/shared/speech.js';

describe('readQuiz', () => {
  it('knows the kit’s quizzes, the default first', () => expect(quizNames).to.deep.equal(Object.keys(quizzes)));

  for (const [name, facts] of Object.entries<QuizFacts>(quizzes)) for (const locale of locales) {
    describe(`${name}, ${locale}`, () => {
      const quiz = readQuiz(name, locale);
      if (!quiz) throw new Error(`There is no ${name} in ${locale}.`);

      it('is a quiz as anyone may serve one', () => {
        expect(problemsOf(quizSchema, quiz)).to.deep.equal([]);
        expect(quizProblems(quiz)).to.deep.equal([]);
      });

      it('joins its words to its facts', () => {
        expect(quiz).to.deep.include({ lang: locale, scoring: facts.scoring });
        expect(quiz.dimensions?.map(({ id, letter }) => ({ id, letter }))).to.deep.equal(facts.dimensions);
        expect(Object.keys(quiz.places ?? {})).to.have.members([...(facts.places ?? [])]);
        quiz.questions.forEach((question, index) => {
          const { id, kind } = facts.questions[index] ?? {};
          expect(question).to.deep.include({ id, kind });
        });
        expect(quiz.questions).to.have.length(facts.questions.length);
      });
    });
  }

  it('reads afresh: what a page does to one changes no other', () => {
    const before = readQuiz('mythes', 'fr-CA')?.title;
    Object.assign(readQuiz('mythes', 'fr-CA') ?? {}, { title: 'Changé' });
    expect(readQuiz('mythes', 'fr-CA')?.title).to.equal(before);
  });

  for (const name of ['', 'inconnu', 'toString', '__proto__', 'constructor']) it(`has none called ${JSON.stringify(name)}`, () => expect(readQuiz(name, 'fr-CA')).to.equal(undefined));
});
