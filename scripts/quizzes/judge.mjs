import { importTypeScript } from '../import-typescript.mjs';
import { inRoot } from '../root.mjs';

const { quizSchema } = await importTypeScript(inRoot('src/schemas/quiz.ts'));
const { problemsOf } = await importTypeScript(inRoot('src/schemas/read.ts'));
const { quizProblems } = await importTypeScript(inRoot('src/domain/quiz-fit.ts'));

/** @typedef {import('../../src/domain/quiz.js').Quiz} Quiz */
/** @typedef {import('../../src/domain/quiz.js').Question} Question */
/** @typedef {{ path: (string | number)[], expected: string }} Problem */

/**
 * What is wrong with a quiz: what its schema refuses; else what does not fit together, which the element refuses too, and
 * what would play but never come out well, which only its author can mend.
 * @param {unknown} quiz
 * @returns {Problem[]}
 */
export function judge(quiz) {
  const refused = problemsOf(quizSchema, quiz);
  return refused.length > 0 ? refused : [...quizProblems(quiz), ...idle(/** @type {Quiz} */ (quiz))];
}

const kinds = { profile: ['rating', 'one', 'several'], knowledge: ['true-false', 'number', 'one', 'several'] };

/** @param {Quiz} quiz @returns {Problem[]} */
function idle({ scoring, dimensions = [], questions }) {
  const weighed = questions.flatMap(weightsIn).flatMap(Object.keys);
  const each = questions.flatMap((question, index) => {
    const inside = !kinds[scoring].includes(question.kind) ? { path: ['kind'], expected: kinds[scoring].join(' | ') } : scoring === 'knowledge' ? wrong(question) : undefined;
    return inside ? [{ path: ['questions', index, ...inside.path], expected: inside.expected }] : [];
  });
  if (scoring === 'knowledge') return each;
  return [
    ...(dimensions.length < 2 ? [{ path: ['dimensions'], expected: 'two dimensions or more' }] : []),
    ...dimensions.flatMap(({ id }, index) => (weighed.includes(id) ? [] : [{ path: ['dimensions', index, 'id'], expected: 'a question that weighs on it' }])),
    ...each,
  ];
}

/** @param {Question} question @returns {import('../../src/domain/quiz.js').Weights[]} */
function weightsIn(question) {
  if (question.kind === 'rating') return [question.weights];
  return 'options' in question ? question.options.map(({ weights = {} }) => weights) : [];
}

/** What nobody could answer rightly. @param {Question} question @returns {Problem | undefined} */
function wrong(question) {
  if (question.kind === 'number') {
    const { right, minimum, maximum, step = 1 } = question;
    const stops = (right - minimum) / step;
    const reached = right >= minimum && right <= maximum && Math.abs(stops - Math.round(stops)) < 1e-9;
    return reached ? undefined : { path: ['right'], expected: `a stop of the slider: from ${minimum} to ${maximum}, by ${step}` };
  }
  if (!('options' in question)) return undefined;
  const count = question.options.filter(({ right }) => right).length;
  return count === 0 || (question.kind === 'one' && count > 1) ? { path: ['options'], expected: question.kind === 'one' ? 'one that is right' : 'one or more that are right' } : undefined;
}
