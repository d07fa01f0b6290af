import type { Question, Quiz } from './quiz.js';
import { choicesOf, saysOf } from './quiz-tally.js';

/** Where data does not fit, and what was expected. */
export interface Misfit {
  readonly path: readonly (string | number)[];
  readonly expected: string;
}

/** What does not fit together in a quiz: a schema sees each part alone, not that one names another. */
export function quizProblems({ dimensions = [], places = {}, questions }: Quiz): Misfit[] {
  const ids = dimensions.map(({ id }) => id);
  return [
    ...repeated(dimensions, 'dimensions'),
    ...repeated(questions, 'questions'),
    ...questions.flatMap((question, index) => [
      ...('options' in question ? repeated(question.options, 'questions', index, 'options') : []),
      ...saysOf(question, [], 0).filter(({ id }) => !ids.includes(id)).map(({ id }) => ({ path: ['questions', index, 'weights', id], expected: ids.join(' | ') })),
      ...('where' in question && question.where !== undefined && !Object.hasOwn(places, question.where) ? [{ path: ['questions', index, 'where'], expected: Object.keys(places).join(' | ') }] : []),
    ]),
  ];
}

function repeated(all: readonly { readonly id: string }[], ...path: Misfit['path']): Misfit[] {
  return all.flatMap(({ id }, index) => (all.findIndex((one) => one.id === id) < index ? [{ path: [...path, index, 'id'], expected: 'unique' }] : []));
}

/** Which answers do not fit the questions of a quiz, and why. */
export function answersProblems({ questions }: Quiz, value: unknown): Misfit[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ path: [], expected: 'object' }];
  return Object.entries(value).flatMap(([id, answer]) => {
    const question = questions.find((one) => one.id === id);
    if (!question) return [{ path: [id], expected: questions.map((one) => one.id).join(' | ') }];
    return fits(question, answer) ? [] : [{ path: [id], expected: expectedFor(question) }];
  });
}

function fits(question: Question, answer: unknown): boolean {
  // What lies between two stops of a slider is still a guess, typed beside it.
  if (question.kind === 'number') return typeof answer === 'number' && answer >= question.minimum && answer <= question.maximum;
  const choices: readonly unknown[] = choicesOf(question);
  if (question.kind !== 'several') return choices.includes(answer);
  const chosen: readonly unknown[] | undefined = Array.isArray(answer) ? answer : undefined;
  return chosen?.every((one, index) => choices.includes(one) && chosen.indexOf(one) === index) ?? false;
}

function expectedFor(question: Question): string {
  return question.kind === 'number' ? `${question.minimum}..${question.maximum}` : choicesOf(question).join(question.kind === 'several' ? ' & ' : ' | ');
}
