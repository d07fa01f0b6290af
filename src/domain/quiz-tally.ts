import type { Answer, Answers, Question, Weights } from './quiz.js';

/** Hands raised in a class, by id of question, in the order of `choicesOf`. */
export type Hands = Readonly<Record<string, readonly number[]>>;

/** How much was said of a dimension, and how much could have been at most. */
export interface Say {
  readonly id: string;
  readonly said: number;
  readonly most: number;
}

/** What may be chosen. Of a number, which nobody counts hands for one by one: that it was right, too low, too high. */
export function choicesOf(question: Question): readonly (number | boolean | string)[] {
  switch (question.kind) {
    case 'rating': return [0, 1, 2];
    case 'true-false': return [true, false];
    case 'number': return ['right', 'low', 'high'];
    default: return question.options.map(({ id }) => id);
  }
}

/** The answer to a question, or `undefined`. An id may be a word that every object answers to, such as `constructor`. */
export function answerTo(answers: Answers, id: string): Answer | undefined {
  return own(answers, id);
}

/** The hands that were raised for a question. */
export function handsFor(hands: Hands, { id }: Question): readonly number[] {
  return own(hands, id) ?? [];
}

const own = <T>(values: Readonly<Record<string, T>>, id: string): T | undefined => (Object.hasOwn(values, id) ? values[id] : undefined);

/** The hand that one person raises, as a class's would be counted. */
export function raised(question: Question, answer: Answer): number[] {
  return choicesOf(question).map((choice) => Number(typeof answer === 'object' ? answer.includes(String(choice)) : answer === choice));
}

/** How many people raised these hands, at least: one hand each, but where several may be chosen. */
export function voters({ kind }: Question, hands: readonly number[]): number {
  return kind === 'several' ? Math.max(0, ...hands) : sum(hands);
}

/** What `people` who raised these hands say of each dimension that the question weighs on. */
export function saysOf(question: Question, hands: readonly number[], people: number): Say[] {
  const choices = weightsOf(question);
  return [...new Set(choices.flatMap(Object.keys))].map((id) => {
    const weights = choices.map((one) => own(one, id) ?? 0);
    const most = question.kind === 'several' ? sum(weights) : Math.max(...weights);
    return { id, said: sum(weights.map((weight, index) => weight * (hands[index] ?? 0))), most: most * people };
  });
}

/** What each choice weighs; what cannot be liked more or less weighs nothing. */
function weightsOf(question: Question): Weights[] {
  if (question.kind === 'rating') return [0, 1, 2].map((liking) => Object.fromEntries(Object.entries(question.weights).map(([id, weight]) => [id, weight * liking])));
  return 'options' in question ? question.options.map(({ weights = {} }) => weights) : [];
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
