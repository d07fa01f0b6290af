import fc from 'fast-check';
import type { Answer, Answers, Choice, Guess, Question, Quiz, Rating, Statement } from '../../../src/domain/quiz.js';
import './weeks.js';

/** An activity that weighs 1 on one dimension, or as said. */
export const rating = (id: string, weights: string | Rating['weights'], where?: string): Rating => ({ id, kind: 'rating', text: id, weights: typeof weights === 'string' ? { [weights]: 1 } : weights, ...(where && { where }) });

export const statement = (id: string, right: boolean): Statement => ({ id, kind: 'true-false', text: id, right });

export const guess = (id: string, right: number, change: Partial<Guess> = {}): Guess => ({ id, kind: 'number', text: id, right, minimum: 0, maximum: 40, ...change });

/** A choice of some options by their ids, the right ones marked with `+`. */
export const choice = (id: string, kind: Choice['kind'], ...options: readonly string[]): Choice => ({ id, kind, text: id, options: options.map((option) => ({ id: option.replace('+', ''), text: option, ...(option.endsWith('+') && { right: true }) })) });

/** A choice whose options weigh on dimensions. */
export const weighing = (id: string, kind: Choice['kind'], options: Readonly<Record<string, Rating['weights'] | undefined>>): Choice => ({ id, kind, text: id, options: Object.entries(options).map(([option, weights]) => ({ id: option, text: option, weights })) });

/** A quiz of profile on the dimensions `a` to `f`, or so many. */
export const profileQuiz = (questions: readonly Question[], dimensions = 6): Quiz => ({ title: 'T', scoring: 'profile', dimensions: ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, dimensions).map((id) => ({ id, name: id, text: id })), questions });

export const knowledgeQuiz = (questions: readonly Question[]): Quiz => ({ title: 'T', scoring: 'knowledge', questions });

/** Four activities a dimension, as in the kit: `a1` to `f4`. */
export const four = profileQuiz(['a', 'b', 'c', 'd', 'e', 'f'].flatMap((dimension) => [1, 2, 3, 4].map((number) => rating(`${dimension}${number}`, dimension))));

/** Answers to `four` by dimension, a digit an activity, `-` where it is passed over: `{ a: '2210' }`. */
export function likings(likings: Readonly<Record<string, string>>): Answers {
  return Object.fromEntries(Object.entries(likings).flatMap(([dimension, digits]) => [...digits].flatMap((digit, index) => (digit === '-' ? [] : [[`${dimension}${index + 1}`, Number(digit)]]))));
}

/** Answers to `four` that give each dimension, in order, so many eighths. */
export function eighths(...shares: readonly number[]): Answers {
  const digits = (share: number) => [0, 2, 4, 6].map((start) => Math.max(0, Math.min(2, share - start))).join('');
  return likings(Object.fromEntries(shares.map((share, index) => ['abcdef'[index] ?? '', digits(share)])));
}

const weights = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 9 }), { minKeys: 1, maxKeys: 3 }).map((all) => ({ ...all }));

/** Any question of a quiz of profile on the dimensions `a` to `d`, without its id. */
const anyWeighing: fc.Arbitrary<Question> = fc.oneof(
  { weight: 3, arbitrary: weights.map((all) => rating('', all)) },
  fc.tuple(fc.constantFrom('one' as const, 'several' as const), fc.array(fc.option(weights, { nil: undefined }), { minLength: 2, maxLength: 4 }))
    .map(([kind, options]) => weighing('', kind, Object.fromEntries(options.map((one, index) => [`o${index}`, one])))),
);

const anyJudged: fc.Arbitrary<Question> = fc.oneof(
  fc.boolean().map((right) => statement('', right)),
  fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 5 })).map(([right, tolerance]) => guess('', right, { tolerance })),
  fc.tuple(fc.constantFrom('one' as const, 'several' as const), fc.integer({ min: 0, max: 3 })).map(([kind, right]) => choice('', kind, ...[0, 1, 2, 3].map((index) => `o${index}${index === right ? '+' : ''}`))),
);

const named = (questions: fc.Arbitrary<Question>) => fc.array(questions, { minLength: 1, maxLength: 8 }).map((all) => all.map((question, index) => ({ ...question, id: `q${index}` })));

export const anyProfileQuiz = named(anyWeighing).map((questions) => profileQuiz(questions, 4));
export const anyKnowledgeQuiz = named(anyJudged).map(knowledgeQuiz);

function anyAnswer(question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case 'rating': return fc.constantFrom(0, 1, 2);
    case 'true-false': return fc.boolean();
    case 'number': return fc.integer({ min: question.minimum, max: question.maximum });
    case 'one': return fc.constantFrom(...question.options.map(({ id }) => id));
    case 'several': return fc.shuffledSubarray(question.options.map(({ id }) => id));
  }
}

/** A quiz and answers to it, some questions passed over. */
export const withAnswers = (quizzes: fc.Arbitrary<Quiz>): fc.Arbitrary<readonly [Quiz, Answers]> => quizzes.chain((quiz) => fc.record(Object.fromEntries(quiz.questions.map((question) => [question.id, fc.option(anyAnswer(question), { nil: undefined, freq: 5 })])))
  .map((answers) => [quiz, Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) as Answers] as const));
